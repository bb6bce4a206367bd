import fc from 'fast-check';

/*
 * A second way through the calendar: the language's own dates at noon UTC, one step at a time. Shares no code with src/program.
 */

const textOf = (date: Date) => date.toISOString().slice(0, 10);

/** The day so many days later, by stepping from one midday to the next. */
export function step(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  for (let left = Math.abs(count); left > 0; left--) date.setUTCDate(date.getUTCDate() + Math.sign(count));
  return textOf(date);
}

/** All days from one to another, both included. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = step(day, 1)) days.push(day);
  return days;
}

/** The same date some months later, or the last one of a shorter month: the days of that month are tried from the last one back. */
export function stepMonths(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  for (let wanted = date; ; wanted--) {
    const tried = new Date(Date.UTC(year, month - 1 + count, wanted, 12));
    if (tried.getUTCDate() === wanted) return textOf(tried);
  }
}

/** Days between two years, the first and last day of each included. */
export const daysIn = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(Date.UTC(from, 0, 1)), max: new Date(Date.UTC(to, 11, 31)), noInvalidDate: true })
    .map(textOf);
