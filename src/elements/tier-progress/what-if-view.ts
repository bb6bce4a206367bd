import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../core/index.js';
import { calculatorWorkingTerms, whatIfTerms } from '../../locales/en.js';
import {
  compare,
  dealSources,
  EDITIONS,
  exact,
  isZero,
  subtract,
  sumExact,
  toFixed,
  whatIf,
  ZERO,
  type ChangeCause,
  type Edition,
  type Exact,
  type RecordChange,
  type TrackChange,
  type WhatIf,
  type WhatIfSide,
} from '../../program/index.js';
import { selectField } from '../../ui/field.js';
import { infoIcon, nextIcon } from '../../ui/icons.js';
import { formatSigned, sentences } from '../../ui/index.js';
import { workingText } from '../../views/working-text.js';
import type { TierDesk } from './tier-desk.js';
import { editionName, exactFigure, listOf, sumFigure, tierName, tierVocabulary, trackName } from './tier-words.js';
import { glyphOf } from './tracks.js';
import { leftOutView } from './what-if-left-out.js';

export { whatIfStyles } from './what-if.styles.js';

/** What the comparison says, in English. */
export const whatIfVocabulary = { ...tierVocabulary, ...calculatorWorkingTerms, ...whatIfTerms };
/** What the comparison says. */
export type WhatIfWords = Words<typeof whatIfVocabulary>;

/** What the comparison works with, and what a person chooses in it. */
export interface WhatIfDesk extends TierDesk {
  /** Id of the edition that a host or a person chose. Absent, or none that can be compared with: the one before that in use. */
  other: string | undefined;
  choose: (edition: string) => void;
}

const causeTerms = {
  'currency-step': 'causeStep',
  rate: 'causeRate',
  growth: 'causeGrowth',
  partners: 'causePartners',
  life: 'causeLife',
} as const satisfies Record<ChangeCause, keyof typeof whatIfTerms>;
const causes = Object.keys(causeTerms) as ChangeCause[];

/** So many records are told by themselves, those that change most; the others are summed. */
const mostTold = 12;

/** Draws the choice of the rules to compare with; nothing where there is nothing to compare. */
export function whatIfChoices(desk: WhatIfDesk): TemplateResult | undefined {
  const other = otherOf(desk);
  if (!desk.behind.records || !other) return undefined;
  const words = desk.speak(whatIfVocabulary);
  return html`<div class="choices">
    ${selectField({
      id: 'what-if-rules',
      label: words.say('whatIfRules'),
      value: other.id,
      options: othersOf(desk).map(({ id }) => ({ value: id, label: rulesText(words, id) })),
      choose: desk.choose,
    })}
  </div>`;
}

/** Draws today's points under the rules in use and under others, and what makes the difference; or why that cannot be told. */
export function whatIfView(desk: WhatIfDesk): TemplateResult {
  const words = desk.speak(whatIfVocabulary);
  const { behind, today, status, edition } = desk;
  const { records } = behind;
  const other = otherOf(desk);
  const result = records && other && whatIf({ records, on: today, today, tiers: status.tiers }, edition, other);
  if (!records || !result?.ok) {
    const why = words.say(behind.state === 'failed' ? 'partFailed' : 'whatIfTotals');
    return html`<div class="card-body"><p class="muted">${why}</p></div>`;
  }
  const counted = result.same + result.records.length;
  const tracks = shownTracks(result, edition);
  return html`
    <div class="card-body">
      <p class="finding muted"><bdi>${sentences(words.tag, findingOf(words, result, tracks))}</bdi></p>
    </div>
    ${counted > 0 || result.leftOut === 0 ? tableView(words, desk, result, tracks) : nothing}
    <div class="card-body what-if-more">
      ${result.records.length > 0 ? workingView(words, desk, result) : nothing}
      ${result.leftOut > 0 ? leftOutView(words, result, records) : nothing}
      ${notesOf(words, desk, result).map((text) => html`<p class="small muted doubt">${infoIcon()}<bdi>${text}</bdi></p>`)}
    </div>
  `;
}

/** The published editions that are not in use, the newest first. */
const othersOf = ({ edition }: WhatIfDesk): Edition[] => EDITIONS.filter(({ id }) => id !== edition.id).reverse();

function otherOf(desk: WhatIfDesk): Edition | undefined {
  const others = othersOf(desk);
  return (
    others.find(({ id }) => id === desk.other) ??
    others.find(({ validFrom }) => validFrom < desk.edition.validFrom) ??
    others[0]
  );
}

