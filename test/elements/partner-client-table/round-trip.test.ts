import { expect } from '@open-wc/testing';
import { importCsv, inspectCsv } from '../../../src/provider/adapters/csv/index.js';
import type { Client } from '../../../src/provider/index.js';
import { saved } from '../../support/saved.js';
import { until } from '../../support/until.js';
import { memory, place, rows } from './page.js';

/** All that the export writes of a client. */
const clients: Client[] = [
  {
    id: 'line-2',
    name: '=Alder, "Sons"; & Co',
    domain: 'alder.example',
    country: 'BR',
    products: [
      { hub: 'marketing', edition: 'professional' },
      { hub: 'sales', edition: 'enterprise' },
      { hub: 'service' },
    ],
    sold: true,
    managed: true,
    usage: { score: 40.5, level: 'low', trend: 0.011 },
    mrr: { amount: '-1234.567', currency: 'EUR' },
    nextRenewal: '2026-12-20',
    engagementScore: 7,
    managedUntil: '2027-01-31',
  },
  {
    id: 'line-3',
    name: '-Birch',
    country: 'CI',
    products: [{ hub: 'content', edition: 'free' }, { hub: 'operations', edition: 'starter' }, { hub: 'commerce' }],
    sold: true,
    usage: { score: 0, level: 'medium', trend: -0.12 },
    mrr: { amount: '0', currency: 'JPY' },
  },
  { id: 'line-4', name: 'Cedar', managed: true, usage: { level: 'high' }, mrr: { amount: '951.50' } },
];

const columns = 'name products relationship usage mrr nextRenewal engagement market managedUntil'.split(' ');

describe('<partner-client-table> export, read again by the CSV import', () => {
  for (const language of ['en', 'it', 'es', 'fr', 'de', 'pt-BR', 'nl', 'ja', 'ar']) {
    it(`tells the same in ${language}: every column is recognised, and every cell read`, async () => {
      const element = await place(memory(clients), { locale: language });
      await until(() => rows(element).length === clients.length);
      element.columns = columns;
      const file = await saved(() => element.exportCsv());
      const { mapping } = await inspectCsv(file);
      expect(mapping.filter(({ target }) => target === 'ignore')).to.deep.equal([]);
      const { clients: read, report } = await importCsv(file, { mapping: mapping.map(({ target }) => target) });
      expect(report.cellProblems).to.deep.equal([]);
      expect(read).to.deep.equal(clients);
    });
  }
});
