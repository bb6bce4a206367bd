import type { Amount } from './amount.js';
import { isDay, type Day } from './day.js';
import type { DealSource, Edition } from './edition.js';
import type { DecimalText, Exact } from './exact.js';
import type { DealMotion, PointsField, PointsProblemCode } from './factors.js';
import { managedPoints, soldPoints, type ManagedInput, type PartResult, type SoldInput } from './points.js';
import { fieldsOf, isAbsent, isObject, readDecimal, type Fields, type Reading } from './reader.js';
import { decide, use, type Readings } from './reading.js';
import { dayStep, type DayStep, type Step } from './steps.js';

/**
 * A product line that the partner sold. Its points are reported, or are counted from the line: its MRR, country, source and the
 * days that choose its rate.
 */
export interface SoldRecord {
  /** Unique among the sold records. */
  readonly id: string;
  readonly clientId?: string | undefined;
  /** Its points count from this day. */
  readonly soldOn: Day;
  /** The first day on which its points no longer count. Absent: so many months after the sale as the edition says. */
  readonly expiresOn?: Day | undefined;
  /** Absent: unknown; then sourced and assisted points are unknown while it counts, and sold points are known. */
  readonly source?: DealSource | undefined;
  /** As the source counts them, zero or more. */
  readonly points?: DecimalText | undefined;
  readonly mrr?: Amount | undefined;
  /** Where the client is, as ISO 3166 two-letter code. */
  readonly country?: string | undefined;
  readonly motion?: DealMotion | undefined;
  /** The day the upsold product line was first sold. */
  readonly lineSoldOn?: Day | undefined;
}

/** A client under management. Its points are reported, or are counted from its MRR, country and partners. */
export interface ManagedRecord {
  /** Unique among the managed records. */
  readonly id: string;
  readonly clientId?: string | undefined;
  /** The first day under management. Absent: unknown; then managed points are unknown before today. */
  readonly managedSince?: Day | undefined;
  /** The estimated last day under management, on which its points still count. Absent: none is in sight. */
  readonly managedUntil?: Day | undefined;
  /** As the source counts them, zero or more. */
  readonly points?: DecimalText | undefined;
  readonly mrr?: Amount | undefined;
  /** Where the client is, as ISO 3166 two-letter code. */
  readonly country?: string | undefined;
  /** How many partners service the client, this one included. */
  readonly managingPartners?: number | undefined;
}

/** The records that a partner's points come from. */
export interface PointRecords {
  /** Absent: unknown, as are the sold and total points then. An empty list: none. */
  readonly sold?: readonly SoldRecord[] | undefined;
  /** Absent: unknown, as are the managed and total points then. An empty list: none. */
  readonly managed?: readonly ManagedRecord[] | undefined;
  /**
   * The first day from which the records are complete, those that no longer count included. Before it points are unknown. Absent:
   * today, for a list of active records says nothing of those that have ended.
   */
  readonly completeFrom?: Day | undefined;
}

/** What is wrong with a record, which is then left out. */
export interface RecordProblem {
  /** Path of the field, such as `records.sold.17.soldOn`. */
  readonly field: string;
  /** The id of the record, where it has one. */
  readonly record?: string | undefined;
  readonly code:
    | PointsProblemCode
    | 'not-a-list'
    | 'not-a-record'
    | 'duplicate-id'
    | 'not-after-sale'
    | 'before-start'
    | 'after-sale';
}

/** A record that could be read: points that count for some days. */
export interface CountedRecord {
  readonly kind: 'sold' | 'managed';
  readonly id: string;
  readonly clientId?: string | undefined;
  /** Of a sold record; absent: unknown. */
  readonly source?: DealSource | undefined;
  readonly points: Exact;
  readonly basis: 'reported' | 'computed';
  /** First day on which the points count. Absent: unknown. */
  readonly from?: Day | undefined;
  /** First day on which they no longer count. Absent: none in sight. */
  readonly until?: Day | undefined;
  /** How the points were counted, and the expiry found. */
  readonly steps: readonly (Step | DayStep<'expires'>)[];
}

