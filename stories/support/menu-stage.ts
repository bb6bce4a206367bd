import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { buildingIcon, downIcon, editIcon, endIcon, globeIcon, panelIcon } from '../../src/ui/icons.js';
import { Menu, type MenuView } from '../../src/ui/menu.js';
import { menuStyles } from '../../src/ui/menu.styles.js';
import { Stage } from './stage.js';

/** What a menu of the stage offers. */
export type Items = ReturnType<MenuView['items']>;

/** Menus of two buttons, as an element draws them. It says what was done last. */
export class MenuStage extends Stage {
  static override styles: CSSResultGroup = [Stage.styles, menuStyles];

  /** Replaces what the menus offer. */
  @property({ attribute: false }) items?: Items | undefined;
  @property() words = 'Actions';
  @property() align: 'start' | 'end' = 'start';
  @property() done = '';

  readonly #menu = new Menu(this);

  #do(what: string): void {
    this.done = what;
    this.dispatchEvent(new CustomEvent('do', { detail: what }));
  }

  #itemsOf(client: string): Items {
    return [
      { label: 'Client details', icon: panelIcon, run: () => this.#do(`details of ${client}`) },
      { label: 'Company in CRM', icon: buildingIcon, href: '#crm', outward: 'opens a new tab' },
      { label: 'Go to client’s account', icon: globeIcon, href: '#account', follow: () => this.#do('account') },
      {
        label: 'Edit renewal owner...',
        icon: editIcon,
        run: () => this.#do('owner'),
        reason: 'Only your administrator can do this.',
      },
      'line',
      { label: 'End services...', icon: endIcon, removes: true, run: () => this.#do('end') },
    ];
  }

  #menuOf(client: string): TemplateResult {
    return this.#menu.view({
      id: `actions ${client}`,
      look: 'button',
      words: html`${this.words}${downIcon()}`,
      label: `${this.words}: ${client}`,
      menuLabel: client,
      align: this.align,
      items: () => this.items ?? this.#itemsOf(client),
    });
  }

  protected override renderPart(): TemplateResult {
    return html`<div class="card-head">
        <span class="heading">Kettle &amp; Loom</span><span class="end">${this.#menuOf('Kettle & Loom')}</span>
      </div>
      <div class="card-head">
        <span class="heading">Åkerlund</span><span class="end">${this.#menuOf('Åkerlund')}</span>
      </div>
      <p class="card-body muted">${this.done || 'Nothing was done yet.'}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'menu-stage': MenuStage;
  }
}
