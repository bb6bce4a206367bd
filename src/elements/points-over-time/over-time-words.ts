import type { Words } from '../../core/index.js';
import {
  clientFactTerms,
  commonTerms,
  monthTerms,
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
  ...monthTerms,
  ...overTimeTerms,
};

/** What this element says. */
export type OverTimeWords = Words<typeof overTimeVocabulary>;

/** Whole points that are missing, rounded up. */
export function missingText(words: OverTimeWords, points: Exact): string {
  return formatNumber(words.tag, toFixed(points, 0, 'up'));
}
