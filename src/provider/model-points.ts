import type {
  Day,
  DealMotion,
  DealSource,
  DecimalText,
  ManagedRecord,
  Month,
  SoldRecord,
  TierCheck,
} from '../program/index.js';
import type { CountryCode, Instant, Product, TierPoints } from './model.js';

/** What a client's market is worth in points: a growth market multiplies them, an ordinary one does not (TIERS-2022b). */
export type MarketType = 'growth' | 'ordinary';

/** The points that one client brings today. A field that is absent is unknown: it is in no total, and is never counted as zero. */
export interface ClientPointsRow {
  /** The client's id. */
  id: string;
  name?: string | undefined;
  domain?: string | undefined;
  country?: CountryCode | undefined;
  market?: MarketType | undefined;
  /** Those that count today, as the source has them. */
  points?: TierPoints | undefined;
  /** Sold points that no longer count. */
  expired?: DecimalText | undefined;
  /** The first day on which some of the sold points no longer count. */
  nextExpiry?: Day | undefined;
  /** The types and the sources of the deals that count, each once. */
  dealTypes?: readonly DealMotion[] | undefined;
  sources?: readonly DealSource[] | undefined;
  /** How many partners share the managed points, this one included. */
  managingPartners?: number | undefined;
  /** When the source last counted them. */
  asOf?: Instant | undefined;
}

/**
 * What points per client can be sorted and filtered by. `dealType` and `source` are filtered by what any deal that counts is; the
 * points of a client that matches stay whole.
 */
export type PointsField =
  | 'client'
  | 'sold'
  | 'sourced'
  | 'assisted'
  | 'managed'
  | 'total'
  | 'expired'
  | 'nextExpiry'
  | 'dealType'
  | 'source'
  | 'market';

/** A product line that the partner sold. `motion` is its deal type. */
export interface SoldDeal extends SoldRecord {
  readonly clientName?: string | undefined;
  readonly product?: Product | undefined;
}

/** A client that the partner manages or managed. */
export interface ManagedClient extends ManagedRecord {
  readonly clientName?: string | undefined;
}

/**
 * The records that points come from, in the shape that `forecast`, `pointsOn` and `whatIf` of `partner-widgets/program` read. A
 * list that is absent is unknown; an empty one is none. Records whose points no longer count are told too, as far back as
 * `completeFrom`; before that day points are unknown.
 */
export interface PartnerRecords {
  readonly sold?: readonly SoldDeal[] | undefined;
  readonly managed?: readonly ManagedClient[] | undefined;
  /** The first day from which the records are complete. Absent: today. */
  readonly completeFrom?: Day | undefined;
  /** How many more there are that could not be read: points counted without them are too few. Default: none. */
  readonly leftOut?: number | undefined;
  readonly asOf?: Instant | undefined;
}

/** The records of one client. */
export interface ClientPointRecords extends PartnerRecords {
  /** The client's id. */
  readonly id: string;
}

/** The months asked for, both included. */
export interface MonthRange {
  readonly from: Month;
  readonly to: Month;
}

/** Points at the end of a month: today's for the month of today. What the source does not tell apart is absent. */
export interface MonthOfPoints {
  readonly month: Month;
  readonly points: TierPoints;
  /** Whether the month lies ahead, and the source projects its points from what expires. */
  readonly projected?: boolean | undefined;
}

/** What the source reports of past and coming months, whether or not it has records. */
export interface PointsProgress {
  /** In order of time; months that the source knows nothing of are left out. */
  readonly months: readonly MonthOfPoints[];
  /** What is known of the check days of the running review period, in the shape that `reviewTier` reads. */
  readonly checks?: readonly TierCheck[] | undefined;
  readonly asOf?: Instant | undefined;
}
