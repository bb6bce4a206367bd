import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { PartnerClientTable } from 'partner-widgets';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import { createDemoProvider } from 'partner-widgets/demo-data';
import type { Client, ErrorCode, PartnerProvider } from 'partner-widgets/provider';
import 'partner-widgets/define/partner-client-table';
import { says } from './support/shadow.js';

const today = '2026-11-23';

const few: Client[] = [
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
  },
];

const provide = (clients: readonly Client[] = few, script?: MemoryScript): MemoryProvider =>
  createMemoryProvider({ id: 'story', clients, asOf: '2026-11-23T08:40:00Z', today, script });

interface Args {
  provider?: PartnerProvider | undefined;
  pageSize?: number;
  search?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Client table',
  component: 'partner-client-table',
  args: { provider: provide() },
  argTypes: {
    provider: { control: false },
    pageSize: { control: 'select', options: [25, 50, 100, 250] },
  },
  render: ({ provider, pageSize, search }) =>
    html`<partner-client-table
      page-size=${pageSize ?? nothing}
      search=${search ?? nothing}
      .provider=${provider}
    ></partner-client-table>`,
};
export default meta;

type Story = StoryObj<Args>;

type Play = NonNullable<Story['play']>;

const waitFor =
  (words: string): Play =>
  ({ canvasElement }) =>
    says(canvasElement, 'partner-client-table', words);

/** A table of these clients, which then says `words`. */
const story = (clients: readonly Client[], words: string): Story => ({
  args: { provider: provide(clients) },
  play: waitFor(words),
});

const inWidth = (inlineSize: string): Story => ({
  render: ({ provider }) =>
    html`<div style=${styleMap({ inlineSize, maxInlineSize: '100%' })}>
      <partner-client-table .provider=${provider}></partner-client-table>
    </div>`,
  play: waitFor('MRR, all 3 clients'),
});

export const Playground: Story = {
  args: { provider: createDemoProvider({ today }), pageSize: 25 },
  play: waitFor('Rows 1 to 25'),
};

/** At the widths of a page, of a column and of a phone: under 640 px of its own width the rows are cards. */
export const Overview: Story = {
  render: ({ provider }) =>
    html`<div style=${styleMap({ display: 'grid', gap: '32px' })}>
      ${['960px', '560px', '320px'].map(
        (inlineSize) =>
          html`<div style=${styleMap({ inlineSize, maxInlineSize: '100%' })}>
            <partner-client-table .provider=${provider}></partner-client-table>
          </div>`,
      )}
    </div>`,
  play: waitFor('MRR, all 3 clients'),
};

export const Medium: Story = inWidth('660px');
export const Cards: Story = inWidth('360px');
export const Narrow: Story = inWidth('240px');

export const RightToLeft: Story = {
  render: ({ provider }) =>
    html`<div dir="rtl"><partner-client-table .provider=${provider}></partner-client-table></div>`,
  play: waitFor('MRR, all 3 clients'),
};

export const Sorted: Story = {
  render: ({ provider }) =>
    html`<partner-client-table sort-by="mrr" sort-descending .provider=${provider}></partner-client-table>`,
  play: waitFor('MRR, all 3 clients'),
};

/** How many of all match stands beside the heading. */
export const Searching: Story = {
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'partner-client-table', '3 clients');
    const table = canvasElement.querySelector<PartnerClientTable>('partner-client-table');
    if (table) table.search = 'kettle';
    await says(canvasElement, 'partner-client-table', '1 of 3');
  },
};

export const FurtherPage: Story = {
  args: { provider: createDemoProvider({ today }) },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'partner-client-table', 'Rows 1 to 25');
    const root = canvasElement.querySelector('partner-client-table')?.shadowRoot;
    root?.querySelector<HTMLElement>('button[aria-label="Next page"]')?.click();
    await says(canvasElement, 'partner-client-table', 'Rows 26 to 50');
  },
};

/** The source has no sums: the footer adds up the page, and says so. It neither searches nor sorts, nor knows a total. */
export const PlainSource: Story = {
  args: {
    provider: {
      contract: 1,
      id: 'story',
      clients: {
        sortable: [],
        searchable: false,
        filterable: [],
        list: () => Promise.resolve({ items: few, next: 'more' }),
      },
    },
  },
  play: waitFor('MRR, this page'),
};

/** What is not known is never shown as zero. */
export const UnknownParts: Story = story(
  [
    { id: '1' },
    { id: '2', name: 'Cordillera Textil', products: [], sold: true, usage: { level: 'low' }, mrr: { amount: '32' } },
    { id: '3', domain: 'unnamed.example', managed: true, usage: { trend: 0.12 } },
    {
      id: '4',
      name: 'Nothing yet',
      sold: false,
      managed: false,
      usage: { score: 0, trend: 0 },
      mrr: { amount: '0', currency: 'EUR' },
    },
  ],
  '2 clients without a known MRR',
);

