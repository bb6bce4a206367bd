import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { warningsOf } from '../../core/warnings.js';
import { heldClients } from '../../support/held-clients.js';
import { until } from '../../support/until.js';
import { all, button, choose, clientsOf, column, memory, place, rows, said, text } from './page.js';

const disabled = (element: Element, name: string): boolean => button(element, name)?.ariaDisabled === 'true';
const range = (element: Element): string => said(all(element, '.range')[0]);

describe('<partner-client-table> pages', () => {
  it('counts as rows what is shown, and keeps the place of each page', async () => {
    const provider = heldClients();
    const element = await place(provider);
    const [first, ...others] = clientsOf(25);
    provider.lists[0]?.answer({ items: [{ ...first, id: '' }, ...others], next: 'b', total: 27 });
    await until(() => range(element) === 'Rows 1 to 24 of 27');
    expect(rows(element)).to.have.length(24);
    expect(text(element)).to.contain('1 entry could not be read in full');
    button(element, 'Next page')?.click();
    await until(() => provider.lists.length === 2);
    provider.lists[1]?.answer({ items: clientsOf(27).slice(25), total: 27 });
    await until(() => range(element) === 'Rows 26 to 27 of 27');
  });

  it('names no rows where none could be read', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({ items: clientsOf(3).map((client) => ({ ...client, id: '' })), total: 3 });
    await until(() => text(element).includes('3 entries could not be read in full'));
    expect(range(element)).to.equal('');
    expect(text(element)).not.to.contain('No clients yet');
  });

  it('leads to the next page and back by the cursors it came by', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({ items: clientsOf(25), next: 'opaque ä', total: 60 });
    await until(() => range(element) === 'Rows 1 to 25 of 60');
    expect(text(element)).to.contain('Page 1 of 3');
    expect([disabled(element, 'Previous page'), disabled(element, 'Next page')]).to.deep.equal([true, false]);

    button(element, 'Next page')?.click();
    await until(() => provider.lists.length === 2);
    expect(provider.lists[1]?.query).to.deep.equal({ limit: 25, locale: 'en', cursor: 'opaque ä' });
    expect(provider.lists[1]?.reason).to.equal('more');
    provider.lists[1]?.answer({ items: clientsOf(25), next: 'third', total: 60 });
    await until(() => range(element) === 'Rows 26 to 50 of 60');

    button(element, 'Next page')?.click();
    await until(() => provider.lists.length === 3);
    provider.lists[2]?.answer({ items: clientsOf(10), total: 60 });
    await until(() => range(element) === 'Rows 51 to 60 of 60');
    expect([disabled(element, 'Previous page'), disabled(element, 'Next page')]).to.deep.equal([false, true]);

    button(element, 'Previous page')?.click();
    await until(() => provider.lists.length === 4);
    expect(provider.lists[3]?.query.cursor).to.equal('opaque ä');
    provider.lists[3]?.answer({ items: clientsOf(25), next: 'third', total: 60 });
    await until(() => range(element) === 'Rows 26 to 50 of 60');
    button(element, 'Previous page')?.click();
    await until(() => provider.lists.length === 5);
    expect('cursor' in (provider.lists[4]?.query ?? {})).to.equal(false);
  });

  it('keeps the rows, and the focus on the button, while a page comes, and tells readers the new range', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({ items: clientsOf(25), next: '2', total: 26 });
    await until(() => rows(element).length === 25);
    const next = button(element, 'Next page')!;
    next.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all(element, 'table')[0]?.ariaBusy === 'true');
    expect(rows(element)).to.have.length(25);
    await sendKeys({ press: ' ' });
    expect(provider.lists).to.have.length(2);
    provider.lists[1]?.answer({ items: [{ id: 'last', name: 'Last' }], total: 26 });
    await until(() => rows(element).length === 1);
    expect(element.shadowRoot?.activeElement).to.equal(next);
    expect([next.ariaDisabled, all(element, 'table')[0]?.ariaBusy]).to.deep.equal(['true', 'false']);
    expect(all(element, '[role=status]').some((region) => said(region) === 'Rows 26 to 26 of 26')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(provider.lists).to.have.length(2);
  });

  it('does without a total', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({ items: clientsOf(25), next: '2' });
    await until(() => range(element) === 'Rows 1 to 25');
    expect(text(element)).to.contain('Page 1').and.not.contain('Page 1 of');
    expect(said(all(element, '.card-head .count')[0])).to.equal('');
    button(element, 'Next page')?.click();
    await until(() => provider.lists.length === 2);
    provider.lists[1]?.answer({ items: clientsOf(5) });
    await until(() => range(element) === 'Rows 26 to 30 of 30');
    expect(text(element)).to.contain('30 clients').and.contain('Page 2 of 2');
  });

  it('names no number of pages where a source answers less than a page', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({ items: clientsOf(10), next: '2', total: 60 });
    await until(() => range(element) === 'Rows 1 to 10 of 60');
    expect(text(element)).to.contain('Page 1').and.not.contain('Page 1 of');
  });

  it('shows as many rows as chosen, from the first page on', async () => {
    const element = await place(memory(clientsOf(60)));
    await until(() => rows(element).length === 25);
    button(element, 'Next page')?.click();
    await until(() => range(element) === 'Rows 26 to 50 of 60');
    choose(element, 'Rows per page', '50');
    await until(() => range(element) === 'Rows 1 to 50 of 60');
    expect([element.pageSize, rows(element).length]).to.deep.equal([50, 50]);
    expect(all<HTMLOptionElement>(element, '.pager option').map(({ value }) => value)).to.deep.equal([
      '25',
      '50',
      '100',
      '250',
      '2000',
    ]);
  });

  it('takes the page size from its attribute, and 25 with one warning for a bad one', async () => {
    const provider = heldClients();
    await place(provider, { 'page-size': '100' });
    expect(provider.lists[0]?.query.limit).to.equal(100);
    const other = heldClients();
    const warnings = await warningsOf(() => place(other, { 'page-size': '30' }));
    expect(warnings).to.have.length(1);
    expect(other.lists[0]?.query.limit).to.equal(25);
  });

  it('begins at the first page for another search or order', async () => {
    const element = await place(memory(clientsOf(60)));
    await until(() => rows(element).length === 25);
    button(element, 'Next page')?.click();
    await until(() => range(element) === 'Rows 26 to 50 of 60');
    element.sortBy = 'name';
    element.sortDescending = true;
    await until(() => range(element) === 'Rows 1 to 25 of 60');
    expect(column(element, 'name')[0]).to.contain('Client 060');
  });

  it('asks no provider with a cursor of another', async () => {
    const first = heldClients();
    const second = heldClients();
    const element = await place(first);
    first.lists[0]?.answer({ items: clientsOf(25), next: '2', total: 50 });
    await until(() => rows(element).length === 25);
    button(element, 'Next page')?.click();
    await until(() => first.lists.length === 2);
    first.lists[1]?.answer({ items: clientsOf(25), total: 50 });
    await until(() => range(element) === 'Rows 26 to 50 of 50');
    element.provider = second;
    await until(() => second.lists.length > 0);
    expect(rows(element)).to.have.length(0);
    expect(second.lists.map(({ query, reason }) => ({ query, reason }))).to.deep.equal([
      { query: { limit: 25, locale: 'en' }, reason: 'first' },
    ]);
    expect(first.lists).to.have.length(2);
  });

  it('starts again by itself when a cursor has expired, and says so', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({ items: clientsOf(25), next: '2', total: 50 });
    await until(() => rows(element).length === 25);
    button(element, 'Next page')?.click();
    await until(() => provider.lists.length === 2);
    provider.lists[1]?.fail('cursor-expired');
    await until(() => provider.lists.length === 3);
    expect(provider.lists[2]?.query).to.deep.equal({ limit: 25, locale: 'en' });
    provider.lists[2]?.answer({ items: clientsOf(25), next: 'new', total: 49 });
    await until(() => range(element) === 'Rows 1 to 25 of 49');
    expect(text(element)).to.contain('it starts again from its first page');
    button(element, 'Next page')?.click();
    await until(() => provider.lists.length === 4);
    expect(provider.lists[3]?.query.cursor).to.equal('new');
    await until(() => !text(element).includes('it starts again'));
  });

  it('does not begin over and over when the first page’s cursor is said to have expired', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.fail('cursor-expired');
    await until(() => text(element).includes('Load it again from the start'));
    expect(provider.lists).to.have.length(1);
  });

  it('tries a page that failed again by the same button, and stays usable', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({ items: clientsOf(25), next: '2', total: 30 });
    await until(() => rows(element).length === 25);
    button(element, 'Next page')?.click();
    await until(() => provider.lists.length === 2);
    provider.lists[1]?.fail('invalid');
    await until(() => text(element).includes('What you see answers the one before'));
    expect(range(element)).to.equal('Rows 1 to 25 of 30');
    button(element, 'Next page')?.click();
    await until(() => provider.lists.length === 3);
    expect(provider.lists[2]?.query.cursor).to.equal('2');
    provider.lists[2]?.answer({ items: clientsOf(5), total: 30 });
    await until(() => range(element) === 'Rows 26 to 30 of 30');
  });

  it('says that a further page is empty, and leads back', async () => {
    const provider = heldClients();
    const element = await place(provider);
    provider.lists[0]?.answer({ items: clientsOf(25), next: '2' });
    await until(() => rows(element).length === 25);
    button(element, 'Next page')?.click();
    await until(() => provider.lists.length === 2);
    provider.lists[1]?.answer({ items: [] });
    await until(() => text(element).includes('Nothing further'));
    button(element, 'Previous page')?.click();
    await until(() => provider.lists.length === 3);
    provider.lists[2]?.answer({ items: clientsOf(25), next: '2' });
    await until(() => rows(element).length === 25);
  });
});
