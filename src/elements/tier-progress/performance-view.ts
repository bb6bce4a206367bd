import { html, nothing, type TemplateResult } from 'lit';
import {
  compare,
  isDecimalText,
  exact,
  isNegative,
  subtract,
  sumExact,
  toFixed,
  type Exact,
  type PointDifference,
  type Standing,
  type Track,
} from '../../program/index.js';
import type { TierPoints, TierStatus } from '../../provider/index.js';
import { editionName, exactFigure, sumFigure, tierName, trackName, type TierWords } from './tier-words.js';
import { glyphOf } from './tracks.js';

interface Addend {
  readonly track: Track | 'assisted';
  readonly points?: Exact | undefined;
}

/** How the points add up, and which tier they give beside the one that is credited. */
export function performanceView(words: TierWords, standing: Standing, status: TierStatus): TemplateResult {
  return html`
    <div class="performance">
      ${sum(words, standing, status)}
      <dl class="tiers">
        <div>
          <dt class="small muted">${words.say('currentPerformance')}</dt>
          <dd>${performed(words, standing, status)}</dd>
        </div>
        <div>
          <dt class="small muted">${words.say('creditedTier')}</dt>
          <dd>${tierOrUnknown(words, status, standing.credited)}</dd>
        </div>
      </dl>
    </div>
  `;
}

/** Under which rules the points were counted, and by whom. */
export function basisText(words: TierWords, { basis, edition }: TierStatus): TemplateResult | typeof nothing {
  const by = basis && words.say(basis === 'reported' ? 'basisReported' : 'basisComputed');
  const rules = edition === undefined ? undefined : words.say('rulesOf', { day: editionName(words, edition) });
  const text = [by, rules].filter((part) => part !== undefined).join(' · ');
  return text === '' ? nothing : html`<span class="basis small muted"><bdi>${text}</bdi></span>`;
}

/** The name of a tier, or in grey that it is not known. */
export function tierOrUnknown(words: TierWords, { tiers }: TierStatus, id: string | undefined): TemplateResult {
  if (id === undefined) return html`<span class="unknown">${words.say('notKnown')}</span>`;
  return html`<bdi>${tierName(words, tiers, id)}</bdi>`;
}

function performed(words: TierWords, { performance }: Standing, status: TierStatus): TemplateResult {
  return tierOrUnknown(words, status, performance.known ? (performance.tier ?? 'untiered') : undefined);
}

function sum(
  words: TierWords,
  { tracks, differences, credited = '', problems }: Standing,
  status: TierStatus,
): TemplateResult {
  const isUnlisted = status.tiers.length > 0 && problems.some(({ code }) => code === 'unknown-tier');
  const total = tracks.find(({ track }) => track === 'total');
  const addends = addendsOf(status.points, total?.parts ?? [], differences);
  const known = addends.flatMap(({ points }) => (points ? [points] : []));
  const isWhole = known.length === addends.length;
  const adds = isWhole && total?.points !== undefined && compare(sumExact(known), total.points) === 0;
  const shown = total?.points ? [...known, total.points] : known;
  const isRounded = shown.some((points) => compare(points, exact(toFixed(points, 2, 'down'))) !== 0);
  const figure = (points: Exact | undefined): TemplateResult =>
    points
      ? html`<span class="figure">${sumFigure(words, points)}</span>`
      : html`<span class="unknown">${words.say('notKnown')}</span>`;
  return html`<div class="sum-block">
    <dl class="sum" part="sum">
      ${addends.map(
        ({ track, points }, index) =>
          html`<div class="addend">
            <dt class="small muted">${glyphOf(track)}${trackName(words, track)}</dt>
            <dd>${isWhole && index > 0 ? html`<span class="operator">+</span> ` : nothing}${figure(points)}</dd>
          </div>`,
      )}
      <div class="addend total">
        <dt class="small muted">${words.say('totalPoints')}</dt>
        <dd>${adds ? html`<span class="operator">=</span> ` : nothing}${figure(total?.points)}</dd>
      </div>
    </dl>
    ${
      isUnlisted
        ? html`<p class="small muted">
            <bdi>${words.say('creditedUnlisted', { tier: tierName(words, status.tiers, credited) })}</bdi>
          </p>`
        : nothing
    }
    ${differences.map((difference) => html`<p class="small muted"><bdi>${differenceText(words, difference)}</bdi></p>`)}
    ${isRounded ? html`<p class="small muted"><bdi>${words.say('roundedDown')}</bdi></p>` : nothing}
  </div>`;
}

/**
 * What the total is the sum of. Sold stands as one where it is not told apart, or is reported as another number than its
 * parts give; else it stands in its parts, also where only one of them is known.
 */
function addendsOf(reported: TierPoints, parts: readonly Addend[], differences: readonly PointDifference[]): Addend[] {
  const soldDiffers = differences.find(({ track }) => track === 'sold');
  const managed = parts.find(({ track }) => track === 'managed') ?? { track: 'managed' };
  if (soldDiffers) return [{ track: 'sold', points: soldDiffers.reported }, managed];
  const isTold = reported.sold === undefined && (reported.sourced ?? reported.assisted) !== undefined;
  if (!isTold || parts.some(({ track }) => track === 'sourced')) return [...parts];
  return [
    { track: 'sourced', points: readable(reported.sourced) },
    { track: 'assisted', points: readable(reported.assisted) },
    managed,
  ];
}

function readable(text: string | undefined): Exact | undefined {
  const points = text !== undefined && isDecimalText(text) ? exact(text) : undefined;
  return points && !isNegative(points) ? points : undefined;
}

function differenceText(words: TierWords, { track, reported, computed }: PointDifference): string {
  const isAbove = compare(reported, computed) > 0;
  const points = exactFigure(words, isAbove ? subtract(reported, computed) : subtract(computed, reported), 2);
  const values = { points, sum: exactFigure(words, computed, 2) };
  if (track === 'sold') return words.say(isAbove ? 'soldAbove' : 'soldBelow', values);
  return words.say(isAbove ? 'totalAbove' : 'totalBelow', values);
}
