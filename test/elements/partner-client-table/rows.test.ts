import { expect } from '@open-wc/testing';
import type { PartnerClientTable } from '../../../src/elements/partner-client-table/partner-client-table.js';
import { until } from '../../support/until.js';
import { all, clientsOf, memory, place, rows } from './page.js';

const names = (element: Element): string[] =>
  all(element, 'tbody [part=client-name]').map(({ textContent }) => textContent.trim());

const named = (count: number): string[] => clientsOf(count).map(({ name }) => name ?? '');

/** Puts a table with a page of 250 rows into the page, as soon as the first of them are there. */
async function begun(attributes: Record<string, string> = {}): Promise<PartnerClientTable> {
  const element = await place(memory(clientsOf(300)), { 'page-size': '250', ...attributes });
  await until(() => names(element).length > 0);
  return element;
}

async function whole(attributes?: Record<string, string>): Promise<PartnerClientTable> {
  const element = await begun(attributes);
  await element.updateComplete;
  return element;
}

const isBusy = (element: Element): boolean => all(element, 'tbody[aria-busy=true]').length > 0;

/** Sorts as a person does, and waits until other rows are drawn. */
async function sorted(element: PartnerClientTable, descending: boolean): Promise<void> {
  element.sortBy = 'name';
  element.sortDescending = descending;
  await until(() => names(element)[0] === (descending ? 'Client 300' : 'Client 001'));
  await element.updateComplete;
}

describe('the rows of <partner-client-table>', () => {
  it('have their places from the first, while they are drawn in slices, and are whole when the update is complete', async () => {
    const element = await begun();
    expect(rows(element).length).to.equal(250);
    expect(isBusy(element)).to.equal(names(element).length < 250);
    await element.updateComplete;
    expect(names(element)).to.deep.equal(named(250));
    expect(isBusy(element)).to.equal(false);
  });

  it('are in the order that was asked for last', async () => {
    const element = await begun();
    for (const descending of [true, false, true]) {
      element.sortBy = 'name';
      element.sortDescending = descending;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await sorted(element, true);
    expect(names(element)).to.deep.equal(named(300).reverse().slice(0, 250));
  });

  it('stay with their clients, and so does the focus', async () => {
    const element = await whole({ selectable: '' });
    const of = (name: string): HTMLElement | null | undefined =>
      all(element, '[part=client-name]').find(({ textContent }) => textContent.trim() === name);
    const row = of('Client 100')?.closest('tr');
    row?.querySelector('th')?.focus();
    await sorted(element, true);
    expect(of('Client 100')?.closest('tr') === row).to.equal(true);
    expect(element.shadowRoot?.activeElement === row?.querySelector('th')).to.equal(true);
  });

  it('are drawn again for what changes alone', async () => {
    const element = await whole({ selectable: '' });
    const before = rows(element);
    element.selected = ['c2', 'c249'];
    await element.updateComplete;
    const checked = all<HTMLInputElement>(element, 'tbody input').flatMap(({ checked }, at) => (checked ? [at] : []));
    expect(checked).to.deep.equal([1, 248]);
    expect(rows(element).every((row, at) => row === before[at])).to.equal(true);
  });

  it('can be selected while others are drawn', async () => {
    const element = await begun({ selectable: '' });
    all(element, 'tbody input')[2]?.click();
    await element.updateComplete;
    expect(element.selected).to.deep.equal(['c3']);
    const checked = all<HTMLInputElement>(element, 'tbody input').flatMap(({ checked }, at) => (checked ? [at] : []));
    expect([checked, names(element).length]).to.deep.equal([[2], 250]);
  });

  it('go from one page to another in number too', async () => {
    const element = await whole();
    all(element, '[part=pager] [aria-label="Next page"]')[0]?.click();
    await until(() => names(element)[0] === 'Client 251');
    await element.updateComplete;
    expect(names(element)).to.deep.equal(named(300).slice(250));
    all(element, '[part=pager] [aria-label="Previous page"]')[0]?.click();
    await until(() => names(element)[0] === 'Client 001');
    await element.updateComplete;
    expect(names(element)).to.deep.equal(named(250));
  });

  it('are all there for paper', async () => {
    const element = await begun();
    window.dispatchEvent(new Event('beforeprint'));
    expect(names(element)).to.deep.equal(named(250));
  });
});
