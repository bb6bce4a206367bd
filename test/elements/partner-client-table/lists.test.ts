import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { systemClock } from '../../../src/core/index.js';
import { FakeClock } from '../../core/fake-clock.js';
import { warningsOf } from '../../core/warnings.js';
import { heldClients } from '../../support/held-clients.js';
import { until } from '../../support/until.js';
import { all, button, choose, clientsOf, column, confirm, field, memory, place, rows, text, type } from './page.js';

const header = (element: Element, name: string): HTMLElement =>
  all(element, 'thead th').find((cell) => cell.textContent?.includes(name))!;

describe('<partner-client-table> order', () => {
  it('asks for the first 25 as the source orders them', async () => {
    const provider = heldClients();
    await place(provider);
    expect(provider.lists.map(({ query, reason }) => ({ query, reason }))).to.deep.equal([
      { query: { limit: 25, locale: 'en' }, reason: 'first' },
    ]);
  });

  it('sorts by a header, the other way round when pressed again, and says so to readers', async () => {
    const element = await place(memory(clientsOf(3)));
    await until(() => rows(element).length === 3);
    header(element, 'MRR').querySelector('button')?.click();
    await until(() => header(element, 'MRR').ariaSort === 'ascending');
    header(element, 'MRR').querySelector('button')?.click();
    await until(() => column(element, 'mrr')[0] === '3.00 EUR');
    expect(header(element, 'MRR').ariaSort).to.equal('descending');
    expect(all(element, '[aria-sort]')).to.have.length(1);
    expect([element.sortBy, element.sortDescending]).to.deep.equal(['mrr', true]);
    header(element, 'Client').querySelector('button')?.click();
    await until(() => column(element, 'mrr')[0] === '1.00 EUR');
    expect([element.sortBy, element.sortDescending]).to.deep.equal(['name', false]);
  });

  it('sorts by Enter and by Space', async () => {
    const element = await place(memory(clientsOf(3)));
    await until(() => rows(element).length === 3);
    header(element, 'Client').querySelector('button')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => header(element, 'Client').ariaSort === 'ascending');
    await sendKeys({ press: ' ' });
    await until(() => column(element, 'mrr')[0] === '3.00 EUR');
    expect(element.shadowRoot?.activeElement).to.equal(header(element, 'Client').querySelector('button'));
  });

  it('offers to sort only by what the source declares', async () => {
    const provider = heldClients({ sortable: ['mrr', 'nextRenewal'] });
    const element = await place(provider);
    expect(all(element, 'thead button').map((one) => one.textContent?.trim())).to.deep.equal(['MRR']);
    expect(all(element, 'option').map(({ textContent }) => textContent))
      .to.include.members(['MRR, rising'])
      .and.not.include('Client, rising');
  });

  it('takes an order from attributes, and warns of one that the source does not have', async () => {
    const provider = heldClients({ sortable: ['mrr'] });
    await place(provider, { 'sort-by': 'mrr', 'sort-descending': '' });
    expect(provider.lists[0]?.query.sort).to.deep.equal([{ by: 'mrr', descending: true }]);
    const other = heldClients({ sortable: ['mrr'] });
    const warnings = await warningsOf(() => place(other, { 'sort-by': 'wealth' }));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('wealth');
    expect(other.lists[0]?.query.sort).to.equal(undefined);
  });

  it('sorts from a list where the rows are cards', async () => {
    const element = await place(memory(clientsOf(3)), {}, '400px');
    await until(() => rows(element).length === 3);
    choose(element, 'Sort by', 'mrr true');
    await until(() => column(element, 'name')[0]?.startsWith('Client 003') === true);
    expect([element.sortBy, element.sortDescending]).to.deep.equal(['mrr', true]);
    choose(element, 'Sort by', '');
    await until(() => column(element, 'name')[0]?.startsWith('Client 001') === true);
    expect(element.sortBy).to.equal(undefined);
  });
});

describe('<partner-client-table> search', () => {
  const { after } = systemClock;
  let clock: FakeClock;
  beforeEach(() => {
    clock = new FakeClock();
  });
  afterEach(() => {
    systemClock.after = after;
  });

  it('asks once a person has stopped typing, for the whole of it', async () => {
    const provider = heldClients();
    const element = await place(provider);
    systemClock.after = (ms, run) => clock.after(ms, run);
    for (const typed of ['k', 'ke', 'ket']) {
      type(element, typed);
      await clock.advance(100);
    }
    expect(provider.lists).to.have.length(1);
    await clock.advance(250);
    await element.updateComplete;
    expect(provider.lists.map(({ query }) => query.search)).to.deep.equal([undefined, 'ket']);
    expect(element.search).to.equal('ket');
  });

  it('asks at once when confirmed', async () => {
    const provider = heldClients();
    const element = await place(provider);
    field(element).focus();
    await sendKeys({ type: ' nova' });
    await sendKeys({ press: 'Enter' });
    await until(() => provider.lists.length === 2);
    expect(provider.lists[1]?.query).to.deep.equal({ search: 'nova', limit: 25, locale: 'en' });
    expect(provider.lists[0]?.signal.aborted).to.equal(true);
    expect(field(element).value).to.equal(' nova');
  });

  it('shows the answer to the latest search, whichever comes last, and keeps focus and text', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({ items: clientsOf(1) });
    await until(() => rows(element).length === 1);
    field(element).focus();
    for (const typed of ['a', 'ab']) {
      type(element, typed);
      confirm(element);
      await element.updateComplete;
    }
    const [, first, second] = provider.lists;
    expect(first?.signal.aborted).to.equal(true);
    second?.answer({ items: [{ id: '2', name: 'Second' }] });
    await until(() => text(element).includes('Second'));
    first?.answer({ items: [{ id: '1', name: 'First' }] });
    await element.updateComplete;
    expect(column(element, 'name')).to.deep.equal(['Second Domain not known']);
    expect(field(element).value).to.equal('ab');
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
  });

  it('says how many of all match, and what to do when none does', async () => {
    const element = await place(memory(clientsOf(30)));
    await until(() => text(element).includes('30 clients'));
    element.search = 'Client 02';
    await until(() => text(element).includes('11 of 30'));
    element.search = 'nobody';
    await until(() => text(element).includes('Nothing matches'));
    expect(text(element)).to.contain('0 of 30').and.contain('Nothing was found for “nobody”.');
    all(element, '.message button')[0]?.click();
    await until(() => rows(element).length === 25);
    expect([element.search, field(element).value]).to.deep.equal(['', '']);
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
  });

  it('can be cleared in the field', async () => {
    const element = await place(memory(clientsOf(3)), { search: '002' });
    await until(() => rows(element).length === 1);
    expect(field(element).value).to.equal('002');
    button(element, 'Clear search')?.click();
    await until(() => rows(element).length === 3);
    expect(element.shadowRoot?.activeElement).to.equal(field(element));
  });

  it('takes a search that the host sets before what is being typed', async () => {
    const provider = heldClients();
    const element = await place(provider);
    systemClock.after = (ms, run) => clock.after(ms, run);
    type(element, 'typed');
    element.search = 'set';
    await element.updateComplete;
    await clock.advance(1000);
    await element.updateComplete;
    expect(provider.lists.map(({ query }) => query.search)).to.deep.equal([undefined, 'set']);
    expect(field(element).value).to.equal('set');
  });

  it('is not there where the source does not search', async () => {
    const provider = heldClients({ searchable: false });
    const element = await place(provider, { search: 'kettle' });
    expect(all(element, 'input')).to.have.length(0);
    expect(provider.lists[0]?.query.search).to.equal(undefined);
  });
});
