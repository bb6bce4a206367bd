import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Loader, PartnerElement } from '../../core/index.js';
import { warnOnce } from '../../core/warn.js';
import type { Edition } from '../../program/index.js';
import {
  checkPointRecords,
  checkProgress,
  checkTier,
  type MonthRange,
  type PartnerRecords,
  type PointsProgress,
  type TierStatus,
} from '../../provider/index.js';
import { cardStyles } from '../../ui/card.styles.js';
import { ChartFrame } from '../../ui/chart-frame.js';
import { chartStyles } from '../../ui/chart.styles.js';
import { alertIcon } from '../../ui/icons.js';
import { notice } from '../../ui/message.js';
import { messageStyles } from '../../ui/message.styles.js';
import { noteStyles } from '../../ui/note.styles.js';
import { choice } from '../../ui/toolbar.js';
import { toolbarStyles } from '../../ui/toolbar.styles.js';
import { ageView } from '../../views/age-view.js';
import { begin } from '../../views/begin.js';
import { loadView } from '../../views/load-view.js';
import { rulesNotices, RulesOfPage, type Rules } from '../../views/rules.js';
import { todayOf } from '../../views/today.js';
import { findingOf } from './finding.js';
import { historyOf, rangeOf, type History } from './history.js';
import { chartSkeleton, monthChart } from './month-chart.js';
import { overTimeVocabulary } from './over-time-words.js';
import { overTimeStyles } from './points-over-time.styles.js';
import { monthReading } from './reading.js';

/** What was loaded, as far as the source has it. */
interface Loaded {
  records: PartnerRecords | undefined;
  progress: PointsProgress | undefined;
}

/** The most months back, and ahead. */
const mostMonths = 24;

/** What a person can choose to see: months back, and ahead. */
const ranges: readonly (readonly [back: number, ahead: number])[] = [
  [6, 3],
  [12, 3],
  [12, 12],
  [24, 24],
];

/**
 * @summary The partner's points month by month: sold, managed and combined, and what the records leave of them ahead.
 * @tag points-over-time
 *
 * Needs a provider with `records` or `progress`. What the source reports of a month goes before what its records give, and a
 * difference is told. What lies ahead is counted from records alone: sold points expire, managed points are assumed unchanged, and
 * nothing is sold. Where the provider has a `tier`, its thresholds are drawn, and the caption tells what becomes of it.
 *
 * @event {CustomEvent<PartnerDataLoadDetail>} partner-data-load - The months or the tier were loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataFailDetail>} partner-data-fail - One of them could not be loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataProblemDetail>} partner-data-problem - Not all of an answer could be read. Does not bubble.
 *
 * @csspart card - The frame around all.
 * @csspart heading - The element's heading.
 * @csspart legend - The switches of the lines.
 * @csspart refresh - The button that asks again.
 * @csspart chart - The chart with what it shows in a sentence.
 * @csspart plot - What is drawn, as one stop of the Tab key.
 * @csspart reading - What is read of the chosen month.
 * @csspart expiries - What ends in the chosen month.
 * @csspart message - What stands in place of the chart: failed, denied, not connected.
 * @csspart notice - A line above the chart: slow, out of date, not whole.
 */
export class PointsOverTime extends PartnerElement {
  static override properties: PropertyDeclarations = {
    monthsBack: { type: Number, attribute: 'months-back' },
    monthsAhead: { type: Number, attribute: 'months-ahead' },
    rules: { attribute: false },
  };

  static override styles: CSSResultGroup = [
    PartnerElement.styles,
    cardStyles,
    messageStyles,
    toolbarStyles,
    noteStyles,
    chartStyles,
    overTimeStyles,
  ];

  /** How many whole months before that of today, 0 to 24. It changes when a person chooses another range. */
  monthsBack = 6;

  /** How many whole months after that of today, 0 to 24. It changes when a person chooses another range. */
  monthsAhead = 3;

  /** A host's own rules, before any other. Those that cannot be used warn once, and the newest published are used. */
  rules?: Edition | undefined;

