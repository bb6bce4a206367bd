import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../core/index.js';
import type { calculatorTerms, programTerms } from '../../locales/en.js';
import {
  toDecimal,
  toFixed,
  type Exact,
  type Factor,
  type Rule,
  type Step,
  type Working,
} from '../../program/index.js';
import { formatNumber } from '../../ui/index.js';

type CalculatorWords = Words<typeof calculatorTerms & typeof programTerms>;

/** Points as results show them: two decimals, a half rounded up. */
export function pointsText(value: Exact, locale: string): string {
  return formatNumber(locale, toFixed(value, 2), 2);
}

/** A number of a working in full, or with three decimals and an ellipsis where it has no end. */
function exactText(value: Exact, locale: string, places = 0): string {
  const decimal = toDecimal(value);
  if (decimal === undefined) return `${formatNumber(locale, toFixed(value, 3, 'down'))}…`;
  return formatNumber(locale, decimal, places);
}

const signs = { start: '', times: ' × ', divide: ' ÷ ', plus: ' + ' } as const;

function factorText({ op, kind, value, source }: Factor, words: CalculatorWords): string {
  const figure = exactText(value, words.tag, kind === 'sold' || kind === 'managed' ? 2 : 0);
  const said =
    kind === 'rate' && source !== undefined
      ? words.say(source === 'sourced' ? 'perSourced' : 'perAssisted', { rate: figure })
      : kind === 'growth'
        ? words.say('timesGrowth', { factor: figure })
        : kind === 'partners'
          ? words.say('sharedBy', { partners: figure, count: Number(value.num) - 1 })
          : figure;
  return signs[op] + said;
}

const stepTerms = { sold: 'soldPoints', managed: 'managedPoints', total: 'totalPoints', amount: 'soldAmount' } as const;

function stepRow(step: Step, words: CalculatorWords): TemplateResult {
  const sum = step.factors.map((factor) => factorText(factor, words)).join('');
  return html`<li class="step ${step.id}">
    <span class="what">${words.say(stepTerms[step.id])}<span class="small muted sum">${sum}</span></span>
    <span class="figure">${exactText(step.result, words.tag, 2)}</span>
  </li>`;
}

const readingTerms: Partial<Record<Rule, keyof typeof calculatorTerms>> = {
  currencySteps: 'readingCurrency',
  growthMarkets: 'readingGrowth',
  managedSplit: 'readingSplit',
};

/** How a result was counted: each step as a line, and which of the rules used are our reading. */
export function workingView(working: Working, words: CalculatorWords): TemplateResult {
  const readings = working.ourReading.flatMap(({ rule }) => readingTerms[rule] ?? []);
  return html`<ol class="steps" part="working">
      ${working.steps.map((step) => stepRow(step, words))}
    </ol>
    ${
      readings.length === 0
        ? nothing
        : html`<p class="small muted">
            ${words.say('ourReading')} ${readings.map((term) => words.say(term as 'readingSplit')).join('; ')}.
          </p>`
    }`;
}
