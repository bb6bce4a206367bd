import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/define/points-breakdown.js';
import type { PointsBreakdown } from '../../../src/elements/points-breakdown/points-breakdown.js';
import {
  createMemoryProvider,
  type MemoryProvider,
  type MemoryProviderOptions,
} from '../../../src/provider/adapters/memory/index.js';
import type { ClientPointsRow, PartnerProvider } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';

const rowsOf: readonly ClientPointsRow[] = [
  {
    id: 'a',
    name: 'Alder',
    domain: 'alder.example',
    country: 'SG',
    market: 'growth',
    points: { sold: '41.84', sourced: '30', assisted: '11.84', managed: '13.95', total: '55.79' },
    expired: '3.91',
    nextExpiry: '2027-03-18',
    dealTypes: ['net-new', 'upsell'],
    sources: ['sourced', 'assisted'],
  },
  {
    id: 'b',
    name: 'Birch',
    market: 'ordinary',
    points: { sold: '0', managed: '28.2', total: '28.2' },
    dealTypes: [],
    sources: [],
  },
  { id: 'c', name: 'Cedar' },
];
const tiers = [{ id: 'gold', minimums: { total: '800' } }];

const provide = (options: Partial<MemoryProviderOptions> = {}): MemoryProvider =>
  createMemoryProvider({ id: 'partner', points: rowsOf, tier: { tiers, points: { total: '83.99' } }, ...options });

