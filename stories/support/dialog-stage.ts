import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Dialog } from '../../src/ui/dialog.js';
import { fieldStyles } from '../../src/ui/field.styles.js';
import { choiceField } from '../../src/ui/field.js';
import { downIcon, nextIcon, panelIcon, previousIcon } from '../../src/ui/icons.js';
import { Menu } from '../../src/ui/menu.js';
import { menuStyles } from '../../src/ui/menu.styles.js';
import { panel } from '../../src/ui/panel.js';
import { panelStyles } from '../../src/ui/panel.styles.js';
import { Question } from '../../src/ui/question.js';
import { Toasts } from '../../src/ui/toast.js';
import { toastStyles } from '../../src/ui/toast.styles.js';
import { Stage } from './stage.js';

/** A question that takes something away, one that is filled in, and a panel with a menu and the same question in it. */
export class DialogStage extends Stage {
  static override styles: CSSResultGroup = [
    Stage.styles,
    fieldStyles,
    menuStyles,
    panelStyles,
    toastStyles,
    css`
      .panel-menu {
        margin-block-end: 12px;
      }
    `,
  ];

  /** What the questions do: it answers what went wrong. By default all is well at once. */
  @property({ attribute: false }) run: () => Promise<string | undefined> | string | undefined = () => undefined;
  @property() client = 'Kettle & Loom';
  @property() owner = 'hubspot';
  @property() done = '';
  /** Takes away the button that opens the first question. */
  @property({ type: Boolean }) gone = false;

  readonly #end = new Question(this, () => this.renderRoot.querySelector<HTMLElement>('.owner'));
  readonly #owner = new Question(this);
  readonly #panel = new Dialog(this);
  readonly #menu = new Menu(this);
  readonly #toasts = new Toasts(this);

  /** Closes the first question, as an element does whose client is gone. */
  closeEnd(): void {
    this.#end.close();
  }

  #opens(dialog: { open(opener: HTMLElement): void }) {
    return (event: Event): void => dialog.open(event.currentTarget as HTMLElement);
  }

  protected override renderPart(): TemplateResult {
    return html`<div class="card-head">
        ${
          this.gone
            ? ''
            : html`<button class="button end-services" @click=${this.#opens(this.#end)}>End services...</button>`
        }
        <button class="button owner" @click=${this.#opens(this.#owner)}>Edit renewal owner...</button>
        <button class="button details" @click=${this.#opens(this.#panel)}>Client details</button>
      </div>
      <p class="card-body muted">${this.done || 'Nothing was done yet.'}</p>
      ${this.#renderEnd()} ${this.#renderOwner()} ${this.#renderPanel()}`;
  }

  #renderEnd(): unknown {
    return this.#end.view({
      id: 'end',
      heading: `End services for ${this.client}?`,
      level: 3,
      content: () =>
        html`<p>The client leaves your list and HubSpot is informed. Its 2 renewals are no longer yours to decide.</p>
          <p class="muted">This cannot be undone from here.</p>`,
      act: 'End services',
      busy: 'Ending services...',
      removes: true,
      safe: 'Keep client',
      run: () => this.run(),
    });
  }

  #renderOwner(): unknown {
    return this.#owner.view({
      id: 'owner',
      heading: `Who tells ${this.client} about renewals?`,
      level: 3,
      content: () =>
        choiceField({
          id: 'who',
          label: 'Renewal owner',
          look: 'radios',
          value: this.owner,
          options: [
            { value: 'hubspot', label: 'HubSpot' },
            { value: 'partner', label: 'Your company' },
          ],
          choose: (value) => (this.owner = value),
        }),
      act: 'Save owner',
      busy: 'Saving...',
      safe: 'Cancel',
      run: () => this.run(),
    });
  }

  #renderPanel(): unknown {
    return panel(this.#panel, {
      id: 'details',
      heading: this.client,
      level: 3,
      under: 'kettleandloom.co.uk',
      closeLabel: 'Close',
      buttons: html`<button class="button square plain" aria-label="Previous client">${previousIcon()}</button>
        <button class="button square plain" aria-label="Next client">${nextIcon()}</button>`,
      content: () =>
        html`<div class="panel-menu">
            ${this.#menu.view({
              id: 'actions',
              look: 'button',
              words: html`Actions${downIcon()}`,
              menuLabel: 'Actions',
              align: 'start',
              items: () => [
                { label: 'Do something', icon: panelIcon, run: () => this.#do() },
                { label: 'End services...', removes: true, run: () => this.#end.open() },
              ],
            })}
          </div>
          ${Array.from(
            { length: 30 },
            (_, line) =>
              html`<p>Line ${line + 1} of what is known of the client, which fills more than the window.</p>`,
          )}`,
      foot: html`<span class="muted">Client 11 of 41</span>`,
      notices: this.#toasts.view('Dismiss'),
    });
  }

  #do(): void {
    this.done = 'something';
    this.#toasts.show({ text: () => 'Something was done.' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dialog-stage': DialogStage;
  }
}
