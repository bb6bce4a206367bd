import { html, nothing, type TemplateResult } from 'lit';
import type { Loader } from '../core/index.js';
import { refreshIcon } from '../ui/icons.js';
import { formatInstant } from '../ui/index.js';
import { tip } from '../ui/tooltip.js';
import type { CommonWords } from './load-view.js';

/** How old the data is, and a button that asks again; while it does, that it does. */
export function ageView<Q, T>(loader: Loader<Q, T>, asOf: string | undefined, words: CommonWords): TemplateResult {
  const refreshing = loader.status === 'refreshing';
  const age = asOf === undefined ? '' : words.say('asOf', { when: formatInstant(words.tag, asOf) });
  return html`<span class="small muted">${refreshing ? words.say('refreshing') : age}</span> ${
      loader.value === undefined
        ? nothing
        : html`<button
            class="button square plain no-print"
            part="refresh"
            aria-label=${words.say('refresh')}
            ${tip(words.say('refresh'))}
            aria-disabled=${refreshing}
            @click=${() => refreshing || loader.resource.refresh()}
          >
            ${refreshIcon()}
          </button>`
    }`;
}
