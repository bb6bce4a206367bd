import { Loader, type PartnerElement } from '../core/index.js';
import { newestEdition, validateEdition, type Day, type Edition } from '../program/index.js';
import { ProviderError } from '../provider/index.js';
import type { Rules } from './rules.js';
import { todayOf } from './today.js';

/** The rules to count by and whether they are the wanted ones, or the field of wanted ones that cannot be used. */
export type RulesInUse = Rules | { badField: string };

/**
 * Rules that are not the kit's own: a host's, or its provider's. Most pages count by published rules, so this is loaded on
 * demand: to check and to load rules weighs nearly half as much as to count by them.
 */
export class RuleBook {
  readonly #host: PartnerElement;
  readonly #loader: Loader<Day, Edition>;

  constructor(host: PartnerElement) {
    this.#host = host;
    this.#loader = new Loader<Day, Edition>(host, {
      name: 'edition',
      topic: 'edition',
      offered: (provider) => provider.edition !== undefined,
      read: async (provider, day, call) => {
        const rules = check(await provider.edition?.(day, call));
        if ('edition' in rules) return { value: rules.edition, problems: [] };
        throw new ProviderError('invalid', { message: `The provider's rules cannot be used: ${rules.badField}` });
      },
    });
  }

  /** Asks the provider again. */
  again(): void {
    this.#loader.resource.refresh();
  }

  /** A host's own rules when there are any, else those of the provider for today. */
  inUse(own: Edition | undefined): RulesInUse {
    this.#loader.ask(own === undefined ? todayOf(this.#host) : undefined);
    if (own !== undefined) return check(own);
    const { value, resource } = this.#loader;
    if (value) return { edition: value, state: 'ready' };
    return resource.failure
      ? { edition: newestEdition, state: 'failed', retry: () => this.again() }
      : { edition: newestEdition, state: 'loading' };
  }
}

function check(rules: unknown): RulesInUse {
  const result = validateEdition(rules);
  return result.ok ? { edition: result.edition, state: 'ready' } : { badField: result.problems[0]?.field ?? '' };
}
