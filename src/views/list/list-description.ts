import { nothing, type TemplateResult } from 'lit';
import { PartnerElement } from '../../core/index.js';
import type { Filter, ListSource } from '../../provider/index.js';
import type { Message } from '../../ui/message.js';
import type { Column } from '../../ui/table.js';
import type { FilterDefinition } from './filters.js';
import type { ListColumn, ListRecord } from './list-column.js';
import type { ListOptions } from './list-pages.js';

/** What an element that lists records says of its list: what it lists, what a record is called, and what is drawn beside the rows. */
export abstract class ListDescription<T extends ListRecord, F extends string> extends PartnerElement {
  /** @internal Which list is shown. Asked before the fields of the element are set. */
  protected abstract listed(): ListOptions<T, F>;

  /** @internal What the list is called. */
  protected abstract headingText(): string;

  /** @internal So many records, such as "178 clients". */
  protected abstract countText(count: number): string;

  /** @internal What the search field is called. */
  protected abstract searchLabel(): string;

  /** @internal All columns, in their first order. Those that can be sorted by have the field as their key. */
  protected abstract allColumns(): readonly ListColumn<T>[];

  /** @internal What can be filtered by, as far as the source can. */
  protected abstract filterDefinitions(): readonly FilterDefinition<F>[];

  /** @internal The fields of these. Given apart where these come on demand. */
  protected filterFields(): readonly F[] {
    return this.filterDefinitions().map(({ field }) => field);
  }

  /** @internal Settled when these are there, or could not be loaded. */
  protected loadFilters(): Promise<unknown> {
    return Promise.resolve();
  }

  /** @internal Settled when it is there what the columns are in an export, where that comes on demand. */
  protected loadCsv(): Promise<unknown> {
    return Promise.resolve();
  }

  /** @internal What is said where there are no records at all. */
  protected abstract nothingYet(): Message;

  /** @internal What names a record. */
  protected abstract nameOf(record: T): string;

  /** @internal Whether the cells of a record hold something to press. */
  protected abstract holdsControls(record: T): boolean;

  /** @internal The name of an exported file, without its ending. */
  protected abstract fileName(): string;

  /** @internal Filters that hold whatever a person chooses, such as those of a tab. */
  protected fixedFilters(): readonly Filter<F>[] {
    return [];
  }

  /** @internal Whether it is not known yet what to ask for, such as under which rules. */
  protected waits(): boolean {
    return false;
  }

  /** @internal Columns at the end that a person does not choose: they are in no export. The rows are not there while awaited. */
  protected fixedColumns(_rows: readonly T[] | undefined): readonly Column<T>[] {
    return [];
  }

  /** @internal Of the columns to be shown those that there is room for. All of them are in an export. */
  protected fitted(columns: ListColumn<T>[]): ListColumn<T>[] {
    return columns;
  }

  /** @internal What stands between the heading and the line of controls. */
  protected renderAbove(): unknown {
    return nothing;
  }

  /** @internal Puts a frame around all that stands below the heading, such as the panel of a tab. */
  protected frame(content: TemplateResult): unknown {
    return content;
  }

  /** @internal What stands between the rows and the pager. */
  protected renderTotals(): unknown {
    return nothing;
  }

  /** @internal What stands behind all. */
  protected renderBeside(): unknown {
    return nothing;
  }

  /**
   * @internal What the cells of a record are drawn from beside it, the words and the provider. Rows for which all of it is the same are not
   * drawn again. By default it is not known, and all rows are drawn each time.
   */
  protected madeOf(): ((record: T) => readonly unknown[]) | undefined {
    return undefined;
  }

  /** @internal Whether the details of a record are open. */
  protected isOpen(_record: T): boolean {
    return false;
  }

  /** @internal The source of the provider in use. */
  protected get source(): ListSource<T, F> | undefined {
    const provider = this.activeProvider;
    return provider && this.listed().source(provider);
  }
}