/** What the records of a partner amount to. */
export interface Ledger extends Readings {
  readonly entries: CountedRecord[];
  /** How many were left out. */
  leftOut: number;
  /** Whether there was a list of them. */
  readonly isKnown: Record<CountedRecord['kind'], boolean>;
  /** The denominator that the points of all have in common. */
  den: bigint;
  readonly problems: RecordProblem[];
}

type Kind = CountedRecord['kind'];
type Note = (field: readonly string[], code: RecordProblem['code']) => void;

/** Where the fields of a calculation stand in a record. */
const PLACES: Partial<Record<PointsField, readonly string[]>> = {
  amount: ['mrr', 'amount'],
  currency: ['mrr', 'currency'],
  otherPartners: ['managingPartners'],
};

const SOURCES: readonly DealSource[] = ['sourced', 'assisted'];

/** Beyond this, sums might outgrow what an `Exact` may have. */
const mostDenominator = 10n ** 450n;

interface Counted extends Pick<CountedRecord, 'points' | 'basis'> {
  readonly steps: readonly Step[];
}

/** `reported`: points that are reported are used. `lines`: all are counted from their lines, reported or not. */
export type Counting = 'reported' | 'lines';

/** The day from which records are complete: as they say, else today. */
export function completeFromOf(records: unknown, today: Day | undefined, { day }: Reading<never>): Day | undefined {
  const { completeFrom } = fieldsOf(records);
  return (isAbsent(completeFrom) ? undefined : day(completeFrom, 'records.completeFrom')) ?? today;
}

/** Reads the records under an edition. One with a problem is reported and left out. */
export function readRecords(records: unknown, edition: Edition, counting: Counting): Ledger {
  const ledger: Ledger = {
    entries: [],
    leftOut: 0,
    isKnown: { sold: true, managed: true },
    den: 1n,
    problems: [],
    ourReading: [],
  };
  const given = fieldsOf(records);
  for (const kind of ['sold', 'managed'] as const) {
    const list: unknown = given[kind];
    if (!Array.isArray(list)) {
      ledger.isKnown[kind] = false;
      if (!isAbsent(list)) ledger.problems.push({ field: kind, code: 'not-a-list' });
      continue;
    }
    const ids = new Set<string>();
    for (const [index, record] of (list as readonly unknown[]).entries()) {
      const problems: RecordProblem[] = [];
      const id = fieldsOf(record)['id'];
      const named = typeof id === 'string' && id !== '' ? id : undefined;
      const note: Note = (field, code) => {
        problems.push({ field: ['records', kind, index, ...field].join('.'), record: named, code });
      };
      const entry = readRecord({ kind, note, edition, counting, ledger }, record, named, ids);
      if (entry && problems.length === 0) ledger.entries.push(entry);
      else ledger.leftOut++;
      ledger.problems.push(...problems);
    }
  }
  return ledger;
}

/** What is at hand while one record is read. */
interface Desk {
  readonly kind: Kind;
  readonly note: Note;
  readonly edition: Edition;
  readonly counting: Counting;
  readonly ledger: Ledger;
}

