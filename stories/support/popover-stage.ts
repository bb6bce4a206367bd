import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fieldStyles } from '../../src/ui/field.styles.js';
import { choiceField } from '../../src/ui/field.js';
import { downIcon } from '../../src/ui/icons.js';
import { Popover } from '../../src/ui/popover.js';
import { popoverStyles } from '../../src/ui/popover.styles.js';
import { styled } from '../../src/ui/styled.js';
import { Stage } from './stage.js';

/** A box with a choice and a button, which two buttons open, and one that holds text alone. */
export class PopoverStage extends Stage {
  static override styles: CSSResultGroup = [Stage.styles, fieldStyles, popoverStyles];

  @property() chosen = 'managed';
  @property() align: 'start' | 'end' = 'start';

  readonly #popover = new Popover(this);

  protected override renderPart(): TemplateResult {
    const popover = this.#popover;
    return html`<div class="card-head">
        ${popover.button({ id: 'relationship', look: 'button', words: html`Relationship${downIcon()}` })}
        <button
          class="button other"
          aria-haspopup="dialog"
          aria-expanded=${popover.isOpen('relationship')}
          @click=${(event: Event) => popover.toggle('relationship', event.currentTarget as HTMLElement)}
        >
          The same, from elsewhere
        </button>
        <span class="end"
          >${popover.button({ id: 'about', look: 'button', words: 'About', label: 'About this list' })}</span
        >
      </div>
      <p class="card-body">What lies under the boxes.</p>
      ${popover.box({
        id: 'relationship',
        label: 'Relationship',
        align: this.align,
        content: () =>
          html`<div ${styled({ padding: '8px 12px', display: 'grid', gap: '12px' })}>
            ${choiceField({
              id: 'relationship',
              label: 'Show clients that are',
              look: 'radios',
              value: this.chosen,
              options: [
                { value: 'sold', label: 'Sold' },
                { value: 'managed', label: 'Managed' },
              ],
              choose: (value) => (this.chosen = value),
            })}
            <button class="button" @click=${() => popover.close()}>Done</button>
          </div>`,
      })}
      ${popover.box({
        id: 'about',
        label: 'About this list',
        align: 'end',
        content: () =>
          html`<p ${styled({ padding: '8px 12px', 'max-inline-size': '280px' })}>
            A list that holds all clients that your company has sold to or manages, as HubSpot has them today.
          </p>`,
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'popover-stage': PopoverStage;
  }
}
