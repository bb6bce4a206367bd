import type { Words } from '../../core/index.js';
import {
  clientFactTerms,
  commonTerms,
  engagementTerms,
  listTerms,
  productTerms,
  ruleTerms,
  writeTerms,
} from '../../locales/en.js';
import type { EngagementBand } from '../../program/index.js';

/** What this element says, in English. */
export const engagementVocabulary = {
  ...commonTerms,
  ...listTerms,
  ...productTerms,
  ...clientFactTerms,
  ...ruleTerms,
  ...writeTerms,
  ...engagementTerms,
};

/** What this element says. */
export type EngagementWords = Words<typeof engagementVocabulary>;

const bandTerms = new Map([
  ['low', 'bandLow'],
  ['medium', 'bandMedium'],
  ['high', 'bandHigh'],
] as const);

/** A band of the index in the person's words; one of a host's rules that the kit has no word for, by its id. */
export function bandName({ id }: EngagementBand, words: EngagementWords): string {
  const term = bandTerms.get(id as 'low');
  return term ? words.say(term) : id;
}

/** A name to show for a client. */
export const clientName = (client: { name?: string | undefined } | undefined, words: EngagementWords): string =>
  client?.name ?? words.say('clientNotNamed');
