import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Loader, PartnerElement } from '../../core/index.js';
import { OnDemand } from '../../core/on-demand.js';
import { warnOnce } from '../../core/warn.js';
import { daysBetween, standing, type Standing } from '../../program/index.js';
import { checkTier, type TierStatus } from '../../provider/index.js';
import { cardStyles } from '../../ui/card.styles.js';
import { glyphStyles } from '../../ui/glyphs.js';
import { formatDay } from '../../ui/index.js';
import { messageStyles } from '../../ui/message.styles.js';
import { noteStyles } from '../../ui/note.styles.js';
import { trackStyles } from '../../ui/track.styles.js';
import { ageView } from '../../views/age-view.js';
import { loadView } from '../../views/load-view.js';
import { todayOf } from '../../views/today.js';
import { accountStyles } from './account.styles.js';
import { accountView } from './account-view.js';
import type { PartsDesk, PartView } from './parts.js';
import { basisText, performanceView, tierOrUnknown } from './performance-view.js';
import { progressView } from './progress-view.js';
import { ofRecords, readSections, tierSections, type TierSection } from './sections.js';
import { skeletons } from './skeletons.js';
import { tierGlyph } from './tier-glyph.js';
import { tierProgressStyles } from './tier-progress.styles.js';
import { tierVocabulary } from './tier-words.js';

export type { TierSection } from './sections.js';

const headings = {
  insights: 'tierInsights',
  account: 'accountPerformance',
  goal: 'goalPlan',
  changes: 'tierPointChanges',
  'what-if': 'whatIf',
} as const;

/** What is loaded on demand. */
const heavy: readonly TierSection[] = ['insights', 'goal', 'changes', 'what-if'];

/** Detail of `partner-goal-change`: a person chose another goal, or another currency to plan in. */
export interface PartnerGoalChangeDetail {
  /** Id of the tier to get to. */
  goal: string;
  /** ISO 4217 code; absent while none was chosen. */
  currency?: string | undefined;
}

/** Detail of `partner-range-change`: a person chose other days to see the changes of points in. */
export interface PartnerRangeChangeDetail {
  /** As `changesRange` takes it: the name of a range, or two days with a slash between. */
  range: string;
  /** First day. */
  from: string;
  /** Last day, included. */
  to: string;
}

/** Detail of `partner-what-if-change`: a person chose the rules to compare with. */
export interface PartnerWhatIfChangeDetail {
  /** Id of the edition. */
  edition: string;
}

/**
 * @summary The partner's tier, how its points add up, and how far they are from the next tier.
 * @tag tier-progress
 *
 * Needs a provider with `tier`. Thresholds always come from the provider; where it calls them examples, so does the element.
 * Points held are rounded down and points missing up, so that no threshold looks reached too early.
 *
 * @event {CustomEvent<PartnerGoalChangeDetail>} partner-goal-change - A person chose another goal or currency. Bubbles.
 * @event {CustomEvent<PartnerRangeChangeDetail>} partner-range-change - A person chose other days for the changes of points. Bubbles.
 * @event {CustomEvent<PartnerWhatIfChangeDetail>} partner-what-if-change - A person chose the rules to compare with. Bubbles.
 * @event {CustomEvent<PartnerDataLoadDetail>} partner-data-load - The tier was loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataFailDetail>} partner-data-fail - It could not be loaded. Does not bubble.
 * @event {CustomEvent<PartnerDataProblemDetail>} partner-data-problem - Not all of it could be read. Does not bubble.
 *
 * @csspart heading - The element's heading, with the tier's name.
 * @csspart card - Each of the cards.
 * @csspart sum - The points and their total.
 * @csspart finding - What the tracks show, in a sentence.
 * @csspart track - One track.
 * @csspart legend - The kinds of points in the bars.
 * @csspart conditions - What stands in the way beside points: certification, tool usage, invitation.
 * @csspart warning - That the tier is at risk, and what would keep it.
 * @csspart insights - The list of insights.
 * @csspart checks - The check days of the review period.
 * @csspart account - The figures that count beside points.
 * @csspart plan - The table of what would bring the tier.
 * @csspart plan-row - One way in it.
 * @csspart changes - The list of points that came and went.
 * @csspart what-if - The table of the points under two editions of the rules.
 * @csspart refresh - The button that loads again.
 * @csspart message - What stands in place of the content: failed, denied, not connected, no tiers.
 * @csspart notice - A line above the content: slow, out of date, contradicting thresholds.
 */
export class TierProgress extends PartnerElement {
  static override properties: PropertyDeclarations = {
    sections: {},
    goal: {},
    currency: {},
    changesRange: { attribute: 'changes-range' },
    whatIf: { attribute: 'what-if' },
  };

  static override styles: CSSResultGroup = [
    PartnerElement.styles,
    cardStyles,
    messageStyles,
    glyphStyles,
    noteStyles,
    trackStyles,
    tierProgressStyles,
    accountStyles,
  ];

