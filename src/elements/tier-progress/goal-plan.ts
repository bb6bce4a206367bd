import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../core/index.js';
import { tierGoalTerms } from '../../locales/en.js';
import {
  goal as planOf,
  toDecimal,
  toFixed,
  type DecimalText,
  type Exact,
  type Factor,
  type Goal,
  type GoalOption,
  type GoalPart,
  type GoalPlan,
  type GoalWay,
  type Points,
  type PointTotals,
} from '../../program/index.js';
import { work } from '../../program/steps.js';
import { checkIcon, infoIcon, upIcon, downIcon } from '../../ui/icons.js';
import { selectField } from '../../ui/field.js';
import { formatAmount, formatDay, formatNumber, sentences } from '../../ui/index.js';
import type { TierWarning } from '../../views/tier-outlook.js';
import { gateNotes, invitationText } from './gates.js';
import type { TierDesk } from './tier-desk.js';
import { exactFigure, listOf, missing, sumFigure, tierName, tierVocabulary, trackName } from './tier-words.js';
import { glyphOf } from './tracks.js';

const vocabulary = { ...tierVocabulary, ...tierGoalTerms };
type GoalWords = Words<typeof vocabulary>;

/** What the goal plan works with, and what a person chooses in it. */
export interface GoalDesk extends TierDesk {
  /** Id of the tier that a host or a person chose. Absent, or none that can be planned for: the next tier. */
  goal: string | undefined;
  /** ISO 4217 code. Absent, or one that the rules have no amount for: the first that they have. */
  currency: string | undefined;
  warning: TierWarning | undefined;
  choose: (choice: { goal: string; currency: string }) => void;
  /** The ways of which the working is shown. */
  open: ReadonlySet<string>;
  toggle: (way: string) => void;
}

const wayTerms = { sourced: 'goalSell', assisted: 'goalAssist', managed: 'goalManage' } as const;
const ways: readonly GoalWay[] = ['sourced', 'assisted', 'managed'];

/** Draws the choice of a tier to get to and of a currency. */
export function goalChoices(desk: GoalDesk): TemplateResult | undefined {
  const words = desk.speak(vocabulary);
  const tiers = tiersToReach(desk);
  const currencies = Object.keys(desk.edition.currencySteps.value);
  const [goal, currency] = [goalIn(desk), currencyIn(desk)];
  if (goal === undefined) return undefined;
  return html`<div class="choices">
    ${selectField({
      id: 'goal',
      label: words.say('getTo'),
      value: goal,
      options: tiers.map((id) => {
        const tier = tierName(words, desk.status.tiers, id);
        return { value: id, label: id === desk.standing.credited ? words.say('goalKeep', { tier }) : tier };
      }),
      choose: (value) => desk.choose({ goal: value, currency }),
    })}
    ${selectField({
      id: 'goal-currency',
      label: words.say('goalCurrency'),
      value: currency,
      options: currencies.map((code) => ({ value: code, label: code })),
      choose: (value) => desk.choose({ goal, currency: value }),
    })}
  </div>`;
}

/** Draws what is missing for the tier that is chosen, and what would bring it. */
export function goalView(desk: GoalDesk): TemplateResult {
  const words = desk.speak(vocabulary);
  const id = goalIn(desk);
  if (id === undefined) {
    const top = desk.status.tiers.at(-1)?.id;
    const isTop = top !== undefined && desk.standing.credited === top;
    const text = isTop
      ? words.say('findingTop', { tier: tierName(words, desk.status.tiers, top) })
      : words.say('goalUnplanned');
    return html`<div class="card-body"><p class="muted">${text}</p></div>`;
  }
  const keeping = id === desk.standing.credited ? desk.warning : undefined;
  const result = planOf(
    {
      ...desk.status,
      tier: id,
      points: keeping?.day ? decimalPoints(keeping.day.points) : desk.status.points,
      currency: currencyIn(desk),
      today: desk.today,
    },
    desk.edition,
  );
  const tier = tierName(words, desk.status.tiers, id);
  if (!result.ok) return html`<div class="card-body"><p class="muted">${words.say('goalUnplanned')}</p></div>`;
  return html`
    <div class="card-body goal-lead">
      <p class="finding muted"><bdi>${sentences(words.tag, leadOf(words, result, tier, keeping))}</bdi></p>
      ${gatesOf(words, desk, id)}
    </div>
    ${result.options.length > 0 ? planTable(words, desk, result) : nothing}
  `;
}

