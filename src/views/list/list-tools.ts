import { html, type TemplateResult } from 'lit';
import type { PartnerElement, Words } from '../../core/index.js';
import { listToolTerms } from '../../locales/en.js';
import { addStyles } from '../../ui/add-styles.js';
import { setFilters } from '../../ui/chips.js';
import { chipsStyles } from '../../ui/chips.styles.js';
import { ColumnChooser } from '../../ui/column-chooser.js';
import { columnChooserStyles } from '../../ui/column-chooser.styles.js';
import { joinList } from '../../ui/index.js';
import { Popover } from '../../ui/popover.js';
import { popoverStyles } from '../../ui/popover.styles.js';
import { filterChipsOf, filterForm, type FilterWords } from './filter-form.js';
import { filterFormStyles } from './filter-form.styles.js';
import type { ControlsDesk, ListBox } from './list-controls.js';

/** What a person filters and chooses columns with. It comes when somebody comes near it, and with filters that are set. */
export class ListTools<F extends string> {
  readonly #popover: Popover;
  readonly #chooser: ColumnChooser;
  readonly #words: Words<typeof listToolTerms>;

  constructor(
    host: PartnerElement,
    private readonly desk: ControlsDesk<F>,
  ) {
    addStyles(host.renderRoot, [popoverStyles, columnChooserStyles, chipsStyles, filterFormStyles]);
    this.#popover = new Popover(host);
    this.#chooser = new ColumnChooser(this.#popover);
    this.#words = desk.speak(listToolTerms);
  }

  /** Whether a box is open. */
  isOpen(box: ListBox): boolean {
    return this.#popover.isOpen(box);
  }

  /** Opens a box beside its button, or closes it. */
  toggle(box: ListBox, button: HTMLElement): void {
    this.#popover.toggle(box, button);
  }

  /** Hears the keys of the button beside which a box is open. */
  hears(event: KeyboardEvent): void {
    this.#popover.hears(event);
  }

  /** Draws the filters that are set. */
  chips(): TemplateResult {
    const { definitions, setWhere, where, words } = this.desk;
    return setFilters({
      filters: filterChipsOf(definitions(), where(), this.#filterWords(), setWhere),
      clearLabel: words.say('clearFilters'),
      clear: where().length > 0 ? () => setWhere([]) : undefined,
    });
  }

  /** Draws the box that is open. */
  boxes(): TemplateResult {
    const { columns, definitions, setWhere, where, words } = this.desk;
    const own = this.#words;
    return html`${this.#popover.box({
      id: 'filters',
      label: words.say('filters'),
      align: 'start',
      content: () => filterForm(definitions(), where(), this.#filterWords(), setWhere),
    })}${this.#chooser.box({
      ...columns(),
      id: 'columns',
      label: words.say('columns'),
      upLabel: (column) => own.say('columnUp', { column }),
      downLabel: (column) => own.say('columnDown', { column }),
      movedTo: (column, place) => own.say('columnMoved', { column, place }),
      resetLabel: own.say('columnsReset'),
    })}`;
  }

  #filterWords(): FilterWords {
    const words = this.#words;
    return {
      any: words.say('anyFilter'),
      named: (label) => words.say('filterNamed', { label }),
      remove: (label, value) => words.say('removeFilter', { label, value }),
      list: (values) => joinList(words.tag, values),
    };
  }
}
