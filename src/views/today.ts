import type { PartnerElement } from '../core/index.js';
import { warnOnce } from '../core/warn.js';
import { isDay, type Day } from '../program/index.js';

/** The calendar day that counts as today: the provider's, else the element's `today`, else the browser's own. */
export function todayOf(element: PartnerElement): Day {
  const day: unknown = providersDay(element) ?? element.today ?? undefined;
  if (isDay(day)) return day;
  if (day !== undefined) {
    warnOnce(element, `today ${JSON.stringify(day)} is no calendar day (YYYY-MM-DD); the browser's day is used.`);
  }
  return browserToday();
}

function providersDay(element: PartnerElement): Day | undefined {
  try {
    return element.activeProvider?.today?.();
  } catch {
    return undefined;
  }
}

function browserToday(): Day {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
