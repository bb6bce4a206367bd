import { html, nothing, type TemplateResult } from 'lit';
import type { TierReview } from '../../program/index.js';
import { alertIcon, checkIcon, closeIcon, infoIcon, type Icon } from '../../ui/icons.js';
import { formatMonthDay } from '../../ui/index.js';
import { tracksOf } from './goal.js';
import { dayText, type Insight, type InsightDesk, type InsightWords } from './insight.js';
import { tierName } from './tier-words.js';

/** What the next review does to the tier held. */
export function reviewInsight(words: InsightWords, desk: InsightDesk): Insight[] {
  const { outlook, standing, status, edition } = desk;
  const { known, expected } = outlook;
  const { credited } = standing;
  if (!known || credited === undefined || known.byPoints.because === 'none-held') return [];
  const tier = tierName(words, status.tiers, credited);
  const day = dayText(words, known.review.on);
  const more = html`${checkDays(words, desk, known, expected)}${reviewNote(words, desk)}`;
  const insight = (icon: Icon, lead: string, ...text: string[]): Insight[] => [{ icon: icon(), lead, text, more }];
  if (known.outcome === 'subject-to-downgrade') {
    const count = known.checks.filter(({ met }) => met).length;
    const byPoints = count > 0 ? [words.say('reviewMet', { count })] : [];
    return insight(alertIcon, words.say('reviewSubject', { day }), words.say('reviewSubjectText'), ...byPoints);
  }
  if (known.outcome === 'kept') {
    const lead = words.say('reviewKept', { tier, day });
    if (known.byPoints.because === 'held' && known.held) {
      const { from, result } = known.held;
      const values = { since: dayText(words, from), until: dayText(words, result) };
      return insight(checkIcon, lead, words.say('reviewHeld', values));
    }
    const count = known.checks.filter(({ met }) => met).length;
    const enough = edition.monthsMetToKeep?.value ?? 1;
    return insight(checkIcon, lead, words.say('reviewMet', { count }), words.say('reviewEnough', { count: enough }));
  }
  const lowering = known.outcome === 'lowered' ? known : expected?.outcome === 'lowered' ? expected : undefined;
  if (lowering) {
    const reached = lowering.tier.known ? lowering.tier.tier : undefined;
    const values = { credited: tier, tier: tierName(words, status.tiers, reached ?? 'untiered'), day };
    const isNone = reached === undefined;
    return insight(
      alertIcon,
      words.say(lowering === known ? 'reviewLowered' : 'reviewWouldLower', values),
      words.say(isNone ? 'reviewLoweredNone' : 'reviewLoweredText', values),
    );
  }
  if (expected?.outcome === 'kept') {
    return insight(checkIcon, words.say('reviewWouldKeep', { day, tier }), words.say('managedStay'));
  }
  const levels = tracksOf(standing).flatMap((track) => track.credited ?? []);
  const isMet = levels.every(({ reached }) => reached === true);
  const isMissed = levels.some(({ reached }) => reached === false);
  const byToday = isMissed ? [words.say('reviewByTodayNot')] : isMet ? [words.say('reviewByToday')] : [];
  return insight(infoIcon, words.say('reviewOpen', { day, tier }), words.say('reviewOpenText'), ...byToday);
}

/** Where the source and the rules put the review on different days. */
function reviewNote(words: InsightWords, { outlook, status, edition }: InsightDesk): TemplateResult | typeof nothing {
  const { period } = outlook;
  if (!period || status.nextReview === undefined || period.on === status.nextReview) return nothing;
  const values = { rules: dayText(words, edition.validFrom), day: dayText(words, period.on) };
  return html`<p class="small muted"><bdi>${words.say('reviewDiffers', values)}</bdi></p>`;
}

/** The check days of the period, each with whether the tier's minimums were met, are, or would be. */
function checkDays(
  words: InsightWords,
  { today }: InsightDesk,
  known: TierReview,
  expected: TierReview | undefined,
): TemplateResult | typeof nothing {
  if (known.checks.length === 0) return nothing;
  return html`<ol class="checks" part="checks">
    ${known.checks.map(({ on, met }, place) => {
      const will = expected?.checks[place]?.met;
      const isAhead = on > today;
      const [state, term] =
        met === true
          ? (['met', 'checkMet'] as const)
          : met === false
            ? (['missed', 'checkMissed'] as const)
            : !isAhead
              ? (['unknown', 'checkUnknown'] as const)
              : will === undefined
                ? (['ahead', 'checkAhead'] as const)
                : will
                  ? (['ahead', 'checkExpected'] as const)
                  : (['feared', 'checkFeared'] as const);
      return html`<li class=${state}>
        <span class="check-bar"></span>
        <span class="small muted check-label" aria-hidden="true"
          >${state === 'met' ? checkIcon() : state === 'missed' || state === 'feared' ? closeIcon() : nothing}<bdi
            >${formatMonthDay(words.tag, on)}</bdi
          ></span
        >
        <span class="hidden">${words.say(term, { day: dayText(words, on) })}</span>
      </li>`;
    })}
  </ol>`;
}