const rulesText = (words: WhatIfWords, id: string): string => words.say('rulesOf', { day: editionName(words, id) });

/** Sourced and assisted points where the rules in use tell them apart and both are known, else sold ones; then managed, and all. */
function shownTracks({ tracks }: WhatIf, edition: Edition): TrackChange[] {
  const apart = tracks.filter(({ track, change }) => change && (track === 'sourced' || track === 'assisted'));
  const isApart = dealSources(edition).length > 0 && apart.length === 2;
  const others = tracks.filter(({ track }) => (track === 'sold' && !isApart) || track === 'managed');
  return [...(isApart ? apart : []), ...others, ...tracks.filter(({ track }) => track === 'total')];
}

/** Held points are shown rounded down, and what they differ by is the difference of what is shown. */
function shownChange({ before, after }: { before: Exact; after: Exact }): Exact {
  return subtract(exact(toFixed(after, 2, 'down')), exact(toFixed(before, 2, 'down')));
}

const changeText = (words: WhatIfWords, change: Exact): string => formatSigned(words.tag, toFixed(change, 2), 2);

function findingOf(words: WhatIfWords, result: WhatIf, tracks: readonly TrackChange[]): string[] {
  const all = tracks.find(({ track }) => track === 'total');
  if (!all?.before || !all.after) return [words.say('whatIfUnknown')];
  const day = editionName(words, result.after.edition);
  const change = shownChange({ before: all.before, after: all.after });
  const isLess = change.num.startsWith('-');
  const size = isLess ? subtract(ZERO, change) : change;
  const total = isZero(change)
    ? words.say('whatIfSame', { day })
    : words.say(isLess ? 'whatIfLess' : 'whatIfMore', { day, points: exactFigure(words, size, 2) });
  const parts = tracks.flatMap(({ track, before, after }) => {
    const own = track !== 'total' && before && after && shownChange({ before, after });
    if (!own || isZero(own)) return [];
    const why = result.records.filter((record) => isIn(record, track)).flatMap((record) => record.causes);
    return words.say('whatIfTrack', {
      track: trackName(words, track),
      change: changeText(words, own),
      causes: causesText(words, why),
    });
  });
  return [total, ...parts];
}

const isIn = ({ kind, source }: RecordChange, track: TrackChange['track']): boolean =>
  track === kind || (kind === 'sold' && track === source);

function causesText(words: WhatIfWords, some: readonly ChangeCause[]): string {
  const said = causes.filter((cause) => some.includes(cause)).map((cause) => words.say(causeTerms[cause]));
  return listOf(words, said);
}

// The roles are written out, for a table that is laid out as blocks loses them.
/* eslint-disable lit-a11y/no-redundant-role */
function tableView(
  words: WhatIfWords,
  { status }: WhatIfDesk,
  { before, after }: WhatIf,
  tracks: readonly TrackChange[],
): TemplateResult {
  const labels = [rulesText(words, before.edition), rulesText(words, after.edition), words.say('whatIfDifference')];
  const cells = (texts: readonly string[]): TemplateResult[] =>
    texts.map(
      (text, place) =>
        html`<td role="cell" class="end">
          <span class="label small muted" aria-hidden="true">${labels[place]}</span>
          <span class="figure"><bdi>${text}</bdi></span>
        </td>`,
    );
  const figure = (points: Exact | undefined): string => (points ? sumFigure(words, points) : words.say('notKnown'));
  return html`<table class="plan what-if" role="table" part="what-if">
    <caption class="small muted">
      <bdi>${sentences(words.tag, [words.say('whatIfThresholds'), words.say('whatIfDay')])}</bdi>
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.say('whatIfPoints')}</th>
        <th role="columnheader" scope="col" class="end">
          ${labels[0]} <span class="in-use">${words.say('whatIfInUse')}</span>
        </th>
        <th role="columnheader" scope="col" class="end">${labels[1]}</th>
        <th role="columnheader" scope="col" class="end">${labels[2]}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${tracks.map(({ track, before: had, after: has }) => {
        const change = had && has ? changeText(words, shownChange({ before: had, after: has })) : words.say('notKnown');
        return html`<tr role="row" class=${track === 'total' ? 'whole' : ''}>
          <th role="rowheader" scope="row">
            ${glyphOf(track) ?? nothing}${track === 'total' ? words.say('totalPoints') : trackName(words, track)}
          </th>
          ${cells([figure(had), figure(has), change])}
        </tr>`;
      })}
      ${
        status.tiers.length > 0
          ? html`<tr role="row">
              <th role="rowheader" scope="row">${words.say('whatIfTier')}</th>
              ${cells([reached(words, status.tiers, before), reached(words, status.tiers, after), tierChange(words, status.tiers, before, after)])}
            </tr>`
          : nothing
      }
    </tbody>
  </table>`;
}
/* eslint-enable lit-a11y/no-redundant-role */

