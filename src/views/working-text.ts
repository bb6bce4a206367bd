import { toFixed, type CountedRecord, type Exact, type Factor } from '../program/index.js';
import { formatNumber } from '../ui/index.js';

const signs = { start: '', times: ' × ', divide: ' ÷ ', plus: ' + ' } as const;

/** The factors of a record's working; none where its points are as reported. */
export function factorsOf(steps: CountedRecord['steps']): readonly Factor[] {
  return steps.flatMap((step) => ('factors' in step ? step.factors : []));
}

/** A factor, with two decimals at most. */
export function factorNumber(value: Exact, tag: string): string {
  return formatNumber(tag, toFixed(value, 2).replace(/\.?0+$/, ''));
}

/** How a record's points were counted, such as `1,000 ÷ 88 × 5`; nothing where they are as reported. */
export function workingText(steps: CountedRecord['steps'], tag: string): string {
  const sum = factorsOf(steps).map(({ op, value }) => signs[op] + factorNumber(value, tag));
  // It runs from left to right in every script.
  return sum.length === 0 ? '' : `\u2066${sum.join('')}\u2069`;
}
