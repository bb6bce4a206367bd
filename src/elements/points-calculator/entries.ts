import { shownText, toPlain } from './amounts.js';
import type { FieldName, TextField } from './estimate.js';
import {
  firstDeal,
  firstValue,
  mostDeals,
  type CalculatorConversion,
  type CalculatorDeal,
  type CalculatorValue,
} from './value.js';

const textFields: readonly FieldName[] = [
  'amount',
  'otherPartners',
  'soldPoints',
  'managedPoints',
  'soldValue',
  'managedValue',
];

/** What a person has typed into a field, and what it was read as. */
interface Typed {
  text: string;
  plain: string;
  mark: string | undefined;
  locale: string;
}

/** What was entered: the value, beside it each text as it was typed, and which fields may show what is wrong with them. */
export class Entries {
  #value: CalculatorValue = firstValue;
  #typed = new Map<TextField, Typed>();
  #left = new Set<FieldName>();
  /** A field without which the form cannot be sent, once somebody tried. */
  missing: FieldName | undefined;

  /**
   * @param locale The language that is typed in.
   * @param changed Called after every change that a person made.
   */
  constructor(
    private readonly locale: () => string,
    private readonly changed: () => void,
  ) {}

  get value(): CalculatorValue {
    return this.#value;
  }

  /** The deal that is being entered. */
  get deal(): CalculatorDeal {
    return this.#value.deals[this.#value.open] ?? firstDeal;
  }

  /** Takes a value that nobody typed: fields show at once what is wrong with it. */
  take(value: CalculatorValue): void {
    this.#value = value;
    this.missing = undefined;
    this.#left = new Set(textFields);
  }

  /** The text of a field: as it was typed while it means the same, else as the language writes it. */
  textOf(field: TextField, plain: string): string {
    const typed = this.#typedAs(field, plain);
    return typed ? typed.text : shownText(plain, this.locale());
  }

  /** The currency's code or sign that was typed beside the number in a field. */
  markOf(field: TextField, plain: string): string | undefined {
    return this.#typedAs(field, plain)?.mark;
  }

  #typedAs(field: TextField, plain: string): Typed | undefined {
    const typed = this.#typed.get(field);
    return typed?.plain === plain && typed.locale === this.locale() ? typed : undefined;
  }

  /** Whether a field may show what is wrong with it: it was left, or filled by a host. */
  showsFault(field: FieldName): boolean {
    return this.#left.has(field);
  }

  /** Lets a field show what is wrong with it. */
  leave(...fields: FieldName[]): void {
    for (const field of fields) this.#left.add(field);
  }

  /** Lets all fields show what is wrong with them. */
  leaveAll(): void {
    this.leave(...textFields);
  }

  /** A person typed into a field. */
  type(field: TextField, text: string): void {
    const locale = this.locale();
    const { plain, mark } = toPlain(text, locale);
    if (this.missing === field) this.missing = undefined;
    this.#typed.set(field, { text, plain, mark, locale });
    if (field === 'amount' || field === 'otherPartners') this.changeDeal({ [field]: plain });
    else this.changeConversion({ [field]: plain });
  }

  changeDeal(change: Partial<CalculatorDeal>): void {
    const { deals, open } = this.#value;
    this.change({ deals: deals.with(open, { ...this.deal, ...change }) });
  }

  changeConversion(change: Partial<CalculatorConversion>): void {
    this.change({ conversion: { ...this.#value.conversion, ...change } });
  }

  /** Adds a deal like the one that is open, yet without an amount, and opens it. */
  addDeal(): void {
    const { deals } = this.#value;
    if (deals.length >= mostDeals) return;
    this.#left.clear();
    this.change({ deals: [...deals, { ...this.deal, amount: '' }], open: deals.length });
  }

  openDeal(place: number): void {
    this.leaveAll();
    this.change({ open: place });
  }

  /** Takes a deal away; the open one stays open, or else the one in its place. */
  removeDeal(place: number): void {
    const { deals, open } = this.#value;
    if (deals.length < 2) return;
    this.leaveAll();
    const last = deals.length - 2;
    this.change({ deals: deals.toSpliced(place, 1), open: Math.min(last, place < open ? open - 1 : open) });
  }

  change(change: Partial<CalculatorValue>): void {
    this.#value = { ...this.#value, ...change };
    this.changed();
  }
}
