import { html, type TemplateResult } from 'lit';
import {
  toDecimal,
  toFixed,
  type Exact,
  type Factor,
  type Rule,
  type Step,
  type Working,
} from '../../program/index.js';
import { work } from '../../program/steps.js';
import { currencyPlaces, formatNumber, sentences } from '../../ui/index.js';
import type { CalculatorWords } from './calculator-words.js';
import type { ConversionEstimate, Half } from './estimate.js';

/** Points as results show them: two decimals, a half rounded up. */
export function pointsText(value: Exact, locale: string): string {
  return formatNumber(locale, toFixed(value, 2), 2);
}

/** Decimals beyond these are not shown: the number is then given as a fraction. */
const mostDecimals = 40;

/** A number's decimals in full; nothing where they have no end, or none that anybody would read. */
function decimalsOf(value: Exact): string | undefined {
  const decimal = toDecimal(value);
  return (decimal?.split('.')[1]?.length ?? 0) > mostDecimals ? undefined : decimal;
}

/** A number in full, or with three decimals and an ellipsis where it has no end. */
export function exactText(value: Exact, locale: string, places = 0): string {
  const decimal = decimalsOf(value);
  if (decimal === undefined) return `${formatNumber(locale, toFixed(value, 3, 'down'))}…`;
  return formatNumber(locale, decimal, places);
}

/** Whether so many decimals do not hold a number: what is shown with them was rounded. */
export function isRounded(value: Exact, places: number): boolean {
  const decimal = toDecimal(value);
  return decimal === undefined || (decimal.split('.')[1] ?? '').length > places;
}

/** One line of a working: what, how, and how much. */
export interface Line {
  what: string;
  sum: string;
  figure: string;
  isTotal: boolean;
}

const signs = { start: '', times: ' × ', divide: ' ÷ ', plus: ' + ' } as const;

function factorText({ op, kind, value, source }: Factor, words: CalculatorWords): string {
  const figure = exactText(value, words.tag, kind === 'sold' || kind === 'managed' ? 2 : 0);
  const said =
    kind === 'rate' && source !== undefined
      ? words.say(source === 'sourced' ? 'perSourced' : 'perAssisted', { rate: figure })
      : kind === 'growth'
        ? words.say('timesGrowth', { factor: figure })
        : kind === 'currency-step'
          ? words.say('perStep', { amount: figure })
          : kind === 'partners'
            ? words.say('sharedBy', { partners: figure, count: Number(value.num) - 1 })
            : figure;
  return signs[op] + said;
}

/** A line for a step. What has no end is given as a fraction too, so that the exact number is there to be taken. */
function lineOf(what: string, { id, factors, result }: Step, words: CalculatorWords, currency?: string): Line {
  const sum = factors.map((factor) => factorText(factor, words)).join('');
  const figure = exactText(result, words.tag, currency === undefined ? 2 : currencyPlaces(currency));
  return {
    what,
    sum: decimalsOf(result) === undefined ? `${sum} = ${result.num}/${result.den}` : sum,
    figure: currency === undefined ? figure : `${currency} ${figure}`,
    isTotal: id === 'total',
  };
}

const stepTerms = { sold: 'soldPoints', managed: 'managedPoints', total: 'totalPoints' } as const;

/** The lines of a deal: how many steps its amount is, what these bring, and the total. */
export function dealLines({ steps }: Working, words: CalculatorWords): Line[] {
  const counted = work('amount', steps[0]?.factors.slice(0, 2) ?? []);
  const start = { op: 'start', kind: 'points', value: counted.result } as const;
  return [
    lineOf(words.say('steps'), counted, words),
    ...steps.map((step) => {
      const what = words.say(stepTerms[step.id as keyof typeof stepTerms]);
      return lineOf(what, step.id === 'total' ? step : { ...step, factors: [start, ...step.factors.slice(2)] }, words);
    }),
  ];
}

/** The lines of a conversion: one for each half that there is. */
export function conversionLines(
  { toPoints, currency, sold, managed }: ConversionEstimate,
  words: CalculatorWords,
): Line[] {
  const line = (half: Half | undefined, points: 'soldPoints' | 'managedPoints', value: 'soldValue' | 'managedValue') =>
    (half?.steps ?? []).map((step) =>
      toPoints ? lineOf(words.say(points), step, words) : lineOf(words.say(value), step, words, currency),
    );
  return [...line(sold, 'soldPoints', 'soldValue'), ...line(managed, 'managedPoints', 'managedValue')];
}

const readingTerms: Partial<Record<Rule, 'readingCurrency' | 'readingGrowth' | 'readingSplit'>> = {
  currencySteps: 'readingCurrency',
  growthMarkets: 'readingGrowth',
  managedSplit: 'readingSplit',
};

/** Which of the rules that results rest on are our reading, in a sentence; nothing where none is. */
export function readingsText(workings: readonly (Working | undefined)[], words: CalculatorWords): string | undefined {
  const terms = new Set(workings.flatMap((working) => working?.ourReading ?? []).map(({ rule }) => readingTerms[rule]));
  const said = [...terms].flatMap((term) => (term === undefined ? [] : words.say(term)));
  if (said.length === 0) return undefined;
  const readings = new Intl.ListFormat(words.tag, { type: 'conjunction' }).format(said);
  return sentences(words.tag, [words.say('ourReading', { readings })]);
}

/** Draws the lines of a working. */
export function linesView(lines: readonly Line[]): TemplateResult {
  return html`<ol class="steps" part="working">
    ${lines.map(
      ({ what, sum, figure, isTotal }) =>
        html`<li class="step ${isTotal ? 'total' : ''}">
          <span class="what">${what}<span class="small muted sum">${sum}</span></span>
          <span class="figure">${figure}</span>
        </li>`,
    )}
  </ol>`;
}
