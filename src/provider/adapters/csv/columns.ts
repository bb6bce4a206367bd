import { fold } from './cells.js';
import { hubs, type Hub } from './products.js';
import { labels } from './labels.js';

const plainTargets = [
  'id',
  'name',
  'accountName',
  'domain',
  'purchasedDomain',
  'country',
  'sold',
  'managed',
  'relationship',
  'products',
  'usageScore',
  'usageLevel',
  'usageTrend',
  'usageTrendPercent',
  'mrr',
  'currency',
  'nextRenewal',
  'engagementScore',
  'managedUntil',
  'managingPartners',
  'soldPoints',
  'managedPoints',
  'totalPoints',
  'pointsAsOf',
  'accountLink',
] as const;

/**
 * What a column is read as.
 *
 * Most are fields of a client. `accountName` and `purchasedDomain` stand in where `name` and `domain` are empty;
 * `relationship` where `sold` and `managed` are; `edition:...` and `has:...` add to `products`; `currency` is that of `mrr`;
 * `usageTrend` is a fraction, as HubSpot has it, and `usageTrendPercent` the same in percent, as the kit's own export has it.
 */
export type ColumnTarget = (typeof plainTargets)[number] | `edition:${Hub}` | `has:${Hub}`;

/** All that a column can be read as, for a choice in a mapping step. */
export const columnTargets: readonly ColumnTarget[] = [
  ...plainTargets,
  ...hubs.map((hub): ColumnTarget => `edition:${hub}`),
  ...hubs.map((hub): ColumnTarget => `has:${hub}`),
];

/** What each column is read as, by its place in the header. Places beyond its end are ignored. */
export type ColumnMapping = readonly (ColumnTarget | 'ignore')[];

/** What a column could be read as. */
export interface ProposedColumn {
  /** Its name as it stands in the file. */
  header: string;
  target: ColumnTarget | 'ignore';
  /** `known`: by HubSpot's internal name. `guessed`: by the words of a label; a person should look. `none`: not recognised. */
  sure: 'known' | 'guessed' | 'none';
}

/** HubSpot's internal names (domain reading CODE-NEXUS, SKILL-PULSE), and plain names of a column for the currency. */
const internalNames: readonly (readonly [string, ColumnTarget])[] = [
  ['hs_object_id', 'id'],
  ['hs_client_name', 'name'],
  ['hs_client_account_name', 'accountName'],
  ['hs_client_domain_name', 'domain'],
  ['hs_original_purchased_domain', 'purchasedDomain'],
  ['hs_country', 'country'],
  ['hs_is_sold', 'sold'],
  ['hs_is_managed', 'managed'],
  ['hs_relationship_type', 'relationship'],
  ['hs_all_active_products', 'products'],
  ['hs_unified_usage_score', 'usageScore'],
  ['hs_platform_engagement_level', 'usageLevel'],
  ['hs_last_4_weeks_usage_score_trend', 'usageTrend'],
  ['hs_total_subscription_mrr', 'mrr'],
  ['hs_managed_local_mrr_currency', 'currency'],
  ['hs_currency', 'currency'],
  ['hs_currency_code', 'currency'],
  ['currency', 'currency'],
  ['currency_code', 'currency'],
  ['mrr_currency', 'currency'],
  ['hs_next_renewal_date', 'nextRenewal'],
  ['hs_managed_relationship_estimated_expiration_date', 'managedUntil'],
  ['hs_number_of_managing_partners', 'managingPartners'],
  ['hs_sold_tier_points', 'soldPoints'],
  ['hs_managed_tier_points', 'managedPoints'],
  ['hs_total_tier_points', 'totalPoints'],
  ['hs_tiering_properties_updated_at', 'pointsAsOf'],
  ['hs_account_link', 'accountLink'],
  ...hubs.flatMap((hub) => hubNames(hub, 'edition')),
  ...hubs.flatMap((hub) => hubNames(hub, 'has')),
];

function hubNames(hub: Hub, kind: 'edition' | 'has'): [string, ColumnTarget][] {
  const names = hub === 'content' ? ['content', 'cms'] : [hub];
  return names.map((name) => [kind === 'has' ? `hs_has_${name}_hub` : `hs_${name}_hub_edition`, `${kind}:${hub}`]);
}

/** Internal names are compared without case, spaces and underscores. */
const internalKey = (header: string): string => header.toLowerCase().replace(/[\s_]/g, '');

const emptyWords = new Set(
  'hs hubspot the of a di del della dell da de du des d l la le les el il der die das do dos van het'.split(' '),
);

/** By key: the target, and the rank among the names of one target, the more telling first. */
const known = new Map(internalNames.map(([name, target], rank) => [internalKey(name), { target, rank }]));
const guesses = new Map(labels.flatMap(([target, names]) => names.map((name) => [labelKey(name), target] as const)));

/** Labels are compared without case, accents, punctuation, what stands in brackets, and words that carry nothing. */
function labelKey(label: string): string {
  const words = fold(label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).split(' ');
  return words.filter((word) => !emptyWords.has(word)).join(' ');
}

/**
 * Proposes what the columns are read as. Of several columns for one target the known goes before the guessed, HubSpot's own
 * name before a plain one, and then the first in the file; the others are ignored.
 */
export function proposeColumns(headers: readonly string[]): ProposedColumn[] {
  const taken = new Set<ColumnTarget>();
  const columns = headers.map((header): ProposedColumn => ({ header, target: 'ignore', sure: 'none' }));
  const give = (column: ProposedColumn, target: ColumnTarget, sure: 'known' | 'guessed') => {
    column.sure = sure;
    if (!taken.has(target)) column.target = target;
    taken.add(target);
  };

  const ranked = columns.flatMap((column) => {
    const match = known.get(internalKey(column.header));
    return match ? [{ column, ...match }] : [];
  });
  ranked.sort((a, b) => a.rank - b.rank);
  for (const { column, target } of ranked) give(column, target, 'known');
  for (const column of columns) {
    const guess = column.sure === 'none' ? guesses.get(labelKey(column.header)) : undefined;
    if (guess) give(column, guess, 'guessed');
  }
  return columns;
}

const essential: readonly (ColumnTarget | 'ignore')[] = ['id', 'name', 'domain', 'mrr'];

/** The mapping by known names alone, or `undefined` when no header is known that tells clients apart or what they pay. */
export function knownMapping(columns: readonly ProposedColumn[]): ColumnMapping | undefined {
  const mapping = columns.map(({ target, sure }) => (sure === 'known' ? target : 'ignore'));
  return mapping.some((target) => essential.includes(target)) ? mapping : undefined;
}

/** Whether a person should look at the mapping: no header that matters is known, or one of these is only guessed. */
export function needsMapping(columns: readonly ProposedColumn[]): boolean {
  return (
    knownMapping(columns) === undefined ||
    columns.some(({ target, sure }) => sure === 'guessed' && essential.includes(target))
  );
}
