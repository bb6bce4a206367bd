import {
  add,
  addDays,
  addMonths,
  dealSources,
  exact,
  forecast,
  isDecimalText,
  monthOf,
  reviewsBetween,
  sumExact,
  type Day,
  type DecimalText,
  type Drop,
  type Edition,
  type Exact,
  type Forecast,
  type ForecastMonth,
  type Month,
  type Points,
  type TierRisk,
} from '../../program/index.js';
import type { PartnerRecords, PointsProgress, TierPoints, TierStatus } from '../../provider/index.js';
import { shownDifference } from '../../views/shown-difference.js';

/** What {@link historyOf} looks at. */
export interface HistoryInput {
  today: Day;
  edition: Edition;
  back: number;
  ahead: number;
  /** Absent where the source has totals alone. */
  records: PartnerRecords | undefined;
  /** Absent where the source reports no months. */
  progress: PointsProgress | undefined;
  /** Absent while it is not there. */
  status: TierStatus | undefined;
}

/** A month, at its end; the month of today as it stands today. */
export interface HistoryMonth {
  month: Month;
  state: ForecastMonth['state'];
  /** As the source reports them, else as records give them; absent is unknown. */
  points: Points;
  /** What ends in it, day by day. */
  drops: readonly Drop[];
  /** What the records give more in total than is reported; below zero when less. Absent where the two do not differ. */
  difference?: Exact | undefined;
}

/** Points month by month, and what becomes of the tier held. */
export interface History {
  months: readonly HistoryMonth[];
  /** The days of reviews within the months. */
  reviews: readonly Day[];
  risk: TierRisk;
  /** Sold points that end after today, in the months shown. Absent where no records say so. */
  toExpire?: Exact | undefined;
  /** Those of them that are sourced, where the rules tell sources apart. Absent where that is not known of all. */
  sourcedToExpire?: Exact | undefined;
  /** How many records were not counted. */
  leftOut: number;
}

const kinds = ['sourced', 'assisted', 'sold', 'managed', 'total'] as const;

/** The first and the last month that are looked at. */
export function rangeOf(today: Day, back: number, ahead: number): { from: Month; to: Month } {
  const first: Day = `${monthOf(today)}-01`;
  return { from: monthOf(addMonths(first, -back)), to: monthOf(addMonths(first, ahead)) };
}

/** Puts together what the source reports and what records give. Nothing when the records cannot be looked at at all. */
export function historyOf(input: HistoryInput): History | undefined {
  const { today, edition, back, ahead, records, progress, status } = input;
  const found = forecast(
    {
      ...status,
      records: records ?? {},
      today,
      historyMonths: back,
      projectionMonths: ahead,
      managedAhead: 'stays',
    },
    edition,
  );
  if (!found.ok) return undefined;
  const reported = new Map(progress?.months.map(({ month, points }) => [month, points]));
  const current = monthOf(today);
  if (!reported.has(current) && status) reported.set(current, status.points);
  const { from, to } = rangeOf(today, back, ahead);
  const last = addDays(addMonths(`${to}-01`, 1), -1);
  return {
    months: found.months.map((one) => monthWith(one, found, reported.get(one.month))),
    reviews: reviewsBetween(`${from}-01`, last, edition).map(({ on }) => on),
    risk: found.risk,
    toExpire: records?.sold && lostAfter(found.months, today, 'sold'),
    sourcedToExpire:
      records?.sold && dealSources(edition).length > 0 ? lostAfter(found.months, today, 'sourced') : undefined,
    leftOut: (records?.leftOut ?? 0) + found.records.leftOut,
  };
}

function monthWith(
  { month, state, points, drops }: ForecastMonth,
  { today }: Forecast,
  reported: TierPoints | undefined,
): HistoryMonth {
  const computed = state === 'current' ? today.points : points;
  const told = reportedPoints(reported);
  const both = Object.fromEntries(kinds.map((kind) => [kind, told[kind] ?? computed[kind]])) as Points;
  const difference = told.total && computed.total && shownDifference(computed.total, told.total);
  return {
    month,
    state,
    points: both,
    drops,
    ...(difference && { difference }),
  };
}

/** Points as a source reports them; a sum that it leaves out is made of its parts. */
function reportedPoints(points: TierPoints | undefined): Points {
  const read = (kind: (typeof kinds)[number]): Exact | undefined => {
    const text: DecimalText | undefined = points?.[kind];
    return isDecimalText(text) ? exact(text) : undefined;
  };
  const [sourced, assisted, managed] = [read('sourced'), read('assisted'), read('managed')];
  const sold = read('sold') ?? (sourced && assisted && add(sourced, assisted));
  return { sourced, assisted, managed, sold, total: read('total') ?? (sold && managed && add(sold, managed)) };
}

/** The points of a kind that end after today; nothing where that is not known of all. */
function lostAfter(months: readonly ForecastMonth[], today: Day, kind: 'sold' | 'sourced'): Exact | undefined {
  const lost = months
    .flatMap((month) => month.drops)
    .filter(({ on, records }) => on > today && records.some((record) => record.kind === 'sold'))
    .map((drop) => drop.lost[kind]);
  const known = lost.filter((points) => points !== undefined);
  return known.length === lost.length ? sumExact(known) : undefined;
}