  /**
   * Which sections, in this order: any of `performance`, `progress`, `insights`, `account`, `goal`, `changes` and
   * `what-if`, with blanks between. Without it all of them, but for `changes` and `what-if` where the provider has no records.
   */
  sections?: string | undefined;

  /** Id of the tier that the goal plan is for. It changes when a person chooses one. Without it the next tier. */
  goal?: string | undefined;

  /** ISO 4217 code of the MRR in the goal plan. It changes when a person chooses one. Without it the first that the rules name. */
  currency?: string | undefined;

  /**
   * The days of which the changes of points are shown, up to today: `month` (the last 30 days), `quarter` (the last 90), `review`
   * (this review period), `year` (the last 12 months), or the first and the last day as `2026-01-01/2026-03-31`. It changes when a
   * person chooses others. Without it `month`.
   */
  changesRange?: string | undefined;

  /**
   * Id of the published edition of the rules, such as `2024-02-27`, that today's points are compared with. It changes when a person
   * chooses one. Without it the one before the rules in use.
   */
  whatIf?: string | undefined;

  readonly #words = this.vocabulary(tierVocabulary);
  readonly #parts = new OnDemand(this, async () => new (await import('./parts.js')).TierParts(this));
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

  /** Loads the tier again; what is shown stays until the answer comes. */
  refresh(): void {
    this.#tier.resource.refresh();
    this.#parts.there?.refresh();
  }

