/**
 * The roles at HubSpot that the kit has words for, by the end of their terms' names. Channel Account Manager and Channel
 * Consultant ended on 2024-01-31 and became Partner Development Manager (RULES-2024).
 */
const known = {
  'partner-development-manager': 'PartnerDevelopmentManager',
  'growth-specialist': 'GrowthSpecialist',
  'customer-success-manager': 'CustomerSuccessManager',
  'channel-account-manager': 'ChannelAccountManager',
  'channel-consultant': 'ChannelConsultant',
} as const;

type KnownRole = (typeof known)[keyof typeof known];

/** The terms of a role: its name, and how it supports a partner. Nothing for a role that is not known. */
export function roleTerms(role: string): { name: `role${KnownRole}`; about: `about${KnownRole}` } | undefined {
  if (!Object.hasOwn(known, role)) return undefined;
  const term = known[role as keyof typeof known];
  return { name: `role${term}`, about: `about${term}` };
}
