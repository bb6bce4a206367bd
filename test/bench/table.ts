import '../../src/define/partner-client-table.js';
import type { PartnerClientTable } from '../../src/index.js';
import { createMemoryProvider } from '../../src/provider/adapters/memory/index.js';
import type { Client } from '../../src/provider/index.js';
import { makeClients } from './clients.js';
import { painted, type Bench, type Side } from './measure.js';

const rows = 25;
const clients = makeClients(100_000);
const stage = document.body.appendChild(document.createElement('div'));

/** The least a page can do: a table by hand over the same records, with the same columns and rows. */
class BareTable {
  readonly body = document.createElement('tbody');
  order: Client[] = clients;

  constructor() {
    const table = document.createElement('table');
    table.append(this.body);
    stage.replaceChildren(table);
  }

  draw(from = 0): void {
    this.body.replaceChildren(
      ...this.order.slice(from, from + rows).map((client) => {
        const row = document.createElement('tr');
        for (const text of [
          `${client.name ?? ''} ${client.domain ?? ''}`,
          (client.products ?? []).map(({ hub }) => hub).join(', '),
          `${String(client.sold)} ${String(client.managed)}`,
          `${String(client.usage?.score)} ${String(client.usage?.level)}`,
          `${client.mrr?.amount ?? ''} ${client.mrr?.currency ?? ''}`,
        ]) {
          const cell = document.createElement('td');
          cell.textContent = text;
          row.append(cell);
        }
        return row;
      }),
    );
  }
}

const shownNames = (element: PartnerClientTable): string =>
  [...(element.shadowRoot?.querySelectorAll('tbody [part="client-name"]') ?? [])]
    .map(({ textContent }) => textContent)
    .join();

/** Waits until the rows are others, and painted. */
async function redrawn(element: PartnerClientTable, before: string): Promise<void> {
  while (shownNames(element) === before) await new Promise((resolve) => requestAnimationFrame(resolve));
  await painted();
}

async function mounted(): Promise<PartnerClientTable> {
  stage.replaceChildren();
  const element = document.createElement('partner-client-table');
  element.provider = createMemoryProvider({ id: 'bench', clients });
  stage.append(element);
  await redrawn(element, '');
  return element;
}

/** What is done to our element, and the same done by hand. */
function both(
  name: string,
  ours: (element: PartnerClientTable) => void,
  byHand: (table: BareTable) => void,
  before?: { ours?: (element: PartnerClientTable) => void; byHand?: (table: BareTable) => void },
): Bench {
  const bare: Side = {
    name: 'bare DOM',
    prepare() {
      const table = new BareTable();
      table.draw();
      before?.byHand?.(table);
      return Promise.resolve(async () => {
        byHand(table);
        table.draw();
        await painted();
      });
    },
  };
  const kit: Side = {
    name: 'partner-client-table',
    async prepare() {
      const element = await mounted();
      if (before?.ours) {
        const names = shownNames(element);
        before.ours(element);
        await redrawn(element, names);
      }
      return async () => {
        const names = shownNames(element);
        ours(element);
        await redrawn(element, names);
      };
    },
  };
  return { name, sides: [bare, kit] };
}

const find = (words: string) => (table: BareTable) => {
  table.order = clients.filter(({ name, domain }) => `${name ?? ''} ${domain ?? ''}`.toLowerCase().includes(words));
};
const search = (words: string) => (element: PartnerClientTable) => {
  element.search = words;
};
const sort = (by: 'name' | 'mrr', descending: boolean) => (element: PartnerClientTable) => {
  element.sortBy = by;
  element.sortDescending = descending;
};
const collator = new Intl.Collator('en');
const byMrr = (a: Client, b: Client): number =>
  (a.mrr?.currency ?? '').localeCompare(b.mrr?.currency ?? '') || Number(a.mrr?.amount) - Number(b.mrr?.amount);
const byName = (a: Client, b: Client): number => collator.compare(a.name ?? '', b.name ?? '');

/** 100,000 clients, from the call until the rows are painted. */
export const tableBenches: readonly Bench[] = [
  {
    name: 'mount',
    sides: [
      {
        name: 'bare DOM',
        prepare: () =>
          Promise.resolve(async () => {
            new BareTable().draw();
            await painted();
          }),
      },
      {
        name: 'partner-client-table',
        prepare: () =>
          Promise.resolve(async () => {
            await mounted();
          }),
      },
    ],
  },
  both('first search', search('zeta'.slice(0, 2)), find('ze')),
  both('next search', search('bor'), find('bor'), { ours: search('ze'), byHand: find('ze') }),
  both('sort by MRR', sort('mrr', false), (table) => (table.order = [...clients].sort(byMrr))),
  both('sort by name', sort('name', false), (table) => (table.order = [...clients].sort(byName))),
  both('reversed', sort('name', true), (table) => table.order.reverse(), {
    ours: sort('name', false),
    byHand: (table) => (table.order = [...clients].sort(byName)),
  }),
  both(
    'next page',
    (element) => element.shadowRoot?.querySelector<HTMLElement>('[part="pager"] button:last-of-type')?.click(),
    (table) => (table.order = table.order.slice(rows)),
  ),
];