function readRecord(desk: Desk, record: unknown, id: string | undefined, ids: Set<string>): CountedRecord | undefined {
  const { kind, note, ledger } = desk;
  if (!isObject(record)) note([], 'not-a-record');
  else if (id === undefined) note(['id'], 'missing');
  else if (ids.has(id)) note(['id'], 'duplicate-id');
  else {
    ids.add(id);
    const span = kind === 'sold' ? readSale(desk, record) : readManagement(desk, record);
    const counted = span && readPoints(desk, record);
    if (!counted) return undefined;
    const den = commonMultiple(ledger.den, BigInt(counted.points.den));
    if (den > mostDenominator) note(['points'], 'too-many-digits');
    else ledger.den = den;
    const { clientId } = record;
    const client = typeof clientId === 'string' ? clientId : undefined;
    return { kind, id, clientId: client, ...counted, ...span, steps: [...counted.steps, ...span.steps] };
  }
  return undefined;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const commonMultiple = (a: bigint, b: bigint): bigint => (a % b === 0n ? a : (a / gcd(a, b)) * b);

function optionalDay({ note }: Desk, fields: Fields, field: string): Day | undefined {
  const day = fields[field];
  if (isDay(day)) return day;
  if (!isAbsent(day)) note([field], 'not-a-day');
  return undefined;
}

/** When a record counts; `undefined` where that cannot be known. */
type Span = Pick<CountedRecord, 'source' | 'from' | 'until'> & { readonly steps: readonly DayStep<'expires'>[] };

function readSale(desk: Desk, fields: Fields): Span | undefined {
  const { note, edition, ledger } = desk;
  const from = optionalDay(desk, fields, 'soldOn');
  if (isAbsent(fields['soldOn'])) note(['soldOn'], 'missing');
  const lineSoldOn = optionalDay(desk, fields, 'lineSoldOn');
  if (from && lineSoldOn && lineSoldOn > from) note(['lineSoldOn'], 'after-sale');
  const source = isAbsent(fields['source']) ? undefined : SOURCES.find((known) => known === fields['source']);
  if (!source && !isAbsent(fields['source'])) note(['source'], 'not-a-choice');
  const given = optionalDay(desk, fields, 'expiresOn');
  if (from && given && given <= from) note(['expiresOn'], 'not-after-sale');
  if (!from || (!given && !isAbsent(fields['expiresOn']))) return undefined;
  decide(ledger, 'saleDay', 'Sold points count from the day of sale; no page says from which day.');
  decide(ledger, 'expiryDay', 'Sold points no longer count on the day they expire.');
  if (given) return { source, from, until: given, steps: [] };
  const months = edition.soldLifeMonths && use(ledger, 'soldLifeMonths', edition.soldLifeMonths);
  const expires = months && dayStep('expires', from, months, 'months');
  if (!expires) {
    note(['expiresOn'], months ? 'out-of-range' : 'missing');
    return undefined;
  }
  return { source, from, until: expires.result, steps: [expires] };
}

function readManagement(desk: Desk, fields: Fields): Span {
  const from = optionalDay(desk, fields, 'managedSince');
  const last = optionalDay(desk, fields, 'managedUntil');
  if (!last) return { from, steps: [] };
  if (from && last < from) desk.note(['managedUntil'], 'before-start');
  decide(desk.ledger, 'lapseDay', 'Managed points still count on the estimated last day of the relationship.');
  return { from, until: dayStep('lapses', last, 1, 'days')?.result, steps: [] };
}

function readPoints({ kind, note, edition, counting, ledger }: Desk, fields: Fields): Counted | undefined {
  if (counting === 'reported' && !isAbsent(fields['points'])) {
    const points = readDecimal(fields['points']);
    if (typeof points === 'object') return { points, basis: 'reported', steps: [] };
    note(['points'], points);
    return undefined;
  }
  if (isAbsent(fields['mrr'])) {
    note([counting === 'reported' ? 'points' : 'mrr'], 'missing');
    return undefined;
  }
  const result = count(kind, fields, edition);
  if (!result.ok) {
    for (const { field, code } of result.problems) note(PLACES[field] ?? [field], code);
    return undefined;
  }
  for (const { rule, note: text } of result.ourReading) {
    use(ledger, rule, { value: undefined, confidence: 'C', sources: [], note: text });
  }
  return { points: result.points, basis: 'computed', steps: result.steps };
}

/** Counts a line; the calculation checks its fields. */
function count(kind: Kind, fields: Fields, edition: Edition): PartResult {
  const { amount, currency } = fieldsOf(fields['mrr']);
  if (kind === 'sold') return soldPoints({ ...fields, amount, currency } as SoldInput, edition);
  const partners = fields['managingPartners'];
  const otherPartners = typeof partners === 'number' ? partners - 1 : partners;
  return managedPoints({ ...fields, amount, currency, otherPartners } as ManagedInput, edition);
}