  /** Moves the focus to the element's heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus(options);
  }

  protected override willUpdate(): void {
    const { unknown } = readSections((this.sections as string | null) ?? '');
    if (unknown.length > 0) {
      warnOnce(this, `sections "${unknown.join(' ')}" are none of ${tierSections.join(', ')}.`);
    }
    const weighs = this.#shown().some((section) => heavy.includes(section));
    if (weighs && this.activeProvider?.tier) this.#parts.part?.ask(todayOf(this));
  }

  /** What is shown, in its order. */
  #shown(): readonly TierSection[] {
    const named = (this.sections as string | null) ?? undefined;
    if (named !== undefined) return readSections(named).sections;
    return tierSections.filter((section) => !ofRecords.includes(section) || this.activeProvider?.records !== undefined);
  }

  protected override render(): TemplateResult {
    const status = this.#tier.value;
    const stands = status && standing({ ...status, today: todayOf(this) });
    const [first, ...others] = this.#shown();
    // What the first section says stands in the card of the tier it is about.
    const inFirst = first === 'performance';
    const further = inFirst || first === undefined ? others : [first, ...others];
    const performance = (shown?: TierStatus): TemplateResult =>
      html`${inFirst ? this.#renderPerformance(shown, stands) : nothing}`;
    return html`
      <section class="card" part="card" aria-busy=${this.#tier.status === 'refreshing'}>
        ${this.#renderHeader(status)}
        ${loadView(this.#tier, { words: this.#words, skeleton: () => performance(), content: performance })}
      </section>
      ${status || this.#isAwaited ? further.map((section) => this.#renderSection(section, status, stands)) : nothing}
    `;
  }

  #renderSection(section: TierSection, status?: TierStatus, stands?: Standing): TemplateResult {
    const words = this.#words;
    if (section === 'performance') {
      return html`<section class="card" part="card">${this.#renderPerformance(status, stands)}</section>`;
    }
    if (section === 'progress') return this.#renderProgress(status, stands);
    const heading = words.say(headings[section]);
    const view = status && stands ? this.#viewOf(section, status, stands) : undefined;
    const { end, body, failed } = view ?? {};
    return html`<section class="card" part="card" data-section=${section}>
      <div class="card-head section-head">
        <div class="heading" role="heading" aria-level=${this.level(1)}>${heading}</div>
        ${end ? html`<div class="end">${end}</div>` : nothing}
      </div>
      ${
        failed
          ? html`<div class="card-body part-failed">
              <p>${words.say('partFailed')}</p>
              <button class="button no-print" type="button" @click=${failed}>${words.say('retry')}</button>
            </div>`
          : (body ?? skeletons[section]())
      }
    </section>`;
  }

  #viewOf(section: keyof typeof headings, status: TierStatus, stands: Standing): PartView | undefined {
    const words = this.#words;
    const today = todayOf(this);
    if (section === 'account') return { body: accountView(words, stands, status, today) };
    const parts = this.#parts.part;
    if (!parts) return this.#parts.failed ? { failed: () => this.#parts.again() } : undefined;
    const desk: PartsDesk = {
      words,
      status,
      standing: stands,
      today,
      speak: (english) => this.vocabulary(english),
      level: (depth) => this.level(depth),
    };
    if (section === 'changes') {
      const choose = (range: string, days: Omit<PartnerRangeChangeDetail, 'range'>): void => {
        this.changesRange = range;
        this.emit('partner-range-change', { range, ...days }, { intent: true });
      };
      return parts.changes(desk, { range: this.changesRange ?? undefined, choose });
    }
    if (section === 'what-if') {
      return parts.whatIf(desk, { other: this.whatIf ?? undefined, choose: (edition) => this.#compare(edition) });
    }
    if (section === 'insights') return parts.insights(desk, () => this.#plan(stands));
    return parts.goal(desk, {
      goal: this.goal ?? undefined,
      currency: this.currency ?? undefined,
      choose: (choice) => this.#choose(choice),
    });
  }

  #choose({ goal, currency }: PartnerGoalChangeDetail): void {
    this.goal = goal;
    if (currency !== undefined) this.currency = currency;
    const detail: PartnerGoalChangeDetail = { goal, currency };
    this.emit('partner-goal-change', detail, { intent: true });
  }

  #compare(edition: string): void {
    this.whatIf = edition;
    const detail: PartnerWhatIfChangeDetail = { edition };
    this.emit('partner-what-if-change', detail, { intent: true });
  }

  /** Chooses to keep the credited tier, and leads to the plan for it. */
  #plan({ credited }: Standing): void {
    if (credited === undefined) return;
    this.#choose({ goal: credited, currency: this.currency });
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('[data-section=goal] select')?.focus();
    });
  }

  /** Whether bars stand where the content will be: nothing is there yet, and no message takes its place. */
  get #isAwaited(): boolean {
    const { resource, status, value } = this.#tier;
    return value === undefined && status === 'loading' && resource.pauseMs === undefined;
  }

  #renderHeader(status: TierStatus | undefined): TemplateResult {
    const words = this.#words;
    const rank = status ? status.tiers.findIndex(({ id }) => id === status.credited) + 1 : 0;
    const drawn = status !== undefined || this.#isAwaited;
    const label = words.say('partnerTier');
    return html`<div class="tier-head">
      <div class="identity">
        ${drawn ? tierGlyph(rank, status && status.tiers.length > 0 ? status.tiers.length : 4) : nothing}
        <div class="identity-heading" part="heading" role="heading" aria-level=${this.level()} tabindex="-1">
          <span class=${drawn ? 'small muted' : 'heading'}>${label}</span>
          ${
            status
              ? html`<span class="tier-name">${tierOrUnknown(words, status, status.credited)}</span>`
              : drawn
                ? html`<span class="bone title"></span>`
                : nothing
          }
        </div>
      </div>
      ${status ? this.#renderDates(status) : drawn ? html`<div class="skeleton-dates"></div>` : nothing}
    </div>`;
  }

  #renderDates({ creditedSince, nextReview }: TierStatus): TemplateResult {
    const words = this.#words;
    const day = (value: string | undefined): TemplateResult =>
      value === undefined
        ? html`<span class="unknown">${words.say('notKnown')}</span>`
        : html`<bdi>${formatDay(words.tag, value)}</bdi>`;
    return html`<div class="dates-frame">
      <dl class="dates">
        <div>
          <dt class="small muted">${words.say('creditedSince')}</dt>
          <dd>${day(creditedSince)}</dd>
        </div>
        <div>
          <dt class="small muted">${words.say('nextReview')}</dt>
          <dd>
            ${day(nextReview)}
            ${nextReview === undefined ? nothing : html`<bdi class="muted">${this.#away(nextReview)}</bdi>`}
          </dd>
        </div>
      </dl>
    </div>`;
  }

  /** How far a day is from today. */
  #away(day: string): string {
    const count = daysBetween(todayOf(this), day);
    if (count === 0) return this.#words.say('today');
    return count > 0 ? this.#words.say('inDays', { count }) : this.#words.say('daysAgo', { count: -count });
  }

  #renderPerformance(status?: TierStatus, stands?: Standing): TemplateResult {
    const words = this.#words;
    return html`
      <div class="card-head performance-head">
        <div class="heading" role="heading" aria-level=${this.level(1)}>${words.say('tierPerformance')}</div>
        ${
          status
            ? html`<div class="end">${basisText(words, status)}${ageView(this.#tier, status.asOf, words)}</div>`
            : html`<div class="skeleton-age"></div>`
        }
      </div>
      <div class="card-body">
        ${
          status && stands
            ? performanceView(words, stands, status)
            : html`<div class="skeleton-sum" aria-hidden="true">
                ${[0, 1, 2, 3].map(() => html`<div><span class="bone line"></span><span class="bone title"></span></div>`)}
              </div>`
        }
      </div>
    `;
  }

  #renderProgress(status: TierStatus | undefined, stands: Standing | undefined): TemplateResult {
    const words = this.#words;
    return html`<section class="card" part="card">
      <div class="card-head progress-head">
        <div class="heading" role="heading" aria-level=${this.level(1)}>${words.say('tierProgress')}</div>
        ${status?.exampleThresholds && status.tiers.length > 0 ? html`<span class="note">${words.say('exampleThresholds')}</span>` : nothing}
      </div>
      ${
        status && stands
          ? progressView(words, stands, status)
          : html`<div class="card-body progress" aria-hidden="true">
              <span class="bone finding"></span>
              ${[0, 1, 2].map(() => html`<div class="skeleton-track"><span class="bone bar"></span></div>`)}
              <div class="skeleton-note"></div>
            </div>`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tier-progress': TierProgress;
  }
}
