import type { Words } from '../core/index.js';
import type { calculatorWorkingTerms } from '../locales/en.js';
import type { CountedRecord, Factor } from '../program/index.js';
import { exactText } from './exact-text.js';

/** The words of a working. */
export type WorkingWords = Words<typeof calculatorWorkingTerms>;

const signs = { start: '', times: ' × ', divide: ' ÷ ', plus: ' + ' } as const;

/** A factor with what is done with it, such as `× 5 (sourced)`. */
export function factorText({ op, kind, value, source }: Factor, words: WorkingWords): string {
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

/** The factors of a record's working; none where its points are as reported. */
export function factorsOf(steps: CountedRecord['steps']): readonly Factor[] {
  return steps.flatMap((step) => ('factors' in step ? step.factors : []));
}

/** How a record's points were counted, such as `1,000 ÷ 88 per step × 5 (sourced)`; nothing where they are as reported. */
export function workingText(steps: CountedRecord['steps'], words: WorkingWords): string {
  return factorsOf(steps)
    .map((factor) => factorText(factor, words))
    .join('');
}
