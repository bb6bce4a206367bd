import type { DecimalText } from '../../../program/index.js';
import type { Client, ClientPoints, Product, Usage } from '../../model.js';
import {
  readBoolean as readBooleanText,
  readCurrency,
  readDay,
  readInstant,
  readLevel,
  readLink,
  readRelationship,
  readText,
  remembering,
} from './cells.js';
import type { ColumnMapping, ColumnTarget } from './columns.js';
import { readCountry as readCountryText } from './countries.js';
import { NumberColumn, readNumber } from './numbers.js';
import { hubs, joinProducts, readEdition, readProducts as readProductsText } from './products.js';
import type { CellProblem } from './report.js';

const readBoolean = remembering(readBooleanText);
const readCountry = remembering(readCountryText);
const readProducts = remembering(readProductsText);

/**
 * Reads clients out of rows of cells, column by column. An empty cell is unknown; one that cannot be read is unknown too, and
 * handed to `report`. Numbers whose reading depends on their column are filled in by {@link ClientReader.close}.
 */
export class ClientReader {
  readonly #places: ReadonlyMap<ColumnTarget, number>;
  readonly #numbers = new Map<ColumnTarget, NumberColumn>();
  #cells: readonly string[] = [];
  #line = 0;
  /** The kinds of ids so far. */
  readonly #ids = new Set<'missing' | 'digits' | 'other'>();

  constructor(
    private readonly headers: readonly string[],
    mapping: ColumnMapping,
    private readonly currency: string | undefined,
    private readonly report: (problem: CellProblem) => void,
  ) {
    const places = new Map<ColumnTarget, number>();
    mapping.forEach((target, place) => {
      if (target !== 'ignore' && place < headers.length && !places.has(target)) places.set(target, place);
    });
    this.#places = places;
  }

  /** The id of a row, if it has one. */
  id(cells: readonly string[], line: number): string | undefined {
    this.#cells = cells;
    this.#line = line;
    const id = this.#read('id', readText);
    this.#ids.add(id === undefined ? 'missing' : isDigits(id) ? 'digits' : 'other');
    return id;
  }

