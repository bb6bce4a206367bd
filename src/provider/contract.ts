import type { Amount, Day, DecimalText, Edition } from '../program/index.js';
import type {
  Client,
  ClientDetails,
  ClientEngagement,
  ClientField,
  ClientPointRecords,
  ClientPointsRow,
  ClientUsage,
  Contact,
  EngagementField,
  EngagementTask,
  Instant,
  MonthRange,
  PartnerRecords,
  PointsField,
  PointsProgress,
  Renewal,
  RenewalField,
  RenewalOwnerChoice,
  Team,
  TierStatus,
} from './model.js';

/** Why the kit reads, for logs and priorities. Which page is wanted is said by the cursor alone. */
export type ReadReason = 'first' | 'query' | 'more' | 'refresh' | 'retry';

/** Handed to every read. */
export interface CallOptions {
  /** Aborted when the answer is no longer wanted. A provider should stop then; a late answer is dropped either way. */
  signal: AbortSignal;
  reason: ReadReason;
}

/** Handed to every write. */
export interface WriteOptions {
  signal: AbortSignal;
  /** The version of the record that the person saw, where the source gives one; a mismatch is a `conflict`. */
  version?: string | undefined;
  /** The same for every try of one intent, so that a repeated write counts once. */
  idempotencyKey: string;
}

/**
 * One condition; several are joined by "and". `in` holds any of the values; `from` and `to` are inclusive, as text that the
 * field's values have (days, decimal numbers); `known` asks whether there is a value at all.
 */
export type Filter<F extends string> =
  | { field: F; in: readonly string[] }
  | { field: F; from?: string | undefined; to?: string | undefined }
  | { field: F; known: boolean };

/** What narrows a list: shared by pages and sums. */
export interface ListScope<F extends string> {
  /** Words typed by a person; how they match is the source's business. */
  search?: string | undefined;
  where?: readonly Filter<F>[] | undefined;
  /** BCP 47 tag of the person's language, for collation and search. */
  locale: string;
}

/** One page of a list. */
export interface ListQuery<F extends string> extends ListScope<F> {
  /** The `next` of the page before, as it came. Absent: the first page. */
  cursor?: string | undefined;
  /** The most rows to answer. Fewer is allowed, also before the last page. */
  limit: number;
  /** The first rule decides, the next ones break ties. Unknown values come last in either direction. */
  sort?: readonly { by: F; descending?: boolean | undefined }[] | undefined;
}

/** An answer to a {@link ListQuery}. */
export interface Page<T> {
  items: readonly T[];
  /** Opaque cursor of the following page. Absent: this was the last one. */
  next?: string | undefined;
  /** Rows that match in all, where the source knows. */
  total?: number | undefined;
  asOf?: Instant | undefined;
}

/** Figures over all rows that match, not only those of a page. */
export interface Summary {
  count: number;
  /** One exact sum per currency, and one without a currency for amounts whose currency is unknown. */
  sums: readonly (Amount & { count?: number | undefined })[];
  /** Rows that have no amount at all: they are in no sum. */
  unknown?: number | undefined;
  /** How many rows have a value of a field; a row can be in several groups of a field, or in none. */
  groups?: readonly { field: string; value: string; count: number }[] | undefined;
  /** Exact sums of figures that are no money, such as points; `unknown` counts the rows that have none and are in no sum. */
  figures?: readonly { field: string; sum: DecimalText; unknown?: number | undefined }[] | undefined;
}

/** A list that a host supplies. The kit offers only what the source declares it can do. */
export interface ListSource<T, F extends string> {
  readonly sortable: readonly F[];
  readonly searchable: boolean;
  /** What can be filtered by, and how. Absent: nothing. */
  readonly filterable?: readonly { field: F; kind: 'choice' | 'range' }[] | undefined;
  /** Rejects with an error whose `code` is one of the closed list (`ErrorCode`). */
  list(query: ListQuery<F>, call: CallOptions): Promise<Page<T>>;
  /** Sums over all matching rows. Without it a footer sums the page and says so. */
  summary?(scope: ListScope<F>, call: CallOptions): Promise<Summary>;
}

