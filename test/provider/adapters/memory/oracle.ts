import type { ListQuery } from '../../../../src/provider/index.js';
import type { Sample, SampleField } from './sample.js';

type Query = Omit<ListQuery<SampleField>, 'limit'>;

const readable = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** The value of a readable decimal in steps of 10^-30. */
export function scaled(text: string): bigint {
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(30, '0'));
}

const signOf = (a: bigint | number, b: bigint | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** How two known values of a field compare, or which of them is known. */
function compareBy(
  field: SampleField,
  locale: string,
): { known(row: Sample): boolean; compare(a: Sample, b: Sample): number } {
  const days = ['1999-12-31', '2024-02-29', '2026-11-23', '2026-11-24'];
  switch (field) {
    case 'name':
      return { known: (row) => row.name !== undefined, compare: (a, b) => a.name!.localeCompare(b.name!, locale) };
    case 'score':
      return { known: (row) => row.score !== undefined, compare: (a, b) => signOf(a.score!, b.score!) };
    case 'points':
      return {
        known: (row) => row.points !== undefined && readable(row.points),
        compare: (a, b) => signOf(scaled(a.points!), scaled(b.points!)),
      };
    case 'day':
      return {
        known: (row) => days.includes(row.day ?? ''),
        compare: (a, b) => days.indexOf(a.day!) - days.indexOf(b.day!),
      };
    case 'price': {
      const currencies = ['COP', 'EUR', 'USD', undefined];
      return {
        known: (row) => row.price !== undefined && readable(row.price.amount),
        compare: (a, b) =>
          currencies.indexOf(a.price!.currency) - currencies.indexOf(b.price!.currency) ||
          signOf(scaled(a.price!.amount), scaled(b.price!.amount)),
      };
    }
    case 'tags':
      return { known: () => true, compare: (a, b) => a.tags.length - b.tags.length };
  }
}

/** Whether a record has a value by which it can be sorted. */
export const isKnown = (row: Sample, field: SampleField): boolean => compareBy(field, 'en').known(row);

/** The records of a query, found and sorted the slow way. */
export function answerOf(records: readonly Sample[], query: Query): Sample[] {
  const rules = (query.sort ?? []).map(({ by, descending }) => ({ ...compareBy(by, query.locale), descending }));
  const last = rules.at(-1);
  return records
    .filter((row) => matches(row, query))
    .sort((a, b) => {
      for (const { known, compare, descending } of rules) {
        if (known(a) !== known(b)) return known(a) ? -1 : 1;
        const order = known(a) ? compare(a, b) : 0;
        if (order !== 0) return descending ? -order : order;
      }
      return last?.descending && last.known(a) ? b.id - a.id : a.id - b.id;
    });
}

const bare: Record<string, string> = { Ł: 'L', ł: 'l', ß: 'ss' };
const plain = (text: string): string =>
  [...text.normalize('NFKD')]
    .map((letter) => (/\p{M}/u.test(letter) ? '' : (bare[letter] ?? letter)))
    .join('')
    .toLowerCase();

function matches(row: Sample, { search = '', where = [] }: Query): boolean {
  const words = plain(search)
    .split(' ')
    .filter((word) => word !== '');
  if (!words.every((word) => plain(row.name ?? '').includes(word))) return false;
  return where.every((filter): boolean => {
    if ('known' in filter) return (row[filter.field] !== undefined) === filter.known;
    if ('in' in filter) {
      return filter.field === 'tags'
        ? row.tags.some((tag) => filter.in.includes(tag))
        : filter.in.includes(row.name ?? '');
    }
    if (filter.field === 'day') {
      return row.day !== undefined && row.day >= filter.from! && row.day <= filter.to!;
    }
    const text = filter.field === 'score' ? row.score?.toString() : row.points;
    if (text === undefined || !readable(text)) return false;
    const isFrom = filter.from === undefined || scaled(text) >= scaled(filter.from);
    return isFrom && (filter.to === undefined || scaled(text) <= scaled(filter.to));
  });
}
