import type {
  actionsTerms,
  alertTerms,
  breakdownTerms,
  calculatorDealTerms,
  calculatorSourceTerms,
  calculatorTerms,
  calculatorTierTerms,
  calculatorWorkingTerms,
  clientDetailsTerms,
  clientActionTerms,
  clientFactTerms,
  clientPanelTerms,
  clientPointsTerms,
  clientTerms,
  commonTerms,
  contactTerms,
  engagementTerms,
  listDownloadTerms,
  listTerms,
  listToolTerms,
  moneyTerms,
  monthTerms,
  overTimeTerms,
  pointsTerms,
  productTerms,
  programTerms,
  renewalTerms,
  ruleTerms,
  setOwnerTerms,
  teamTerms,
  tierAccountTerms,
  tierChangeTerms,
  tierGoalTerms,
  tierInsightTerms,
  tierRiskTerms,
  tierTerms,
  whatIfTerms,
  writeTerms,
} from './en.js';

/** Forms of a term by the language's plural rules; `other` is always there. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Every term of the kit, as English has it. */
export type Terms = typeof commonTerms &
  typeof listTerms &
  typeof listToolTerms &
  typeof listDownloadTerms &
  typeof moneyTerms &
  typeof programTerms &
  typeof pointsTerms &
  typeof breakdownTerms &
  typeof clientPointsTerms &
  typeof monthTerms &
  typeof overTimeTerms &
  typeof ruleTerms &
  typeof writeTerms &
  typeof engagementTerms &
  typeof renewalTerms &
  typeof alertTerms &
  typeof actionsTerms &
  typeof clientActionTerms &
  typeof setOwnerTerms &
  typeof productTerms &
  typeof clientFactTerms &
  typeof clientTerms &
  typeof clientDetailsTerms &
  typeof clientPanelTerms &
  typeof tierTerms &
  typeof tierAccountTerms &
  typeof tierInsightTerms &
  typeof tierRiskTerms &
  typeof tierGoalTerms &
  typeof tierChangeTerms &
  typeof whatIfTerms &
  typeof calculatorTerms &
  typeof calculatorWorkingTerms &
  typeof calculatorDealTerms &
  typeof calculatorTierTerms &
  typeof calculatorSourceTerms &
  typeof contactTerms &
  typeof teamTerms;

/** The name of a term. */
export type TermKey = keyof Terms;

/**
 * Terms in another language: plain where English is plain, with forms where English has forms. What is missing is said in
 * English. The kit's own languages miss nothing.
 */
export type Translation = {
  readonly [K in TermKey]?: Terms[K] extends string ? string : PluralForms;
};

/** Words that a host replaces: any terms, in the language of its page. */
export type TermOverrides = { readonly [K in TermKey]?: Translation[K] | undefined };
