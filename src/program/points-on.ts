import type { Day } from './day.js';
import type { Edition } from './edition.js';
import { fieldsOf, newReader, type ReadFault } from './reader.js';
import type { OurReading } from './reading.js';
import { completeFromOf, readRecords, type CountedRecord, type PointRecords, type RecordProblem } from './records.js';
import { timelineOf, type DayTotals } from './timeline.js';

/** What {@link pointsOn} looks at. */
export interface PointsOnInput {
  readonly records: PointRecords;
  readonly on: Day;
  readonly today: Day;
}

/** What can be wrong with the input of {@link pointsOn}. Records with a problem are left out. */
export interface PointsOnProblem {
  readonly field: string;
  readonly record?: string | undefined;
  readonly code: ReadFault | RecordProblem['code'];
}

/** The points of a day, absent ones being unknown, with the records that they come from. */
export interface PointsOn extends DayTotals {
  readonly on: Day;
  /** The records that count on the day, or may do, as their first day is unknown. */
  readonly records: readonly CountedRecord[];
  /** How many records were left out. */
  readonly leftOut: number;
  readonly problems: readonly PointsOnProblem[];
  /** The id of the edition the points were counted under. */
  readonly edition: string;
  readonly ourReading: readonly OurReading[];
}

/** The points of a day, or what keeps them from being counted. */
export type PointsOnResult =
  ({ readonly ok: true } & PointsOn) | { readonly ok: false; readonly problems: readonly PointsOnProblem[] };

/** Whether a record counts on a day, or may do. */
export const countsOn = ({ from, until }: CountedRecord, day: Day): boolean =>
  (from === undefined || from <= day) && (until === undefined || day < until);

/**
 * The points of any day, from the records. Never throws: what cannot be read is a problem; a record with one is left out. The
 * edition must be a published or a validated one.
 */
export function pointsOn(input: PointsOnInput, edition: Edition): PointsOnResult {
  const given = fieldsOf(input);
  const reader = newReader();
  const { problems } = reader;
  const on = reader.day(given['on'], 'on');
  const today = reader.day(given['today'], 'today');
  const completeFrom = completeFromOf(given['records'], today, reader);
  if (!on || !today || !completeFrom) return { ok: false, problems };
  const ledger = readRecords(given['records'], edition, 'reported');
  return {
    ok: true,
    on,
    ...timelineOf(ledger, completeFrom, today).at(on),
    records: ledger.entries.filter((entry) => countsOn(entry, on)),
    leftOut: ledger.leftOut,
    problems: [...problems, ...ledger.problems],
    edition: edition.id,
    ourReading: ledger.ourReading,
  };
}
