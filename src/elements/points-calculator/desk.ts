import type { Words } from '../../core/index.js';
import type { TermKey } from '../../locales/index.js';
import type { Edition } from '../../program/index.js';
import type { Term } from '../../ui/index.js';
import type { CalculatorWords } from './calculator-words.js';
import type { Entries } from './entries.js';
import type { FieldName } from './estimate.js';

/** What the views of the calculator work with. */
export interface Desk {
  words: CalculatorWords;
  edition: Edition;
  entries: Entries;
  /** Whether nothing can be entered. */
  barred: boolean;
  /** The words of a part that brings its own. */
  speak: <S extends Partial<Record<TermKey, Term>>>(english: S) => Words<S>;
  /** A field was left after a change. */
  left: (field: FieldName) => void;
  /** The level of a heading within the element. */
  level: (depth: number) => number;
}
