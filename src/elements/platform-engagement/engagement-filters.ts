import type { Edition } from '../../program/index.js';
import type { ClientEngagement, EngagementField, Filter } from '../../provider/index.js';
import { joinList } from '../../ui/index.js';
import type { FilterDefinition } from '../../views/list/filters.js';
import { hubName, knownHubs } from '../../views/products.js';
import { bandName, type EngagementWords } from './engagement-words.js';

/** Areas of the index, by their ids, as clients have shown them: HubSpot publishes no list. */
export class KnownAreas {
  readonly #areas = new Map<string, string>();

  /** Takes note of the areas of some clients. */
  note(clients: readonly ClientEngagement[]): void {
    for (const { categories = [] } of clients) {
      for (const { id, name } of categories) if (!this.#areas.has(id)) this.#areas.set(id, name ?? id);
    }
  }

  /** Another partner's areas may be others. */
  forget(): void {
    this.#areas.clear();
  }

  /** What an area is called. */
  name(id: string): string {
    return this.#areas.get(id) ?? id;
  }

  /** The areas that were seen, in the order in which they were. */
  get ids(): readonly string[] {
    return [...this.#areas.keys()];
  }
}

/** What the clients' engagement can be filtered by, as far as the source can. */
export function engagementFilters(
  words: EngagementWords,
  edition: Edition,
  areas: KnownAreas,
): FilterDefinition<EngagementField>[] {
  const list = (filter: Filter<EngagementField>, name: (value: string) => string): string =>
    'in' in filter ? joinList(words.tag, filter.in.map(name)) : '';
  const hub = (value: string): string => hubName(value, words);
  return [
    {
      field: 'score',
      label: words.say('indexScore'),
      look: 'radios',
      choices: (edition.engagementBands?.value ?? []).map((band) => ({
        value: band.id,
        label: `${bandName(band, words)} (${String(band.from)}–${String(band.to)})`,
        range: { from: String(band.from), to: String(band.to) },
      })),
      valueText: (filter) =>
        'in' in filter || 'known' in filter ? '' : [filter.from, filter.to].map((score) => score ?? '').join('–'),
    },
    {
      field: 'area',
      label: words.say('indexArea'),
      look: 'boxes',
      choices: areas.ids.map((value) => ({ value, label: areas.name(value) })),
      valueText: (filter) => list(filter, (value) => areas.name(value)),
    },
    {
      field: 'opportunity',
      label: words.say('opportunity'),
      look: 'boxes',
      choices: knownHubs.map((value) => ({ value, label: hub(value) })),
      valueText: (filter) => list(filter, hub),
    },
    {
      field: 'products',
      label: words.say('ownedProducts'),
      look: 'boxes',
      choices: knownHubs.map((value) => ({ value, label: hub(value) })),
      valueText: (filter) => list(filter, hub),
    },
  ];
}
