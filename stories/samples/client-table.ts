import { html, nothing, type TemplateResult } from 'lit';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import type { Client, PartnerProvider } from 'partner-widgets/provider';
import 'partner-widgets/define/partner-client-table';
import { asOf, today } from './day.js';

/** Three clients, each with all that can be known of one. */
export const few: readonly Client[] = [
  {
    id: 'akerlund',
    name: 'Åkerlund & Søn AB',
    domain: 'akerlund.example',
    products: [
      { hub: 'service', edition: 'professional' },
      { hub: 'content', edition: 'professional' },
    ],
    sold: true,
    managed: true,
    usage: { score: 89, level: 'high', trend: -0.05 },
    mrr: { amount: '768', currency: 'EUR' },
    links: { crm: 'https://crm.example/akerlund' },
  },
  {
    id: 'kettle',
    name: 'Kettle & Loom',
    domain: 'kettleandloom.example',
    products: ['marketing', 'sales', 'operations', 'commerce'].map((hub) => ({ hub, edition: 'professional' })),
    sold: true,
    managed: true,
    usage: { score: 86, level: 'high', trend: 0 },
    mrr: { amount: '951.50', currency: 'GBP' },
    links: { crm: 'https://crm.example/kettle' },
  },
  {
    id: 'lumiere',
    name: 'Lumière du Sud',
    domain: 'lumieredusud.example',
    products: [{ hub: 'marketing', edition: 'starter' }],
    sold: false,
    managed: true,
    usage: { score: 22, level: 'low', trend: -0.03 },
    mrr: { amount: '27', currency: 'EUR' },
    links: { crm: 'https://crm.example/lumiere' },
  },
];

/** What the table says when all is there. */
export const ready = 'MRR, all 3 clients';

/** A provider of these clients. */
export const provide = (clients: readonly Client[] = few, script?: MemoryScript): MemoryProvider =>
  createMemoryProvider({ id: 'story', clients, asOf, today, script });

const renewalUsers = [
  { id: 'ines', name: 'Inês Carvalho' },
  { id: 'tom', name: 'Tom Adeyemi' },
];

/** A provider of the same clients that can do all that can be done about one. */
export const actionable = (script?: MemoryScript): MemoryProvider =>
  createMemoryProvider({
    id: 'story',
    clients: few.map((client) => ({
      ...client,
      links: { crm: `https://crm.example/${client.id}`, account: `https://app.example/${client.id}` },
    })),
    details: (id) => few.filter((client) => client.id === id).map(({ name }) => ({ id, company: { name } }))[0],
    renewals: few.map(({ id, name }) => ({
      id: `renewal-${id}`,
      clientId: id,
      clientName: name,
      owner: { choice: 'partner', notify: renewalUsers[0] },
    })),
    renewalUsers,
    writable: true,
    asOf,
    today,
    script,
  });

/** What a story of the table may set. */
export interface ClientTableArgs {
  provider?: PartnerProvider | undefined;
  pageSize?: number;
  search?: string;
  sortBy?: string;
  sortDescending?: boolean;
  selectable?: boolean;
  selected?: readonly string[];
  openClient?: string | undefined;
}

/** The table. */
export const clientTable = (args: ClientTableArgs): TemplateResult =>
  html`<partner-client-table
    page-size=${args.pageSize ?? nothing}
    search=${args.search ?? nothing}
    sort-by=${args.sortBy ?? nothing}
    ?sort-descending=${args.sortDescending ?? false}
    ?selectable=${args.selectable ?? false}
    open-client=${args.openClient ?? nothing}
    .selected=${args.selected ?? []}
    .provider=${args.provider}
  ></partner-client-table>`;