async function place(
  provider: PartnerProvider | undefined,
  attributes: Record<string, string> = {},
  width = '1000px',
): Promise<PointsBreakdown> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = width;
  const element = document.createElement('points-breakdown');
  element.lang = 'en';
  element.provider = provider;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await element.updateComplete;
  return element;
}

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const said = (node: Element | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const bodyRows = (element: Element): HTMLElement[] => all(element, 'tbody:not([aria-hidden]) > tr');
/** What the cells of a column show, without the label that stands for it in cards. */
const column = (element: Element, name: string): string[] =>
  all(element, `tbody:not([aria-hidden]) > tr > .${name}`).map((cell) => {
    const copy = cell.cloneNode(true) as HTMLElement;
    copy.querySelector('.in-cards')?.remove();
    return said(copy);
  });
const totals = (element: Element): string => said(all(element, '[part=totals]')[0]);
const button = (element: Element, name: string): HTMLElement =>
  all(element, 'button').find((one) => said(one) === name || one.ariaLabel === name)!;

const ready = async (element: PointsBreakdown): Promise<PointsBreakdown> => {
  await until(() => bodyRows(element).length > 0 && totals(element).includes('client'));
  return element;
};

describe('<points-breakdown>', () => {
  it('shows the points of each client and their share of the total', async () => {
    const element = await ready(await place(provide()));
    expect(column(element, 'client')).to.deep.equal([
      'Alder alder.example',
      'Birch Domain not known',
      'Cedar Domain not known',
    ]);
    expect(column(element, 'source')).to.deep.equal(['Sourced and Assisted', 'None', 'Not known']);
    expect(column(element, 'market')).to.deep.equal(['Growth Singapore', 'Ordinary', 'Not known']);
    expect(column(element, 'sold')).to.deep.equal(['41.84', '0.00', 'Not known']);
    expect(column(element, 'managed')).to.deep.equal(['13.95', '28.20', 'Not known']);
    expect(column(element, 'total')).to.deep.equal(['55.79', '28.20', 'Not known']);
    expect(column(element, 'share')).to.deep.equal(['66.42%', '33.58%', 'Not known']);
  });

  it("adds up all clients and says whether that is the tier's total", async () => {
    const element = await ready(await place(provide()));
    await until(() => totals(element).includes('Equals'));
    expect(totals(element)).to.contain('All 3 clients').and.contain('1 client without known points');
    expect(all(element, '.point-sums > li').map(said)).to.deep.equal(['Sold 41.84', 'Managed 42.15', 'Combined 83.99']);
  });

  it('says by how much the two differ, whatever the tier tells of its total', async () => {
    for (const [points, text] of [
      [{ total: '90' }, '6.01 less than the tier’s total points (90.00)'],
      [{ total: '83.985' }, '0.005 more than the tier’s total points (83.985)'],
      [{ sold: '40', managed: '43.99' }, 'Equals the tier’s total points'],
      [{ sourced: '40', assisted: '1', managed: '43.99' }, '1.00 less than the tier’s total points (84.99)'],
    ] as const) {
      const element = await ready(await place(provide({ tier: { tiers, points } })));
      await until(() => totals(element).includes('tier'));
      expect(totals(element)).to.contain(text);
    }
    for (const tier of [undefined, { tiers, points: { sold: '40' } }]) {
      const element = await ready(await place(provide({ tier })));
      expect(totals(element)).not.to.contain('tier');
    }
  });

  it('is filtered by what the source declares; shares stay those of all points', async () => {
    const element = await ready(await place(provide()));
    button(element, 'Filter').click();
    await until(() => all(element, '.filter-form').length === 1);
    const box = all(element, '.filter-form label').find((one) => said(one) === 'Assisted')!;
    box.querySelector('input')!.click();
    await until(() => totals(element).includes('matching'));
    expect(column(element, 'client')).to.deep.equal(['Alder alder.example']);
    expect(column(element, 'share')).to.deep.equal(['66.42%']);
    expect(totals(element))
      .to.contain('The one matching client')
      .and.contain('The points of each stay whole')
      .and.not.contain('tier');
    const radio = all(element, '.filter-form label').find((one) => said(one) === 'Ordinary')!;
    radio.querySelector('input')!.click();
    await until(() => said(all(element, '[part=message]')[0]).includes('Nothing matches'));
  });

  it('sums the page and says so where the source does not sum', async () => {
    const provider = provide();
    const { summary: _left, ...points } = provider.points!;
    const element = await place({ ...provider, points });
    await until(() => totals(element).includes('This page'));
    expect(all(element, '.point-sums > li').map(said)).to.deep.equal(['Sold 41.84', 'Managed 42.15', 'Combined 83.99']);
    expect(totals(element)).not.to.contain('Equals');
  });

  it('keeps the rows when the totals fail, and asks again', async () => {
    const provider = provide({ script: { pointsSummary: { fail: 'invalid', failTimes: 1 } } });
    const element = await place(provider);
    await until(() => totals(element).includes('The totals could not be loaded.'));
    expect(bodyRows(element)).to.have.length(3);
    button(element, 'Try again').click();
    await until(() => totals(element).includes('All 3 clients'));
  });

  it('tells of what cannot be read, is off, or comes late', async () => {
    const provider = provide({
      script: {
        points: {
          malformed: () => ({
            items: [{ id: 'x', name: 'Elm', points: { total: '-4', sold: 3, managed: '2' } }, { id: 7 }],
          }),
        },
      },
    });
    const element = await place(provider);
    await until(() => bodyRows(element).length > 0);
    expect(column(element, 'total')).to.deep.equal(['Not known']);
    expect(column(element, 'managed')).to.deep.equal(['2.00']);
    expect(said(all(element, '.card')[0])).to.contain('could not be read in full');

    const off = await place({ contract: 1, id: 'none' });
    await until(() => said(all(off, '.card')[0]).includes('Not available here'));
    const late = await place(provide({ script: { points: { hold: true } } }));
    expect(bodyRows(late)).to.have.length(0);
    expect(all(late, 'table')[0]!.ariaBusy).to.equal('true');
  });

  it('stands as cards in 320 px, without a bar to scroll', async () => {
    const element = await ready(await place(provide(), {}, '320px'));
    const card = all(element, '.card')[0]!;
    expect(card.scrollWidth <= card.clientWidth).to.equal(true);
    expect(all(element, '.share-bar')[0]!.getBoundingClientRect().width).to.be.above(40);
  });

  it('adds up to what is added up by hand, for any clients', async () => {
    const hundredths = fc.option(fc.bigInt({ min: 0n, max: 10n ** 9n }), { nil: undefined, freq: 6 });
    const text = (units: bigint): string => `${units / 100n}.${String(units % 100n).padStart(2, '0')}`;
    const grouped = (units: bigint): string => text(units).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    const half = (num: bigint, den: bigint): bigint => (num * 2n + den) / (den * 2n);
    const clients = fc.array(fc.record({ sold: hundredths, managed: hundredths }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(clients, async (figures) => {
        const sum = (values: readonly (bigint | undefined)[]): bigint =>
          values.reduce((all: bigint, one) => all + (one ?? 0n), 0n);
        const combined = figures.map(({ sold, managed }) =>
          sold === undefined || managed === undefined ? undefined : sold + managed,
        );
        const points = figures.map(({ sold, managed }, place): ClientPointsRow => {
          const both = combined[place];
          return {
            id: String(place),
            points: {
              ...(sold !== undefined && { sold: text(sold) }),
              ...(managed !== undefined && { managed: text(managed) }),
              ...(both !== undefined && { total: text(both) }),
            },
          };
        });
        const total = sum(combined);
        const element = await place(provide({ points, tier: { tiers, points: { total: text(total) } } }));
        await until(() => totals(element).includes('Equals'));
        expect(column(element, 'total')).to.deep.equal(
          combined.map((one) => (one === undefined ? 'Not known' : grouped(one))),
        );
        expect(column(element, 'share')).to.deep.equal(
          combined.map((one) =>
            one === undefined || total === 0n ? 'Not known' : `${text(half(one * 10_000n, total))}%`,
          ),
        );
        expect(all(element, '.point-sums bdi').map(said)).to.deep.equal(
          [sum(figures.map(({ sold }) => sold)), sum(figures.map(({ managed }) => managed)), total].map(grouped),
        );
        element.parentElement!.remove();
      }),
      { numRuns: 25 },
    );
  });
});
