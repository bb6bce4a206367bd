import type { PartnerElement } from '../../core/index.js';
import { addDays } from '../../program/index.js';
import type { ClientField, Filter } from '../../provider/index.js';
import { countryCodes } from '../../ui/countries.js';
import { collator, countryName, formatDay, joinList } from '../../ui/index.js';
import type { FilterDefinition } from '../../views/list/filters.js';
import { hubName, knownHubs } from '../../views/products.js';
import { todayOf } from '../../views/today.js';
import type { ClientWords } from './client-cells.js';

/** Days within which renewals are looked for: 120 is when they are listed (KB-REN-2018). */
const renewalDays = [30, 60, 90, 120];

/** Days within which relationships are looked for that lapse: 60 is how long one lasts without activity (CODE-NEXUS). */
const lapseDays = [15, 30, 60];

/** What clients can be filtered by, as far as the source can. A further filter is added here. */
export function clientFilters(words: ClientWords, host: PartnerElement): FilterDefinition<ClientField>[] {
  const values = (filter: Filter<ClientField>): string => ('in' in filter ? joinList(words.tag, filter.in) : '');
  const days = (filter: Filter<ClientField>): string => {
    if ('in' in filter || 'known' in filter) return '';
    return [filter.from, filter.to].map((day) => (day === undefined ? '' : formatDay(words.tag, day))).join(' – ');
  };
  const within = (counts: readonly number[]): FilterDefinition<ClientField>['choices'] =>
    counts.map((count) => ({
      value: String(count),
      label: words.say('withinDays', { count }),
      range: { from: today, to: addDays(today, count) },
    }));
  const order = collator(words.tag);
  const today = todayOf(host);
  return [
    {
      field: 'relationship',
      label: words.say('relationship'),
      look: 'boxes',
      choices: [
        { value: 'sold', label: words.say('soldRelationship') },
        { value: 'managed', label: words.say('managedRelationship') },
      ],
      valueText: values,
    },
    {
      field: 'products',
      label: words.say('product'),
      look: 'boxes',
      choices: knownHubs.map((hub) => ({ value: hub, label: hubName(hub, words) })),
      valueText: values,
    },
    {
      field: 'usage',
      label: words.say('usage'),
      look: 'boxes',
      choices: [
        { value: 'low', label: words.say('usageLow') },
        { value: 'medium', label: words.say('usageMedium') },
        { value: 'high', label: words.say('usageHigh') },
      ],
      valueText: values,
    },
    {
      field: 'nextRenewal',
      label: words.say('renewsWithin'),
      look: 'radios',
      choices: within(renewalDays),
      valueText: days,
    },
    {
      field: 'managedUntil',
      label: words.say('lapsesWithin'),
      look: 'radios',
      choices: within(lapseDays),
      valueText: days,
    },
    {
      field: 'market',
      label: words.say('market'),
      look: 'list',
      choices: countryCodes
        .map((value) => ({ value, label: countryName(words.tag, value) }))
        .sort((one, other) => order.compare(one.label, other.label)),
      valueText: (filter) =>
        'in' in filter
          ? joinList(
              words.tag,
              filter.in.map((code) => countryName(words.tag, code)),
            )
          : '',
    },
  ];
}
