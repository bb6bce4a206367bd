import type { Filter, PointsField } from '../../provider/index.js';
import { joinList } from '../../ui/index.js';
import type { FilterDefinition } from '../../views/list/filters.js';
import { dealTypeTerms, marketTerms, type BreakdownWords } from './breakdown-words.js';

/** What points per client can be filtered by, as far as the source can. */
export function breakdownFilters(words: BreakdownWords): FilterDefinition<PointsField>[] {
  const valueText = (filter: Filter<PointsField>): string => ('in' in filter ? joinList(words.tag, filter.in) : '');
  return [
    {
      field: 'dealType',
      label: words.say('dealType'),
      look: 'boxes',
      choices: Object.entries(dealTypeTerms).map(([value, term]) => ({ value, label: words.say(term) })),
      valueText,
    },
    {
      field: 'source',
      label: words.say('source'),
      look: 'boxes',
      choices: [
        { value: 'sourced', label: words.say('sourced') },
        { value: 'assisted', label: words.say('assisted') },
      ],
      valueText,
    },
    {
      field: 'market',
      label: words.say('marketType'),
      look: 'radios',
      choices: Object.entries(marketTerms).map(([value, term]) => ({ value, label: words.say(term) })),
      valueText,
    },
  ];
}
