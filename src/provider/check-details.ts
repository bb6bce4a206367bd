import { answerReader, checkRecords, count, invalidAnswer, type Checked } from './check-page.js';
import { contact, links, notShared, product } from './check-fields.js';
import type { Allowance, AppUse, ClientDetails, ClientUsage, Contact, Seats, Subscription } from './model.js';
import { amount, choice, country, day, flag, instant, number, text } from './kinds.js';
import { isRecord, type DataProblem, type RecordReader } from './reader.js';

/** Reads a client's details out of what a provider answered. @throws ProviderError `invalid` when they are another client's. */
export function checkDetails(answer: unknown, id: string): Checked<ClientDetails> {
  const problems: DataProblem[] = [];
  const reader = ofClient(answer, id, problems);
  const company = reader.inner('company');
  const credits = reader.inner('credits');
  return {
    value: {
      id,
      company: company && {
        name: company.read('name', text),
        domain: company.read('domain', text),
        country: company.read('country', country),
        city: company.read('city', text),
        industry: company.read('industry', text),
        employees: count(company, 'employees'),
        phone: company.read('phone', text),
        account: company.read('account', text),
        clientSince: company.read('clientSince', day),
      },
      subscriptions: records(answer, 'subscriptions', problems, subscription),
      contactTier: allowance(reader.inner('contactTier')),
      emailTier: allowance(reader.inner('emailTier')),
      seats: reader.list('seats', seats),
      credits: credits && {
        ...allowance(credits),
        additional: credits.read('additional', amountOfUse),
        resetsOn: credits.read('resetsOn', day),
      },
      notShared: notShared(reader),
      links: links(reader.inner('links')),
      asOf: reader.read('asOf', instant),
    },
    problems,
  };
}

/** Reads a client's usage out of what a provider answered. @throws ProviderError `invalid` when it is another client's. */
export function checkUsage(answer: unknown, id: string): Checked<ClientUsage> {
  const problems: DataProblem[] = [];
  const reader = ofClient(answer, id, problems);
  return {
    value: {
      id,
      products: reader.list('products', product),
      apps: reader.list('apps', app),
      score: reader.read('score', score),
      level: reader.read('level', choice('low', 'medium', 'high')),
      trend: reader.read('trend', number(-1000, 1000)),
      hubScores: reader.list('hubScores', (entry) => {
        const hub = entry.read('hub', text);
        const points = entry.read('score', score);
        return hub === undefined || points === undefined ? undefined : { hub, score: points };
      }),
      toolsToActivate: reader.list('toolsToActivate', (entry) => {
        const hub = entry.read('hub', text);
        return hub === undefined ? undefined : { hub, tools: entry.values('tools', text) ?? [] };
      }),
      notShared: notShared(reader),
      asOf: reader.read('asOf', instant),
    },
    problems,
  };
}

/** Reads a list of people. @throws ProviderError `invalid` when it is no list. */
export function checkContacts(answer: unknown): Checked<readonly Contact[]> {
  if (!Array.isArray(answer)) throw invalidAnswer('contacts');
  const problems: DataProblem[] = [];
  return { value: checkRecords(answer, 'user', problems, (reader, id) => ({ ...contact(reader), id })), problems };
}

const score = number(0, 100);
const amountOfUse = number(0, Number.MAX_SAFE_INTEGER);

/** A reader of an answer that must be about one client: another's data must never stand under its name. */
export function ofClient(answer: unknown, id: string, problems: DataProblem[]): RecordReader {
  const reader = answerReader(answer, `client ${id}`, problems);
  if (!isRecord(answer) || answer['id'] !== id) throw invalidAnswer('id');
  return reader;
}

function records<T>(
  answer: unknown,
  field: string,
  problems: DataProblem[],
  read: (reader: RecordReader, id: string) => T,
): T[] | undefined {
  const members = isRecord(answer) ? answer[field] : undefined;
  return Array.isArray(members) ? checkRecords(members, field, problems, read) : undefined;
}

function subscription(reader: RecordReader, id: string): Subscription {
  const owned = reader.inner('product');
  return {
    id,
    product: owned && product(owned),
    mrr: reader.read('mrr', amount),
    startsOn: reader.read('startsOn', day),
    endsOn: reader.read('endsOn', day),
    termMonths: count(reader, 'termMonths'),
    quantity: count(reader, 'quantity'),
  };
}

function allowance(reader: RecordReader | undefined): Allowance | undefined {
  return reader && { used: reader.read('used', amountOfUse), limit: reader.read('limit', amountOfUse) };
}

function seats(reader: RecordReader): Seats | undefined {
  const kind = reader.read('kind', text);
  if (kind === undefined) {
    reader.fail('kind', 'text');
    return undefined;
  }
  return { kind, assigned: count(reader, 'assigned'), limit: count(reader, 'limit') };
}

function app(reader: RecordReader): AppUse | undefined {
  const name = reader.read('name', text);
  if (name === undefined) {
    reader.fail('name', 'text');
    return undefined;
  }
  return { name, inUse: reader.read('inUse', flag), lastUsedOn: reader.read('lastUsedOn', day) };
}
