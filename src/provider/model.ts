import type { Amount, Day, DecimalText, EngagementIndex, TierRule, UnifiedUsageScore } from '../program/index.js';
import type { SharedGroup } from './model-details.js';

export type * from './model-details.js';
export type * from './model-engagement.js';
export type * from './model-points.js';
export type * from './model-renewal.js';

/** An instant in ISO 8601 with a zone, such as `2026-11-23T08:40:00Z`. */
export type Instant = string;

/** ISO 3166-1 alpha-2 country code in capitals, such as `DE`. */
export type CountryCode = string;

/** Where a figure comes from: the source's own count, or records counted by the kit. */
export type Basis = 'reported' | 'computed';

/** A HubSpot product that a client owns. */
export interface Product {
  /** `marketing`, `sales`, `service`, `content`, `operations`, `commerce`, or another name, which is shown as given. */
  hub: string;
  /** `free`, `starter`, `professional`, `enterprise`, or another name, which is shown as given. */
  edition?: string | undefined;
}

/** How much a client uses HubSpot. Each part may be unknown on its own. */
export interface Usage {
  /** The unified usage score, a whole or decimal number from 0 to 100 (CODE-NEXUS, B). */
  score?: UnifiedUsageScore | undefined;
  /** The level as the source gives it; the kit never derives a level from the score. */
  level?: 'low' | 'medium' | 'high' | undefined;
  /** Change of the score over four weeks, as a fraction: -0.12 is twelve percent less (CODE-NEXUS, B). */
  trend?: number | undefined;
}

/** The points that one client brings, as the source counts them. */
export interface ClientPoints {
  sold?: DecimalText | undefined;
  managed?: DecimalText | undefined;
  total?: DecimalText | undefined;
  /** When the source last counted them. It can be months behind the rest of the record. */
  asOf?: Instant | undefined;
}

/** A client of the partner. A field that is absent is unknown: it is shown as unknown and never counted as zero. */
export interface Client {
  /** Stable and unique within the provider; the key of rows, focus and selection. */
  id: string;
  name?: string | undefined;
  domain?: string | undefined;
  /** The client's market: decides whether it is a growth market. */
  country?: CountryCode | undefined;
  /** Absent: not known. An empty list: owns none. */
  products?: readonly Product[] | undefined;
  /** Whether the partner sold to this client. */
  sold?: boolean | undefined;
  /** Whether the partner manages this client. */
  managed?: boolean | undefined;
  usage?: Usage | undefined;
  /** Monthly recurring revenue, in the client's currency. Without a currency the currency is unknown, not assumed. */
  mrr?: Amount | undefined;
  nextRenewal?: Day | undefined;
  /** Platform engagement index, a whole number from 0 to 10 (KB-ENG). */
  engagementScore?: EngagementIndex | undefined;
  /** Estimated last day of the managed relationship, as HubSpot publishes it per client (CODE-NEXUS, B). */
  managedUntil?: Day | undefined;
  /** How many partners service this client, this one included. */
  managingPartners?: number | undefined;
  points?: ClientPoints | undefined;
  /** Addresses into the host's CRM and the client's HubSpot account; http and https only. */
  links?: { crm?: string | undefined; account?: string | undefined } | undefined;
  /** What the client decided not to share. */
  notShared?: readonly SharedGroup[] | undefined;
  /** Names this state of the record; a write against another is a `conflict`. */
  version?: string | undefined;
}

/** What clients can be sorted and filtered by. */
export type ClientField =
  | 'name'
  | 'domain'
  | 'products'
  | 'relationship'
  | 'usage'
  | 'mrr'
  | 'nextRenewal'
  | 'engagement'
  | 'market'
  | 'managedUntil';

/** The partner's points, by kind. What the source does not tell apart is absent. */
export interface TierPoints {
  sourced?: DecimalText | undefined;
  assisted?: DecimalText | undefined;
  sold?: DecimalText | undefined;
  managed?: DecimalText | undefined;
  total?: DecimalText | undefined;
}

/** A tier of the programme with its minimums. Thresholds always come from the provider: no official table is shipped. */
export interface Tier extends TierRule {
  /** Shown as given; without it the kit's word for a known id (`gold`, `platinum`, `diamond`, `elite`) is used, else the id. */
  name?: string | undefined;
}

/** Where the partner stands in the programme. */
export interface TierStatus {
  /** In rising order. */
  tiers: readonly Tier[];
  /** True when the thresholds are illustrations and not the programme's own: the widget then says so. */
  exampleThresholds?: boolean | undefined;
  /** Id of the tier the partner holds. Absent: not known. `untiered` or another id outside `tiers`: none of them. */
  credited?: string | undefined;
  creditedSince?: Day | undefined;
  nextReview?: Day | undefined;
  points: TierPoints;
  basis?: Basis | undefined;
  /** Id of the edition of the rules under which the points were counted. */
  edition?: string | undefined;
  /** Last day of the Solutions Partner certification. */
  certifiedUntil?: Day | undefined;
  /** Median number of tools used per account. */
  medianToolUsage?: DecimalText | undefined;
  /** Customer dollar retention (C$R) over twelve months, in percent (TIERS-2022b). */
  dollarRetention?: DecimalText | undefined;
  /** How many certifications the partner's people hold (TIERS-2022b). */
  teamCertifications?: number | undefined;
  /** Whether HubSpot invited the partner to the tiers that are by invitation only. */
  invited?: boolean | undefined;
  asOf?: Instant | undefined;
}

/** A person at HubSpot who supports the partner. */
export interface TeamMember {
  id: string;
  /**
   * `partner-development-manager`, `growth-specialist`, `customer-success-manager`, `channel-account-manager`,
   * `channel-consultant`; another role is shown as given.
   */
  role: string;
  name?: string | undefined;
  /** How this role supports the partner; without it the kit's own description of a known role is used. */
  description?: string | undefined;
  /** Address of a picture; http, https and data:image only. Without it, or when it fails, initials are shown. */
  photo?: string | undefined;
  /** One plain address, such as `ada@example.com`. */
  email?: string | undefined;
  /** What an email to them begins with; without it what the element says in `email-subject` and `email-body`. */
  emailSubject?: string | undefined;
  emailBody?: string | undefined;
  /** Telephone number as people write it, such as `+353 1 555 0123 ext. 4`. */
  phone?: string | undefined;
  /** Where to book a meeting with them; http and https only. */
  meeting?: string | undefined;
  /** Languages they speak, as BCP 47 tags. */
  languages?: readonly string[] | undefined;
  /** Their IANA time zone, such as `Europe/Dublin`. */
  timeZone?: string | undefined;
}

/** The HubSpot team of the partner; an empty list means that it is still being assigned. */
export interface Team {
  members: readonly TeamMember[];
  asOf?: Instant | undefined;
}
