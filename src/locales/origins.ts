/**
 * Whose words the terms are: HubSpot's own, by the page that has them, or else the kit's. For pages that tell a translator or
 * a reviewer so; nothing of the kit imports it, so that no host loads it.
 * @packageDocumentation
 */
import type { TermKey } from './terms.js';

/** A page of HubSpot, as it was read. */
export interface OriginPage {
  readonly address: string;
  /** The day that the page gave as its last change, or the year; absent where it gave none. */
  readonly date?: string;
}

const knowledge = (path: string, date?: string): OriginPage => page(`knowledge.hubspot.com/${path}`, date);
const page = (address: string, date?: string): OriginPage => ({ address: `https://${address}`, ...(date && { date }) });
const dashboard = 'account/view-and-manage-your-partner-dashboard';
const rules = 'solutions-partner-resource-center/sales-rules';

/** The pages that {@link origins} names. */
export const originPages = {
  clients2025: knowledge(dashboard, '2025-02-11'),
  dashboard2025: knowledge(dashboard, '2025-02-25'),
  tierPoints2022: knowledge('account/review-your-partner-tier-points', '2022-06-27'),
  clients2019: knowledge('articles/kcs_article/a-guide-to-the-client-management-dashboard', '2019-05-28'),
  rules2023: page(`www.hubspot.com/${rules}`, '2023-09-01'),
  rules2024: page(`www.hubspot.com/${rules}`, '2024-06-04'),
  itDashboard2023: knowledge(`it/${dashboard}`, '2023-06-28'),
  itDashboard2025: knowledge(`it/${dashboard}`, '2025-02-25'),
  esDashboard2023: knowledge(`es/${dashboard}`, '2023-06-28'),
  esDashboard2025: knowledge(`es/${dashboard}`, '2025-02-25'),
  esManaged2023: knowledge('es/partner-tools/earn-managed-mrr-credit', '2023-11-28'),
  esRules2023: page(`www.hubspot.es/${rules}`, '2023-02-15'),
  esRules2024: page(`hubspot.es/${rules}`, '2024-09-16'),
  frDashboard2023: knowledge(`fr/${dashboard}`, '2023-06-28'),
  frDashboard2025: knowledge(`fr/${dashboard}`, '2025-02-25'),
  frRules2023: page(`www.hubspot.fr/${rules}`),
  frRules2024: page(`hubspot.fr/${rules}`, '2024-09-16'),
  frRules2025: page(`www.hubspot.fr/${rules}`, '2025-09-03'),
  deDashboard2023: knowledge(`de/${dashboard}`, '2023-06-28'),
  deDashboard2024: knowledge(`de/${dashboard}`, '2024-02-01'),
  deRenewals2019: knowledge('de/partner-tools/manage-upcoming-client-renewals', '2019-10-31'),
  deTiers: page('www.hubspot.de/partners/how-tiers-work', '2026'),
  deRules2025: page(`www.hubspot.com/de/${rules}`, '2025-06'),
  ptDashboard2025: knowledge(`pt/${dashboard}`, '2025-09-26'),
  ptDashboard: knowledge(`pt/${dashboard}`),
  ptManaged2024: knowledge('pt/partner-tools/earn-managed-mrr-credit', '2024-02-07'),
  ptRules2025: page(`br.hubspot.com/${rules}`, '2025-06'),
  jaTiers: page('www.hubspot.jp/partners/how-tiers-work-1'),
  jaRetention: page('www.hubspot.jp/partners/how-tiers-work'),
  jaRules2025: page(`www.hubspot.com/ja/${rules}`, '2025-06'),
  nlDashboard2025: knowledge(`nl/${dashboard}`, '2025-02-25'),
} as const satisfies Record<string, OriginPage>;

/** A page that {@link originPages} has. */
export type OriginPageId = keyof typeof originPages;

/** Names of HubSpot's programme and products: HubSpot's own, and the same in every language. */
export const properNames: readonly TermKey[] = [
  'tierGold',
  'tierPlatinum',
  'tierDiamond',
  'tierElite',
  'tierProvider',
  'mrr',
  'hubMarketing',
  'hubSales',
  'hubService',
  'hubContent',
  'hubOperations',
  'hubCommerce',
  'editionFree',
  'editionStarter',
];

/**
 * Per language, the terms that are HubSpot's own as they stand, and the page that has them. Every other term is the kit's,
 * but for {@link properNames}; a sentence of the kit's may still use a word of HubSpot's.
 */