type Tiers = WhatIfDesk['status']['tiers'];

function reached(words: WhatIfWords, tiers: Tiers, { tier }: WhatIfSide): string {
  return tier.known ? tierName(words, tiers, tier.tier ?? 'untiered') : words.say('notKnown');
}

function tierChange(words: WhatIfWords, tiers: Tiers, before: WhatIfSide, after: WhatIfSide): string {
  if (!before.tier.known || !after.tier.known) return words.say('notKnown');
  const [had, has] = [before.tier.tier, after.tier.tier].map((tier) => tiers.findIndex(({ id }) => id === tier));
  if (had === has) return words.say('whatIfSameTier');
  return words.say(Number(has) > Number(had) ? 'whatIfHigher' : 'whatIfLower');
}

/** Record by record what makes the difference, those that change most first: together it is what the total differs by. */
function workingView(words: WhatIfWords, desk: WhatIfDesk, result: WhatIf): TemplateResult {
  const size = ({ change }: RecordChange): Exact => (change.num.startsWith('-') ? subtract(ZERO, change) : change);
  const sorted = [...result.records].sort((a, b) => compare(size(b), size(a)));
  const rest = sorted.slice(mostTold);
  return html`<details class="behind more-below">
    <summary>${nextIcon()}${words.say('whatIfWorking')}</summary>
    <ul>
      ${sorted.slice(0, mostTold).map((record) => recordView(words, desk, result, record))}
      ${
        rest.length > 0
          ? html`<li>
              <span>${words.say('whatIfOthers', { count: rest.length })}</span>
              <span class="figure">${changeText(words, sumExact(rest.map(({ change }) => change)))}</span>
            </li>`
          : nothing
      }
      ${result.same > 0 ? html`<li class="muted">${words.say('whatIfSameRecords', { count: result.same })}</li>` : nothing}
    </ul>
  </details>`;
}

function recordView(words: WhatIfWords, { behind }: WhatIfDesk, result: WhatIf, record: RecordChange): TemplateResult {
  const { id, clientId, kind, source, before, after, steps } = record;
  const side = (edition: string, points: Exact, own: RecordChange['steps']['before']): TemplateResult => {
    const working = isZero(points) ? '' : workingText(own, words);
    const sum = sumFigure(words, points);
    return html`<p class="small muted">
      <bdi>${rulesText(words, edition)}</bdi>: <bdi class="figure">${working === '' ? sum : `${working} = ${sum}`}</bdi>
    </p>`;
  };
  return html`<li>
    <div class="what-if-record">
      <p>
        ${glyphOf(source ?? kind) ?? nothing}<bdi
          >${(clientId === undefined ? undefined : behind.nameOf(clientId)) ?? clientId ?? id}</bdi
        >
        <span class="small muted">${causesText(words, record.causes)}</span>
      </p>
      ${side(result.before.edition, before, steps.before)}${side(result.after.edition, after, steps.after)}
    </div>
    <span class="figure">${changeText(words, record.change)}</span>
  </li>`;
}

/** That figures are rounded, and that what is counted anew is not what is shown above. */
function notesOf(words: WhatIfWords, { standing }: WhatIfDesk, { before, after, tracks }: WhatIf): string[] {
  const shown = standing.tracks.find(({ track }) => track === 'total')?.points;
  const total = before.points.total;
  const differs = shown && total && compare(shown, total) !== 0;
  const isRounded = tracks.some(({ track }) =>
    [before.points[track], after.points[track]].some(
      (points) => points && compare(points, exact(toFixed(points, 2, 'down'))) !== 0,
    ),
  );
  return [
    ...(differs ? [words.say('whatIfCounted', { sum: sumFigure(words, total), points: sumFigure(words, shown) })] : []),
    ...(isRounded ? [words.say('roundedDown')] : []),
  ];
}
