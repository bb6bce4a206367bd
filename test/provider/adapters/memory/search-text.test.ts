import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold } from '../../../../src/provider/adapters/memory/conditions.js';
import { SearchText } from '../../../../src/provider/adapters/memory/search-text.js';
import { atOnce } from '../../../../src/provider/adapters/memory/steps.js';

/** Letters of every way in which they fold: alone, into several, into none, and only with their neighbours. */
const letters = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 0x24f }).map((unit) => String.fromCharCode(unit)) },
  { weight: 2, arbitrary: fc.constantFrom('a', 'b', ' ', '\n', 'ß', 'Æ', 'İ', 'š', 'Ł', 'ŉ', '½') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u0301', 'Σ', 'ς', 'か', '\u3099', 'ＡＢ', 'ﬃ', '한', '\u05d1\u05bc', '😀', '\ud800'),
  },
);
const texts = fc.array(
  fc.array(letters, { maxLength: 12 }).map((parts) => parts.join('')),
  { maxLength: 20 },
);

function searchText(rows: readonly string[]): SearchText {
  const text = new SearchText(rows.length, (row) => rows[row] ?? '');
  atOnce(text.fill());
  return text;
}

describe('the text that is searched', () => {
  it('holds the words that the folded text of a row holds, and those of no other row', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (rows, at, from, length) => {
        const text = searchText(rows);
        const folded = rows.map(fold);
        const one = folded[at % Math.max(1, rows.length)] ?? 'a';
        const start = from % Math.max(1, one.length);
        const word = one.slice(start, start + 1 + (length % 4)) || 'a';
        const holding = folded.map((_, place) => text.holds(place, word));
        expect(holding).to.deep.equal(folded.map((row) => row.includes(word)));
      }),
      { numRuns: 500 },
    );
  });

  it('knows every letter for itself', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const text = searchText(units);
    const wrong = units.filter((letter, row) => {
      const folded = fold(letter);
      return folded !== '' && !text.holds(row, folded);
    });
    expect(wrong).to.deep.equal([]);
  });

  it('is made once by several searches that come at the same time', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `row ${row}`);
    const text = new SearchText(rows.length, (row) => rows[row] ?? '');
    const first = text.fill();
    first.next();
    const second = text.fill();
    second.next();
    atOnce(first);
    atOnce(second);
    expect(rows.every((row, place) => text.holds(place, row))).to.equal(true);
    expect(text.holds(1, 'row 2')).to.equal(false);
  });
});
