import { fixture, html } from '@open-wc/testing';
import '../../../src/define/client-renewals.js';
import type { ClientRenewals } from '../../../src/elements/client-renewals/client-renewals.js';
import {
  createMemoryProvider,
  type MemoryProvider,
  type MemoryProviderOptions,
} from '../../../src/provider/adapters/memory/index.js';
import type { PartnerProvider, Renewal } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';
import { said } from '../partner-client-table/page.js';

export { all, button, said } from '../partner-client-table/page.js';

export const today = '2026-11-23';

/** Around the edges of the windows: the deadline is 45 days before the start, listed are those within 120. */
export const renewals: Renewal[] = [
  { id: '120', clientId: 'a', clientName: 'Alder', status: 'pending', startsOn: '2027-03-23' },
  { id: '121', clientId: 'b', clientName: 'Birch', status: 'pending', startsOn: '2027-03-24' },
  { id: '45', clientId: 'c', clientName: 'Cedar', status: 'pending', startsOn: '2027-01-07' },
  { id: '44', clientId: 'd', clientName: 'Dill', status: 'pending', startsOn: '2027-01-06' },
  { id: '50', clientId: 'e', clientName: 'Elder', status: 'confirmed', startsOn: '2027-01-12' },
  { id: '52', clientId: 'f', clientName: 'Fern', status: 'pending', startsOn: '2027-01-14' },
  { id: '53', clientId: 'g', clientName: 'Gorse', status: 'pending', startsOn: '2027-01-15' },
];

export const memory = (options: Partial<MemoryProviderOptions> = {}): MemoryProvider =>
  createMemoryProvider({ id: 'partner', clients: [], today, renewals, writable: true, ...options });

/** Puts the renewals into the page. */
export async function place(
  provider: PartnerProvider | undefined,
  attributes: Record<string, string> = {},
  width = '1400px',
): Promise<ClientRenewals> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = width;
  box.style.fontFamily = 'Arial, sans-serif';
  const element = document.createElement('client-renewals');
  element.lang = 'en';
  element.provider = provider;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await element.updateComplete;
  return element;
}

/** As {@link place}, and waits for rows. */
export async function placeRows(...given: Parameters<typeof place>): Promise<ClientRenewals> {
  const element = await place(...given);
  await until(() => rows(element).length > 0);
  return element;
}

export const rows = (element: Element): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('tbody:not([aria-hidden]) > tr') ?? []),
];

export const names = (element: Element): string[] =>
  rows(element).map((row) => said(row.querySelector('.client-name') ?? undefined));

/** What a cell of the first row of a client says. */
export const cell = (element: Element, client: string, column: string): string => {
  const row = rows(element).find((one) => said(one.querySelector('.client-name') ?? undefined) === client);
  return said(row?.querySelector(`td.${column}`) ?? undefined);
};

export const tab = (element: Element, name: string): HTMLElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])].find((one) =>
    said(one).startsWith(name),
  );

export const text = (element: Element): string => said(element.shadowRoot?.querySelector('.card') ?? undefined);
