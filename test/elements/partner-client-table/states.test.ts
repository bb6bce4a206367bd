import { expect } from '@open-wc/testing';
import type { ErrorCode } from '../../../src/provider/index.js';
import { heldClients } from '../../support/held-clients.js';
import { until } from '../../support/until.js';
import { all, button, clientsOf, column, field, memory, place, rows, said, text } from './page.js';

const heightsOf = (element: Element): number[] =>
  ['.card-head', '.toolbar', 'thead'].map((part) => all(element, part)[0]?.getBoundingClientRect().height ?? 0);
const leftsOf = (element: Element): number[] =>
  all(element, 'thead th').map((cell) => cell.getBoundingClientRect().left);

describe('<partner-client-table> states', () => {
  for (const width of ['1000px', '360px']) {
    it(`shows headings and bars while it loads, and moves nothing above the rows when they come, at ${width}`, async () => {
      const provider = heldClients();
      const element = await place(provider, {}, width);
      expect(text(element))
        .to.contain('Clients')
        .and.contain('Loading')
        .and.not.match(/Page \d/);
      expect(all(element, 'thead th').map(({ textContent }) => textContent?.trim().split(/\s{2,}/)[0])).to.deep.equal([
        'Client',
        'Products owned',
        'Relationship',
        'Usage',
        'MRR',
      ]);
      expect(all(element, 'tbody tr')).to.have.length(10);
      expect(all(element, 'table')[0]?.ariaBusy).to.equal('true');
      const [heights, lefts] = [heightsOf(element), leftsOf(element)];
      provider.lists[0]?.answer({ items: clientsOf(10), asOf: '2026-11-23T08:40:00Z' });
      await until(() => rows(element).length === 10);
      expect(heightsOf(element)).to.deep.equal(heights);
      expect(leftsOf(element)).to.deep.equal(lefts);
      expect(all(element, 'thead .bone, tbody .bone')).to.have.length(0);
    });
  }

  it('keeps rows of the same height as the bars that stood for them', async () => {
    const provider = heldClients();
    const element = await place(provider);
    const height = all(element, 'tbody')[0]?.getBoundingClientRect().height;
    provider.lists[0]?.answer({ items: clientsOf(10) });
    await until(() => rows(element).length === 10);
    expect(all(element, 'tbody')[0]?.getBoundingClientRect().height).to.equal(height);
  });

  it('keeps its height when the rows cannot be had', async () => {
    const provider = heldClients();
    const element = await place(provider);
    const { height } = element.getBoundingClientRect();
    provider.lists[0]?.fail('unavailable');
    await until(() => text(element).includes('Try again'));
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  const sentences: [ErrorCode, string][] = [
    ['unauthenticated', 'Your session has ended'],
    ['not-found', 'does not have what was asked for'],
    ['conflict', 'changed by someone else'],
    ['invalid', 'an answer that cannot be read'],
    ['cursor-expired', 'The list changed'],
    ['too-many', 'more than the service can give'],
  ];
  for (const [code, sentence] of sentences) {
    it(`says in words what happened, and tries again when told to: ${code}`, async () => {
      const provider = heldClients();
      const element = await place(provider);
      provider.lists[0]?.fail(code);
      await until(() => text(element).includes(sentence));
      expect(text(element)).to.contain('Clients').and.not.contain('Page');
      expect(all(element, 'table')).to.have.length(0);
      button(element, 'Try again')?.click();
      await until(() => provider.lists.length === 2);
      provider.lists[1]?.answer({ items: clientsOf(2) });
      await until(() => rows(element).length === 2);
    });
  }

  it('shows nothing of the clients to somebody who may not see them', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({ items: clientsOf(2) });
    await until(() => rows(element).length === 2);
    element.refresh();
    await until(() => provider.lists.length === 2);
    provider.lists[1]?.fail('forbidden');
    await until(() => text(element).includes('You may not see this'));
    expect(text(element)).not.to.contain('Client 001').and.not.contain('2 clients').and.not.contain('EUR');
    expect(all(element, 'input, table, [part=pager]')).to.have.length(0);
  });

  it('says that an answer is no page', async () => {
    const element = await place(memory(clientsOf(1), { clients: { malformed: () => 'what?' } }));
    await until(() => text(element).includes('an answer that cannot be read'));
  });

  it('says that there are no clients yet', async () => {
    const element = await place(memory([]));
    await until(() => text(element).includes('No clients yet'));
    expect(text(element)).to.contain('0 clients').and.contain('after your first sale');
    expect(all(element, 'input, table, [part=totals], [part=pager]')).to.have.length(0);
  });

  it('says when it is not connected, and when the provider has no clients', async () => {
    const unconnected = await place(undefined);
    await until(() => text(unconnected).includes('Not connected to a data provider'));
    const without = await place({ contract: 1, id: 'partner' });
    await until(() => text(without).includes('Not available here'));
    expect(all(without, 'input, table')).to.have.length(0);
  });

  it('keeps the rows while it refreshes, and says so when that fails', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({ items: clientsOf(2), asOf: '2026-11-23T08:40:00Z' });
    await until(() => text(element).includes('As of 23 Nov 2026'));
    button(element, 'Refresh')?.click();
    await until(() => text(element).includes('Refreshing'));
    expect([rows(element).length, all(element, 'table')[0]?.ariaBusy]).to.deep.equal([2, 'true']);
    expect(provider.lists[1]?.reason).to.equal('refresh');
    provider.lists[1]?.fail('invalid');
    await until(() => text(element).includes('The last refresh failed'));
    expect(rows(element)).to.have.length(2);
  });

  it('keeps each client’s row, and the focus in it, through a refresh that reorders them', async () => {
    const clients = clientsOf(3).map((client) => ({ ...client, links: { crm: `https://crm.example/${client.id}` } }));
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({ items: clients });
    await until(() => rows(element).length === 3);
    const [first] = rows(element);
    const link = first?.querySelector('a');
    link?.focus();
    element.refresh();
    await until(() => provider.lists.length === 2);
    provider.lists[1]?.answer({ items: [clients[0]!, clients[2]!, clients[1]!] });
    await until(() => column(element, 'name')[1]?.startsWith('Client 003') === true);
    expect(rows(element)[0]).to.equal(first);
    expect(element.shadowRoot?.activeElement).to.equal(link);
  });

  it('tells the host what was loaded and what failed, without bubbling', async () => {
    const provider = heldClients();
    const element = await place(undefined);
    const told: string[] = [];
    let bubbled = 0;
    element.parentElement?.addEventListener('partner-data-fail', () => (bubbled += 1));
    element.addEventListener('partner-data-fail', (event) => told.push(event.detail.code));
    element.addEventListener('partner-data-load', () => told.push('loaded'));
    element.provider = provider;
    await until(() => provider.lists.length === 1);
    provider.lists[0]?.fail('invalid');
    await until(() => told.length === 1);
    element.refresh();
    await until(() => provider.lists.length === 2);
    provider.lists[1]?.answer({ items: clientsOf(1) });
    await until(() => told.length === 2);
    expect(told).to.deep.equal(['invalid', 'loaded']);
    expect(bubbled).to.equal(0);
  });

  it('offers no filter where the source names none', async () => {
    const { filterable: _, ...source } = memory(clientsOf(1)).clients!;
    const element = await place({ contract: 1, id: 'plain', clients: source });
    await until(() => rows(element).length === 1);
    expect(button(element, 'Filter')).to.equal(undefined);
  });

  it('shows one client as it shows many', async () => {
    const element = await place(memory(clientsOf(1)));
    await until(() => text(element).includes('MRR, the one client'));
    expect(text(element)).to.contain('1 client').and.contain('Rows 1 to 1 of 1').and.contain('Page 1 of 1');
  });

  it('shows huge counts with their digits grouped', async () => {
    const provider = heldClients();
    const element = await place(provider, { 'page-size': '250' });
    provider.lists[0]?.answer({ items: clientsOf(250), next: '2', total: 1234567 });
    await until(() => rows(element).length === 250);
    expect(text(element)).to.contain('1,234,567 clients').and.contain('Rows 1 to 250 of 1,234,567');
    expect(text(element)).to.contain('Page 1 of 4,939');
  });

  it('stops asking when it leaves the page, and goes on when it comes back', async () => {
    const provider = heldClients();
    const element = await place(provider);
    const parent = element.parentElement!;
    element.remove();
    await until(() => provider.lists[0]?.signal.aborted === true);
    parent.append(element);
    await until(() => provider.lists.length === 2);
    provider.lists[1]?.answer({ items: clientsOf(1) });
    await until(() => rows(element).length === 1);
  });

  it('gives the focus to its first control', async () => {
    const element = await place(memory(clientsOf(1)));
    element.focus();
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
    const unsearched = await place(heldClients({ searchable: false }));
    unsearched.focus();
    expect(said(unsearched.shadowRoot?.activeElement ?? undefined)).to.equal('Columns');
  });
});
