import { expect } from '@open-wc/testing';
import type { Client } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';
import { all, clientsOf, column, memory, place, placeWith, rows, said } from './page.js';

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const awkward: Client[] = [
  ...clientsOf(3),
  {
    id: 'long',
    name: `${long} ${long}`,
    domain: `${long.toLowerCase().replace('ä', 'ae')}.example`,
    products: [{ hub: long, edition: long }, { hub: 'sales' }, { hub: 'service', edition: 'starter' }],
    sold: true,
    usage: { score: 12.345, level: 'low', trend: -9.99 },
    mrr: { amount: '123456789012345678901234567.89', currency: 'EUR' },
    links: { crm: 'https://crm.example/long' },
  },
  { id: 'empty' },
  { id: 'without-currency', name: 'Cordillera', products: [], sold: false, managed: false, mrr: { amount: '-5' } },
];

const ordinary: Client[] = clientsOf(3).map((client, place) => ({
  ...client,
  products: ['marketing', 'operations', 'sales'].map((hub) => ({ hub, edition: 'starter' })),
  sold: true,
  managed: true,
  usage: { score: 59, level: 'medium', trend: -0.12 },
  mrr: { amount: ['951.50', '11222000', '2451.00'][place] ?? '0', currency: ['GBP', 'COP', 'USD'][place] },
}));

