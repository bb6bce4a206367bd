import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { PartnerElement } from '../../core/index.js';
import { OnDemand } from '../../core/on-demand.js';
import { warnOnce } from '../../core/warn.js';
import { editionById, type Day } from '../../program/index.js';
import { commonTerms, ruleTerms } from '../../locales/en.js';
import { addStyles } from '../../ui/add-styles.js';
import { BehindPoints } from '../../views/points-behind.js';
import { rulesNotices, RulesOfPage, type Rules } from '../../views/rules.js';
import { formatInstant } from '../../ui/index.js';
import { notice } from '../../ui/message.js';
import { tierOutlook, type TierOutlook } from '../../views/tier-outlook.js';
import type { DaySpan, TypedDays } from './changes-view.js';
import { insightsView } from './insights.js';
import { partStyles } from './part.styles.js';
import type { TierDesk } from './tier-desk.js';
import { editionName } from './tier-words.js';

/** What the parts work with that the element itself has. */
export type PartsDesk = Omit<TierDesk, 'edition' | 'behind'>;

/** What a person or a host chose in the goal plan. */
export interface GoalChoice {
  readonly goal: string | undefined;
  readonly currency: string | undefined;
  readonly choose: (choice: { goal: string; currency: string }) => void;
}

/** The days of which a person or a host looks at the changes. */
export interface ChangesChoice {
  readonly range: string | undefined;
  readonly choose: (range: string, span: DaySpan) => void;
}

const standardRange = 'month';

/** The edition that a person or a host compares with. */
export interface WhatIfChoice {
  readonly other: string | undefined;
  readonly choose: (edition: string) => void;
}

/** The sections that weigh. They come with the first of them that is shown. */
export class TierParts {
  readonly #host: PartnerElement;
  readonly #rules: RulesOfPage;
  readonly #behind: BehindPoints;
  readonly #goal;
  readonly #changes;
  readonly #whatIf;
  /** The ways of the goal plan of which the working is shown. */
  readonly #open = new Set<string>();
  #typed: TypedDays | undefined;

