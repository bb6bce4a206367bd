import { addDays, type Day } from '../../program/index.js';
import type { Filter, RenewalField } from '../../provider/index.js';
import { formatDay, joinList } from '../../ui/index.js';
import type { FilterDefinition } from '../../views/list/filters.js';
import { hubName, knownHubs } from '../../views/products.js';
import { contractTerms, ownerTerms, statusTerms, type RenewalWords } from './renewal-words.js';

/** Days within which renewals are looked for: 120 is when they are listed (KB-REN-2018). */
const startDays = [30, 60, 90, 120];

/** What renewals can be filtered by, as far as the source can. A further filter is added here. */
export function renewalFilters(words: RenewalWords, today: Day): FilterDefinition<RenewalField>[] {
  const values = (filter: Filter<RenewalField>): string => ('in' in filter ? joinList(words.tag, filter.in) : '');
  const days = (filter: Filter<RenewalField>): string => {
    if ('in' in filter || 'known' in filter) return '';
    return [filter.from, filter.to].map((day) => (day === undefined ? '' : formatDay(words.tag, day))).join(' – ');
  };
  const boxes = (
    field: RenewalField,
    label: string,
    choices: readonly (readonly [value: string, label: string])[],
  ): FilterDefinition<RenewalField> => ({
    field,
    label,
    look: 'boxes',
    choices: choices.map(([value, name]) => ({ value, label: name })),
    valueText: values,
  });
  return [
    boxes(
      'status',
      words.say('renewalStatus'),
      Object.entries(statusTerms).map(([value, term]) => [value, words.say(term)]),
    ),
    boxes(
      'owner',
      words.say('ownerOfRenewal'),
      Object.entries(ownerTerms).map(([value, term]) => [value, words.say(term)]),
    ),
    {
      field: 'startsOn',
      label: words.say('renewsWithin'),
      look: 'radios',
      choices: startDays.map((count) => ({
        value: String(count),
        label: words.say('withinDays', { count }),
        range: { from: today, to: addDays(today, count) },
      })),
      valueText: days,
    },
    boxes(
      'products',
      words.say('product'),
      knownHubs.map((hub) => [hub, hubName(hub, words)]),
    ),
    boxes(
      'contractType',
      words.say('contractType'),
      Object.entries(contractTerms).map(([value, term]) => [value, words.say(term)]),
    ),
  ];
}
