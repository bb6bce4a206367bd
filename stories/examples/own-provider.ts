import type { PartnerProvider } from 'partner-widgets/provider';
import 'partner-widgets/define/partner-client-table';
import 'partner-widgets/define/partner-provider';

/** Stands for your service: what it would answer to GET /api/clients. */
const askService = (_signal: AbortSignal) =>
  Promise.resolve([
    { id: '17', name: 'Kettle & Loom', sold: true, managed: true, mrr: { amount: '951.50', currency: 'GBP' } },
    { id: '23', name: 'Lumière du Sud', sold: false, managed: true, mrr: { amount: '27', currency: 'EUR' } },
  ]);

export const provider: PartnerProvider = {
  contract: 1,
  id: 'partner-4711',
  clients: {
    sortable: [],
    searchable: false,
    filterable: [],
    async list(_query, { signal }) {
      const items = await askService(signal);
      return { items, total: items.length };
    },
  },
};

/** Call it whenever you have what it needs: early, late, or again for another partner. */
export function connect(page: ParentNode): void {
  const host = page.querySelector('partner-provider');
  if (host) host.provider = provider;
}
