/** The most characters of one record, its line ends included: 1,048,576. */
export const longestRecord = 1_048_576;

/** A record as it stands in the file, not yet split into its fields. */
export interface RawRecord {
  /** The physical line on which it begins, counted from 1. */
  line: number;
  /** How many physical lines it takes. */
  lines: number;
  /** Its text without the line end. Empty when it has a fault. */
  text: string;
  /** Why it cannot be split. Reading goes on at the physical line after the one on which it begins. */
  fault?: 'unterminated-quote' | 'too-long' | undefined;
}

const quoteMark = 34;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Finds the records of a text that comes in pieces.
 *
 * A field that begins with a quote ends at the next quote that is not doubled; delimiters and line ends in between belong to
 * it. LF, CRLF and a lone CR end a line. A quote in a field that did not begin with one is ordinary text (`5" pipe`).
 *
 * One bad quote costs one record, not the rest of the file: a record is bad when its closing quote is followed by anything
 * but a delimiter or the end of the line, when no closing quote comes, or when it takes several lines and has a quote in an
 * unquoted field, which no writer of several lines leaves there. Reading then goes on at the *next physical line*.
 *
 * The work stays linear in any text. In a record of several lines every quote follows the rules, so each line that begins and
 * ends inside a quoted field has an even number of quotes; read on its own, it either is a record of one line or is found bad
 * before its end. Hence no line is passed over as "inside a quote" more than once.
 */
export class CsvRecords {
  readonly #delimiter: number;
  readonly #longest: number;
  #text = '';
  #at = 0;
  #line = 1;
  #ended = false;
  #skipping = false;
  #second: number | undefined;

  /**
   * @param delimiter One character.
   * @param longest The most characters of a record; a longer one is bad.
   */
  constructor(delimiter: string, longest = longestRecord) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#longest = longest;
  }

  /** Adds the next piece of the text. */
  push(text: string): void {
    this.#text = this.#text.slice(this.#at) + text;
    this.#at = 0;
    this.#second = undefined;
  }

  /** Says that no further piece comes. */
  end(): void {
    this.#ended = true;
  }

  /** The next record, or `undefined` when more text is needed or, after {@link end}, none is left. */
  next(): RawRecord | undefined {
    this.#second = undefined;
    if (this.#skipping && !this.#skipLine()) return undefined;
    return this.#at < this.#text.length ? this.#scan() : undefined;
  }

  /**
   * Goes back to the second line of the record that {@link next} answered last: for a record of several lines that turns out
   * to be several records. Only valid before the next call of any other method. Does nothing after a record of one line.
   */
  backToSecondLine(record: RawRecord): void {
    if (this.#second === undefined) return;
    this.#at = this.#second;
    this.#line = record.line + 1;
    this.#second = undefined;
  }

  #scan(): RawRecord | undefined {
    const text = this.#text;
    const start = this.#at;
    const stop = Math.min(text.length, start + this.#longest);
    let at = start;
    let lines = 1;
    let second: number | undefined;
    let quoted = false;
    let fieldStart = true;
    let strayQuote = false;

    while (at < stop) {
      const code = text.charCodeAt(at);
      if (code === lineFeed || code === carriageReturn) {
        const width = this.#lineEndAt(at);
        if (width === 0) return undefined;
        if (!quoted && !(strayQuote && second !== undefined)) return this.#found(at, at + width, lines, second);
        second ??= at + width;
        if (strayQuote) return this.#bad('unterminated-quote', second, at);
        lines++;
        at += width;
      } else if (quoted) {
        if (code === quoteMark) {
          if (at + 1 === text.length && !this.#ended) return undefined;
          const following = text.charCodeAt(at + 1);
          if (following === quoteMark) at++;
          else if (at + 1 === text.length || this.#endsField(following)) quoted = false;
          else return this.#bad('unterminated-quote', second, at);
        }
        at++;
      } else {
        if (code === quoteMark) {
          if (fieldStart) quoted = true;
          else strayQuote = true;
        }
        fieldStart = code === this.#delimiter;
        at++;
      }
    }

    if (stop < text.length) return this.#bad(second === undefined ? 'too-long' : 'unterminated-quote', second, at);
    if (!this.#ended) return undefined;
    if (quoted || (strayQuote && second !== undefined)) return this.#bad('unterminated-quote', second, at);
    return this.#found(stop, stop, lines, second);
  }

  #endsField(code: number): boolean {
    return code === this.#delimiter || code === lineFeed || code === carriageReturn;
  }

  /** How many characters the line end takes; 0 when more text is needed to tell. */
  #lineEndAt(at: number): number {
    if (this.#text.charCodeAt(at) === lineFeed) return 1;
    if (at + 1 < this.#text.length) return this.#text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
    return this.#ended ? 1 : 0;
  }

  /** Where the line after a place begins, or `undefined` when its end is not there yet. */
  #lineAfter(at: number): number | undefined {
    for (let place = at; place < this.#text.length; place++) {
      const code = this.#text.charCodeAt(place);
      if (code !== lineFeed && code !== carriageReturn) continue;
      const width = this.#lineEndAt(place);
      return width === 0 ? undefined : place + width;
    }
    return this.#ended ? this.#text.length : undefined;
  }

  #found(textEnd: number, next: number, lines: number, second: number | undefined): RawRecord {
    const record = { line: this.#line, lines, text: this.#text.slice(this.#at, textEnd) };
    this.#second = second;
    this.#at = next;
    this.#line += lines;
    return record;
  }

  /** A bad record whose second line is known, or begins somewhere after `at`. */
  #bad(fault: 'unterminated-quote' | 'too-long', second: number | undefined, at: number): RawRecord {
    this.#at = second ?? at;
    this.#skipping = second === undefined;
    return { line: this.#line++, lines: 1, text: '', fault };
  }

  /** Drops what is left of a line. @returns whether its end was reached. */
  #skipLine(): boolean {
    const next = this.#lineAfter(this.#at);
    if (next === undefined) {
      // A carriage return at the very end is kept: a line feed may follow.
      const last = this.#text.length - 1;
      this.#at = this.#text.charCodeAt(last) === carriageReturn ? Math.max(last, this.#at) : this.#text.length;
      return false;
    }
    this.#at = next;
    this.#skipping = false;
    return true;
  }
}
