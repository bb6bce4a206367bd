import { fold } from './conditions.js';
import { eachRow, type Steps } from './steps.js';

/** Letters up to here stand for themselves alone, whatever stands beside them. */
const bound = 0x250;

/** What each of these folds to; 0 for one that becomes several letters or none. */
let plain: Uint16Array | undefined;

function plainUnits(): Uint16Array {
  return (plain ??= Uint16Array.from({ length: bound }, (_, unit) => {
    const folded = fold(String.fromCharCode(unit));
    return folded.length === 1 ? folded.charCodeAt(0) : 0;
  }));
}

/**
 * The folded text of all records, one behind the other as code units: a text of its own per record would take several times the
 * memory, and longer to look through. It is made when it is first looked through.
 */
export class SearchText {
  #units: Uint16Array;
  /** Where the text of each row ends. */
  readonly #ends: Int32Array;
  #rows = 0;
  #length = 0;

  /** @param textOf the text of a row, as it is written. */
  constructor(
    private readonly rows: number,
    private readonly textOf: (row: number) => string,
  ) {
    this.#ends = new Int32Array(rows);
    this.#units = new Uint16Array(rows * 32);
  }

  /** Makes what is not there yet. */
  *fill(): Steps<void> {
    const first = this.#rows;
    yield* eachRow(this.rows - first, (place) => {
      // Another search may have come by here meanwhile.
      if (first + place === this.#rows) this.#add(this.textOf(first + place));
    });
  }

  /** Whether the text of a row holds a word that is folded and not empty. */
  holds(row: number, word: string): boolean {
    const units = this.#units;
    const first = word.charCodeAt(0);
    const last = (this.#ends[row] ?? 0) - word.length;
    for (let start = row === 0 ? 0 : (this.#ends[row - 1] ?? 0); start <= last; start++) {
      if (units[start] !== first) continue;
      let same = 1;
      while (same < word.length && units[start + same] === word.charCodeAt(same)) same++;
      if (same === word.length) return true;
    }
    return false;
  }

  #add(text: string): void {
    this.#reserve(text.length);
    if (!this.#addPlain(text)) {
      const folded = fold(text);
      this.#reserve(folded.length);
      for (let place = 0; place < folded.length; place++) this.#units[this.#length++] = folded.charCodeAt(place);
    }
    this.#ends[this.#rows++] = this.#length;
  }

  /** Adds a text letter by letter; answers false, and adds nothing, where they do not stand for themselves. */
  #addPlain(text: string): boolean {
    const units = this.#units;
    const folded = plainUnits();
    let end = this.#length;
    for (let place = 0; place < text.length; place++) {
      // Beyond the bound there is nothing.
      const unit = folded[text.charCodeAt(place)] ?? 0;
      if (unit === 0) return false;
      units[end++] = unit;
    }
    this.#length = end;
    return true;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#units.length) return;
    const units = new Uint16Array(needed * 2);
    units.set(this.#units);
    this.#units = units;
  }
}
