import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { importCsv } from '../../../../src/provider/adapters/csv/index.js';
import { sumAmounts } from '../../../../src/program/index.js';
import { linesOf, writeField, writeRecord, type Dialect } from './write-csv.js';

interface Row {
  name: string;
  /** In cents. */
  mrr: number;
}

const headers = ['hs_object_id', 'hs_client_name', 'hs_total_subscription_mrr', 'hs_client_domain_name', 'notes'];
const fieldsOf = ({ name, mrr }: Row, index: number) => [
  String(5000 + index),
  name,
  (mrr / 100).toFixed(2),
  `d${index}.example`,
  `note of ${name}`,
];

// A line of digits in a broken text can read like a row of this file, and nothing tells the two apart: names have no digits.
const word = fc.string({
  unit: fc.constantFrom('"', ',', ';', '\n', '\r\n', 'a', 'B', ' ', 'é', '日'),
  maxLength: 10,
});
// A quoted field that begins with a line end looks, behind an open quote, like that quote's end.
const name = word.map((text) => `N${text}M`);
const rows = fc.array(fc.record({ name, mrr: fc.integer({ min: -1_000_000, max: 10_000_000 }) }), {
  minLength: 2,
  maxLength: 12,
});
const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  all: fc.boolean(),
});

/** The rows as a file, and the line on which each begins; one of the rows is written by `broken`. */
function fileOf(table: Row[], way: Dialect, at = -1, broken?: (fields: string[]) => string) {
  const records = table.map((row, index) => {
    const fields = fieldsOf(row, index);
    return index === at && broken ? broken(fields) : writeRecord(fields, way);
  });
  const starts: number[] = [];
  let line = 2;
  for (const record of records) {
    starts.push(line);
    line += linesOf(record);
  }
  return { text: [headers.join(way.delimiter), ...records].join(way.lineEnd), starts };
}

const expected = (table: Row[], without = -1) =>
  table.flatMap((row, index) =>
    index === without ? [] : [{ id: String(5000 + index), name: row.name, cents: row.mrr }],
  );

const total = (cents: number[]) => cents.reduce((sum, next) => sum + BigInt(next), 0n);

async function read(text: string, bom = false) {
  const { clients, report } = await importCsv(new Blob([bom ? '\uFEFF' : '', text]));
  const [sum] = sumAmounts(clients.map(({ mrr }) => mrr)).sums;
  return {
    found: clients.map(({ id, name: given, mrr }) => ({
      id,
      name: given,
      cents: Math.round(Number(mrr?.amount) * 100),
    })),
    cents: BigInt(Math.round(Number(sum?.amount ?? 0) * 100)),
    report,
  };
}

describe('a client list with broken rows', () => {
  it('is read back as it was written when none is broken', async () => {
    await fc.assert(
      fc.asyncProperty(rows, dialect, fc.boolean(), async (table, way, bom) => {
        const { found, report } = await read(fileOf(table, way).text, bom);
        expect(found).to.deep.equal(expected(table));
        expect(report.problems).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  });

  it('shows all other rows when a closing quote is missing, and reports that row', async () => {
    await fc.assert(
      fc.asyncProperty(rows, dialect, fc.nat(), fc.nat({ max: 4 }), async (table, way, pick, column) => {
        const at = 1 + (pick % (table.length - 1));
        const drop = (fields: string[]) =>
          fields
            .map((field, index) =>
              index === column ? writeField(field, { ...way, all: true }).slice(0, -1) : writeField(field, way),
            )
            .join(way.delimiter);
        const { text, starts } = fileOf(table, way, at, drop);
        const { found, cents, report } = await read(text);
        const others = expected(table, at);
        expect(found).to.deep.equal(others);
        expect(report.problems).to.deep.include({ line: starts[at]!, reason: 'unterminated-quote' });
        expect(cents).to.equal(total(others.map((other) => other.cents)));
      }),
      { numRuns: 400 },
    );
  });

  it('shows all other rows when fields are missing, and reports that row alone', async () => {
    await fc.assert(
      fc.asyncProperty(rows, dialect, fc.nat(), fc.integer({ min: 1, max: 4 }), async (table, way, pick, kept) => {
        const at = pick % table.length;
        const { text, starts } = fileOf(table, way, at, (fields) => writeRecord(fields.slice(0, kept), way));
        const { found, report } = await read(text);
        expect(found).to.deep.equal(expected(table, at));
        expect(report.problems).to.deep.equal([
          { line: starts[at]!, reason: 'too-few-fields', expected: headers.length, found: kept },
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it('shows all sound rows of one line when any of the others lack a quote', async () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'B', ' ', 'é'), minLength: 1, maxLength: 8 });
    const flawed = fc.record({
      name: plain.map((text) => `N${text}M`),
      flaw: fc.constantFrom('none', 'opening', 'closing', 'lone'),
    });
    const write = (row: { name: string; flaw: string }, index: number) => {
      const opening = row.flaw === 'opening' ? '' : '"';
      const closing = row.flaw === 'closing' ? '' : '"';
      const given = row.flaw === 'lone' ? '"' : `${opening}${row.name}${closing}`;
      return `${5000 + index},${given},${index}.50,d.example,`;
    };
    await fc.assert(
      fc.asyncProperty(fc.array(flawed, { minLength: 2, maxLength: 10 }), async (table) => {
        const { found, report } = await read([headers.join(','), ...table.map(write)].join('\n'));
        const ids = found.map(({ id }) => id);
        const sound = table.flatMap(({ flaw }, index) => (flaw === 'none' ? [String(5000 + index)] : []));
        expect(ids).to.include.members(sound);
        // Each line is either a client or reported.
        const lines = [...ids.map((id) => Number(id) - 5000 + 2), ...report.problems.map(({ line }) => line)];
        expect(lines.sort((a, b) => a - b)).to.deep.equal(table.map((_, index) => index + 2));
      }),
      { numRuns: 400 },
    );
  });
});
