/** A calendar day, `YYYY-MM-DD`, in no time zone. Years run from 0001 to 9999 in the (proleptic) Gregorian calendar. */
export type Day = string;

/** A calendar month, `YYYY-MM`. */
export type Month = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_PER_ERA = 146_097; // 400 years
const FIRST = -719_162; // 0001-01-01, counted from 1970-01-01
const LAST = 2_932_896; // 9999-12-31
const MS_PER_DAY = 86_400_000;

const floorDiv = (value: number, by: number): number => Math.floor(value / by);

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parse(day: Day): [year: number, month: number, date: number] {
  if (!isDay(day)) throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${String(day)}`);
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

function format(year: number, month: number, date: number): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** Days since 1970-01-01. A year is taken to start in March, so that the leap day comes last. */
function toSerial(day: Day): number {
  const [year, month, date] = parse(day);
  const y = month > 2 ? year : year - 1;
  const era = floorDiv(y, 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floorDiv(153 * ((month + 9) % 12) + 2, 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

function fromSerial(serial: number): Day {
  if (!Number.isInteger(serial) || serial < FIRST || serial > LAST) {
    throw new RangeError(`No day of the years 0001 to 9999: ${serial} days from 1970-01-01`);
  }
  const shifted = serial + 719_468;
  const era = floorDiv(shifted, DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = floorDiv(
    dayOfEra - floorDiv(dayOfEra, 1_460) + floorDiv(dayOfEra, 36_524) - floorDiv(dayOfEra, 146_096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100));
  const marchMonth = floorDiv(5 * dayOfYear + 2, 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return format(year, month, dayOfYear - floorDiv(153 * marchMonth + 2, 5) + 1);
}

/** Whether a value is the text of a real calendar day: `2024-02-29` is, `2023-02-29` and `2024-2-9` are not. */
export function isDay(value: unknown): value is Day {
  const match = typeof value === 'string' ? PATTERN.exec(value) : null;
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** -1 when `a` comes before `b`, 1 when after, 0 on the same day. Both must be days. */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day `count` days later (earlier when negative). @throws RangeError outside the years 0001 to 9999. */
export function addDays(day: Day, count: number): Day {
  return fromSerial(toSerial(day) + count);
}

/**
 * The same date `count` months later (earlier when negative), or the month's last day where it has no such date:
 * one month after `2024-01-31` is `2024-02-29`. @throws RangeError outside the years 0001 to 9999.
 */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = parse(day);
  const months = year * 12 + month - 1 + count;
  const newYear = floorDiv(months, 12);
  if (!Number.isInteger(count) || newYear < 1 || newYear > 9999) {
    throw new RangeError(`No day of the years 0001 to 9999: ${count} months from ${day}`);
  }
  const newMonth = months - newYear * 12 + 1;
  return format(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. @throws RangeError for no day. */
export function daysBetween(from: Day, to: Day): number {
  return toSerial(to) - toSerial(from);
}

/** The UTC day of an instant in milliseconds since 1970-01-01T00:00Z. @throws RangeError outside the years 0001 to 9999. */
export function dayOfEpochMs(ms: number): Day {
  return fromSerial(floorDiv(ms, MS_PER_DAY));
}

/** The month of a day: `2024-02-29` is in `2024-02`. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** A date of a month, 1 to 31, or the month's last day where it is shorter. */
export function dayOfMonth(month: Month, date: number): Day {
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return `${month}-${String(Math.min(date, last)).padStart(2, '0')}`;
}
