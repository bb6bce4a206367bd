import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Words } from '../core/index.js';
import type { commonTerms, productTerms } from '../locales/en.js';
import type { Product } from '../provider/index.js';
import { formatNumber } from '../ui/index.js';
import { tip } from '../ui/tooltip.js';
import { editionName, hubName } from './products.js';

type ChipWords = Words<typeof commonTerms & typeof productTerms>;

/** So many products are shown in a row, where there is room, before the rest is behind a button. */
const productsShown = 2;

/** Whether some products are behind a button. */
export function hasMoreProducts(products: readonly Product[] | undefined): boolean {
  return (products?.length ?? 0) > productsShown;
}

/** Which cells of an element show all their products. */
export class OpenedProducts {
  readonly #keys = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {}

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** A person wants to see all, or no longer. */
  toggle(key: string): void {
    if (!this.#keys.delete(key)) this.#keys.add(key);
    this.host.requestUpdate();
  }
}

/** The products as chips: two of them or fewer, and a button that shows the rest in place. */
export function productsCell(
  products: readonly Product[] | undefined,
  words: ChipWords,
  opened: OpenedProducts,
  key: string,
  shown = productsShown,
): TemplateResult {
  if (!products) return html`<span class="muted">${words.say('notKnown')}</span>`;
  if (products.length === 0) return html`<span class="muted">${words.say('noProducts')}</span>`;
  const open = opened.has(key);
  const rest = products.length - shown;
  return html`<ul class="chips ${open ? 'open' : ''}">
    ${products.map((product, place) => chip(product, words, place >= shown))}
    ${rest > 0 ? moreChip(rest, open, words, () => opened.toggle(key)) : nothing}
  </ul>`;
}

function moreChip(rest: number, open: boolean, words: ChipWords, toggle: () => void): TemplateResult {
  const more = words.say('moreProducts', { count: rest });
  return html`<li class="more">
    <button
      class="chip"
      aria-expanded=${open}
      aria-label=${open ? nothing : more}
      ${tip(open ? '' : more)}
      @click=${toggle}
    >
      ${open ? words.say('fewerProducts') : html`<bdi>+${formatNumber(words.tag, String(rest))}</bdi>`}
    </button>
  </li>`;
}

function chip({ hub, edition }: Product, words: ChipWords, rest: boolean): TemplateResult {
  const ofEdition = edition === undefined ? nothing : html` <span class="muted">${editionName(edition, words)}</span>`;
  // A name that is too long is cut at its own end, whichever way the page runs.
  return html`<li class="chip ${rest ? 'rest' : ''}" dir="auto" ${tip()}>${hubName(hub, words)}${ofEdition}</li>`;
}
