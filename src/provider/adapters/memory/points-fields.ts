import type { ClientPointsRow, PointsField } from '../../model.js';
import type { MemoryField } from './field.js';
import type { MemoryListOptions } from './memory-list.js';

type Figure = 'sold' | 'sourced' | 'assisted' | 'managed' | 'total';

const figure = (kind: Figure): MemoryField<ClientPointsRow> => ({
  kind: 'decimal',
  get: ({ points }) => points?.[kind],
});

const anyOf = (values: readonly string[] | undefined, wanted: ReadonlySet<string>): boolean =>
  values?.some((value) => wanted.has(value)) === true;

/** What points per client are sorted and filtered by in memory, as {@link PointsField} says. */
const fields: Record<PointsField, MemoryField<ClientPointsRow>> = {
  client: { kind: 'text', get: ({ name }) => name },
  sold: figure('sold'),
  sourced: figure('sourced'),
  assisted: figure('assisted'),
  managed: figure('managed'),
  total: figure('total'),
  expired: { kind: 'decimal', get: ({ expired }) => expired },
  nextExpiry: { kind: 'day', get: ({ nextExpiry }) => nextExpiry, filter: 'range' },
  dealType: {
    kind: 'number',
    get: ({ dealTypes }) => dealTypes?.length,
    filter: 'choice',
    matches: ({ dealTypes }, wanted) => anyOf(dealTypes, wanted),
  },
  source: {
    kind: 'number',
    get: ({ sources }) => sources?.length,
    filter: 'choice',
    matches: ({ sources }, wanted) => anyOf(sources, wanted),
  },
  market: { kind: 'text', get: ({ market }) => market, filter: 'choice' },
};

/** How points per client are listed: searched by name and domain, with the sums of every kind of points. */
export const pointsListOptions: MemoryListOptions<ClientPointsRow, PointsField> = {
  fields,
  searched: ({ name, domain }) => `${name ?? ''}\n${domain ?? ''}`,
  figures: ({ points, expired }) => ({
    sold: points?.sold,
    sourced: points?.sourced,
    assisted: points?.assisted,
    managed: points?.managed,
    total: points?.total,
    expired,
  }),
};
