import type { Client } from '../../provider/index.js';
import type { CsvColumn } from '../../ui/csv.js';
import { countryName } from '../../ui/index.js';
import { editionName, hubName } from '../../views/products.js';
import { levelTerms } from '../../views/usage.js';
import type { ClientWords } from './client-cells.js';

/** What an export of clients has for each column of the table: figures as they came, several values with a semicolon between. */
export function clientCsv(
  words: ClientWords,
): Readonly<
  Record<
    'name' | 'products' | 'relationship' | 'usage' | 'mrr' | 'nextRenewal' | 'engagement' | 'market' | 'managedUntil',
    readonly CsvColumn<Client>[]
  >
> {
  const number = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value));
  return {
    name: [
      { label: words.say('client'), kind: 'text', value: ({ name }) => name },
      { label: words.say('domain'), kind: 'text', value: ({ domain }) => domain },
    ],
    products: [
      {
        label: words.say('productsOwned'),
        kind: 'text',
        value: ({ products }) =>
          products
            ?.map(({ hub, edition }) =>
              [hubName(hub, words), edition === undefined ? '' : editionName(edition, words)].join(' ').trim(),
            )
            .join('; '),
      },
    ],
    relationship: [
      {
        label: words.say('relationship'),
        kind: 'text',
        value: ({ sold, managed }) =>
          [sold === true ? words.say('soldRelationship') : '', managed === true ? words.say('managedRelationship') : '']
            .filter((kind) => kind !== '')
            .join('; '),
      },
    ],
    usage: [
      { label: words.say('usage'), kind: 'number', value: ({ usage }) => number(usage?.score) },
      {
        label: words.say('usageLevel'),
        kind: 'text',
        value: ({ usage }) => usage?.level && words.say(levelTerms[usage.level]),
      },
      {
        label: words.say('usageChange'),
        kind: 'number',
        value: ({ usage }) => (usage?.trend === undefined ? undefined : String(Math.round(usage.trend * 1e6) / 1e4)),
      },
    ],
    mrr: [
      { label: words.say('mrr'), kind: 'number', value: ({ mrr }) => mrr?.amount },
      { label: words.say('currency'), kind: 'text', value: ({ mrr }) => mrr?.currency },
    ],
    nextRenewal: [{ label: words.say('nextRenewal'), kind: 'day', value: ({ nextRenewal }) => nextRenewal }],
    engagement: [
      {
        label: words.say('engagementIndex'),
        kind: 'number',
        value: ({ engagementScore }) => number(engagementScore),
      },
    ],
    market: [
      {
        label: words.say('market'),
        kind: 'text',
        value: ({ country }) => (country === undefined ? undefined : countryName(words.tag, country)),
      },
    ],
    managedUntil: [{ label: words.say('managedUntil'), kind: 'day', value: ({ managedUntil }) => managedUntil }],
  };
}
