import { Loader, type PartnerElement } from '../../core/index.js';
import type { Edition } from '../../program/index.js';
import { checkPage, checkRenewals } from '../../provider/index.js';
import { formatNumber } from '../../ui/index.js';
import type { Tabs } from '../../ui/tabs.js';
import { countToActOn, type ToActOnQuery } from '../../views/renewals-to-act-on.js';
import type { RenewalWords } from './renewal-words.js';

/** The tabs of the renewals. */
export type RenewalTab = 'all' | 'to-act-on';

/** How many renewals each tab holds. */
interface Counts {
  /** Absent where the source does not tell. */
  all: number | undefined;
  toActOn: number;
  /** False when there are more to act on than were counted. */
  whole: boolean;
}

/** Counts what the tabs hold, whatever a person narrows in them. */
export class RenewalCounts {
  readonly #loader: Loader<ToActOnQuery, Counts>;

  constructor(host: PartnerElement, edition: () => Edition) {
    this.#loader = new Loader<ToActOnQuery, Counts>(host, {
      name: 'renewals.tabs',
      topic: 'renewals',
      offered: ({ renewals }) => renewals !== undefined,
      read: async ({ renewals }, query, call) => {
        const [first, counted] = await Promise.all([
          renewals?.list({ limit: 1, locale: query.locale }, call),
          countToActOn(renewals, query, edition(), call),
        ]);
        const { count, whole } = counted.value;
        return { value: { all: checkPage(first, checkRenewals).value.total, toActOn: count, whole }, problems: [] };
      },
    });
  }

  /** Sets what to count. */
  ask(query: ToActOnQuery | undefined): void {
    this.#loader.ask(query);
  }

  /** Counts again. */
  refresh(): void {
    const { state } = this.#loader.resource;
    if (state === 'ready' || state === 'failed') this.#loader.resource.refresh();
  }

  /** The row of tabs, with the counts that are known. */
  tabs(words: RenewalWords, chosen: RenewalTab, choose: (tab: RenewalTab) => void): Tabs {
    const { all, toActOn, whole } = this.#loader.value ?? {};
    const text = (count: number | undefined): string | undefined =>
      count === undefined ? undefined : formatNumber(words.tag, String(count));
    const some = text(toActOn);
    return {
      id: 'renewals',
      label: words.say('renewals'),
      tabs: [
        { key: 'all', label: words.say('allRenewals'), count: text(all) },
        { key: 'to-act-on', label: words.say('renewalsToActOn'), count: some && whole === false ? `${some}+` : some },
      ],
      chosen,
      choose: (key) => choose(key as RenewalTab),
    };
  }
}