export const origins: Readonly<Record<string, Readonly<Partial<Record<TermKey, OriginPageId>>>>> = {
  en: {
    alerts: 'clients2025',
    clients: 'clients2025',
    client: 'clients2019',
    relationship: 'clients2025',
    usage: 'clients2025',
    totalPoints: 'dashboard2025',
    soldPoints: 'tierPoints2022',
    managedPoints: 'tierPoints2022',
    tierPerformance: 'tierPoints2022',
    currentPerformance: 'dashboard2025',
    creditedTier: 'dashboard2025',
    rolePartnerDevelopmentManager: 'rules2024',
    roleGrowthSpecialist: 'rules2024',
    roleChannelAccountManager: 'rules2023',
  },
  it: {
    alerts: 'itDashboard2023',
    clients: 'itDashboard2023',
    client: 'itDashboard2023',
    totalPoints: 'itDashboard2025',
    soldPoints: 'itDashboard2023',
    managedPoints: 'itDashboard2023',
    tierPerformance: 'itDashboard2023',
    creditedTier: 'itDashboard2023',
    pointsCalculator: 'itDashboard2023',
    soldAmount: 'itDashboard2023',
    clientMarket: 'itDashboard2023',
    clientCurrency: 'itDashboard2023',
    willManage: 'itDashboard2023',
    otherPartners: 'itDashboard2023',
    tabCurrency: 'itDashboard2023',
    conversionMethod: 'itDashboard2023',
    soldValue: 'itDashboard2023',
    managedValue: 'itDashboard2023',
    hubspotTeam: 'itDashboard2023',
    roleChannelAccountManager: 'itDashboard2023',
    roleChannelConsultant: 'itDashboard2023',
    sendEmail: 'itDashboard2023',
  },
  es: {
    alerts: 'esDashboard2023',
    clients: 'esDashboard2023',
    relationship: 'esDashboard2023',
    usage: 'esDashboard2023',
    totalPoints: 'esDashboard2025',
    managedPoints: 'esManaged2023',
    tierPerformance: 'esDashboard2025',
    currentPerformance: 'esDashboard2025',
    creditedTier: 'esDashboard2025',
    tierProgress: 'esDashboard2025',
    rolePartnerDevelopmentManager: 'esRules2024',
    roleGrowthSpecialist: 'esRules2024',
    roleChannelAccountManager: 'esRules2023',
  },
  fr: {
    alerts: 'frDashboard2023',
    clients: 'frDashboard2023',
    totalPoints: 'frDashboard2025',
    tierPerformance: 'frDashboard2025',
    creditedTier: 'frDashboard2025',
    tierProgress: 'frDashboard2025',
    rolePartnerDevelopmentManager: 'frRules2025',
    roleGrowthSpecialist: 'frRules2024',
    roleChannelAccountManager: 'frRules2023',
  },
  de: {
    alerts: 'deDashboard2024',
    clients: 'deDashboard2023',
    client: 'deRenewals2019',
    relationship: 'deDashboard2023',
    usage: 'deDashboard2023',
    sourced: 'deTiers',
    assisted: 'deTiers',
    totalPoints: 'deTiers',
    soldPoints: 'deTiers',
    managedPoints: 'deTiers',
    rolePartnerDevelopmentManager: 'deRules2025',
    roleGrowthSpecialist: 'deRules2025',
  },
  'pt-BR': {
    alerts: 'ptDashboard',
    clients: 'ptDashboard',
    sourced: 'ptDashboard2025',
    totalPoints: 'ptDashboard2025',
    managedPoints: 'ptManaged2024',
    tierPerformance: 'ptDashboard2025',
    currentPerformance: 'ptDashboard2025',
    tierProgress: 'ptDashboard2025',
    rolePartnerDevelopmentManager: 'ptRules2025',
    roleGrowthSpecialist: 'ptRules2025',
  },
  nl: {
    clients: 'nlDashboard2025',
    totalPoints: 'nlDashboard2025',
    tierPerformance: 'nlDashboard2025',
    currentPerformance: 'nlDashboard2025',
    creditedTier: 'nlDashboard2025',
  },
  ja: {
    clients: 'jaTiers',
    client: 'jaTiers',
    sourced: 'jaTiers',
    assisted: 'jaTiers',
    totalPoints: 'jaTiers',
    soldPoints: 'jaTiers',
    managedPoints: 'jaTiers',
    creditedTier: 'jaRetention',
    rolePartnerDevelopmentManager: 'jaRules2025',
    roleCustomerSuccessManager: 'jaRules2025',
  },
  ar: {},
};
