import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PartnerClientTable } from '../../../src/elements/partner-client-table/partner-client-table.js';
import { warningsOf } from '../../core/warnings.js';
import { heldClients } from '../../support/held-clients.js';
import { until } from '../../support/until.js';
import { all, button, clientsOf, memory, place, rows, said } from './page.js';

const box = (element: Element, name: string): HTMLInputElement =>
  all<HTMLInputElement>(element, 'input[type=checkbox]').find(({ ariaLabel }) => ariaLabel === name)!;
const count = (element: Element): string => said(all(element, '.selected-count')[0]);

async function selectable(clients = clientsOf(30), width?: string): Promise<PartnerClientTable> {
  const element = await place(memory(clients), { selectable: '' }, width);
  await until(() => rows(element).length > 0);
  return element;
}

/** What the element says was selected, each time. */
function selections(element: PartnerClientTable): string[][] {
  const seen: string[][] = [];
  element.addEventListener('partner-selection-change', (event) => {
    seen.push((event as CustomEvent<{ selected: string[] }>).detail.selected);
  });
  return seen;
}

describe('<partner-client-table> selection', () => {
  it('is off at first, and then nothing is a box', async () => {
    const element = await place(memory(clientsOf(2)));
    await until(() => rows(element).length === 2);
    expect(all(element, 'input[type=checkbox]')).to.have.length(0);
    expect(all(element, 'table')[0]!.role).to.equal('table');
  });

  it('selects clients, says how many to eye and ear, and tells the host by ids', async () => {
    const element = await selectable();
    const seen = selections(element);
    box(element, 'Select Client 002').click();
    box(element, 'Select Client 004').click();
    await element.updateComplete;
    expect(seen).to.deep.equal([['c2'], ['c2', 'c4']]);
    expect(element.selected).to.deep.equal(['c2', 'c4']);
    expect(count(element)).to.equal('2 selected');
    expect(all(element, '.selected-count')[0]!.role).to.equal('status');
    expect(all(element, 'tbody tr').filter(({ ariaSelected }) => ariaSelected === 'true')).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  it('keeps clients of other pages selected', async () => {
    const element = await selectable();
    box(element, 'Select all on this page').click();
    await element.updateComplete;
    expect(element.selected).to.have.length(25);
    button(element, 'Next page')!.click();
    await until(() => rows(element).length === 5);
    expect(box(element, 'Select all on this page').checked).to.equal(false);
    box(element, 'Select Client 030').click();
    await element.updateComplete;
    expect(count(element)).to.equal('26 selected');
    expect(box(element, 'Select all on this page').indeterminate).to.equal(true);
    button(element, 'Previous page')!.click();
    await until(() => rows(element).length === 25);
    expect(box(element, 'Select Client 001').checked).to.equal(true);
  });

  it('is cleared by a button, which leaves the focus in the table', async () => {
    const element = await selectable();
    element.selected = ['c1', 'of-another-page'];
    await element.updateComplete;
    expect(count(element)).to.equal('2 selected');
    button(element, 'Clear selection')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.selected).to.deep.equal([]);
    expect(count(element)).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(box(element, 'Select Client 001'));
  });

  it('leaves all as it is where the host cancels', async () => {
    const element = await selectable();
    element.addEventListener('partner-selection-change', (event) => event.preventDefault());
    box(element, 'Select Client 002').click();
    await element.updateComplete;
    expect(element.selected).to.deep.equal([]);
    expect(box(element, 'Select Client 002').checked).to.equal(false);
  });

  it('reaches the host through other elements, and is no surprise when the host selects by itself', async () => {
    const element = await selectable();
    const bubbled: Event[] = [];
    element.parentElement!.addEventListener('partner-selection-change', (event) => bubbled.push(event));
    element.selected = ['c3'];
    await element.updateComplete;
    expect(bubbled).to.have.length(0);
    expect(box(element, 'Select Client 003').checked).to.equal(true);
    box(element, 'Select Client 003').click();
    expect(bubbled).to.have.length(1);
  });

  it('keeps what the host selected before there were rows, and forgets it with the partner', async () => {
    const element = await place(undefined, { selectable: '' });
    element.selected = ['c1'];
    element.provider = memory(clientsOf(2));
    await until(() => rows(element).length === 2);
    expect(box(element, 'Select Client 001').checked).to.equal(true);
    const seen = selections(element);
    element.provider = { ...memory(clientsOf(2)), id: 'another' };
    await until(() => rows(element).length === 2 && element.selected.length === 0);
    expect(seen).to.deep.equal([[]]);
    expect(box(element, 'Select Client 001').checked).to.equal(false);
  });

  it('warns of a selection that is no array', async () => {
    const element = await selectable();
    const warnings = await warningsOf(async () => {
      element.selected = 7 as never;
      await element.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(rows(element)).to.have.length(25);
  });

  it('offers all rows of the page in words where rows are cards', async () => {
    const element = await selectable(clientsOf(3), '360px');
    const [all3] = all<HTMLInputElement>(element, '.select-all input');
    expect(all3!.checkVisibility()).to.equal(true);
    all3!.click();
    await element.updateComplete;
    expect(element.selected).to.have.length(3);
    await expect(element).to.be.accessible();
  });
});

describe('<partner-client-table> keyboard', () => {
  it('is a grid where rows hold links, and a table where they do not', async () => {
    const linked = clientsOf(3).map((client) => ({ ...client, links: { crm: `https://crm.example/${client.id}` } }));
    const element = await place(memory(linked));
    await until(() => rows(element).length === 3);
    expect(all(element, 'table')[0]!.role).to.equal('grid');
    expect(all(element, '.table [tabindex="0"]')).to.have.length(1);
    element.provider = memory(clientsOf(3));
    await until(() => all(element, 'table')[0]?.role === 'table');
    expect(all(element, 'thead button').every(({ tabIndex }) => tabIndex === 0)).to.equal(true);
  });

  it('stays with client and column when the rows are sorted and refreshed', async () => {
    const provider = heldClients();
    const element = await place(provider, { selectable: '' });
    provider.lists[0]?.answer({ items: clientsOf(3) });
    await until(() => rows(element).length === 3);
    all(element, '.table [tabindex="0"]')[0]!.focus();
    for (const key of ['ArrowDown', 'End']) await sendKeys({ press: key });
    const focused = (): string => said(element.shadowRoot!.activeElement ?? undefined);
    expect(focused()).to.equal('2.00 EUR');
    element.sortBy = 'name';
    element.sortDescending = true;
    await until(() => provider.lists.length === 2);
    provider.lists[1]?.answer({ items: clientsOf(3).reverse() });
    await until(() => rows(element)[0]!.textContent.includes('Client 003'));
    expect(focused()).to.equal('2.00 EUR');
    element.refresh();
    await until(() => provider.lists.length === 3);
    provider.lists[2]?.answer({ items: clientsOf(5).reverse() });
    await until(() => rows(element).length === 5);
    expect(focused()).to.equal('2.00 EUR');
  });
});