/** The tiers above the one held, and that one itself where it is at risk. */
function tiersToReach({ status: { tiers }, standing: { credited, next }, warning }: GoalDesk): string[] {
  const ids = tiers.map(({ id }) => id);
  const from = next === undefined ? ids.length : ids.indexOf(next);
  return [...(warning && credited !== undefined && ids.includes(credited) ? [credited] : []), ...ids.slice(from)];
}

/** The tier that is planned for: what was chosen, else the tier at risk, else the next. */
function goalIn(desk: GoalDesk): string | undefined {
  const tiers = tiersToReach(desk);
  return desk.goal !== undefined && tiers.includes(desk.goal) ? desk.goal : (desk.standing.next ?? tiers[0]);
}

/** Whether the plan is to keep the tier held on a day ahead, and rests on records. */
export const isKept = (desk: GoalDesk): boolean =>
  goalIn(desk) === desk.standing.credited && desk.warning?.day !== undefined;

function currencyIn({ currency, edition }: GoalDesk): string {
  const known = Object.keys(edition.currencySteps.value);
  return currency !== undefined && known.includes(currency) ? currency : (known[0] ?? '');
}

/** Decimals of points that have no end, such as a third shared among partners: enough that no cent depends on the next one. */
const places = 24;

function decimalPoints(points: Points): PointTotals {
  const text = (value: Exact | undefined): DecimalText | undefined =>
    value && (toDecimal(value) ?? toFixed(value, places, 'down'));
  return {
    sourced: text(points.sourced),
    assisted: text(points.assisted),
    sold: text(points.sold),
    managed: text(points.managed),
    total: text(points.total),
  };
}

function leadOf(words: GoalWords, plan: Goal, tier: string, keeping: TierWarning | undefined): string[] {
  const on = keeping && !keeping.isNow ? [words.say('goalOn', { day: formatDay(words.tag, keeping.on) })] : [];
  if (plan.unknown.length > 0) return [words.say('findingUnknown', { tier })];
  if (plan.reached) return [...on, words.say('findingAllMet', { tier })];
  const short = plan.levels.flatMap(({ track, reached, missing: points }) =>
    reached === false && points
      ? [words.say('findingTrack', { track: trackName(words, track), points: missing(words, points) })]
      : [],
  );
  return [...on, ...short, reachOf(words, plan, tier)];
}

/** Which ways reach the tier without another. */
function reachOf(words: GoalWords, { options }: Goal, tier: string): string {
  const alone = ways.filter((way) => options.some((option) => option.way === way && option.reaches));
  const [way = '', ...others] = alone.map((one) => words.say(wayTerms[one]));
  if (alone.length === 0) return words.say('goalNoneAlone', { tier });
  return others.length === 0
    ? words.say('goalOnly', { way, tier })
    : words.say('goalSome', { ways: listOf(words, [way, ...others]), tier });
}

/** What the tier asks for beside points. */
function gatesOf(words: GoalWords, { standing, status }: GoalDesk, id: string): TemplateResult | typeof nothing {
  const invitation = invitationText(words, standing, status, id);
  const texts = gateNotes(words, standing, status, id).map(({ text }) => text);
  if (invitation !== undefined) texts.push(invitation);
  return texts.length === 0
    ? nothing
    : html`<ul class="gates" part="conditions">
        ${texts.map((text) => html`<li>${infoIcon()}<bdi>${text}</bdi></li>`)}
      </ul>`;
}

