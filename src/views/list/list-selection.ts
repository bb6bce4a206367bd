import { html, nothing, type TemplateResult } from 'lit';
import type { PartnerElement } from '../../core/index.js';
import { warnOnce } from '../../core/warn.js';
import { RowSelection, type SelectRows } from '../../ui/row-selection.js';
import type { ListWords } from './list-toolbar.js';

/** Detail of `partner-selection-change`: a person selected other rows. */
export interface PartnerSelectionChangeDetail {
  /** The ids of all selected records, those of other pages included. */
  selected: string[];
}

/** An element whose rows can be selected. */
interface SelectingElement extends PartnerElement {
  selected: readonly string[];
}

const nobody: readonly string[] = [];

/** The selection of a list, kept in its property `selected`. It ends with the partner whose records it was of. */
export class ListSelection {
  /** The selected rows. */
  readonly rows = new RowSelection(
    () => this.#selected(),
    (keys) => this.#select(keys),
  );
  #partner: string | undefined;

  /** @param focusRows moves the focus to the rows, where what had it goes with the selection. */
  constructor(
    private readonly host: SelectingElement,
    private readonly focusRows: () => void,
  ) {
    host.addController({ hostUpdate: () => this.#forgetFormer() });
  }

  /** Such as "3 selected", which screen readers are told of, and a button that clears them. */
  countView(words: ListWords): TemplateResult {
    const count = this.rows.selected.size;
    return html`<span class="selected-count figure" role="status"
        >${count > 0 ? words.say('selectedCount', { count }) : nothing}</span
      >${
        count > 0
          ? html`<button class="clear-selection no-print" type="button" @click=${() => this.#clear()}>
              ${words.say('clearSelection')}
            </button>`
          : nothing
      }`;
  }

  /** What selects the rows of a page. */
  view<T extends { id: string }>(
    records: readonly T[],
    words: ListWords,
    nameOf: (record: T) => string,
  ): SelectRows<T> {
    return {
      selection: this.rows,
      rows: records,
      keyOf: ({ id }) => id,
      label: words.say('selection'),
      allLabel: words.say('selectPage'),
      rowLabel: (record) => words.say('selectRow', { name: nameOf(record) }),
    };
  }

  /** A record is no more. */
  drop(id: string): void {
    const selected = this.#selected();
    if (selected.includes(id)) this.#select(selected.filter((other) => other !== id));
  }

  #selected(): readonly string[] {
    const { selected } = this.host;
    if (Array.isArray(selected)) return selected as readonly string[];
    warnOnce(this.host, 'selected is no array of ids; nothing is selected.');
    return nobody;
  }

  #select(selected: string[]): void {
    const detail: PartnerSelectionChangeDetail = { selected };
    const event = new CustomEvent('partner-selection-change', {
      detail,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    if (this.host.dispatchEvent(event)) this.host.selected = selected;
    // A box that was pressed shows again what is selected.
    this.host.requestUpdate();
  }

  #clear(): void {
    // The button goes with the selection.
    this.focusRows();
    this.#select([]);
  }

  /** Another partner's records are others, whatever their ids. */
  #forgetFormer(): void {
    const partner = this.host.activeProvider?.id;
    if (partner === undefined || partner === this.#partner) return;
    if (this.#partner !== undefined && this.rows.selected.size > 0) this.#select([]);
    this.#partner = partner;
  }
}
