import { html, nothing, type TemplateResult } from 'lit';
import type { PartnerElement } from '../../core/index.js';
import { OnDemand } from '../../core/on-demand.js';
import type { Filter } from '../../provider/index.js';
import type { ColumnChooserView } from '../../ui/column-chooser.js';
import { filterLine } from '../../ui/filter-line.js';
import { alertIcon, columnsIcon } from '../../ui/icons.js';
import { notice } from '../../ui/message.js';
import type { FilterDefinition } from './filters.js';
import type { ListWords, Speak } from './list-toolbar.js';
import type { ListTools } from './list-tools.js';

/** A box that a button of the line of controls opens. */
export type ListBox = 'filters' | 'columns';

/** What the controls of a list need of it. */
export interface ControlsDesk<F extends string> {
  words: ListWords;
  /** The words of a part that brings its own. */
  speak: Speak;
  /** What can be filtered by here. */
  definitions: () => readonly FilterDefinition<F>[];
  /** Settled when these are there, where they come on demand. */
  defined: () => Promise<unknown>;
  /** The filters that are set. */
  where: () => readonly Filter<F>[];
  setWhere: (where: readonly Filter<F>[]) => void;
  columns: () => Pick<ColumnChooserView, 'columns' | 'shown' | 'change'>;
}

/** The filters of a list and the choice of its columns: their buttons here, the rest on demand. */
export class ListControls<F extends string> {
  readonly #tools: OnDemand<ListTools<F>>;

  constructor(
    host: PartnerElement,
    private readonly desk: ControlsDesk<F>,
  ) {
    this.#tools = new OnDemand(host, async () => {
      const { ListTools } = await import('./list-tools.js');
      return new ListTools(host, desk);
    });
  }

  /** Draws the filters that are set, after the button that sets one. */
  filters(): TemplateResult {
    const { words, where } = this.desk;
    const tools = where().length > 0 ? this.#tools.part : this.#tools.there;
    return filterLine(
      words.say('filters'),
      {
        label: words.say('filter'),
        near: this.#near,
        open: (button) => void this.#toggle('filters', button),
        expanded: this.#tools.there?.isOpen('filters'),
      },
      tools?.chips(),
    );
  }

  /** Draws the button that opens the choice of columns. */
  columnsButton(): TemplateResult {
    const isOpen = this.#tools.there?.isOpen('columns') ?? false;
    return html`<button
      class="button"
      type="button"
      aria-haspopup="dialog"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? 'box-columns' : nothing}
      @pointerenter=${this.#near}
      @focus=${this.#near}
      @click=${(event: Event) => this.#toggle('columns', event.currentTarget as HTMLElement)}
      @keydown=${(event: KeyboardEvent) => isOpen && this.#tools.there?.hears(event)}
    >
      ${columnsIcon()}${this.desk.words.say('columns')}
    </button>`;
  }

  /** Draws the box that is open, or that what it needs could not be loaded. */
  boxes(): unknown {
    const { words } = this.desk;
    const again = { label: words.say('retry'), run: () => this.#tools.again() };
    return html`<div role="status">
        ${this.#tools.failed ? notice({ icon: alertIcon, text: words.say('failed'), action: again }) : nothing}
      </div>
      ${this.#tools.there?.boxes()}`;
  }

  readonly #near = (): void => {
    void this.#tools.whole();
    void this.desk.defined();
  };

  async #toggle(box: ListBox, button: HTMLElement): Promise<void> {
    const [tools] = await Promise.all([this.#tools.whole(), box === 'filters' ? this.desk.defined() : undefined]);
    if (!button.isConnected || (box === 'filters' && this.desk.definitions().length === 0)) return;
    tools?.toggle(box, button);
  }
}