  constructor(host: PartnerElement) {
    this.#host = host;
    const { elementStyles } = host.constructor as typeof PartnerElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...partStyles]);
    this.#rules = new RulesOfPage(host);
    this.#behind = new BehindPoints(host);
    this.#goal = new OnDemand(host, () => import('./goal-plan.js'));
    this.#changes = new OnDemand(host, async () => {
      const part = await import('./changes-view.js');
      addStyles(host.renderRoot, part.changesStyles);
      return part;
    });
    this.#whatIf = new OnDemand(host, async () => {
      const part = await import('./what-if-view.js');
      addStyles(host.renderRoot, part.whatIfStyles);
      return part;
    });
  }

  /** Begins to load what they rest on. */
  ask(today: Day): void {
    this.#behind.ask(today);
  }

  /** Loads what they rest on again. */
  refresh(): void {
    this.#behind.refresh();
  }

  /** Draws the insights; nothing while what they rest on is awaited. */
  insights(desk: PartsDesk, plan: () => void): PartView | undefined {
    const whole = this.#desk(desk);
    if (!whole) return undefined;
    const view = insightsView({ ...whole, outlook: outlookOf(whole), plan });
    return { body: html`${this.#notices(desk)}${view}${this.#source(desk, whole)}` };
  }

  /** Draws the goal plan; nothing while it is awaited. */
  goal(desk: PartsDesk, choice: GoalChoice): PartView | undefined {
    const whole = this.#desk(desk);
    const part = this.#goal.part;
    if (!whole || !part) return this.#goal.failed ? { failed: () => this.#goal.again() } : undefined;
    const toggle = (way: string): void => {
      if (!this.#open.delete(way)) this.#open.add(way);
      this.#host.requestUpdate();
    };
    const { warning, later } = outlookOf(whole);
    const plan = { ...whole, ...choice, warning: warning ?? later, open: this.#open, toggle };
    // A plan starts from the points that are shown, unless it is to keep the tier on a day ahead.
    const rested = part.isKept(plan) ? whole : { ...whole, behind: { ...whole.behind, records: undefined } };
    return {
      end: part.goalChoices(plan),
      body: html`${this.#notices(desk)}${part.goalView(plan)}${this.#source(desk, rested)}`,
    };
  }

  /** Draws which points came and went; nothing while that is awaited. */
  changes(desk: PartsDesk, choice: ChangesChoice): PartView | undefined {
    const whole = this.#desk(desk);
    const part = this.#changes.part;
    if (!whole || !part) return this.#changes.failed ? { failed: () => this.#changes.again() } : undefined;
    const { range = standardRange, choose } = choice;
    const isKnown = part.spanOf(range, whole) !== undefined;
    if (!isKnown) warnOnce(this.#host, `changes-range "${range}" names no range of days up to today.`);
    const type = (typed: TypedDays): void => {
      this.#typed = typed;
      this.#host.requestUpdate();
    };
    const own = { ...whole, range: isKnown ? range : standardRange, choose, typed: this.#typed, type };
    return {
      end: part.changeChoices(own),
      body: html`${this.#notices(desk)}${part.changesView(own)}${this.#source(desk, whole)}`,
    };
  }

  /** Draws the same records under another edition; nothing while that is awaited. */
  whatIf(desk: PartsDesk, choice: WhatIfChoice): PartView | undefined {
    const whole = this.#desk(desk);
    const part = this.#whatIf.part;
    if (choice.other !== undefined && !editionById(choice.other)) {
      warnOnce(this.#host, `what-if "${choice.other}" names no published edition of the rules.`);
    }
    if (!whole || !part) return this.#whatIf.failed ? { failed: () => this.#whatIf.again() } : undefined;
    const own = { ...whole, ...choice };
    return {
      end: part.whatIfChoices(own),
      body: html`${this.#notices(desk)}${part.whatIfView(own)}${this.#source(desk, whole)}`,
    };
  }

  #inUse(): Rules {
    return this.#rules.inUse(undefined);
  }

  #desk(desk: PartsDesk): TierDesk | undefined {
    const { edition, state } = this.#inUse();
    const behind = this.#behind.known;
    return state === 'loading' || behind.state === 'loading' ? undefined : { ...desk, edition, behind };
  }

  /** What the figures of a section rest on, by which rules they were counted, and how old that is. */
  #source({ words, status }: PartsDesk, { edition, behind }: TierDesk): TemplateResult {
    const { basis, asOf } = behind.records ? { basis: 'computed', asOf: behind.records.asOf } : status;
    const said = [
      ...(basis === undefined ? [] : [words.say(basis === 'reported' ? 'basisReported' : 'basisComputed')]),
      words.say('rulesOf', { day: editionName(words, edition.id) }),
      ...(asOf === undefined ? [] : [words.say('asOf', { when: formatInstant(words.tag, asOf) })]),
    ];
    return html`<p class="source small muted">
      <bdi>${said.map((text, place) => html`${place > 0 ? ' · ' : nothing}<span>${text}</span>`)}</bdi>
    </p>`;
  }

  #notices({ speak }: PartsDesk): unknown {
    return rulesNotices(this.#inUse(), speak({ ...commonTerms, ...ruleTerms })).map(notice);
  }
}

/** A section as it is drawn, or that it could not be loaded. */
export interface PartView {
  /** At the end of the line of its heading. */
  end?: TemplateResult | undefined;
  body?: TemplateResult;
  /** Asks for it again. */
  failed?: () => void;
}

/** What becomes of the tier, as the desk has it. */
function outlookOf({ status, today, edition, behind }: TierDesk): TierOutlook {
  return tierOutlook({ status, today, edition, checks: behind.checks, records: behind.records });
}
