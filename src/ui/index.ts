/**
 * How things are drawn: tokens, styles, formats and the filling of terms. No words and nothing of the partner programme.
 * @packageDocumentation
 */
export { tokens } from './tokens/base.js';
export { fillTerm, isRightToLeft, sentences, type Plural, type Term, type TermValues } from './words.js';
export * from './format.js';
