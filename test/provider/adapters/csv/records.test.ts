import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dsvFormat } from '../../../../src/provider/adapters/csv/dsv.js';
import { CsvRecords, type RawRecord } from '../../../../src/provider/adapters/csv/records.js';
import { linesOf, writeRecord, type Dialect } from './write-csv.js';

/** Reads a text that comes in the given pieces. */
function readAll(pieces: readonly string[], delimiter = ',', longest?: number): RawRecord[] {
  const records = new CsvRecords(delimiter, longest);
  const found: RawRecord[] = [];
  const drain = () => {
    for (let record = records.next(); record; record = records.next()) found.push(record);
  };
  for (const piece of pieces) {
    records.push(piece);
    drain();
  }
  records.end();
  drain();
  return found;
}

const brief = (records: readonly RawRecord[]) => records.map(({ line, text, fault }) => [line, fault ?? text]);
const read = (text: string, longest?: number) => brief(readAll([text], ',', longest));

const field = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '\r\n') },
    { weight: 3, arbitrary: fc.constantFrom('a', '1', ' ', 'é', '日', '=', '😀') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 12,
});
const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  all: fc.boolean(),
});
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));

const cutAt = (text: string, sizes: readonly number[]): string[] => {
  const pieces: string[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return [...pieces, text.slice(at)];
};

describe('the records of a CSV file', () => {
  it('end at LF, CRLF and CR, and stand on counted lines', () => {
    expect(read('a\nb\r\nc\rd')).to.deep.equal([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]);
    expect(read('a\n\nb\n')).to.deep.equal([
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ]);
  });

  it('hold line ends inside quotes', () => {
    expect(read('1,"a\nb\r\nc",2\n3')).to.deep.equal([
      [1, '1,"a\nb\r\nc",2'],
      [4, '3'],
    ]);
  });

  it('take a quote inside an unquoted field as text', () => {
    expect(read('1,5" pipe,x\n2,7",y')).to.deep.equal([
      [1, '1,5" pipe,x'],
      [2, '2,7",y'],
    ]);
  });

  it('lose one row to a quote that is never closed', () => {
    expect(read('1,"a,b\n2,c,d\n3,e,f')).to.deep.equal([
      [1, 'unterminated-quote'],
      [2, '2,c,d'],
      [3, '3,e,f'],
    ]);
    expect(read('1,"a,b\n2,"c",d\n3,"e",f\n')).to.deep.equal([
      [1, 'unterminated-quote'],
      [2, '2,"c",d'],
      [3, '3,"e",f'],
    ]);
  });

  it('lose one row to text behind a closing quote', () => {
    expect(read('"1","a"b,c\n"2","d","e"')).to.deep.equal([
      [1, 'unterminated-quote'],
      [2, '"2","d","e"'],
    ]);
  });

  it('lose one row to an open quote at the end of the file', () => {
    expect(read('1,a\n2,"b')).to.deep.equal([
      [1, '1,a'],
      [2, 'unterminated-quote'],
    ]);
    expect(read('1,"')).to.deep.equal([[1, 'unterminated-quote']]);
  });

  it('are bad beyond the longest length, in one line or in several', () => {
    expect(read(`a\n${'x'.repeat(50)}\nb`, 20)).to.deep.equal([
      [1, 'a'],
      [2, 'too-long'],
      [3, 'b'],
    ]);
    expect(read('"a\nb\nc\nd\ne\nf\ng",1\nh', 10)).to.deep.equal([
      [1, 'unterminated-quote'],
      ...'bcdef'.split('').map((text, index) => [index + 2, text]),
      [7, 'g",1'],
      [8, 'h'],
    ]);
  });

  it('can be read again from their second line', () => {
    const records = new CsvRecords(',');
    records.push('1,"a\n2,b",c\n3');
    records.end();
    const whole = records.next();
    expect(whole?.text).to.equal('1,"a\n2,b",c');
    records.backToSecondLine(whole!);
    expect([records.next(), records.next()]).to.deep.equal([
      { line: 2, lines: 1, text: '2,b",c' },
      { line: 3, lines: 1, text: '3' },
    ]);
  });

  it('give back what was written, whatever the pieces in which it comes', () => {
    fc.assert(
      fc.property(
        tables,
        dialect,
        fc.boolean(),
        fc.array(fc.nat({ max: 30 }), { maxLength: 20 }),
        (table, way, ended, sizes) => {
          const text = table.map((row) => writeRecord(row, way)).join(way.lineEnd) + (ended ? way.lineEnd : '');
          const records = readAll(cutAt(text, sizes), way.delimiter);
          expect(
            records.map((record) => record.fault ?? dsvFormat(way.delimiter).parseRows(record.text)[0]),
          ).to.deep.equal(table);
          let line = 1;
          for (const [index, row] of table.entries()) {
            expect(records[index]?.line).to.equal(line);
            line += linesOf(writeRecord(row, way));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are the same in any pieces, also of a broken text', () => {
    const text = fc.string({ unit: fc.constantFrom('"', '"', ',', '\n', '\r', 'a', 'b'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 10 }), { maxLength: 20 }), (broken, sizes) => {
        expect(brief(readAll(cutAt(broken, sizes), ',', 25))).to.deep.equal(read(broken, 25));
      }),
      { numRuns: 1000 },
    );
  });

  it('account for every line of a broken text', () => {
    const text = fc.string({ unit: fc.constantFrom('"', '"', ',', '\n', 'a', 'b'), maxLength: 60 });
    fc.assert(
      fc.property(text, (broken) => {
        const covered = readAll([broken]).flatMap(({ line, lines }) =>
          Array.from({ length: lines }, (_, at) => line + at),
        );
        const all = broken === '' ? 0 : linesOf(broken) - (broken.endsWith('\n') ? 1 : 0);
        expect(covered).to.deep.equal(Array.from({ length: all }, (_, index) => index + 1));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hostile files', () => {
  /** How many characters are looked at while a text is read. */
  function work(text: string): number {
    let looks = 0;
    const charCodeAt = String.prototype.charCodeAt;
    String.prototype.charCodeAt = function (at) {
      looks++;
      return charCodeAt.call(this, at);
    };
    try {
      readAll([text]);
    } finally {
      String.prototype.charCodeAt = charCodeAt;
    }
    return looks;
  }

  for (const line of ['"', 'a,"b', 'x","y', '"""', ',"",""a', '"a""', '","', '"\r"', 'x","', '"" ', '"x"",']) {
    it(`cost work in proportion to their size when every line is ${line}`, () => {
      const count = 4000;
      expect(work(`${line}\n`.repeat(count))).to.be.lessThan(10 * count * (line.length + 1));
    });
  }

  it('cost work in proportion to their size whatever their lines are', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('"', ',', 'a'), maxLength: 6 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(lines, (some) => {
        const text = `${some.join('\n')}\n`.repeat(200);
        expect(work(text)).to.be.lessThan(10 * text.length + 100);
      }),
      { numRuns: 300 },
    );
  });
});
