import { expect } from '@open-wc/testing';
import type { PartnerClientTable } from '../../../src/elements/partner-client-table/partner-client-table.js';
import { heldClients } from '../../support/held-clients.js';
import { until } from '../../support/until.js';
import { all, button, clientsOf, confirm, memory, place, placeWith, rows, said, type } from './page.js';

const totals = (element: Element): string => said(all(element, '[part=totals]')[0]);
const sums = (element: Element): string[] => all(element, '.sums > li').map(said);

/** A table with one row, whose totals the test answers. */
async function withSummary(): Promise<[PartnerClientTable, ReturnType<typeof heldClients>]> {
  const provider = heldClients({}, true);
  const element = await place(provider);
  provider.lists[0]?.answer({ items: clientsOf(1), next: '2', total: 178 });
  await until(() => rows(element).length === 1);
  return [element, provider];
}

describe('<partner-client-table> totals', () => {
  it('adds up all clients that match, currency by currency, and converts nothing', async () => {
    const [element, provider] = await withSummary();
    expect(sums(element)).to.deep.equal([]);
    expect(provider.summaries[0]?.query).to.deep.equal({ locale: 'en' });
    provider.summaries[0]?.answer({
      count: 178,
      sums: [
        { amount: '123456789012345678901234567.89', currency: 'EUR', count: 176 },
        { amount: '218300', currency: 'JPY' },
        { amount: '32', count: 1 },
      ],
      unknown: 2,
    });
    await until(() => sums(element).length === 3);
    expect(totals(element)).to.contain('MRR, all 178 clients').and.contain('Nothing is converted.');
    expect(totals(element)).to.contain('2 clients without a known MRR');
    expect(sums(element)).to.deep.equal([
      '123,456,789,012,345,678,901,234,567.89 EUR 176 clients',
      '218,300 JPY',
      '32.00 Currency not known 1 client',
    ]);
  });

  it('follows the search', async () => {
    const [element, provider] = await withSummary();
    provider.summaries[0]?.answer({ count: 178, sums: [{ amount: '1', currency: 'EUR' }] });
    await until(() => sums(element).length === 1);
    type(element, 'kettle');
    confirm(element);
    await until(() => provider.summaries.length === 2);
    expect(provider.summaries[1]?.query).to.deep.equal({ search: 'kettle', locale: 'en' });
    provider.lists[1]?.answer({ items: clientsOf(2), total: 2 });
    await until(() => rows(element).length === 2);
    expect(sums(element)).to.deep.equal([]);
    provider.summaries[1]?.answer({ count: 2, sums: [{ amount: '3', currency: 'EUR' }] });
    await until(() => sums(element).length === 1);
    expect(totals(element)).to.contain('MRR, all 2 matching clients').and.contain('3.00 EUR');
  });

  it('does not ask for them again for another order or page', async () => {
    const provider = memory(clientsOf(60));
    const element = await place(provider);
    await until(() => sums(element).length === 1);
    button(element, 'Next page')?.click();
    element.sortBy = 'name';
    await until(
      () => provider.calls.filter(({ member }) => member === 'clients').length >= 2 && rows(element).length > 0,
    );
    expect(provider.calls.filter(({ member }) => member === 'summary')).to.have.length(1);
  });

  it('asks for them again together with the rows', async () => {
    const provider = memory(clientsOf(3));
    const element = await place(provider);
    await until(() => sums(element).length === 1);
    provider.script = { clients: { hold: true }, summary: { hold: true } };
    button(element, 'Refresh')?.click();
    await until(() => provider.calls.length === 4);
    provider.release();
    await until(() => all(element, 'table')[0]?.ariaBusy === 'false');
    provider.update({ clients: { set: [{ id: 'c1', mrr: { amount: '1000', currency: 'EUR' } }] } });
    await until(() => provider.calls.length === 6);
    provider.release();
    await until(() => sums(element)[0] === '1,005.00 EUR 3 clients');
    expect(provider.calls.map(({ member, aborted }) => `${member} ${String(aborted)}`).sort()).to.deep.equal([
      ...Array.from({ length: 3 }, () => 'clients false'),
      ...Array.from({ length: 3 }, () => 'summary false'),
    ]);
  });

  it('leaves the rows alone when they cannot be had, and tries again when told to', async () => {
    const [element, provider] = await withSummary();
    provider.summaries[0]?.fail('invalid');
    await until(() => totals(element).includes('The totals could not be loaded.'));
    expect(rows(element)).to.have.length(1);
    expect(all(element, '.notice, .message')).to.have.length(0);
    button(element, 'Try again')?.click();
    await until(() => provider.summaries.length === 2);
    provider.summaries[1]?.answer({ count: 178, sums: [{ amount: '5', currency: 'EUR' }] });
    await until(() => sums(element).length === 1);
  });

  it('says when those shown may be out of date', async () => {
    const [element, provider] = await withSummary();
    provider.summaries[0]?.answer({ count: 178, sums: [{ amount: '5', currency: 'EUR' }] });
    await until(() => sums(element).length === 1);
    element.refresh();
    await until(() => provider.summaries.length === 2);
    provider.lists[1]?.answer({ items: clientsOf(1), total: 1 });
    provider.summaries[1]?.fail('invalid');
    await until(() => totals(element).includes('may be out of date'));
    expect(sums(element)).to.deep.equal(['5.00 EUR']);
  });

  it('adds up the page, exactly, where the source has no sums, and says that it is the page', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({
      items: [
        { id: '1', mrr: { amount: '999999999999999999999999999.99', currency: 'EUR' } },
        { id: '2', mrr: { amount: '0.01', currency: 'EUR' } },
        { id: '3', mrr: { amount: '0.1', currency: 'USD' } },
        { id: '4', mrr: { amount: '0.2', currency: 'USD' } },
        { id: '5', mrr: { amount: '7' } },
        { id: '6' },
      ],
      next: '2',
    });
    await until(() => sums(element).length > 0);
    expect(totals(element)).to.contain('MRR, this page').and.contain('1 client without a known MRR');
    expect(sums(element)).to.deep.equal([
      '1,000,000,000,000,000,000,000,000,000.00 EUR 2 clients',
      '0.30 USD 2 clients',
      '7.00 Currency not known 1 client',
    ]);
  });

  it('shows no totals when one of them cannot be read, and says so', async () => {
    const [element, provider] = await withSummary();
    provider.summaries[0]?.answer({ count: 178, sums: [{ amount: '5', currency: 'EUR' }, { amount: 5 } as never] });
    await until(() => totals(element).includes('The totals could not be loaded'));
    expect(sums(element)).to.deep.equal([]);
  });

  it('shows no total for clients without any MRR', async () => {
    const element = await placeWith([{ id: '1' }, { id: '2' }]);
    await until(() => totals(element).includes('2 clients without a known MRR'));
    expect(sums(element)).to.deep.equal([]);
    expect(totals(element)).not.to.contain('0.00');
  });
});
