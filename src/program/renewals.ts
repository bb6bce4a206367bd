import { daysBetween, isDay, type Day } from './day.js';
import type { Edition } from './edition.js';
import { fieldsOf, isAbsent } from './reader.js';
import { decide, use, type OurReading, type Readings } from './reading.js';
import { dayStep, type DayStep } from './steps.js';

/** Where a renewal stands (KB-REN-2018). */
export type RenewalStatus = 'renewed' | 'confirmed' | 'pending' | 'cancellation-requested';

/** What decides about a renewal. A field that is absent is unknown. */
export interface RenewalTerms {
  /** The first day of the renewed term. */
  readonly startsOn?: Day | undefined;
  readonly status?: RenewalStatus | undefined;
}

/** What can be wrong with a renewal or the day it is looked at. */
export interface RenewalProblem {
  /** `startsOn`, `status`, `today`, `renewals`, or `edition.renewals`, which a host's edition may lack; in a list `3.startsOn`. */
  readonly field: string;
  readonly code: 'missing' | 'not-a-list' | 'not-a-day' | 'not-a-choice' | 'out-of-range';
}

/** The days of a renewal, each with the line it follows from. */
export interface RenewalDates {
  readonly startsOn: Day;
  /** From when it is listed. */
  readonly listedFrom: Day;
  /** The last day to decide. */
  readonly deadline: Day;
  /** From when it counts as renewed if nobody answers. */
  readonly renewedFrom: Day;
  readonly steps: readonly DayStep<'listed' | 'deadline' | 'renewed'>[];
  /** The id of the edition whose windows were used. */
  readonly edition: string;
  readonly ourReading: readonly OurReading[];
}

/**
 * `renewed` when its status says so, or when it is pending and has come to count as renewed; else by the day: `not-listed` yet,
 * `open` up to the deadline, `past` after it.
 */
export type RenewalPhase = 'not-listed' | 'open' | 'past' | 'renewed';

/** How near a deadline is told in these steps, in days. They are the kit's own. */
export type RenewalDue = 7 | 30;

/** A renewal on a day. */
export interface RenewalState extends RenewalDates {
  readonly phase: RenewalPhase;
  /** Days to the deadline: 0 on it, below zero after it. */
  readonly daysLeft: number;
  /** The nearest step that the days left are within; absent when they are more, and when the renewal is not open. */
  readonly due?: RenewalDue | undefined;
  /** See {@link renewalsToActOn}. Absent: unknown. */
  readonly toActOn?: boolean | undefined;
  /** A status that could not be read, and counts as unknown. */
  readonly problems: readonly RenewalProblem[];
}

/** What was asked for, or what keeps it from being known. */
export type RenewalResult<T> =
  ({ readonly ok: true } & T) | { readonly ok: false; readonly problems: readonly RenewalProblem[] };

/** What a source can be asked for to get the renewals to act on: this status, and a start from and to a day, both included. */
export interface ToActOnWindow {
  readonly status: 'pending';
  readonly from: Day;
  readonly to: Day;
  readonly edition: string;
  readonly ourReading: readonly OurReading[];
}

/** The renewals to act on among others. */
export interface RenewalsToActOn<T> {
  /** In the order they came. */
  readonly toActOn: readonly T[];
  /** Those of which it cannot be said, as status or start is unknown. They are neither counted nor ruled out. */
  readonly unknown: readonly T[];
  readonly problems: readonly RenewalProblem[];
  readonly ourReading: readonly OurReading[];
}

const STATUSES: readonly unknown[] = ['renewed', 'confirmed', 'pending', 'cancellation-requested'];
const DUE: readonly RenewalDue[] = [7, 30];
const TO_ACT_ON = 'Pending, listed, and its deadline not passed: no page says when a renewal is to be acted on.';

/** The windows of an edition in days before the start. */
interface Windows extends Readings {
  readonly listed: number;
  readonly deadline: number;
  readonly renewed: number;
}

function windowsOf(edition: Edition, problems: RenewalProblem[]): Windows | undefined {
  const { renewals } = edition;
  if (!renewals) {
    problems.push({ field: 'edition.renewals', code: 'missing' });
    return undefined;
  }
  const readings: Readings = { ourReading: [] };
  const days = (name: 'listedDays' | 'deadlineDays' | 'renewedDays') => use(readings, 'renewals', renewals[name]);
  return { ...readings, listed: days('listedDays'), deadline: days('deadlineDays'), renewed: days('renewedDays') };
}

function readDay(value: unknown, field: string, problems: RenewalProblem[]): Day | undefined {
  if (isDay(value)) return value;
  problems.push({ field, code: isAbsent(value) ? 'missing' : 'not-a-day' });
  return undefined;
}

/** The status; `undefined` when it is unknown. An absent one is no problem. */
function readStatus(value: unknown, field: string, problems: RenewalProblem[]): RenewalStatus | undefined {
  if (STATUSES.includes(value)) return value as RenewalStatus;
  if (!isAbsent(value)) problems.push({ field, code: 'not-a-choice' });
  return undefined;
}

function datesOf(startsOn: Day, edition: Edition, windows: Windows): RenewalDates | undefined {
  const listed = dayStep('listed', startsOn, -windows.listed, 'days');
  const deadline = dayStep('deadline', startsOn, -windows.deadline, 'days');
  const renewed = dayStep('renewed', startsOn, -windows.renewed, 'days');
  if (!listed || !deadline || !renewed) return undefined;
  return {
    startsOn,
    listedFrom: listed.result,
    deadline: deadline.result,
    renewedFrom: renewed.result,
    steps: [listed, deadline, renewed],
    edition: edition.id,
    ourReading: windows.ourReading,
  };
}