export const OneRow: Story = story(few.slice(0, 1), 'MRR, the one client');

export const Huge: Story = {
  args: {
    provider: {
      contract: 1,
      id: 'story',
      clients: {
        sortable: ['name', 'mrr'],
        searchable: true,
        filterable: [],
        list: () =>
          Promise.resolve({
            items: few.map((client) => ({
              ...client,
              mrr: { amount: '12345678901234567890.12', currency: 'COP' },
              usage: { score: 100, level: 'high', trend: 12.5 },
            })),
            next: 'more',
            total: 1234567,
          }),
        summary: () =>
          Promise.resolve({
            count: 1234567,
            sums: ['COP', 'EUR', 'JPY', 'GBP', 'USD', 'ZAR', undefined].map((currency) => ({
              amount: '123456789012345678901.12',
              currency,
              count: 176366,
            })),
            unknown: 5,
          }),
      },
    },
  },
  play: waitFor('1,234,567 clients'),
};

export const LongWords: Story = story(
  few.map((client) => ({
    ...client,
    name: 'Internationale Gesellschaft für nachhaltige Verpackungslösungen und Donaudampfschifffahrt mbH',
    domain: 'internationale-gesellschaft-fuer-nachhaltige-verpackungsloesungen-und-donaudampfschifffahrt.example',
    products: [
      { hub: 'Zusammenarbeitsvereinbarungsverwaltung', edition: 'Unternehmenslizenzerweiterung' },
      { hub: 'sales', edition: 'enterprise' },
      { hub: 'service' },
    ],
  })),
  'Donaudampfschifffahrt',
);

/** Records that cannot be read are left out, fields that cannot be read are not known; how many is said. */
export const NotWhole: Story = {
  args: {
    provider: provide(few, {
      clients: { malformed: (page) => ({ ...(page as object), items: [...few, { name: 'Without an id' }, 7] }) },
    }),
  },
  play: waitFor('2 entries could not be read in full'),
};

export const Loading: Story = {
  args: { provider: provide(few, { clients: { hold: true }, summary: { hold: true } }) },
};

export const Slow: Story = {
  args: { provider: provide(few, { clients: { hold: true } }) },
  play: waitFor('This takes longer than usual'),
};

/** Loads, then refreshes under another script. */
const refreshed = (script: MemoryScript, words: string): Story => ({
  args: { provider: provide() },
  play: async ({ canvasElement, args }) => {
    await says(canvasElement, 'partner-client-table', 'MRR, all 3 clients');
    (args.provider as MemoryProvider).script = script;
    canvasElement.querySelector<PartnerClientTable>('partner-client-table')?.refresh();
    await says(canvasElement, 'partner-client-table', words);
  },
});

export const Refreshing: Story = refreshed({ clients: { hold: true } }, 'Refreshing');
export const Stale: Story = refreshed({ clients: { fail: 'invalid' } }, 'The last refresh failed');

/** The rows do not suffer from totals that cannot be had. */
export const TotalsFailed: Story = {
  args: { provider: provide(few, { summary: { fail: 'invalid' } }) },
  play: waitFor('The totals could not be loaded'),
};

export const Waiting: Story = {
  args: { provider: provide(few, { clients: { fail: 'rate-limited', retryAfterMs: 12_000 } }) },
  play: waitFor('The service asked us to wait'),
};

const failing = (code: ErrorCode, words: string): Story => ({
  args: { provider: provide(few, { clients: { fail: code } }) },
  play: waitFor(words),
});

export const FailedUnavailable: Story = failing('unavailable', 'did not answer');
export const FailedTimeout: Story = failing('timeout', 'did not answer in time');
export const FailedSession: Story = failing('unauthenticated', 'Your session has ended');
export const FailedNotFound: Story = failing('not-found', 'does not have what was asked for');
export const FailedConflict: Story = failing('conflict', 'changed by someone else');
export const FailedUnreadable: Story = failing('invalid', 'cannot be read');
export const FailedTooMany: Story = failing('too-many', 'more than the service can give');
export const FailedCursorExpired: Story = failing('cursor-expired', 'The list changed');
export const FailedRateLimited: Story = {
  args: { provider: provide(few, { clients: { fail: 'rate-limited', retryAfterMs: 3_600_000 } }) },
  play: waitFor('too many requests'),
};

export const Denied: Story = failing('forbidden', 'You may not see this');

export const Empty: Story = story([], 'No clients yet');

export const NoMatch: Story = { args: { search: 'nobody' }, play: waitFor('No client matches') };

/** A provider without clients. */
export const Off: Story = { args: { provider: { contract: 1, id: 'story' } }, play: waitFor('Not available here') };

export const NotConnected: Story = { args: { provider: undefined }, play: waitFor('Not connected') };
