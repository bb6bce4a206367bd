import type { Words } from '../../core/index.js';
import type { TermKey } from '../../locales/index.js';
import type { Day, Edition, Standing } from '../../program/index.js';
import type { TierStatus } from '../../provider/index.js';
import type { Term } from '../../ui/index.js';
import type { PointsBehind } from '../../views/points-behind.js';
import type { TierWords } from './tier-words.js';

/** What the sections that are loaded on demand work with. */
export interface TierDesk {
  words: TierWords;
  status: TierStatus;
  standing: Standing;
  today: Day;
  /** The rules that reviews, points and plans go by. */
  edition: Edition;
  /** What the points come from, as far as the source tells. */
  behind: PointsBehind;
  /** The words of a section that brings its own. */
  speak: <S extends Partial<Record<TermKey, Term>>>(english: S) => Words<S>;
  /** The level of a heading within the element. */
  level: (depth: number) => number;
}