  /** The client of a row. */
  read(id: string, cells: readonly string[], line: number): Client {
    this.#cells = cells;
    this.#line = line;
    const relationship = this.#read('relationship', readRelationship);
    const client: Client = { id };
    set(client, 'name', this.#read('name', readText) ?? this.#read('accountName', readText));
    set(client, 'domain', this.#read('domain', readText) ?? this.#read('purchasedDomain', readText));
    set(client, 'country', this.#read('country', readCountry));
    set(client, 'products', this.#products());
    set(client, 'sold', this.#read('sold', readBoolean) ?? relationship?.sold);
    set(client, 'managed', this.#read('managed', readBoolean) ?? relationship?.managed);
    set(client, 'nextRenewal', this.#read('nextRenewal', readDay));
    set(client, 'managedUntil', this.#read('managedUntil', readDay));
    const account = this.#read('accountLink', readLink);
    if (account !== undefined) client.links = { account };
    this.#usage(client);
    this.#money(client);
    this.#points(client);
    this.#number('engagementScore', whole(0, 10), (value) => (client.engagementScore = Number(value)));
    this.#number('managingPartners', whole(1, 1000), (value) => (client.managingPartners = Number(value)));
    return client;
  }

  /** Settles the numbers that waited for the rest of their column. */
  close(): void {
    for (const column of this.#numbers.values()) column.close();
  }

  /** How many cells of the columns with a form of their own (ids of digits, numbers, days, ...) can be read, and how many not. */
  weigh(cells: readonly string[]): { readable: number; unreadable: number } {
    let readable = 0;
    let unreadable = 0;
    for (const [target, place] of this.#places) {
      const test = forms.get(target);
      const text = cells[place]?.trim() ?? '';
      if (!test || text === '') continue;
      if (test(text)) readable++;
      // Ids are not digits in every file: other text there tells nothing.
      else if (target !== 'id') unreadable++;
    }
    return { readable, unreadable };
  }

  /** Whether the id of the cells is unlike all those so far: missing where none was, or no digits where all were. */
  hasOddId(cells: readonly string[]): boolean {
    const place = this.#places.get('id');
    const id = place === undefined ? '' : (cells[place]?.trim() ?? '');
    if (id === '') return this.#ids.size > 0 && !this.#ids.has('missing');
    return !isDigits(id) && this.#ids.has('digits') && !this.#ids.has('other');
  }

  /** How many columns have a form of their own. */
  get formed(): number {
    return [...this.#places.keys()].filter((target) => forms.has(target)).length;
  }

  #text(target: ColumnTarget): string {
    const place = this.#places.get(target);
    return place === undefined ? '' : (this.#cells[place]?.trim() ?? '');
  }

  #read<T>(target: ColumnTarget, read: (text: string) => T | undefined): T | undefined {
    const text = this.#text(target);
    if (text === '') return undefined;
    const value = read(text);
    if (value === undefined) this.#fail(target, text, this.#line, 'unreadable');
    return value;
  }

  #fail(target: ColumnTarget, text: string, line: number, reason: CellProblem['reason']): void {
    const column = this.headers[this.#places.get(target) ?? -1] ?? '';
    this.report({ line, column, target, value: text.slice(0, 80), reason });
  }

  #number(target: ColumnTarget, fits: (value: DecimalText) => boolean, put: (value: DecimalText) => unknown): void {
    const text = this.#text(target);
    if (text === '') return;
    const line = this.#line;
    let column = this.#numbers.get(target);
    if (!column) this.#numbers.set(target, (column = new NumberColumn()));
    column.read(text, (value) => {
      if (value !== undefined && fits(value)) put(value);
      else this.#fail(target, text, line, value === undefined && readNumber(text) ? 'ambiguous' : 'unreadable');
    });
  }

  #usage(client: Client): void {
    const level = this.#read('usageLevel', readLevel);
    if (level !== undefined) client.usage = { level };
    const put = (part: Usage) => (client.usage = { ...client.usage, ...part });
    this.#number('usageScore', within(0, 100), (value) => put({ score: Number(value) }));
    this.#number('usageTrend', within(-1000, 1000), (value) => put({ trend: Number(value) }));
    // As many decimals as the export writes: a hundredth of 1.1 is no sum of powers of two.
    const hundredth = (value: DecimalText): number => Math.round(Number(value) * 1e4) / 1e6;
    this.#number('usageTrendPercent', within(-1e5, 1e5), (value) => put({ trend: hundredth(value) }));
  }

  #money(client: Client): void {
    const stated = this.#text('currency');
    const currency = stated === '' ? this.currency : this.#read('currency', readCurrency);
    this.#number('mrr', any, (amount) => (client.mrr = currency === undefined ? { amount } : { amount, currency }));
  }

  #points(client: Client): void {
    const asOf = this.#read('pointsAsOf', readInstant);
    const known: ClientPoints = asOf === undefined ? {} : { asOf };
    for (const kind of ['sold', 'managed', 'total'] as const) {
      this.#number(`${kind}Points`, any, (value) => (client.points = { ...(client.points ?? known), [kind]: value }));
    }
  }

  #products(): Product[] | undefined {
    const listed = this.#read('products', readProducts) ?? [];
    const byEdition = hubs.flatMap((hub): Product[] => {
      const product = this.#read(`edition:${hub}`, (text) => ({ product: readEdition(hub, text) }))?.product;
      return product ? [product] : [];
    });
    const owned = hubs.filter((hub) => this.#read(`has:${hub}`, readBoolean) === true);
    const products = joinProducts(
      listed,
      byEdition,
      owned.map((hub) => ({ hub })),
    );
    return products.length === 0 ? undefined : products;
  }
}

/** Sets what is known; what is unknown stays absent. */
function set<K extends keyof Client>(client: Client, key: K, value: Client[K]): void {
  if (value !== undefined) client[key] = value;
}

const any = (): boolean => true;
const within = (min: number, max: number) => (value: DecimalText) => Number(value) >= min && Number(value) <= max;
const whole = (min: number, max: number) => (value: DecimalText) =>
  Number.isInteger(Number(value)) && within(min, max)(value);

const isDigits = (text: string): boolean => /^\d+$/.test(text);
const isNumber = (text: string): boolean => readNumber(text) !== undefined;
const isYesOrNo = (text: string): boolean => readBoolean(text) !== undefined;
const isDate = (text: string): boolean => readInstant(text) !== undefined;

/** How to tell a cell of a column that has a form of its own. Columns of free text have none. */
const forms: ReadonlyMap<ColumnTarget, (text: string) => boolean> = new Map<ColumnTarget, (text: string) => boolean>([
  ['id', isDigits],
  ['country', (text) => readCountry(text) !== undefined],
  ['sold', isYesOrNo],
  ['managed', isYesOrNo],
  ['usageScore', isNumber],
  ['usageLevel', (text) => readLevel(text) !== undefined],
  ['usageTrend', isNumber],
  ['usageTrendPercent', isNumber],
  ['mrr', isNumber],
  ['currency', (text) => readCurrency(text) !== undefined],
  ['nextRenewal', isDate],
  ['managedUntil', isDate],
  ['managingPartners', isNumber],
  ['soldPoints', isNumber],
  ['managedPoints', isNumber],
  ['totalPoints', isNumber],
  ['pointsAsOf', isDate],
  ['accountLink', (text) => readLink(text) !== undefined],
]);
