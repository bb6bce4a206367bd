import type { Words } from '../../core/index.js';
import {
  clientFactTerms,
  commonTerms,
  listTerms,
  moneyTerms,
  productTerms,
  programTerms,
  renewalTerms,
  ruleTerms,
  writeTerms,
} from '../../locales/en.js';

/** What this element says, in English. */
export const renewalVocabulary = {
  ...commonTerms,
  ...listTerms,
  ...moneyTerms,
  ...productTerms,
  ...clientFactTerms,
  ...ruleTerms,
  ...writeTerms,
  rulesOf: programTerms.rulesOf,
  ...renewalTerms,
};

/** What this element says. */
export type RenewalWords = Words<typeof renewalVocabulary>;

/** The terms of each status. */
export const statusTerms = {
  renewed: 'statusRenewed',
  confirmed: 'statusConfirmed',
  pending: 'statusPending',
  'cancellation-requested': 'statusCancellation',
} as const;

/** The terms of each type of contract. */
export const contractTerms = {
  renewal: 'contractRenewal',
  'contact-upgrade': 'contractContacts',
  'email-overage': 'contractEmails',
} as const;

/** The terms of who owns a renewal. */
export const ownerTerms = { hubspot: 'ownedByHubSpot', partner: 'ownedByPartner' } as const;
