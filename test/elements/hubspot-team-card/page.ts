import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define/hubspot-team-card.js';
import type { HubspotTeamCard } from '../../../src/elements/hubspot-team-card/hubspot-team-card.js';
import type { PartnerProvider, Team, TeamMember } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';

/** A member of whom all is known. */
export const tomasz: TeamMember = {
  id: '1',
  role: 'partner-development-manager',
  name: 'Tomasz Wieczorek',
  email: 'tomasz@example.com',
  phone: '+48 22 555 01 23',
  meeting: 'https://meetings.example.com/tomasz',
  languages: ['en', 'pl'],
  timeZone: 'Europe/Warsaw',
};

/** A member of whom little is known. */
export const aoife: TeamMember = { id: '2', role: 'growth-specialist', name: 'Aoife Brennan' };

/** A provider that has a team, and nothing else. */
export const providerOf = (team: () => Promise<Team>): PartnerProvider => ({ contract: 1, id: 'partner', team });

/** Puts a card of such members into the page, and waits until it shows them. */
export async function card(
  members: readonly TeamMember[],
  draw: (provider: PartnerProvider) => TemplateResult = (provider) =>
    html`<hubspot-team-card lang="en" .provider=${provider}></hubspot-team-card>`,
): Promise<HubspotTeamCard> {
  const drawn = await fixture(draw(providerOf(() => Promise.resolve({ members }))));
  const found = drawn.matches('hubspot-team-card') ? drawn : drawn.querySelector('hubspot-team-card');
  const element = found!;
  await until(() => element.shadowRoot?.querySelector('ul, .message') !== null);
  return element;
}

/** All text of a card. */
export const text = (element: Element): string => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

/** All parts of a card that a selector names. */
export const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E[] => [
  ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** The link or button with a name. */
export function named(element: Element, name: string): HTMLElement {
  const found = all(element, 'a, button').find(
    (control) => (control.ariaLabel ?? control.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`Nothing is named "${name}"`);
  return found;
}