/** One row: a way alone, or the parts that do it together. */
interface PlanRow {
  key: string;
  name: string;
  glyph: TemplateResult | undefined;
  perStep?: string;
  ordinary: string;
  growth: string;
  closes: string[];
  reaches: boolean;
  working: string[];
}

// The roles are written out, for a table that is laid out as blocks loses them.
/* eslint-disable lit-a11y/no-redundant-role */
function planTable(words: GoalWords, desk: GoalDesk, plan: Goal): TemplateResult {
  const currency = currencyIn(desk);
  const rows = [...ways.flatMap((way) => wayRow(words, way, plan)), ...togetherRow(words, plan)];
  const labels = [
    words.say('goalWay'),
    words.say('goalPerStep'),
    words.say('goalOrdinary'),
    words.say('goalGrowth'),
    words.say('goalCloses'),
  ];
  return html`
    <table class="plan" role="table" part="plan">
      <caption class="small muted">
        <bdi>${sentences(words.tag, [words.say('goalMrr', { currency }), words.say('goalAlone')])}</bdi>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${labels.map(
            (label, place) =>
              html`<th role="columnheader" scope="col" class=${place === 0 ? '' : place < 4 ? 'end' : 'closes'}>
                ${label}
              </th>`,
          )}
          <th role="columnheader" scope="col" class="sole"><span class="hidden">${words.say('goalWorking')}</span></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => rowView(words, desk, row, labels))}
      </tbody>
    </table>
  `;
}

function rowView(words: GoalWords, desk: GoalDesk, row: PlanRow, labels: readonly string[]): TemplateResult {
  const isOpen = desk.open.has(row.key);
  const cell = (place: number, text: string | undefined): TemplateResult =>
    html`<td role="cell" class="end ${place === 1 ? 'per-step' : ''} ${text === undefined ? 'none' : ''}">
      <span class="label small muted" aria-hidden="true">${labels[place]}</span>
      <span class="figure"><bdi>${text ?? '–'}</bdi></span>
    </td>`;
  return html`
    <tr role="row" part="plan-row">
      <th role="rowheader" scope="row">${row.glyph ?? nothing}${row.name}</th>
      ${cell(1, row.perStep)}${cell(2, row.ordinary)}${cell(3, row.growth)}
      <td role="cell" class="closes ${row.reaches ? '' : 'muted'}">
        ${row.reaches ? checkIcon('met') : nothing}${row.closes.map((name, place) => html`${place > 0 ? ' · ' : nothing}<span>${name}</span>`)}
      </td>
      <td role="cell" class="sole">
        <button
          class="link"
          type="button"
          aria-expanded=${isOpen}
          aria-label=${words.say('goalWorkingOf', { way: row.name })}
          @click=${() => desk.toggle(row.key)}
        >
          ${words.say('goalWorking')}${isOpen ? upIcon() : downIcon()}
        </button>
      </td>
    </tr>
    ${
      isOpen
        ? html`<tr role="row" class="working">
            <td role="cell" colspan="6">
              <div class="working-lines small">${row.working.map((line) => html`<p><bdi>${line}</bdi></p>`)}</div>
            </td>
          </tr>`
        : nothing
    }
  `;
}
/* eslint-enable lit-a11y/no-redundant-role */

function wayRow(words: GoalWords, way: GoalWay, plan: Goal): PlanRow[] {
  const of = (market: GoalOption['market']): GoalOption | undefined =>
    plan.options.find((option) => option.way === way && option.market === market);
  const [ordinary, growth] = [of('ordinary'), of('growth')];
  if (!ordinary || !growth) return [];
  const lines = (option: GoalOption): string[] => [
    sumText(words, option, option.market),
    ...alsoLines(words, option, plan),
  ];
  return [
    {
      key: way,
      name: words.say(wayTerms[way]),
      glyph: glyphOf(way),
      perStep: `${exactFigure(words, ordinary.perStep)} / ${exactFigure(words, growth.perStep)}`,
      ordinary: amountText(words, ordinary.amount),
      growth: amountText(words, growth.amount),
      closes: ordinary.closes.map((track) => trackName(words, track)),
      reaches: ordinary.reaches,
      working: [...lines(ordinary), ...lines(growth)],
    },
  ];
}

