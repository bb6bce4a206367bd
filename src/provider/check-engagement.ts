import { checkRecords, type Checked } from './check-page.js';
import { ofClient } from './check-details.js';
import { notShared, product } from './check-fields.js';
import type { ClientEngagement, EngagementCategory } from './model.js';
import { instant, number, text, wholeNumber } from './kinds.js';
import type { DataProblem, RecordReader } from './reader.js';

/** Reads the engagement of clients out of what a provider answered. Records without an id are left out. */
export function checkEngagements(items: unknown, problems: DataProblem[]): ClientEngagement[] {
  return checkRecords(items, 'engagement', problems, engagement);
}

/** Reads one client's engagement. @throws ProviderError `invalid` when it is another client's. */
export function checkEngagement(answer: unknown, id: string): Checked<ClientEngagement> {
  const problems: DataProblem[] = [];
  return { value: engagement(ofClient(answer, id, problems), id), problems };
}

function engagement(reader: RecordReader, id: string): ClientEngagement {
  return {
    id,
    name: reader.read('name', text),
    domain: reader.read('domain', text),
    score: reader.read('score', wholeNumber(0, 10)),
    trend: reader.read('trend', number(-10, 10)),
    products: reader.list('products', product),
    opportunities: reader.values('opportunities', text),
    categories: reader.list('categories', category),
    notShared: notShared(reader),
    asOf: reader.read('asOf', instant),
  };
}

function category(reader: RecordReader): EngagementCategory | undefined {
  const id = reader.read('id', text);
  if (id === undefined) {
    reader.fail('id', 'text');
    return undefined;
  }
  return {
    id,
    name: reader.read('name', text),
    points: reader.read('points', number(0, 1000)),
    possible: reader.read('possible', number(0, 1000)),
  };
}