  readonly #words = this.vocabulary(overTimeVocabulary);
  readonly #chart = new ChartFrame(this);
  readonly #rulesOfPage = new RulesOfPage(this);
  readonly #months = new Loader<MonthRange, Loaded>(this, {
    name: 'points.months',
    topic: 'points',
    offered: (provider) => provider.records !== undefined || provider.progress !== undefined,
    read: async (provider, range, call) => {
      const [records, progress] = await Promise.all([
        provider.records && begin(() => provider.records?.(call)).then(checkPointRecords),
        provider.progress && begin(() => provider.progress?.(range, call)).then(checkProgress),
      ]);
      return {
        value: { records: records?.value, progress: progress?.value },
        problems: [...(records?.problems ?? []), ...(progress?.problems ?? [])],
      };
    },
  });
  readonly #tier = new Loader<object, TierStatus>(this, {
    name: 'tier',
    topic: 'tier',
    offered: (provider) => provider.tier !== undefined,
    read: async (provider, _query, call) => checkTier(await provider.tier?.(call)),
  });

  constructor() {
    super();
    this.#tier.ask({});
  }

  /** Loads all again; what is shown stays until the answers come. */
  refresh(): void {
    this.#months.resource.refresh();
    this.#tier.resource.refresh();
  }

  /** Focuses the chart, else the element's heading. */
  override focus(options?: FocusOptions): void {
    const { renderRoot } = this;
    (
      renderRoot.querySelector<HTMLElement>('[part=plot]') ?? renderRoot.querySelector<HTMLElement>('[part=heading]')
    )?.focus(options);
  }

  protected override willUpdate(): void {
    this.#months.ask(rangeOf(todayOf(this), this.#count('monthsBack', 6), this.#count('monthsAhead', 3)));
  }

  /** A number of months that the host has set, if it is one. */
  #count(name: 'monthsBack' | 'monthsAhead', standard: number): number {
    const months = this[name];
    if (Number.isInteger(months) && months >= 0 && months <= mostMonths) return months;
    warnOnce(this, `${name} "${String(months)}" is no whole number from 0 to ${mostMonths}; ${standard} is used.`);
    return standard;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { value, status } = this.#months;
    const rules = this.#rulesOfPage.inUse(this.rules);
    const history = value && this.#history(value, rules);
    const tier = this.#tier.value;
    const view = history && monthChart(history, tier, words);
    return html`<section class="card" part="card" aria-busy=${status === 'refreshing'}>
      <div class="card-head">
        <div class="heading" part="heading" role="heading" aria-level=${this.level()} tabindex="-1">
          ${words.say('progressOverTime')}
        </div>
        ${tier?.exampleThresholds && view ? html`<span class="note">${words.say('exampleMarks')}</span>` : nothing}
        <div class="end">
          ${view ? this.#chart.legend(view) : nothing} ${value ? this.#renderRange() : nothing}
          <span class="age">${ageView(this.#months, value?.records?.asOf ?? value?.progress?.asOf, words)}</span>
        </div>
      </div>
      ${loadView(this.#months, {
        words,
        skeleton: chartSkeleton,
        content: ({ records }) =>
          html`${this.#notices(rules).map(notice)}${
            view
              ? this.#chart.figure({
                  ...view,
                  finding: findingOf(history, tier, words),
                  reading: (place) => {
                    const month = history.months[place];
                    return month && monthReading(month, history, records, tier, words);
                  },
                  note: this.#note(history),
                })
              : nothing
          }`,
      })}
    </section>`;
  }

  #history({ records, progress }: Loaded, { edition }: Rules): History | undefined {
    const [back, ahead] = [this.#count('monthsBack', 6), this.#count('monthsAhead', 3)];
    return historyOf({ today: todayOf(this), edition, back, ahead, records, progress, status: this.#tier.value });
  }

  #notices(rules: Rules) {
    const words = this.#words;
    const { resource, value } = this.#tier;
    const action = { label: words.say('retry'), run: () => resource.refresh() };
    const lost = resource.failure && value === undefined;
    return [
      ...rulesNotices(rules, words),
      ...(lost ? [{ icon: alertIcon, text: words.say('tiersNotLoaded'), action }] : []),
    ];
  }

  /** What is assumed, and what is not counted. */
  #note({ leftOut, months }: History): TemplateResult {
    const words = this.#words;
    const isAhead = months.some(({ state }) => state === 'ahead');
    return html`${isAhead ? words.say('managedAssumed') : nothing}
    ${leftOut > 0 ? words.say('recordsNotCounted', { count: leftOut }) : nothing}`;
  }

  #renderRange(): TemplateResult {
    const words = this.#words;
    const own = [this.#count('monthsBack', 6), this.#count('monthsAhead', 3)] as const;
    const isOwn = ([back, ahead]: readonly [number, number]): boolean => back === own[0] && ahead === own[1];
    const offered = ranges.some(isOwn) ? ranges : [own, ...ranges];
    return choice({
      label: words.say('timeRange'),
      value: own.join(' '),
      options: offered.map(([back, ahead]) => ({
        value: `${back} ${ahead}`,
        label: words.say('rangeOfMonths', { back, ahead }),
      })),
      choose: (chosen) => {
        const [back = 6, ahead = 3] = chosen.split(' ').map(Number);
        this.monthsBack = back;
        this.monthsAhead = ahead;
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'points-over-time': PointsOverTime;
  }
}
