import { Loader, type PartnerElement } from '../../core/index.js';
import { sumAmounts, type Amount, type DecimalText } from '../../program/index.js';
import {
  checkPage,
  checkSummary,
  type DataProblem,
  type ListQuery,
  type ListScope,
  type ListSource,
  type Page,
  type PartnerProvider,
  type Summary,
  type Topic,
} from '../../provider/index.js';
import { LeftOut } from './left-out.js';
import type { ListRecord } from './list-column.js';
import type { Loaded } from '../load-view.js';

/** What is asked of all pages: everything but the cursor. */
export type PagesScope<F extends string> = Omit<ListQuery<F>, 'cursor'>;

/** Which list an element shows. */
export interface ListOptions<T, F extends string> {
  topic: Topic;
  source: (provider: PartnerProvider) => ListSource<T, F> | undefined;
  /** Reads the records out of what the source answered. */
  check: (items: unknown, problems: DataProblem[]) => T[];
  /** What totals add up, where the source does not sum by itself. */
  amountOf?: ((record: T) => Amount | undefined) | undefined;
  /** The same for figures that are no money, by name; all records have the same names. */
  figuresOf?: ((record: T) => Readonly<Record<string, DecimalText | undefined>>) | undefined;
  /** Told when a person asks for the rows again: what stands beside them is asked for with them. */
  refreshed?: (() => void) | undefined;
}

/** What is to be shown, and how much of it is not the person's doing. */
export interface PagesView<F extends string> {
  scope: PagesScope<F>;
  /** How many of its filters hold whatever a person chooses. */
  fixed: number;
}

/** What is asked of one page. */
export interface PageRequest<F extends string> {
  query: ListQuery<F>;
  /** How many rows come before it. */
  start: number;
  /** Its place among the pages, from 1. */
  number: number;
  /** How many of the filters are not the person's. */
  fixed: number;
}

/** A page as it is shown. */
export interface ShownPage<T, F extends string> extends Page<T> {
  request: PageRequest<F>;
  /** How many rows it was answered with, those included that could not be read. */
  count: number;
}

/** Sums over all rows that match, with what narrowed them. */
interface ScopedSummary extends Summary {
  scope: string;
  /** Whether nothing narrowed it. */
  isWhole: boolean;
}

/** What the totals are made of. */
export interface ListTotals {
  /** Of all rows that match, or of the shown page only. */
  of: 'all' | 'page';
  count: number;
  sums: readonly (Amount & { count?: number | undefined })[];
  /** Records without a known amount; nothing where the source does not say. */
  unknown: number | undefined;
  figures: NonNullable<Summary['figures']>;
}

interface Place {
  cursor?: string | undefined;
  start: number;
}

const firstPlace: readonly Place[] = [{ start: 0 }];

/**
 * The pages of an element's list, and the sums over them. It keeps the cursors by which it came, to go back; another
 * search, filter, order, page size, language or provider begins at the first page, and so does, by itself, a cursor that
 * expired.
 */
export class ListPages<T extends ListRecord, F extends string> {
  /** Loads the rows. */
  readonly rows: Loader<PageRequest<F>, ShownPage<T, F>>;
  /** Loads the sums over all rows that match, where the source has them. Their failure does not touch the rows. */
  readonly sums: Loader<ListScope<F>, ScopedSummary>;
  /** True when a cursor expired and the list began again. */
  restarted = false;

  #provider: PartnerProvider | undefined;
  #partner: string | undefined;
  #scope: string | undefined;
  #trail = firstPlace;
  #fixed = '[]';
  #all: { of: string; count: number } | undefined;
  readonly #leftOut: LeftOut<T>;

