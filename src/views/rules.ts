import type { PartnerElement } from '../core/index.js';
import { OnDemand } from '../core/on-demand.js';
import { warnOnce } from '../core/warn.js';
import type { commonTerms, ruleTerms } from '../locales/en.js';
import { newestEdition, type Edition } from '../program/index.js';
import { alertIcon } from '../ui/icons.js';
import type { Notice } from '../ui/message.js';
import type { Words } from '../core/index.js';

/** The rules that an element counts by, and whether they are the wanted ones or stand in for them. */
export interface Rules {
  edition: Edition;
  state: 'ready' | 'loading' | 'failed';
  /** Asks for wanted rules again that could not be had. */
  retry?: (() => void) | undefined;
}

/** The words of {@link rulesNotices}. */
type RulesWords = Words<typeof ruleTerms & Pick<typeof commonTerms, 'retry'>>;

/**
 * The rules that an element counts by: a host's own, else its provider's for today, else the newest published. Most pages count by
 * published rules, so what checks and loads others comes on demand.
 */
export class RulesOfPage {
  readonly #host: PartnerElement;
  readonly #book;

  constructor(host: PartnerElement) {
    this.#host = host;
    this.#book = new OnDemand(host, async () => new (await import('./rule-book.js')).RuleBook(host));
  }

  /** The rules to count by now. Those that cannot be used are told to the developer, and the newest published stand in. */
  inUse(own: Edition | undefined): Rules {
    if (own === undefined && this.#host.activeProvider?.edition === undefined) {
      return { edition: newestEdition, state: 'ready' };
    }
    const used = this.#book.part?.inUse(own);
    if (!used) {
      const failed = this.#book.failed;
      return {
        edition: newestEdition,
        ...(failed ? { state: 'failed', retry: () => this.#book.again() } : { state: 'loading' }),
      };
    }
    if ('edition' in used) return used;
    warnOnce(this.#host, `rules cannot be used: ${used.badField}; the newest published ones are.`);
    return { edition: newestEdition, state: 'failed' };
  }
}

/** What is said where other rules than the wanted ones are used. */
export function rulesNotices({ state, retry }: Rules, words: RulesWords): Notice[] {
  if (state !== 'failed') return [];
  const action = retry && { label: words.say('retry'), run: retry };
  return [{ icon: alertIcon, text: words.say('rulesNotLoaded'), action }];
}
