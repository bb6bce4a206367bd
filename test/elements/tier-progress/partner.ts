import { expect, fixture, html } from '@open-wc/testing';
import { styleMap } from 'lit/directives/style-map.js';
import '../../../src/define/tier-progress.js';
import type { TierProgress } from '../../../src/elements/tier-progress/tier-progress.js';
import type { PartnerProvider, TierStatus } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';

/** A partner that holds Gold; thresholds are examples. */
export const gold: TierStatus = {
  tiers: [
    { id: 'gold', minimums: { total: '800', sourced: '200', managed: '400' } },
    { id: 'platinum', minimums: { total: '2400', sourced: '620', managed: '1200' } },
    { id: 'diamond', minimums: { total: '7000' } },
    { id: 'elite', minimums: { total: '20000' }, invitationOnly: true },
  ],
  exampleThresholds: true,
  credited: 'gold',
  creditedSince: '2026-07-15',
  nextReview: '2027-01-15',
  points: { sourced: '554.18', assisted: '439.24', managed: '1294.40' },
  basis: 'reported',
  edition: '2025-07-15',
  asOf: '2026-11-23T08:40:00Z',
};

export function providerOf(tier: NonNullable<PartnerProvider['tier']>): PartnerProvider {
  return { contract: 1, id: 'partner', today: () => '2026-11-23', tier };
}

export async function place(provider: PartnerProvider | undefined, width = 900): Promise<TierProgress> {
  const frame = await fixture<HTMLElement>(
    html`<div style=${styleMap({ inlineSize: `${width}px` })}>
      <tier-progress lang="en" .provider=${provider}></tier-progress>
    </div>`,
  );
  return frame.querySelector('tier-progress')!;
}

/** The element with this partner, once it shows it. */
export async function progress(change: Partial<TierStatus> = {}, width?: number): Promise<TierProgress> {
  const element = await place(
    providerOf(() => Promise.resolve({ ...gold, ...change })),
    width,
  );
  await until(() => all(element, '[part=sum]').length > 0);
  return element;
}

/** Waits until what follows the size of the page has followed it: that happens between two frames. */
export async function laidOut(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

export function all<E extends HTMLElement>(element: TierProgress, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** What a part of the page says, white space made single. */
export function said(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export const text = (element: TierProgress): string => said(element.shadowRoot);

/** The description beside a term of a list. */
export function valueOf(element: TierProgress, term: string): string {
  const found = all(element, 'dt').find((one) => said(one) === term);
  return said(found?.nextElementSibling);
}

/** The tracks by name: what each says to a screen reader, and what it shows. */
export function track(element: TierProgress, name: string): HTMLElement {
  const found = all(element, '[role=img]').find((one) => one.getAttribute('aria-label')?.startsWith(`${name}:`));
  expect(found, `a track named ${name}`).not.to.equal(undefined);
  return found!;
}

export const trackNames = (element: TierProgress): string[] =>
  all(element, '[role=img]').map((one) => one.getAttribute('aria-label')?.split(':')[0] ?? '');

export const finding = (element: TierProgress): string => said(all(element, '[part=finding]')[0]);

export const button = (element: TierProgress, name: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>(element, 'button').find((one) => (one.getAttribute('aria-label') ?? said(one)) === name);
