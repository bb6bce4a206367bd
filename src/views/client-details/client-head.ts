import { html, nothing, type TemplateResult } from 'lit';
import { externalIcon } from '../../ui/icons.js';
import type { AboutClient } from './client-details.js';
import type { DetailsWords } from './details-words.js';

/** Under a client's name: its domain, and what leads to it in the host's CRM and in HubSpot. */
export function underName({ domain, links }: AboutClient, words: DetailsWords): TemplateResult {
  const link = (address: string | undefined, text: string): TemplateResult | typeof nothing =>
    address === undefined ? nothing : html` <a href=${address} class="outward">${text}${externalIcon()}</a>`;
  return html`<span class="client-under">
    <bdi>${domain ?? words.say('domainNotKnown')}</bdi>
    ${link(links?.crm, words.say('companyInCrm'))} ${link(links?.account, words.say('clientAccount'))}
  </span>`;
}