/** The partner's clients, and what can be asked and done about one. A missing member means that the feature is off. */
export interface ClientSource extends ListSource<Client, ClientField> {
  /** Company, subscriptions, contact and email tier, seats and credits of one client. */
  get?(id: string, call: CallOptions): Promise<ClientDetails>;
  /** What one client does with HubSpot. */
  usage?(id: string, call: CallOptions): Promise<ClientUsage>;
  /** Ends the partner's services for a client, which then leaves the list. */
  endServices?(id: string, write: WriteOptions): Promise<void>;
  /** Changes who tells a client about renewals (KB-RENOWN). */
  setRenewalOwner?(id: string, owner: RenewalOwnerChoice, write: WriteOptions): Promise<void>;
  /** The partner's users who can be notified of renewals. */
  renewalUsers?(call: CallOptions): Promise<readonly Contact[]>;
}

/** The renewals of all clients. */
export interface RenewalSource extends ListSource<Renewal, RenewalField> {
  /** The renewals of one client. */
  of?(clientId: string, call: CallOptions): Promise<readonly Renewal[]>;
  /** Chooses one of a renewal's `contacts` as its primary contact. */
  setPrimaryContact?(id: string, contact: string, write: WriteOptions): Promise<void>;
}

/**
 * The clients' platform engagement. Its `summary` groups the clients that match by `score` (0 to 10), `owns` and `lacks` (a hub
 * each): bands and opportunities are drawn from these.
 */
export interface EngagementSource extends ListSource<ClientEngagement, EngagementField> {
  /** One client's index, category by category. */
  get?(clientId: string, call: CallOptions): Promise<ClientEngagement>;
  /** Creates a task on the client's company record (KB-ENG). */
  createTask?(clientId: string, task: EngagementTask, write: WriteOptions): Promise<void>;
  /** Adds a note to the client's company record (KB-ENG). */
  addNote?(clientId: string, note: EngagementTask, write: WriteOptions): Promise<void>;
}

/**
 * Points per client. Its `summary` has the `figures` of `sold`, `sourced`, `assisted`, `managed`, `total` and `expired` points over the
 * clients that match.
 */
export interface PointsSource extends ListSource<ClientPointsRow, PointsField> {
  /** The records that one client's points come from, those that no longer count included. */
  get?(clientId: string, call: CallOptions): Promise<ClientPointRecords>;
}

/** What can change in a provider's data; see {@link PartnerProvider.subscribe}. */
export type Topic = 'clients' | 'renewals' | 'engagement' | 'points' | 'tier' | 'team' | 'edition';

/**
 * What a host supplies: the one interface between the kit and any back end.
 *
 * A missing member means that the feature is off, and its element says so. All values are JSON- and structured-clone-safe.
 * Answers are checked at the edge: a malformed record is reported and skipped, a malformed field becomes unknown.
 */
export interface PartnerProvider {
  /** The version of this contract. Of another the kit uses what it finds, and warns in the console. */
  readonly contract: 1;
  /** One per signed-in partner: elements share what they load under it. Without one the kit warns in the console. */
  readonly id: string;
  /** The partner's calendar day. Without it an element's `today` property, else the browser's own day, is used. */
  today?(): Day;
  readonly clients?: ClientSource | undefined;
  readonly renewals?: RenewalSource | undefined;
  readonly engagement?: EngagementSource | undefined;
  readonly points?: PointsSource | undefined;
  /**
   * The records of all clients that points come from: what a forecast, the points of a past day, and a comparison of rules are made
   * of. A source that has totals alone leaves it out; what needs records then says so.
   */
  records?(call: CallOptions): Promise<PartnerRecords>;
  /** What the source itself reports month by month. Its months go before those counted from records. */
  progress?(range: MonthRange, call: CallOptions): Promise<PointsProgress>;
  tier?(call: CallOptions): Promise<TierStatus>;
  team?(call: CallOptions): Promise<Team>;
  /** The rules in force on a day, where the host has its own. */
  edition?(on: Day, call: CallOptions): Promise<Edition>;
  /**
   * Says which topics went stale; carries no data. Returns what ends the subscription. The kit opens one for all its
   * elements, and waits with reading while the page is hidden.
   */
  subscribe?(changed: (topics: readonly Topic[]) => void): () => void;
  /** Renews the session. Called once for all elements together when a call is answered `unauthenticated`. */
  renewSession?(call: { signal: AbortSignal }): Promise<void>;
}
