import type { Amount, Day, UnifiedUsageScore } from '../program/index.js';
import type { CountryCode, Instant, Product } from './model.js';

/**
 * Parts of a client's data that the client may decide not to share (SKILL-PULSE, B): then they are said to be not shared,
 * which is not the same as not known.
 */
export type SharedGroup = 'subscriptions' | 'contacts' | 'emails' | 'seats' | 'credits' | 'usage' | 'engagement';

/** So much used of so much; each part may be unknown on its own. */
export interface Allowance {
  /** Zero or more. */
  used?: number | undefined;
  limit?: number | undefined;
}

/** A subscription of a client. */
export interface Subscription {
  id: string;
  product?: Product | undefined;
  mrr?: Amount | undefined;
  startsOn?: Day | undefined;
  /** The last day of the term. */
  endsOn?: Day | undefined;
  /** Months from one renewal to the next: 1 or 12, as a rule. */
  termMonths?: number | undefined;
  quantity?: number | undefined;
}

/** Seats of one kind. */
export interface Seats {
  /** `core`, `sales`, `service`, or another name, which is shown as given. */
  kind: string;
  assigned?: number | undefined;
  limit?: number | undefined;
}

/** HubSpot credits of a client. */
export interface Credits extends Allowance {
  /** On top of what is included. */
  additional?: number | undefined;
  resetsOn?: Day | undefined;
}

/** What is known of one client beyond its row: the panel's tab *Client details*. */
export interface ClientDetails {
  /** The client's id. */
  id: string;
  company?:
    | {
        name?: string | undefined;
        domain?: string | undefined;
        country?: CountryCode | undefined;
        city?: string | undefined;
        industry?: string | undefined;
        employees?: number | undefined;
        phone?: string | undefined;
        /** The number of its HubSpot account. */
        account?: string | undefined;
        /** Since when the partner has a relationship with it. */
        clientSince?: Day | undefined;
      }
    | undefined;
  /** Absent: not known. An empty list: none. */
  subscriptions?: readonly Subscription[] | undefined;
  /** Marketing contacts: used against the limit of the contact tier. */
  contactTier?: Allowance | undefined;
  /** Email sends of the month: used against the limit of the email tier. */
  emailTier?: Allowance | undefined;
  seats?: readonly Seats[] | undefined;
  credits?: Credits | undefined;
  notShared?: readonly SharedGroup[] | undefined;
  links?: { crm?: string | undefined; account?: string | undefined } | undefined;
  asOf?: Instant | undefined;
}

/** An app or a tool in a client's account. */
export interface AppUse {
  name: string;
  /** Absent: not known. */
  inUse?: boolean | undefined;
  lastUsedOn?: Day | undefined;
}

/** What a client does with HubSpot: the panel's tab *Portal usage*. */
export interface ClientUsage {
  /** The client's id. */
  id: string;
  products?: readonly Product[] | undefined;
  apps?: readonly AppUse[] | undefined;
  /** The unified usage score, 0 to 100 (CODE-NEXUS, B). */
  score?: UnifiedUsageScore | undefined;
  level?: 'low' | 'medium' | 'high' | undefined;
  /** Change of the score over four weeks, as a fraction. */
  trend?: number | undefined;
  /** The same score hub by hub, 0 to 100. */
  hubScores?: readonly { hub: string; score: UnifiedUsageScore }[] | undefined;
  /** Tools that a hub offers and the client has not activated. */
  toolsToActivate?: readonly { hub: string; tools: readonly string[] }[] | undefined;
  notShared?: readonly SharedGroup[] | undefined;
  asOf?: Instant | undefined;
}
