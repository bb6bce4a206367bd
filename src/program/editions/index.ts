import type { Day } from '../day.js';
import type { Edition } from '../edition.js';
import { edition20220718 } from './2022-07-18.js';
import { edition20240227 } from './2024-02-27.js';
import { edition20250715 } from './2025-07-15.js';

/** The edition in force. */
export const newestEdition: Edition = edition20250715;

/** The published editions, oldest first. */
export const EDITIONS: readonly Edition[] = [edition20220718, edition20240227, newestEdition];

/** The published edition of an id, if there is one. */
export function editionById(id: string): Edition | undefined {
  return EDITIONS.find((edition) => edition.id === id);
}

/** The published edition in force on a day; none before 2022-07-18, when points began. */
export function editionOn(day: Day): Edition | undefined {
  return EDITIONS.findLast(({ validFrom, validTo }) => validFrom <= day && (!validTo || day <= validTo));
}
