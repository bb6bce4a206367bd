import { expect } from '@open-wc/testing';
import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { csvText, type CsvColumn } from '../../src/ui/csv.js';

interface Row {
  name?: string;
  amount?: string;
  day?: string;
}

const columns: CsvColumn<Row>[] = [
  { label: 'Client', kind: 'text', value: ({ name }) => name },
  { label: 'MRR', kind: 'number', value: ({ amount }) => amount },
  { label: 'Renewal', kind: 'day', value: ({ day }) => day },
];

/** The cells as a spreadsheet reads them. */
const cellsOf = (rows: Row[]): string[][] => {
  const text = csvText(columns, rows);
  expect(text.startsWith('\uFEFF')).to.equal(true);
  return csvParseRows(text.slice(1).replaceAll('\r\n', '\n'));
};

describe('CSV exports', () => {
  it('keep numbers and days as they are, negative ones too', () => {
    const [, cells] = cellsOf([{ name: 'Alder', amount: '-1234.50', day: '2026-11-24' }]);
    expect(cells).to.deep.equal(['Alder', '-1234.50', '2026-11-24']);
  });

  it('leave unknown cells empty', () => {
    expect(cellsOf([{}])[1]).to.deep.equal(['', '', '']);
  });

  it('quote what would break a line or a cell', () => {
    expect(csvText(columns, [{ name: 'A, "B"\r\nC' }])).to.include('"A, ""B""\r\nC",,\r\n');
  });

  it('keep texts from running as formulas, and touch no other', () => {
    for (const name of ['=1+1', '+49 30', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1']) {
      expect(cellsOf([{ name }])[1]![0]!.startsWith("'"), name).to.equal(true);
    }
    for (const name of ['Åkerlund & Søn', 'a=b', '3-2', '’tis', '']) expect(cellsOf([{ name }])[1]![0]).to.equal(name);
    expect(csvText([{ label: '=evil()', kind: 'text', value: () => 'x' }], [])).to.equal("\uFEFF'=evil()\r\n");
  });

  it('come back as they went, but for the apostrophe', () => {
    const texts = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(fc.array(texts), (names) => {
        const back = cellsOf(names.map((name) => ({ name }))).slice(1);
        expect(back.map(([name]) => name!.replace(/^'(?=\s*[=+\-@\t＝＋－＠])/, ''))).to.deep.equal(names);
      }),
    );
  });
});
