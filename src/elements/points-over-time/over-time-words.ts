import type { Words } from '../../core/index.js';
import {
  clientFactTerms,
  commonTerms,
  overTimeTerms,
  pointsTerms,
  productTerms,
  programTerms,
  ruleTerms,
} from '../../locales/en.js';
import { toFixed, type Exact } from '../../program/index.js';
import { formatNumber } from '../../ui/index.js';

/** What this element says, in English. */
export const overTimeVocabulary = {
  ...commonTerms,
  ...programTerms,
  ...productTerms,
  ...clientFactTerms,
  ...ruleTerms,
  ...pointsTerms,
  ...overTimeTerms,
};

/** What this element says. */
export type OverTimeWords = Words<typeof overTimeVocabulary>;

/** Points with two decimals, rounded down like all that is held. */
export function figureText(words: OverTimeWords, points: Exact): string {
  return formatNumber(words.tag, toFixed(points, 2, 'down'), 2);
}

/** Whole points that are held, rounded down: no threshold looks reached too early. */
export function wholeText(words: OverTimeWords, points: Exact): string {
  return formatNumber(words.tag, toFixed(points, 0, 'down'));
}

/** Whole points that are missing, rounded up. */
export function missingText(words: OverTimeWords, points: Exact): string {
  return formatNumber(words.tag, toFixed(points, 0, 'up'));
}