describe('<partner-client-table> layout', () => {
  for (const width of [240, 320, 400, 639, 640, 720, 800, 900, 1280]) {
    it(`has room for ordinary clients without scrolling sideways, at ${width} px`, async () => {
      const element = await placeWith(ordinary, `${width}px`);
      expect(element.getBoundingClientRect().width).to.equal(width);
      const [frame] = all(element, '.table-frame');
      expect(frame?.scrollWidth).to.be.at.most(frame?.clientWidth ?? 0);
    });
  }

  for (const width of [240, 320, 480, 639]) {
    it(`keeps all of a card within its edges, at ${width} px`, async () => {
      const element = await placeWith(awkward, `${width}px`);
      const end = all(element, '.card')[0]!.getBoundingClientRect().right;
      for (const part of all(element, 'tbody *, .toolbar *, .pager *')) {
        if (getComputedStyle(part).position !== 'absolute')
          expect(part.getBoundingClientRect().right, part.className).to.be.at.most(end);
      }
    });
  }

  it('scrolls in its own frame where its columns are too many, and widens no page', async () => {
    const element = await placeWith(ordinary, '700px');
    element.columns = ['name', 'products', 'relationship', 'mrr', 'nextRenewal', 'engagement', 'managedUntil', 'usage'];
    await element.updateComplete;
    const [frame] = all(element, '.table-frame');
    expect(frame?.scrollWidth).to.be.above(frame?.clientWidth ?? 0);
    const { documentElement } = document;
    element.parentElement!.style.marginInlineStart = `${Math.max(0, documentElement.clientWidth - 740)}px`;
    expect(documentElement.scrollWidth).to.equal(documentElement.clientWidth);
  });

  it('has lower rows in compact density, the domain beside the name, and targets that stay large enough', async () => {
    const element = await placeWith(ordinary.map((client) => ({ ...client, products: [{ hub: 'sales' }] })));
    const heights = (): number[] => rows(element).map((row) => Math.round(row.getBoundingClientRect().height));
    expect(heights()).to.deep.equal([52, 52, 52]);
    element.setAttribute('density', 'compact');
    expect(heights()).to.deep.equal([36, 36, 36]);
    const [name, domain] = ['.client-name', '.domain'].map((part) => all(element, part)[0]!.getBoundingClientRect());
    expect(domain!.left).to.be.at.least(name!.right);
    for (const target of all(element, 'button, select, input, a').filter((part) => part.checkVisibility())) {
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(24);
    }
    element.style.setProperty('--partner-table-row-height-compact', '60px');
    expect(heights()).to.deep.equal([60, 60, 60]);
  });

  it('is a table to readers at every width', async () => {
    for (const width of ['1000px', '360px']) {
      const element = await placeWith(clientsOf(2), width);
      const roles = (selector: string): string[] => [...new Set(all(element, selector).map((part) => part.role ?? ''))];
      expect(roles('table')).to.deep.equal(['table']);
      expect(roles('thead, tbody')).to.deep.equal(['rowgroup']);
      expect(roles('tr')).to.deep.equal(['row']);
      expect(roles('thead th')).to.deep.equal(['columnheader']);
      expect(roles('tbody th')).to.deep.equal(['rowheader']);
      expect(roles('tbody td')).to.deep.equal(['cell']);
      expect(said(all(element, 'caption')[0])).to.equal('Clients');
      expect(all(element, 'thead th').map(said)).to.deep.equal([
        'Client',
        'Products owned',
        'Relationship',
        'Usage',
        'MRR',
      ]);
    }
  });

  it('labels the values where rows are cards, for the eye alone, and shows all products there', async () => {
    const element = await placeWith(awkward.slice(3, 4), '360px');
    const labels = all(element, 'tbody .label').filter((label) => label.checkVisibility());
    expect(labels.map(({ textContent }) => textContent)).to.deep.equal(['Relationship', 'Usage', 'MRR']);
    expect(labels.every(({ ariaHidden }) => ariaHidden === 'true')).to.equal(true);
    expect(column(element, 'products')[0]).to.contain('Service Starter');
    expect(all(element, 'thead button').some((header) => header.checkVisibility())).to.equal(false);
  });

  it('cuts no figure', async () => {
    const element = await placeWith(awkward, '800px');
    for (const figure of all(element, 'td .amount, td .score')) {
      expect(figure.scrollWidth).to.be.at.most(Math.ceil(figure.getBoundingClientRect().width) + 1);
    }
  });

  it('lines figures up at their ends, whatever their currency', async () => {
    const element = await placeWith(
      ['EUR', 'JPY', undefined].map((currency, place) => ({ id: String(place), mrr: { amount: '1234.5', currency } })),
    );
    const ends = new Set(all(element, 'td .amount').map((figure) => Math.round(figure.getBoundingClientRect().right)));
    expect(ends.size).to.equal(1);
  });

  it('gives every control 24 px or more', async () => {
    for (const width of ['1000px', '360px']) {
      const element = await placeWith(awkward, width);
      for (const control of all(element, 'button, a, input, select')) {
        if (!control.checkVisibility()) continue;
        expect(control.getBoundingClientRect().height, control.className).to.be.at.least(24);
        expect(control.getBoundingClientRect().width, control.className).to.be.at.least(24);
      }
    }
  });

  it('runs from the right in a page that does', async () => {
    const element = await placeWith(clientsOf(2));
    element.dir = 'rtl';
    await element.updateComplete;
    const [name, mrr] = ['name', 'mrr'].map((key) => all(element, `tbody .${key}`)[0]!.getBoundingClientRect().left);
    expect(name).to.be.above(mrr!);
  });

  it('shows the beginning of a name that is too long for its chip, whichever way the page runs', async () => {
    const element = await placeWith([{ id: 'long', products: [{ hub: long }] }], '640px');
    element.dir = 'rtl';
    await element.updateComplete;
    const chip = all(element, '.chip')[0]!;
    expect(chip.scrollWidth).to.be.above(chip.clientWidth);
    const first = document.createRange();
    const text = document.createTreeWalker(chip, NodeFilter.SHOW_TEXT).nextNode()!;
    first.setStart(text, text.textContent!.indexOf('D'));
    first.setEnd(text, text.textContent!.indexOf('D') + 1);
    expect(first.getBoundingClientRect().left).to.be.at.least(chip.getBoundingClientRect().left);
  });

  it('is accessible with rows, while loading, when empty and when failed', async () => {
    for (const width of ['1000px', '360px']) {
      const element = await placeWith(awkward, width);
      await until(() => all(element, '.sums > li').length > 0);
      await expect(element).to.be.accessible();
    }
    await expect(await place(memory(clientsOf(1), { clients: { hold: true } }))).to.be.accessible();
    const failed = await place(memory(clientsOf(1), { clients: { fail: 'invalid' } }));
    await until(() => all(failed, '.message').length > 0);
    await expect(failed).to.be.accessible();
    const empty = await place(memory([]));
    await until(() => all(empty, '.message').length > 0);
    await expect(empty).to.be.accessible();
    expect(rows(empty)).to.have.length(0);
  });
});
