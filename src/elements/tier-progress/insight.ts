import type { nothing, TemplateResult } from 'lit';
import type { Words } from '../../core/index.js';
import { tierInsightTerms, tierRiskTerms } from '../../locales/en.js';
import { formatDay } from '../../ui/index.js';
import type { TierOutlook } from '../../views/tier-outlook.js';
import type { TierDesk } from './tier-desk.js';
import { tierVocabulary } from './tier-words.js';

/** What the insights say, in English. */
export const insightVocabulary = { ...tierVocabulary, ...tierInsightTerms, ...tierRiskTerms };

/** What the insights say. */
export type InsightWords = Words<typeof insightVocabulary>;

/** What the insights work with, and what a person can do from them. */
export interface InsightDesk extends TierDesk {
  outlook: TierOutlook;
  /** Shows what would keep the credited tier. */
  plan: () => void;
}

/** One insight: what is so, and what it rests on. */
export interface Insight {
  readonly icon: TemplateResult;
  readonly lead: string;
  readonly text: readonly string[];
  readonly more?: TemplateResult | typeof nothing;
}

/** A day in full. */
export const dayText = (words: InsightWords, day: string): string => formatDay(words.tag, day);