  /** @param view what is to be shown, or nothing while that is not known: asked before every drawing. */
  constructor(
    private readonly host: PartnerElement,
    private readonly list: ListOptions<T, F>,
    private readonly view: () => PagesView<F> | undefined,
  ) {
    const { topic, source, check } = list;
    this.#leftOut = new LeftOut(list.amountOf);
    // Before the loaders turn to another provider they must not know a cursor or an order of the former one.
    host.addController({ hostUpdate: () => this.#forgetFormer() });
    this.rows = new Loader(host, {
      name: `${topic}.page`,
      topic,
      offered: (provider) => source(provider) !== undefined,
      read: async (provider, request, call) => {
        if (call.reason === 'refresh') queueMicrotask(() => this.#refreshBeside());
        const answer = await source(provider)?.list(request.query, call);
        const { value, problems } = checkPage(answer, check);
        return { value: { ...value, request, count: answer?.items.length ?? 0 }, problems };
      },
    });
    this.sums = new Loader(host, {
      name: `${topic}.summary`,
      topic,
      offered: (provider) => source(provider)?.summary !== undefined,
      read: async (provider, scope, call) => {
        const { value, problems } = checkSummary(await source(provider)?.summary?.(scope, call));
        return {
          value: { ...value, scope: narrowing(scope), isWhole: scope.search === undefined && !scope.where?.length },
          problems,
        };
      },
    });
    host.addController({ hostUpdate: () => this.#ask() });
  }

  /**
   * The rows as they were loaded. Those of another tab, which other fixed filters left, must not stand under this one while its own
   * are awaited or cannot be had.
   */
  get shown(): Loaded<PageRequest<F>, ShownPage<T, F>> {
    const { resource, status, value } = this.rows;
    if (value === undefined || fixedKey(value.request) === this.#fixed) return this.rows;
    return { resource, status: status === 'refreshing' ? 'loading' : status, value: undefined, problems: [] };
  }

  /** The page that is shown: the last good answer, without what a person took out of it. */
  get page(): ShownPage<T, F> | undefined {
    const page = this.shown.value;
    return page && this.#leftOut.ofPage(page);
  }

  /** How many records match what narrows the shown rows; nothing where that is not known. */
  get matching(): number | undefined {
    const { page } = this;
    if (!page) return undefined;
    const shown = page.request.start + page.count;
    const total = page.total ?? (page.next === undefined ? shown : this.#matchingSums(page)?.count);
    return total === undefined ? undefined : Math.max(total, shown);
  }

  /** How many records there are when nothing narrows them; nothing where that was never seen. */
  get all(): number | undefined {
    return this.#all?.count;
  }

  /** How many pages there are; nothing where that is not known, as when a source answers less than a full page. */
  get pages(): number | undefined {
    const page = this.shown.value;
    if (!page) return undefined;
    const { number, start, query } = page.request;
    if (page.next === undefined) return number;
    const { matching } = this;
    const full = page.count === query.limit && start === (number - 1) * query.limit;
    return full && matching !== undefined ? Math.max(number + 1, Math.ceil(matching / query.limit)) : undefined;
  }

  /** What the shown rows add up to; nothing while that is awaited or cannot be had. */
  get totals(): ListTotals | undefined {
    const { page } = this;
    if (!page) return undefined;
    if (this.sums.status === 'off') {
      const known = page.items.flatMap((record) => this.list.amountOf?.(record) ?? []);
      const { sums } = sumAmounts(known);
      const countOf = (currency: string | undefined): number =>
        known.filter((amount) => amount.currency === currency).length;
      return {
        of: 'page',
        count: page.items.length,
        sums: sums.map((sum) => ({ ...sum, count: countOf(sum.currency) })),
        unknown: page.items.length - known.length,
        figures: this.#figuresOf(page.items),
      };
    }
    const sums = this.#matchingSums(page);
    if (!sums) return undefined;
    const { count, unknown, figures = [] } = sums;
    return { of: 'all', count, sums: sums.sums, unknown, figures };
  }

  #figuresOf(records: readonly T[]): ListTotals['figures'] {
    const rows = records.map((record) => this.list.figuresOf?.(record) ?? {});
    return Object.keys(rows[0] ?? {}).map((field) => {
      const values = rows.map(({ [field]: amount }) => (amount === undefined ? undefined : { amount }));
      const { sums, unknown } = sumAmounts(values);
      return { field, sum: sums[0]?.amount ?? '0', unknown };
    });
  }

  /** Goes on to the next page; nothing on the last one, and while rows of an earlier question are shown. */
  get next(): (() => void) | undefined {
    const page = this.#currentPage();
    const { next } = page ?? {};
    if (!page || next === undefined) return undefined;
    return () =>
      this.#go([
        ...this.#trail.slice(0, page.request.number),
        { cursor: next, start: page.request.start + page.count },
      ]);
  }

  /** Goes back to the page before; nothing on the first one, and while rows of an earlier question are shown. */
  get previous(): (() => void) | undefined {
    const page = this.#currentPage();
    if (!page || page.request.number < 2) return undefined;
    return () => this.#go(this.#trail.slice(0, page.request.number - 1));
  }

  /** Takes a record out of what is shown, before the source tells so. Answers what puts it back. */
  leaveOut(record: T): () => void {
    const page = this.rows.value;
    this.#leftOut.take(record, page, this.sums.value);
    // The count of all is learnt anew from pages that are not narrowed.
    const all = this.#all;
    if (all && page && isNarrowed(page.request)) this.#all = { ...all, count: all.count - 1 };
    const less = this.#all;
    this.host.requestUpdate();
    return () => {
      this.#leftOut.putBack(record.id);
      if (this.#all === less) this.#all = all;
      this.host.requestUpdate();
    };
  }

  /** Asks again for the shown page and its sums. */
  refresh(): void {
    this.rows.resource.refresh();
    this.#refreshBeside();
  }

  /** The shown page, if it answers what is asked now. */
  #currentPage(): ShownPage<T, F> | undefined {
    const page = this.rows.value;
    return page && scopeKey(page.request.query) === this.#scope ? page : undefined;
  }

  #matchingSums(page: ShownPage<T, F>): ScopedSummary | undefined {
    const sums = this.sums.value;
    return sums?.scope === narrowing(page.request.query) ? this.#leftOut.ofSums(sums) : undefined;
  }

  #go(trail: readonly Place[]): void {
    const again = this.rows.resource.stale && trail.length === this.#trail.length;
    this.#trail = trail;
    this.restarted = false;
    if (again) this.rows.resource.refresh();
    this.host.requestUpdate();
  }

  /** Rows that are asked for again bring their sums along, unless these are on their way by themselves. */
  #refreshBeside(): void {
    this.list.refreshed?.();
    const { state } = this.sums.resource;
    if (state === 'ready' || state === 'failed') this.sums.resource.refresh();
  }

  #forgetFormer(): void {
    const provider = this.host.activeProvider;
    // Another id is another partner, even from the same object.
    if (provider === this.#provider && provider?.id === this.#partner) return;
    this.#provider = provider;
    this.#partner = provider?.id;
    this.#scope = this.#all = undefined;
    this.#leftOut.clear();
    this.rows.ask(undefined);
    this.sums.ask(undefined);
  }

  #ask(): void {
    if (!this.#provider || !this.list.source(this.#provider)) return;
    const view = this.view();
    if (!view) {
      this.rows.ask(undefined);
      this.sums.ask(undefined);
      return;
    }
    const { scope, fixed } = view;
    this.#fixed = JSON.stringify(scope.where?.slice(0, fixed) ?? []);
    const key = scopeKey(scope);
    if (key !== this.#scope) {
      this.#scope = key;
      this.#trail = firstPlace;
      this.restarted = false;
    } else if (this.rows.resource.failure?.code === 'cursor-expired' && this.#trail.length > 1) {
      this.#trail = firstPlace;
      this.restarted = true;
    }
    const { cursor, start } = this.#trail.at(-1) ?? { start: 0 };
    const number = this.#trail.length;
    const query = cursor === undefined ? scope : { ...scope, cursor };
    this.rows.ask({ query, start, number, fixed }, number > 1 ? 'more' : undefined);
    const { search, where, locale } = scope;
    this.sums.ask({ ...(search !== undefined && { search }), ...(where && { where }), locale });
    this.#noteAll();
  }

  /** The count of all records is learnt from pages that a person has not narrowed. */
  #noteAll(): void {
    const { request } = this.shown.value ?? {};
    if (!request) return;
    const of = fixedKey(request);
    if (this.#all?.of !== of) this.#all = undefined;
    const { matching } = this;
    if (!isNarrowed(request) && matching !== undefined) this.#all = { of, count: matching };
  }
}

/** Whether a search or a filter of the person's leaves records out. */
export function isNarrowed<F extends string>({ query, fixed }: PageRequest<F>): boolean {
  return query.search !== undefined || (query.where?.length ?? 0) > fixed;
}

const fixedKey = <F extends string>({ query, fixed }: PageRequest<F>): string =>
  JSON.stringify(query.where?.slice(0, fixed) ?? []);

function narrowing<F extends string>({ search, where }: ListScope<F>): string {
  return JSON.stringify([search, where]);
}

function scopeKey<F extends string>({ search, where, sort, limit, locale }: PagesScope<F>): string {
  return JSON.stringify([search, where, sort, limit, locale]);
}