/** The fewest days to the start at which something can still be decided. */
const lastChance = ({ deadline, renewed }: Windows): number => Math.max(deadline, renewed + 1);

/** Whether a renewal is to be acted on, so many days before its start; `undefined` when that is unknown. */
function isToActOn(days: number | undefined, status: RenewalStatus | undefined, windows: Windows): boolean | undefined {
  const isPending = status === undefined ? undefined : status === 'pending';
  const isInWindow = days === undefined ? undefined : lastChance(windows) <= days && days <= windows.listed;
  if (isPending === false || isInWindow === false) return false;
  return isPending === undefined || isInWindow === undefined ? undefined : true;
}

/** The days of a renewal that starts on a day (KB-REN-2018). Never throws on bad input; the edition must be a published or a validated one. */
export function renewalDates(startsOn: Day, edition: Edition): RenewalResult<RenewalDates> {
  const problems: RenewalProblem[] = [];
  const start = readDay(startsOn, 'startsOn', problems);
  const windows = windowsOf(edition, problems);
  if (!start || !windows) return { ok: false, problems };
  const dates = datesOf(start, edition, windows);
  return dates ? { ok: true, ...dates } : { ok: false, problems: [{ field: 'startsOn', code: 'out-of-range' }] };
}

/** A renewal as it stands on a day. Never throws on bad input; as for {@link renewalDates}. */
export function renewalState(renewal: RenewalTerms, today: Day, edition: Edition): RenewalResult<RenewalState> {
  const problems: RenewalProblem[] = [];
  const given = fieldsOf(renewal);
  const startsOn = readDay(given['startsOn'], 'startsOn', problems);
  const on = readDay(today, 'today', problems);
  const status = readStatus(given['status'], 'status', problems);
  const windows = windowsOf(edition, problems);
  if (!startsOn || !on || !windows) return { ok: false, problems };
  const dates = datesOf(startsOn, edition, windows);
  if (!dates) return { ok: false, problems: [{ field: 'startsOn', code: 'out-of-range' }] };

  const days = daysBetween(on, startsOn);
  const daysLeft = days - windows.deadline;
  const isRenewed = status === 'renewed' || (status === 'pending' && days <= windows.renewed);
  const byDay = days > windows.listed ? 'not-listed' : daysLeft >= 0 ? 'open' : 'past';
  const phase = isRenewed ? 'renewed' : byDay;
  const due = phase === 'open' ? DUE.find((step) => daysLeft <= step) : undefined;
  decide(windows, 'renewalToActOn', TO_ACT_ON);
  if (due !== undefined) decide(windows, 'renewalDue', 'How near a deadline is, is told in steps of the kit.');
  return { ok: true, ...dates, phase, daysLeft, due, toActOn: isToActOn(days, status, windows), problems };
}

/** How to ask a source for the renewals that {@link renewalsToActOn} finds. Never throws on bad input. */
export function toActOnWindow(today: Day, edition: Edition): RenewalResult<ToActOnWindow> {
  const problems: RenewalProblem[] = [];
  const on = readDay(today, 'today', problems);
  const windows = windowsOf(edition, problems);
  if (!on || !windows) return { ok: false, problems };
  const from = dayStep('from', on, lastChance(windows), 'days');
  const to = dayStep('to', on, windows.listed, 'days');
  if (!from || !to) return { ok: false, problems: [{ field: 'today', code: 'out-of-range' }] };
  decide(windows, 'renewalToActOn', TO_ACT_ON);
  const { ourReading } = windows;
  return { ok: true, status: 'pending', from: from.result, to: to.result, edition: edition.id, ourReading };
}

/**
 * The renewals that wait for a decision: those pending and listed whose deadline has not passed. The one rule for the list of
 * renewals to act on, for the alert that counts them, and, by {@link toActOnWindow}, for what a source is asked. It is our
 * reading: no page states it. Never throws on bad input; as for {@link renewalDates}.
 */
export function renewalsToActOn<T extends RenewalTerms>(
  renewals: readonly T[],
  today: Day,
  edition: Edition,
): RenewalsToActOn<T> {
  const problems: RenewalProblem[] = [];
  const on = readDay(today, 'today', problems);
  const windows = windowsOf(edition, problems);
  const toActOn: T[] = [];
  const unknown: T[] = [];
  const list = Array.isArray(renewals) ? (renewals as readonly T[]) : [];
  if (list !== renewals) problems.push({ field: 'renewals', code: 'not-a-list' });
  for (const [index, renewal] of list.entries()) {
    const given = fieldsOf(renewal);
    const status = readStatus(given['status'], `${index}.status`, problems);
    const startsOn = isAbsent(given['startsOn'])
      ? undefined
      : readDay(given['startsOn'], `${index}.startsOn`, problems);
    const days = on && startsOn ? daysBetween(on, startsOn) : undefined;
    const isOne = windows && isToActOn(days, status, windows);
    if (isOne === undefined) unknown.push(renewal);
    else if (isOne) toActOn.push(renewal);
  }
  if (windows) decide(windows, 'renewalToActOn', TO_ACT_ON);
  return { toActOn, unknown, problems, ourReading: windows?.ourReading ?? [] };
}
