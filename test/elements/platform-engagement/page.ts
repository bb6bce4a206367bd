import { fixture, html } from '@open-wc/testing';
import '../../../src/define/platform-engagement.js';
import type { PlatformEngagement } from '../../../src/elements/platform-engagement/platform-engagement.js';
import {
  createMemoryProvider,
  type MemoryProvider,
  type MemoryProviderOptions,
} from '../../../src/provider/adapters/memory/index.js';
import type { ClientEngagement, PartnerProvider } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';
import { said } from '../partner-client-table/page.js';

export { all, button, said } from '../partner-client-table/page.js';

export const today = '2026-11-23';

const categories = [
  { id: 'sales', name: 'Sales tools', points: 0, possible: 2 },
  { id: 'web', points: 2, possible: 2 },
];

/** At the edges of the bands; one opted out, one unknown. */
export const clients: ClientEngagement[] = [
  {
    id: 'a',
    name: 'Alder',
    score: 0,
    products: [{ hub: 'sales' }],
    opportunities: ['marketing', 'service'],
    categories,
  },
  { id: 'b', name: 'Birch', score: 3, products: [{ hub: 'sales' }], opportunities: ['marketing'] },
  { id: 'c', name: 'Cedar', score: 4, products: [{ hub: 'marketing' }], opportunities: ['sales'] },
  { id: 'd', name: 'Dill', score: 6 },
  { id: 'e', name: 'Elder', score: 7 },
  { id: 'f', name: 'Fern', score: 10 },
  { id: 'g', name: 'Gorse', notShared: ['engagement'] },
  { id: 'h', name: 'Hazel' },
];

export const memory = (options: Partial<MemoryProviderOptions> = {}): MemoryProvider =>
  createMemoryProvider({ id: 'partner', clients: [], today, engagement: clients, writable: true, ...options });

/** Puts the engagement into the page. */
export async function place(
  provider: PartnerProvider | undefined,
  attributes: Record<string, string> = {},
  width = '1100px',
): Promise<PlatformEngagement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = width;
  box.style.fontFamily = 'Arial, sans-serif';
  const element = document.createElement('platform-engagement');
  element.lang = 'en';
  element.provider = provider;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await element.updateComplete;
  return element;
}

/** As {@link place}, with the tab of the clients, and waits for rows. */
export async function placeClients(
  provider: PartnerProvider,
  attributes: Record<string, string> = {},
  width?: string,
): Promise<PlatformEngagement> {
  const element = await place(provider, { tab: 'clients', ...attributes }, width);
  await until(() => rows(element).length > 0);
  return element;
}

export const rows = (element: Element): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('tbody:not([aria-hidden]) > tr') ?? []),
];

export const names = (element: Element): string[] =>
  rows(element).map((row) => said(row.querySelector('.client-name') ?? undefined));

export const text = (element: Element): string => said(element.shadowRoot?.querySelector('.card') ?? undefined);