/** What else the same deals bring: a sourced point counts for sourced, sold and total points at once. */
function alsoLines(words: GoalWords, option: GoalOption, plan: Goal): string[] {
  return option.closes
    .filter((track) => track !== option.track)
    .flatMap((track) => {
      const lacking = plan.levels.find((level) => level.track === track)?.missing;
      return lacking
        ? [
            words.say('goalAlso', {
              track: trackName(words, track),
              brings: sumFigure(words, option.brings),
              points: exactFigure(words, lacking, 2),
            }),
          ]
        : [];
    });
}

/** The parts that close every track together, where no way does alone. */
function togetherRow(words: GoalWords, { options, plans, levels }: Goal): PlanRow[] {
  const [ordinary, growth] = [plans.ordinary[0], plans.growth[0]];
  if (!ordinary || !growth || options.some(({ reaches }) => reaches)) return [];
  const lines = (plan: GoalPlan): string[] =>
    plan.parts.map((part) => `${words.say(wayTerms[part.way])}: ${sumText(words, part, plan.market)}`);
  const closed = levels.filter(({ reached }) => reached === false).map(({ track }) => trackName(words, track));
  return [
    {
      key: 'together',
      name: words.say('goalTogether'),
      glyph: undefined,
      ordinary: amountText(words, ordinary.mrr),
      growth: amountText(words, growth.mrr),
      closes: closed,
      reaches: true,
      working: [...lines(ordinary), ...lines(growth)],
    },
  ];
}

const amountText = (
  words: GoalWords,
  { amount, currency }: { amount: string; currency?: string | undefined },
): string => formatAmount(words.tag, amount, currency);

/** A number in full, or its first three decimals and that it goes on. */
function longText(words: GoalWords, value: Exact, least: number): string {
  const decimal = toDecimal(value);
  return decimal !== undefined && (decimal.split('.')[1]?.length ?? 0) <= 8
    ? formatNumber(words.tag, decimal, least)
    : `${formatNumber(words.tag, toFixed(value, 3, 'down'))}…`;
}

function sumText(words: GoalWords, part: GoalPart, market: GoalPlan['market']): string {
  const { currency = '' } = part.amount;
  const factors = part.steps.flatMap((line) => (line.id === 'amount' ? line.factors : []));
  const step = factors.find(({ kind }) => kind === 'currency-step')?.value;
  const rate = rateOf(factors);
  const named = words.say(market === 'growth' ? 'goalGrowth' : 'goalOrdinary');
  return words.say('goalSum', {
    market: `${trackName(words, part.track)} · ${named}`,
    points: longText(words, part.points, 2),
    rate: longText(words, rate, 0),
    step: step ? `${currency} ${formatAmount(words.tag, toDecimal(step) ?? toFixed(step, 2), currency)}` : '',
    exact: `${currency} ${longText(words, part.exact, 2)}`,
    amount: `${currency} ${amountText(words, part.amount)}`,
  });
}

/** Points per step: what the working divides by, apart from the amount of a step. */
function rateOf(factors: readonly Factor[]): Exact {
  const rates = factors
    .filter(({ kind }) => kind !== 'points' && kind !== 'currency-step')
    .map((factor): Factor => ({ ...factor, op: factor.op === 'divide' ? 'times' : 'divide' }));
  return work('sold', [{ op: 'start', kind: 'points', value: { num: '1', den: '1' } }, ...rates]).result;
}
