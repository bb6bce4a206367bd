import { expect } from '@open-wc/testing';
import type { Client } from '../../../src/provider/index.js';
import { all, cellsOf, place, placeWith, memory, rows, said, text } from './page.js';
import { until } from '../../support/until.js';

const kettle: Client = {
  id: 'kettle',
  name: 'Kettle & Loom',
  domain: 'kettleandloom.co.uk',
  products: [{ hub: 'marketing', edition: 'professional' }],
  sold: true,
  managed: true,
  usage: { score: 86, level: 'high', trend: 0.06 },
  mrr: { amount: '951.5', currency: 'GBP' },
};

describe('<partner-client-table> cells', () => {
  it('names each row by the client, with the domain under the name', async () => {
    const cell = await cellsOf(kettle);
    expect(cell('name').localName).to.equal('th');
    expect(cell('name').getAttribute('scope')).to.equal('row');
    expect(said(cell('name'))).to.equal('Kettle & Loom kettleandloom.co.uk');
    expect(cell('name').querySelector('a')).to.equal(null);
  });

  it('says that a name or a domain is not known', async () => {
    const cell = await cellsOf({ id: '1' });
    expect(said(cell('name'))).to.equal('Name not known Domain not known');
  });

  it('shows the whole of a long name in a tooltip, by keyboard too, and none for a name that has room', async () => {
    const name = 'Internationale Gesellschaft für nachhaltige Verpackungslösungen mbH'.repeat(3);
    const element = await placeWith([
      { ...kettle, id: 'long', name, links: { crm: 'https://crm.example/long' } },
      { ...kettle, links: { crm: 'https://crm.example/kettle' } },
    ]);
    element.style.inlineSize = '900px';
    const [long, short] = all<HTMLAnchorElement>(element, 'a[part=client-name]');
    const tooltip = (): string | undefined => all(element, '.tooltip:popover-open')[0]?.textContent;
    long!.focus({ focusVisible: true });
    // Not every engine takes a focus by script for one by the keyboard.
    if (long!.matches(':focus-visible')) await until(() => tooltip() === name);
    short!.focus({ focusVisible: true });
    expect(tooltip()).to.equal(undefined);
    long!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    await until(() => tooltip() === name);
  });

  it('links the name to the host’s CRM, and lets the host take the press over', async () => {
    const element = await placeWith([{ ...kettle, links: { crm: 'https://crm.example/kettle' } }]);
    const [link] = all<HTMLAnchorElement>(element, 'a[part=client-name]');
    expect(link?.href).to.equal('https://crm.example/kettle');
    const opened: unknown[] = [];
    element.parentElement?.addEventListener('partner-client-open', (event) => {
      opened.push((event as CustomEvent).detail);
      event.preventDefault();
    });
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link?.dispatchEvent(press);
    expect(opened).to.deep.equal([{ id: 'kettle' }]);
    expect(press.defaultPrevented).to.equal(true);
  });

  it('leaves a link that is opened in a new tab to the browser', async () => {
    const element = await placeWith([{ ...kettle, links: { crm: 'https://crm.example/kettle' } }]);
    let opened = 0;
    element.addEventListener('partner-client-open', () => (opened += 1));
    // Nothing is to leave the page of the test.
    element.addEventListener('click', (event) => event.preventDefault());
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true });
    all(element, 'a[part=client-name]')[0]?.dispatchEvent(press);
    expect(opened).to.equal(0);
  });

  it('makes no link of an address that would run code', async () => {
    const element = await placeWith([{ ...kettle, links: { crm: 'javascript:alert(1)' } }]);
    expect(all(element, 'a[part=client-name]')).to.have.length(0);
    expect(text(element)).to.contain('1 entry could not be read in full');
  });

  it('names known products in words and others as they are', async () => {
    const cell = await cellsOf({
      ...kettle,
      products: [
        { hub: 'sales', edition: 'enterprise' },
        { hub: 'constructor', edition: '__proto__' },
      ],
    });
    expect([...cell('products').querySelectorAll('li')].map(said)).to.deep.equal([
      'Sales Ent',
      'constructor __proto__',
    ]);
  });

  it('tells no products from products that are not known', async () => {
    expect(said((await cellsOf({ ...kettle, products: [] }))('products'))).to.equal('None');
    expect(said((await cellsOf({ id: '1' }))('products'))).to.equal('Not known');
  });

  it('shows two products, and the rest in place by a button that keeps the focus', async () => {
    const cell = await cellsOf({
      ...kettle,
      products: ['marketing', 'sales', 'service', 'content'].map((hub) => ({ hub, edition: 'starter' })),
    });
    const shown = (): string[] => [...cell('products').querySelectorAll('li:not(.more)')].map(said).filter(Boolean);
    const more = cell('products').querySelector('button')!;
    expect(shown()).to.deep.equal(['Marketing Starter', 'Sales Starter']);
    expect(more.ariaLabel).to.equal('+2 more products');
    expect(more.getBoundingClientRect().height).to.be.at.least(24);
    expect(more.getBoundingClientRect().width).to.be.at.least(24);
    more.focus();
    more.click();
    await until(() => shown().length === 4);
    expect((more.getRootNode() as ShadowRoot).activeElement).to.equal(more);
    expect(said(more)).to.equal('Fewer');
    more.click();
    await until(() => shown().length === 2);
  });

  const relationships: [Pick<Client, 'sold' | 'managed'>, string][] = [
    [{ sold: true, managed: true }, 'Sold Managed'],
    [{ sold: true, managed: false }, 'Sold'],
    [{ sold: false, managed: true }, 'Managed'],
    [{ sold: false, managed: false }, 'None'],
    [{}, 'Not known'],
    [{ sold: true }, 'Sold Managed: not known'],
    [{ managed: true }, 'Managed Sold: not known'],
    [{ sold: false }, 'Managed: not known'],
  ];
  for (const [relationship, words] of relationships) {
    it(`says of ${JSON.stringify(relationship)}: ${words}`, async () => {
      expect(said((await cellsOf({ id: '1', ...relationship }))('relationship'))).to.equal(words);
    });
  }

  it('keeps sold and managed in places of their own', async () => {
    const element = await placeWith([kettle, { ...kettle, id: '2', sold: false }]);
    const [both, managed] = all(element, 'tbody .relationship').map(
      (cell) => cell.querySelectorAll('.kind')[1]!.getBoundingClientRect().left,
    );
    expect(managed).to.equal(both);
  });

  it('shows the score, the level in words, and the change with its sign', async () => {
    const cell = await cellsOf(kettle);
    expect(said(cell('usage'))).to.equal('86 High Change over four weeks: +6%');
    expect(cell('usage').querySelector<HTMLElement>('.meter > span')?.style.inlineSize).to.equal('86%');
  });

  it('never takes an unknown part of usage for zero', async () => {
    expect(said((await cellsOf({ id: '1' }))('usage'))).to.equal('Not known');
    expect(said((await cellsOf({ id: '1', usage: { level: 'low' } }))('usage'))).to.equal('Low');
    const trendOnly = await cellsOf({ id: '1', usage: { trend: -0.12 } });
    expect(said(trendOnly('usage'))).to.equal('Not known Change over four weeks: −12%');
    expect(trendOnly('usage').querySelector('.meter')).to.equal(null);
    const zero = await cellsOf({ id: '1', usage: { score: 0, trend: 0 } });
    expect(said(zero('usage'))).to.equal('0 Change over four weeks: 0%');
  });

  it('derives no level from a score', async () => {
    expect(said((await cellsOf({ id: '1', usage: { score: 3 } }))('usage'))).to.equal('3');
  });

  it('shows MRR with its currency’s decimals, all digits of it, and the code after it', async () => {
    expect(said((await cellsOf(kettle))('mrr'))).to.equal('951.50 GBP');
    const mrr = { amount: '123456789012345678901234567.89', currency: 'JPY' };
    expect(said((await cellsOf({ id: '1', mrr }))('mrr'))).to.equal('123,456,789,012,345,678,901,234,567.89 JPY');
  });

  it('says that an MRR, or only its currency, is not known', async () => {
    expect(said((await cellsOf({ id: '1' }))('mrr'))).to.equal('Not known');
    expect(said((await cellsOf({ id: '1', mrr: { amount: '32' } }))('mrr'))).to.equal('32.00 Currency not known');
    expect(said((await cellsOf({ id: '1', mrr: { amount: '0', currency: 'EUR' } }))('mrr'))).to.equal('0.00 EUR');
  });

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="window.hacked = true">';
    const element = await placeWith([
      { id: hostile, name: hostile, domain: hostile, products: [{ hub: hostile, edition: hostile }] },
    ]);
    expect(text(element)).to.contain(hostile);
    expect(all(element, 'img')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
  });

  it('leaves out records that cannot be read, says how many, and shows the rest', async () => {
    const provider = memory([kettle, { ...kettle, id: '2' }], {
      clients: {
        malformed: (answer) => ({
          ...(answer as object),
          items: [{ name: 'no id' }, null, kettle, { ...kettle, id: '3', mrr: { amount: 12 } }],
        }),
      },
    });
    const element = await place(provider);
    await until(() => rows(element).length > 0);
    expect(rows(element)).to.have.length(2);
    expect(text(element)).to.contain('3 entries could not be read in full. The rest is shown.');
    expect(said(all(element, 'tbody .mrr')[1])).to.equal('Not known');
  });
});
