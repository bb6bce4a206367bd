import type { TierCheck } from '../program/index.js';
import { product } from './check-fields.js';
import { answerReader, checkRecords, count, invalidAnswer, type Checked } from './check-page.js';
import { ofClient } from './check-details.js';
import { amount, choice, country, day, flag, instant, month, number, points, text, wholeNumber } from './kinds.js';
import type {
  ClientPointRecords,
  ClientPointsRow,
  ManagedClient,
  MonthOfPoints,
  PartnerRecords,
  PointsProgress,
  SoldDeal,
  TierPoints,
} from './model.js';
import { isRecord, type DataProblem, type RecordReader } from './reader.js';

const dealType = choice('net-new', 'cross-sell', 'upsell');
const source = choice('sourced', 'assisted');

/** Reads points per client out of what a provider answered. Records without an id are left out; points below zero are unknown. */
export function checkClientPoints(items: unknown, problems: DataProblem[]): ClientPointsRow[] {
  return checkRecords(items, 'points of', problems, (reader, id): ClientPointsRow => ({
    id,
    name: reader.read('name', text),
    domain: reader.read('domain', text),
    country: reader.read('country', country),
    market: reader.read('market', choice('growth', 'ordinary')),
    points: readPoints(reader.inner('points')),
    expired: reader.read('expired', points),
    nextExpiry: reader.read('nextExpiry', day),
    dealTypes: reader.values('dealTypes', dealType),
    sources: reader.values('sources', source),
    managingPartners: reader.read('managingPartners', number(1, 1000)),
    asOf: reader.read('asOf', instant),
  }));
}

/** Reads one client's records. @throws ProviderError `invalid` when they are another client's. */
export function checkClientRecords(answer: unknown, id: string): Checked<ClientPointRecords> {
  const problems: DataProblem[] = [];
  const reader = ofClient(answer, id, problems);
  return { value: { id, ...readRecords(answer, reader, problems) }, problems };
}

/**
 * Reads the records that the partner's points come from. A record of which a field that its points rest on cannot be read is left
 * out, for it would count wrongly; how many were is told. @throws ProviderError `invalid` when the answer is no object.
 */
export function checkPointRecords(answer: unknown): Checked<PartnerRecords> {
  const problems: DataProblem[] = [];
  return { value: readRecords(answer, answerReader(answer, 'records', problems), problems), problems };
}

/** Reads points month by month. @throws ProviderError `invalid` when there is no list of months. */
export function checkProgress(answer: unknown): Checked<PointsProgress> {
  const problems: DataProblem[] = [];
  const reader = answerReader(answer, 'progress', problems);
  const seen = new Set<string>();
  const months = isRecord(answer) && Array.isArray(answer['months']) ? reader.list('months', readMonth) : undefined;
  if (!isRecord(answer) || !Array.isArray(answer['months'])) throw invalidAnswer('progress.months');
  const once = (months ?? []).filter((one) => {
    if (!seen.has(one.month)) return seen.add(one.month);
    problems.push({ record: 'progress', field: one.month, expected: 'unique' });
    return false;
  });
  return {
    value: {
      months: once.sort((a, b) => (a.month < b.month ? -1 : 1)),
      checks: reader.list('checks', readCheck),
      asOf: reader.read('asOf', instant),
    },
    problems,
  };
}

function readMonth(reader: RecordReader): MonthOfPoints | undefined {
  const at = required(reader, 'month', month);
  if (at === undefined) return undefined;
  return {
    month: at,
    points: readPoints(reader.inner('points')) ?? {},
    projected: reader.read('projected', flag),
  };
}

function readCheck(reader: RecordReader): TierCheck | undefined {
  const on = required(reader, 'on', day);
  return on === undefined
    ? undefined
    : { on, points: readPoints(reader.inner('points')), tier: reader.read('tier', text) };
}

function readRecords(answer: unknown, reader: RecordReader, problems: DataProblem[]): PartnerRecords {
  let leftOut = count(reader, 'leftOut') ?? 0;
  const list = <T>(
    field: string,
    kind: string,
    read: (record: RecordReader, id: string) => T | undefined,
  ): T[] | undefined => {
    const given = isRecord(answer) ? answer[field] : undefined;
    if (given === undefined || given === null) return undefined;
    if (!Array.isArray(given)) {
      reader.fail(field, 'list');
      return undefined;
    }
    const kept = checkRecords(given, kind, problems, (record, id) => {
      const before = problems.length;
      const value = read(record, id);
      return problems.length > before ? undefined : value;
    });
    leftOut += given.length - kept.length;
    return kept;
  };
  const sold = list('sold', 'sold deal', readDeal);
  const managed = list('managed', 'managed client', readManaged);
  return {
    sold,
    managed,
    completeFrom: reader.read('completeFrom', day),
    leftOut,
    asOf: reader.read('asOf', instant),
  };
}

function readDeal(reader: RecordReader, id: string): SoldDeal | undefined {
  const soldOn = required(reader, 'soldOn', day);
  const expiresOn = reader.read('expiresOn', day);
  const lineSoldOn = reader.read('lineSoldOn', day);
  if (soldOn === undefined) return undefined;
  if (expiresOn !== undefined && expiresOn <= soldOn) reader.fail('expiresOn', 'later');
  if (lineSoldOn !== undefined && lineSoldOn > soldOn) reader.fail('lineSoldOn', 'earlier');
  const sold = reader.inner('product');
  return {
    id,
    clientId: reader.read('clientId', text),
    clientName: reader.read('clientName', text),
    product: sold && product(sold),
    soldOn,
    expiresOn,
    source: reader.read('source', source),
    motion: reader.read('motion', dealType),
    lineSoldOn,
    points: reader.read('points', points),
    mrr: reader.read('mrr', amount),
    country: reader.read('country', country),
  };
}

function readManaged(reader: RecordReader, id: string): ManagedClient {
  const managedSince = reader.read('managedSince', day);
  const managedUntil = reader.read('managedUntil', day);
  if (managedSince !== undefined && managedUntil !== undefined && managedUntil < managedSince) {
    reader.fail('managedUntil', 'later');
  }
  return {
    id,
    clientId: reader.read('clientId', text),
    clientName: reader.read('clientName', text),
    managedSince,
    managedUntil,
    points: reader.read('points', points),
    mrr: reader.read('mrr', amount),
    country: reader.read('country', country),
    managingPartners: reader.read('managingPartners', wholeNumber(1, 1000)),
  };
}

function readPoints(reader: RecordReader | undefined): TierPoints | undefined {
  return (
    reader && {
      sourced: reader.read('sourced', points),
      assisted: reader.read('assisted', points),
      sold: reader.read('sold', points),
      managed: reader.read('managed', points),
      total: reader.read('total', points),
    }
  );
}

/** A field without which the record says nothing. */
function required(reader: RecordReader, field: string, kind: typeof day): string | undefined {
  const value = reader.read(field, kind);
  if (value === undefined) reader.fail(field, kind.expected);
  return value;
}
