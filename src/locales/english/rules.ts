/** What every element says that counts by rules which may be the provider's. */
export const ruleTerms = {
  rulesNotLoaded: 'The rules of this page could not be loaded. The newest published ones are used.',
} as const;

/** What every element says that changes something. */
export const writeTerms = {
  saving: 'Saving…',
} as const;
