import type { Words } from '../../core/index.js';
import { calculatorTerms, programTerms } from '../../locales/en.js';

/** What this element says, in English. */
export const calculatorVocabulary = { ...programTerms, ...calculatorTerms };

/** What this element says. */
export type CalculatorWords = Words<typeof calculatorVocabulary>;
