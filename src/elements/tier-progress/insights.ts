import { html, nothing, type TemplateResult } from 'lit';
import { isZero, type Drop, type Exact, type TrackStanding } from '../../program/index.js';
import { alertIcon, checkIcon, fallIcon, flagIcon, infoIcon, nextIcon, targetIcon } from '../../ui/icons.js';
import { formatDay, sentences } from '../../ui/index.js';
import { soldLost } from '../../views/tier-outlook.js';
import { tierWarningView, warningLines, warningTitle } from '../../views/tier-warning.js';
import { goalLevel, goalOf, tracksOf, type Goal } from './goal.js';
import { dayText, insightVocabulary, type Insight, type InsightDesk, type InsightWords } from './insight.js';
import { reviewInsight } from './review-insight.js';
import { exactFigure, held, heldCount, listOf, missing, sumFigure, tierName, trackName } from './tier-words.js';

/** Draws what the figures mean: a warning where the tier is at risk, then one insight under the other. */
export function insightsView(desk: InsightDesk): TemplateResult {
  const words = desk.speak(insightVocabulary);
  const { outlook, status, behind } = desk;
  const insights = [
    ...reviewInsight(words, desk),
    ...backInsight(words, desk),
    ...expiryInsight(words, desk),
    ...laterInsight(words, desk),
    ...keepInsight(words, desk),
  ];
  const doubts = doubtsOf(words, desk);
  return html`<div class="card-body insights-body">
    ${
      outlook.warning
        ? tierWarningView({
            words,
            tiers: status.tiers,
            outlook,
            warning: outlook.warning,
            nameOf: behind.nameOf,
            plan: desk.plan,
          })
        : nothing
    }
    <ul class="insights" part="insights">
      ${insights.map(
        ({ icon, lead, text, more }) =>
          html`<li>
            ${icon}
            <div class="insight">
              <p>
                <bdi><b>${lead}</b>${text.length > 0 ? ` ${sentences(words.tag, text)}` : ''}</bdi>
              </p>
              ${more ?? nothing}
            </div>
          </li>`,
      )}
      ${doubts.map(
        (text) =>
          html`<li>
            ${alertIcon()}
            <p class="insight"><bdi>${text}</bdi></p>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Which track is furthest from the next tier, measured by its minimum. */
function backInsight(words: InsightWords, { standing, status }: InsightDesk): Insight[] {
  const goal = goalOf(standing, status.tiers);
  if (!goal || goal.isTop) return [];
  const levels = tracksOf(standing).flatMap((track) => {
    const level = goalLevel(track, goal);
    return level?.missing && level.margin ? [{ track, level, missing: level.missing, margin: level.margin }] : [];
  });
  const short = levels.filter(({ level }) => level.reached === false);
  const worst = short.reduce<(typeof short)[number] | undefined>(
    (most, one) =>
      most && isLargerPart(most.missing, most.level.threshold, one.missing, one.level.threshold) ? most : one,
    undefined,
  );
  if (!worst) return [];
  const name = (track: TrackStanding): string => trackName(words, track.track);
  const others = levels.filter((one) => one !== worst);
  return [
    {
      icon: targetIcon(),
      lead: words.say('holdsBack', { track: name(worst.track), tier: nameOf(words, goal, status.tiers) }),
      text: [
        words.say('holdsBackText', {
          points: missing(words, worst.missing),
          minimum: exactFigure(words, worst.level.threshold),
        }),
        ...others.map(({ track, level, missing: lacking, margin }) =>
          level.reached
            ? words.say('trackToSpare', { track: name(track), points: held(words, margin) })
            : words.say('findingTrack', { track: name(track), points: missing(words, lacking) }),
        ),
      ],
    },
  ];
}

const nameOf = (words: InsightWords, goal: Goal, tiers: InsightDesk['status']['tiers']): string =>
  tierName(words, tiers, goal.tier);

/** Whether `a` is at least as large a part of `ofA` as `b` is of `ofB`: above zero all of them. */
function isLargerPart(a: Exact, ofA: Exact, b: Exact, ofB: Exact): boolean {
  const product = (...factors: string[]): bigint => factors.reduce((all, factor) => all * BigInt(factor), 1n);
  return product(a.num, ofA.den, ofB.num, b.den) >= product(b.num, ofB.den, ofA.num, a.den);
}

/** What expires before the review, and where that leaves the partner. */
function expiryInsight(words: InsightWords, desk: InsightDesk): Insight[] {
  const { outlook, behind, status } = desk;
  const { ahead, period } = outlook;
  if (!period || period.on <= desk.today) return [];
  if (!ahead?.forecast.today.points.sold) {
    if (behind.state === 'loading') return [];
    if (behind.state === 'failed') return [{ icon: infoIcon(), lead: words.say('recordsFailed'), text: [] }];
    return [{ icon: infoIcon(), lead: words.say('onlyTotals'), text: [words.say('onlyTotalsWhy')] }];
  }
  const day = dayText(words, period.on);
  const lost = soldLost(ahead.drops);
  const { points, tier } = ahead.atReview ?? {};
  const stand =
    points?.total && tier?.known
      ? [
          words.say('wouldStand', {
            points: held(words, points.total),
            tier: tierName(words, status.tiers, tier.tier ?? 'untiered'),
          }),
        ]
      : [];
  if (lost.deals === 0) return [{ icon: checkIcon(), lead: words.say('expiringNone', { day }), text: [] }];
  return [
    {
      icon: fallIcon(),
      lead: words.say('expiring', {
        points: sumFigure(words, lost.points),
        count: heldCount(lost.points),
        day,
      }),
      text: [...stand, words.say('managedStay')],
      more: dealList(words, desk, ahead.drops),
    },
  ];
}

/** When the tier is first at risk, where that is after the next review: what the one after it would do. */
function laterInsight(words: InsightWords, { outlook, status, behind, plan }: InsightDesk): Insight[] {
  const { later } = outlook;
  if (!later) return [];
  const tier = tierName(words, status.tiers, later.tier);
  return [
    {
      icon: alertIcon(),
      lead: warningTitle(words, status.tiers, later),
      text: [
        ...warningLines({
          words,
          tiers: status.tiers,
          outlook: { known: later.review },
          warning: later,
          nameOf: behind.nameOf,
        }),
        words.say('managedStay'),
      ],
      more: html`<button class="button no-print" type="button" @click=${plan}>
        ${words.say('riskPlan', { tier })}
      </button>`,
    },
  ];
}

function dealList(words: InsightWords, { behind }: InsightDesk, drops: readonly Drop[]): TemplateResult {
  const deals = drops.flatMap(({ on, records }) =>
    records.filter(({ kind }) => kind === 'sold').map((record) => ({ on, ...record })),
  );
  return html`<details class="behind more-below">
    <summary>${nextIcon()}${words.say('expiringDeals', { count: deals.length })}</summary>
    <ul>
      ${deals.map(
        ({ on, id, clientId, points }) =>
          html`<li>
            <span
              ><bdi>${(clientId === undefined ? undefined : behind.nameOf(clientId)) ?? clientId ?? id}</bdi>
              <span class="small muted">${words.say('expiresOn', { day: formatDay(words.tag, on) })}</span></span
            >
            <span class="figure">${sumFigure(words, points)}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

const asked = { total: 'inTotal', sold: 'ofSold', sourced: 'ofSourced', managed: 'ofManaged' } as const;

/** The least that keeps the tier, and how far above it the points are. */
function keepInsight(words: InsightWords, { standing, status }: InsightDesk): Insight[] {
  const { credited } = standing;
  const levels = tracksOf(standing).flatMap(({ track, credited: level }) => (level ? [{ track, level }] : []));
  if (credited === undefined || levels.length === 0) return [];
  const list = (some: readonly { track: keyof typeof asked; text: string }[]): string =>
    listOf(
      words,
      some.map(({ track, text: points }) => words.say(asked[track], { points })),
    );
  const minimums = levels
    .filter(({ level }) => !isZero(level.threshold))
    .map(({ track, level }) => ({ track, text: exactFigure(words, level.threshold) }));
  const over = levels.flatMap(({ track, level: { reached, margin } }) =>
    reached && margin && !isZero(margin) ? [{ track, text: held(words, margin) }] : [],
  );
  const short = levels.flatMap(({ track, level }) =>
    level.reached === false && level.missing ? [{ track, text: missing(words, level.missing) }] : [],
  );
  const isAllExact = levels.every(({ level }) => level.reached === true) && over.length === 0;
  return [
    {
      icon: flagIcon(),
      lead: words.say('keepMinimum', {
        tier: tierName(words, status.tiers, credited),
        minimums: list(minimums),
      }),
      text: [
        ...(over.length > 0 ? [words.say('keepMargin', { points: list(over) })] : []),
        ...(isAllExact ? [words.say('keepExact')] : []),
        ...(short.length > 0 ? [words.say('keepShort', { points: list(short) })] : []),
      ],
    },
  ];
}

/** Where what the source reports and what the records give differ, and what could not be counted. */
function doubtsOf(words: InsightWords, { outlook, behind, status }: InsightDesk): string[] {
  const leftOut = (outlook.ahead?.forecast.records.leftOut ?? 0) + behind.leftOut;
  const named = (id: string): string => tierName(words, status.tiers, id);
  return [
    ...outlook.totalDifferences.map(({ track, computed, isMore, points }) =>
      words.say(isMore ? 'recordsMore' : 'recordsLess', {
        track: trackName(words, track),
        sum: exactFigure(words, computed, 2),
        points: exactFigure(words, points, 2),
      }),
    ),
    ...outlook.checkDifferences.map(({ on, reported, computed }) =>
      words.say('checkDiffers', { day: dayText(words, on), reported: named(reported), computed: named(computed) }),
    ),
    ...(leftOut > 0 ? [words.say('recordsLeftOut', { count: leftOut })] : []),
  ];
}
