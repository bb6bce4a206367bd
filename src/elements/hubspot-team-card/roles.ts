import type { teamTerms } from '../../locales/en.js';

type TeamTerm = keyof typeof teamTerms;

/**
 * The roles at HubSpot that the kit has words for. Channel Account Manager and Channel Consultant ended on 2024-01-31 and
 * became Partner Development Manager (RULES-2024).
 */
const known = {
  'partner-development-manager': { name: 'rolePartnerDevelopmentManager', about: 'aboutPartnerDevelopmentManager' },
  'growth-specialist': { name: 'roleGrowthSpecialist', about: 'aboutGrowthSpecialist' },
  'customer-success-manager': { name: 'roleCustomerSuccessManager', about: 'aboutCustomerSuccessManager' },
  'channel-account-manager': { name: 'roleChannelAccountManager', about: 'aboutChannelAccountManager' },
  'channel-consultant': { name: 'roleChannelConsultant', about: 'aboutChannelConsultant' },
} as const satisfies Record<string, { name: TeamTerm; about: TeamTerm }>;

/** The terms of a role: its name, and how it supports a partner. Nothing for a role that is not known. */
export function roleTerms(role: string): (typeof known)[keyof typeof known] | undefined {
  return Object.hasOwn(known, role) ? known[role as keyof typeof known] : undefined;
}
