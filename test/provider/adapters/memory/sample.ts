import fc from 'fast-check';
import type { Amount } from '../../../../src/program/index.js';
import type { ListQuery } from '../../../../src/provider/index.js';
import { MemoryList, type MemoryField } from '../../../../src/provider/adapters/memory/index.js';

/** A record with a field of every kind. */
export interface Sample {
  id: number;
  name?: string | undefined;
  score?: number | undefined;
  points?: string | undefined;
  day?: string | undefined;
  price?: Amount | undefined;
  tags: readonly string[];
}

export type SampleField = 'name' | 'score' | 'points' | 'day' | 'price' | 'tags';

const fields: Record<SampleField, MemoryField<Sample>> = {
  name: { kind: 'text', get: ({ name }) => name, filter: 'choice' },
  score: { kind: 'number', get: ({ score }) => score, filter: 'range' },
  points: { kind: 'decimal', get: ({ points }) => points, filter: 'range' },
  day: { kind: 'day', get: ({ day }) => day, filter: 'range' },
  price: { kind: 'amount', get: ({ price }) => price },
  tags: {
    kind: 'number',
    get: ({ tags }) => tags.length,
    filter: 'choice',
    matches: ({ tags }, wanted) => tags.some((tag) => wanted.has(tag)),
  },
};

export const sampleList = (records: readonly Sample[]): MemoryList<Sample, SampleField> =>
  new MemoryList(records, { fields, searched: ({ name }) => name ?? '', summed: ({ price }) => price });

/** Decimals of which some are equal in value but not in text, some beyond what a double holds, and few are unreadable. */
const decimals = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('0', '0.00', '1.5', '1.50', '10', '9', '-3', '-12.25', '002', '1200.5') },
  { weight: 3, arbitrary: fc.nat(100_000).map((value) => `${value}.${value % 10}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('9007199254740993', '9007199254740992.9', '-9007199254740993', '0.00000000000000001'),
  },
  { weight: 1, arbitrary: fc.constantFrom('abc', '', '1e3', ' 4') },
);

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 4 });

const names = fc
  .array(
    fc.constantFrom(
      'Åker',
      'aker',
      'Łódź',
      'Lodz',
      'Café',
      'Cafe\u0301',
      'CAFE',
      'Straße',
      'はるかぜ',
      'İnci',
      'Việt',
      'zebra',
    ),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  .map((words) => words.join(' '));

export const samples: fc.Arbitrary<Sample[]> = fc
  .array(
    fc.record({
      name: optional(names),
      score: optional(fc.integer({ min: -3, max: 3 })),
      points: optional(decimals),
      day: optional(fc.constantFrom('2024-02-29', '2026-11-23', '2026-11-24', '1999-12-31', '2023-02-29')),
      price: optional(fc.record({ amount: decimals, currency: optional(fc.constantFrom('EUR', 'USD', 'COP')) })),
      tags: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
    }),
    { maxLength: 40 },
  )
  .map((records) => records.map((record, id) => ({ id, ...record })));

export const queries: fc.Arbitrary<Omit<ListQuery<SampleField>, 'limit'>> = fc.record(
  {
    locale: fc.constantFrom('en', 'sv', 'pl'),
    search: fc.constantFrom('', 'aker', 'lodz', 'cafe', 'STRASSE', 'はる', 'viet cafe', 'inci', 'nothing'),
    where: fc.array(
      fc.oneof(
        fc.record({ field: fc.constant('tags' as const), in: fc.subarray(['a', 'b', 'x']) }),
        fc.record({ field: fc.constant('name' as const), in: fc.constant(['aker', 'Łódź']) }),
        fc.record({
          field: fc.constant('score' as const),
          from: fc.constantFrom('-1', '0.5'),
          to: optional(fc.constant('2')),
        }),
        fc.record({
          field: fc.constant('points' as const),
          from: optional(fc.constant('1.5')),
          to: fc.constantFrom('10.0', '9007199254740992.95'),
        }),
        fc.record({
          field: fc.constant('day' as const),
          from: fc.constant('2024-01-01'),
          to: fc.constant('2026-11-23'),
        }),
        fc.record({ field: fc.constantFrom('name' as const, 'day' as const, 'price' as const), known: fc.boolean() }),
      ),
      { maxLength: 2 },
    ),
    sort: fc.array(
      fc.record({
        by: fc.constantFrom<SampleField>('name', 'score', 'points', 'day', 'price', 'tags'),
        descending: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['locale'] },
);
