import type { Words } from '../../core/index.js';
import {
  calculatorWorkingTerms,
  clientPointsTerms,
  listTerms,
  monthTerms,
  productTerms,
  ruleTerms,
} from '../../locales/en.js';
import { breakdownVocabulary } from './breakdown-words.js';

/** What the panel of one client says, in English. */
export const clientPointsVocabulary = {
  ...breakdownVocabulary,
  ...productTerms,
  ...ruleTerms,
  ...calculatorWorkingTerms,
  ...monthTerms,
  ...clientPointsTerms,
  close: listTerms.close,
};

/** What the panel of one client says. */
export type ClientPointsWords = Words<typeof clientPointsVocabulary>;
