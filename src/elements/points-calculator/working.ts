import { html, type TemplateResult } from 'lit';
import type { Words } from '../../core/index.js';
import { calculatorWorkingTerms } from '../../locales/en.js';
import type { Rule, Step, Working } from '../../program/index.js';
import { work } from '../../program/steps.js';
import { currencyPlaces, sentences } from '../../ui/index.js';
import { decimalsOf, exactText } from '../../views/exact-text.js';
import { factorText } from '../../views/working-text.js';
import { calculatorVocabulary } from './calculator-words.js';
import type { Desk } from './desk.js';
import type { ConversionEstimate, Half } from './estimate.js';

/*
 * How results were counted. It comes with the first of them, or before, when a person comes near the fields.
 */

const vocabulary = { ...calculatorVocabulary, ...calculatorWorkingTerms };
type WorkingWords = Words<typeof vocabulary>;

/** One line of a working: what, how, and how much. */
export interface Line {
  what: string;
  sum: string;
  figure: string;
  isTotal: boolean;
}

/** A line for a step. What has no end is given as a fraction too, so that the exact number is there to be taken. */
function lineOf(what: string, { id, factors, result }: Step, words: WorkingWords, currency?: string): Line {
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
export function dealLines({ steps }: Working, { speak }: Desk): Line[] {
  const words = speak(vocabulary);
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
export function conversionLines({ toPoints, currency, sold, managed }: ConversionEstimate, { speak }: Desk): Line[] {
  const words = speak(vocabulary);
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
export function readingsText(workings: readonly Working[], { speak }: Desk): string | undefined {
  const words = speak(vocabulary);
  const terms = new Set(workings.flatMap((working) => working.ourReading).map(({ rule }) => readingTerms[rule]));
  const said = [...terms].flatMap((term) => (term === undefined ? [] : words.say(term)));
  if (said.length === 0) return undefined;
  const readings = new Intl.ListFormat(words.tag, { type: 'conjunction' }).format(said);
  return sentences(words.tag, [words.say('ourReading', { readings })]);
}

/** What a working is called. */
export const workingHeading = ({ speak }: Desk): string => speak(vocabulary).say('howCounted');

/** Draws the lines of a working under their heading. */
export function workingView(lines: readonly Line[], desk: Desk): TemplateResult {
  return html`<div class="subheading" role="heading" aria-level=${desk.level(1)}>${workingHeading(desk)}</div>
    <ol class="steps" part="working">
      ${lines.map(
        ({ what, sum, figure, isTotal }) =>
          html`<li class="step ${isTotal ? 'total' : ''}">
            <span class="what">${what}<span class="small muted sum">${sum}</span></span>
            <span class="figure">${figure}</span>
          </li>`,
      )}
    </ol>`;
}
