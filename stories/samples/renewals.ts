import { html, nothing, type TemplateResult } from 'lit';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import { createDemoProvider } from 'partner-widgets/demo-data';
import type { PartnerProvider, Renewal } from 'partner-widgets/provider';
import 'partner-widgets/define/client-renewals';
import { today } from './day.js';

const contacts = [
  { id: 'ines', name: 'Inês Carvalho', email: 'ines@kettle.example' },
  { id: 'jonas', name: 'Jonas Weidmann', email: 'jonas@kettle.example' },
];

/** Renewals of every kind: urgent, soon, later, decided, counted as renewed. */
export const few: readonly Renewal[] = [
  {
    id: 'akerlund',
    clientId: 'akerlund',
    clientName: 'Åkerlund & Søn AB',
    clientDomain: 'akerlund.se',
    products: [{ hub: 'service', edition: 'professional' }, { hub: 'sales', edition: 'starter' }, { hub: 'content' }],
    startsOn: '2027-01-11',
    status: 'pending',
    contractType: 'renewal',
    owner: { choice: 'partner', effective: 'partner', notify: { id: 'ines', name: 'Inês Carvalho' } },
    currentMrr: { amount: '768.00', currency: 'EUR' },
    renewalMrr: { amount: '768.00', currency: 'EUR' },
    primaryContact: contacts[0],
    contacts,
    manager: { name: 'Mei-Ling Chua', email: 'meiling@hubspot.example' },
    lastActive: { name: 'Inês Carvalho', on: '2026-11-21' },
    version: '1',
  },
  {
    id: 'kettle',
    clientId: 'kettle',
    clientName: 'Kettle & Loom',
    clientDomain: 'kettleandloom.co.uk',
    products: [{ hub: 'marketing', edition: 'professional' }],
    startsOn: '2027-01-24',
    status: 'pending',
    contractType: 'contact-upgrade',
    owner: { choice: 'default', effective: 'hubspot' },
    currentMrr: { amount: '27.00', currency: 'GBP' },
    renewalMrr: { amount: '24.00', currency: 'GBP' },
    lastActive: { name: 'Jonas Weidmann', on: '2026-11-22' },
  },
  {
    id: 'redclay',
    clientId: 'redclay',
    clientName: 'Red Clay Analytics',
    clientDomain: 'redclay.io',
    products: [{ hub: 'marketing', edition: 'enterprise' }, { hub: 'operations' }],
    startsOn: '2027-02-20',
    status: 'confirmed',
    contractType: 'renewal',
    owner: { choice: 'hubspot' },
    currentMrr: { amount: '2001.00', currency: 'USD' },
    renewalMrr: { amount: '2161.00', currency: 'USD' },
  },
  {
    id: 'fabryka',
    clientId: 'fabryka',
    clientName: 'Fabryka Światła Sp. z o.o.',
    clientDomain: 'fabrykaswiatla.pl',
    products: [{ hub: 'marketing', edition: 'professional' }],
    startsOn: '2027-02-02',
    status: 'cancellation-requested',
    contractType: 'email-overage',
    owner: { choice: 'default' },
    currentMrr: { amount: '446.50', currency: 'EUR' },
    renewalMrr: { amount: '0', currency: 'EUR' },
  },
  {
    id: 'saobrisa',
    clientId: 'saobrisa',
    clientName: 'São Brisa Turismo',
    clientDomain: 'saobrisa.pt',
    products: [{ hub: 'marketing', edition: 'professional' }],
    startsOn: '2027-01-02',
    status: 'pending',
    currentMrr: { amount: '114.00', currency: 'EUR' },
    renewalMrr: { amount: '120.00', currency: 'USD' },
  },
  { id: 'unknown', clientId: 'unknown' },
];

/** A partner with these renewals, who can change primary contacts. */
export const provide = (renewals: readonly Renewal[] = few, script?: MemoryScript): MemoryProvider =>
  createMemoryProvider({
    id: 'story',
    clients: [],
    renewals,
    today,
    writable: true,
    asOf: `${today}T08:40:00Z`,
    script,
  });

/** The demo's partner. */
export const demo = (): MemoryProvider => createDemoProvider({ today });

/** What the renewals say when these are there. */
export const ready = 'Kettle & Loom';

/** What a story of the renewals may set. */
export interface RenewalArgs {
  provider?: PartnerProvider | undefined;
  tab?: string | undefined;
  sortBy?: string | undefined;
  search?: string | undefined;
  columns?: readonly string[] | undefined;
}

/** The renewals. */
export const renewals = ({ provider, tab, sortBy, search, columns }: RenewalArgs): TemplateResult =>
  html`<client-renewals
    tab=${tab ?? nothing}
    sort-by=${sortBy ?? nothing}
    search=${search ?? nothing}
    .columns=${columns}
    .provider=${provider}
  ></client-renewals>`;
