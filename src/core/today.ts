import type { Day } from '../program/index.js';

/** The browser's own calendar day. */
export function browserToday(): Day {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
