import { Loader, type PartnerElement } from '../core/index.js';
import { addMonths, monthOf, type Day, type Month } from '../program/index.js';
import {
  checkPointRecords,
  checkProgress,
  type MonthRange,
  type PartnerRecords,
  type PointsProgress,
} from '../provider/index.js';

/** What the partner's points come from, as far as the source tells. */
export interface PointsBehind {
  /** `off`: the source has totals alone. */
  state: 'off' | 'loading' | 'failed' | 'ready';
  records?: PartnerRecords | undefined;
  /** How many records could not be read. */
  leftOut: number;
  /** What is known of the check days of the review period. */
  checks?: PointsProgress['checks'];
  /** The name of a client, where a record tells it. */
  nameOf: (clientId: string) => string | undefined;
}

const question = {};

/** The months up to today that the check days of a review period can lie in: it lasts six. */
export function reviewMonths(today: Day): MonthRange {
  const to: Month = monthOf(today);
  return { from: monthOf(addMonths(`${to}-01`, -6)), to };
}

/** The names of clients that records tell, by id. */
export function namesOf({ sold = [], managed = [] }: PartnerRecords): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { clientId, clientName } of [...sold, ...managed]) {
    if (clientId !== undefined && clientName !== undefined) names.set(clientId, clientName);
  }
  return names;
}

/** Loads the records that points come from, and what the source reports of check days. */
export class BehindPoints {
  readonly #records: Loader<object, PartnerRecords>;
  readonly #progress: Loader<MonthRange, PointsProgress>;
  #named: { records: PartnerRecords; names: ReadonlyMap<string, string> } | undefined;

  constructor(host: PartnerElement) {
    this.#records = new Loader<object, PartnerRecords>(host, {
      name: 'records',
      topic: 'points',
      offered: (provider) => provider.records !== undefined,
      read: async (provider, _query, call) => checkPointRecords(await provider.records?.(call)),
    });
    this.#progress = new Loader<MonthRange, PointsProgress>(host, {
      name: 'progress',
      topic: 'points',
      offered: (provider) => provider.progress !== undefined,
      read: async (provider, range, call) => checkProgress(await provider.progress?.(range, call)),
    });
  }

  /** Loads again. */
  refresh(): void {
    this.#records.resource.refresh();
    this.#progress.resource.refresh();
  }

  /** Loads what is known as of a day. */
  ask(today: Day): void {
    this.#records.ask(question);
    this.#progress.ask(reviewMonths(today));
  }

  /** What is known by now. */
  get known(): PointsBehind {
    const states = [this.#records, this.#progress].map(stateOf);
    const records = this.#records.value;
    const own = stateOf(this.#records);
    return {
      state: states.includes('loading') ? 'loading' : own,
      records,
      leftOut: records?.leftOut ?? 0,
      checks: this.#progress.value?.checks,
      nameOf: (clientId) => records && this.#namesOf(records).get(clientId),
    };
  }

  #namesOf(records: PartnerRecords): ReadonlyMap<string, string> {
    if (this.#named?.records !== records) {
      this.#named = { records, names: namesOf(records) };
    }
    return this.#named.names;
  }
}

/** A read that failed or was stopped is over; one without an answer yet is awaited. */
function stateOf<Q, T>(loader: Loader<Q, T>): PointsBehind['state'] {
  const { status, value, resource } = loader;
  if (status === 'off' || status === 'not-connected') return 'off';
  if (value !== undefined) return 'ready';
  return resource.failure || resource.stopped || status === 'denied' ? 'failed' : 'loading';
}
