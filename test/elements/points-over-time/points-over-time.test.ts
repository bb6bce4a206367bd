import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/define/points-over-time.js';
import type { PointsOverTime } from '../../../src/elements/points-over-time/points-over-time.js';
import { EDITIONS } from '../../../src/program/index.js';
import {
  createMemoryProvider,
  type MemoryProvider,
  type MemoryProviderOptions,
} from '../../../src/provider/adapters/memory/index.js';
import type { PartnerProvider, PartnerRecords, TierStatus } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';

const today = '2026-11-23';
const tier: TierStatus = {
  tiers: [
    { id: 'gold', minimums: { total: '800', sourced: '200' } },
    { id: 'platinum', minimums: { total: '2400' } },
  ],
  credited: 'gold',
  points: {},
};
const records: PartnerRecords = {
  sold: [
    {
      id: '1',
      clientName: 'Alder',
      product: { hub: 'sales' },
      soldOn: '2026-01-10',
      source: 'sourced',
      points: '150.50',
    },
    { id: '2', clientName: 'Birch', soldOn: '2026-02-20', source: 'sourced', points: '100' },
    { id: '3', clientName: 'Cedar', soldOn: '2025-10-05', source: 'assisted', points: '30' },
  ],
  managed: [{ id: '4', clientName: 'Alder', managedSince: '2026-07-01', managedUntil: '2026-12-24', points: '700' }],
  completeFrom: '2025-01-01',
};

const provide = (options: Partial<MemoryProviderOptions> = {}): MemoryProvider =>
  createMemoryProvider({ id: 'partner', records, tier, today, ...options });

async function place(
  provider: PartnerProvider | undefined,
  attributes: Record<string, string> = {},
  width = '1100px',
): Promise<PointsOverTime> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = width;
  const element = document.createElement('points-over-time');
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
const text = (element: Element): string => said(all(element, '.card')[0]);
/** The table of the same figures, row by row. */
const table = (element: Element): string[][] =>
  all(element, '.data-table tbody tr').map((row) => [...row.children].map(said));
const finding = (element: Element): string => said(all(element, 'figcaption')[0]);
const reading = (element: Element): string => said(all(element, '[part=reading]')[0]);
const press = async (element: PointsOverTime, key: string): Promise<void> => {
  all(element, '[part=plot]')[0]!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
};

const ready = async (provider: PartnerProvider, attributes?: Record<string, string>, width?: string) => {
  const element = await place(provider, attributes, width);
  await until(() => all(element, '[part=plot] path').length > 0);
  all(element, 'summary')[0]!.click();
  await until(() => table(element).length > 0);
  return element;
};

describe('<points-over-time>', () => {
  it('tells what is sourced of what expires only where the rules tell sources apart, and it is known of all', async () => {
    const assisted = { id: '9', clientName: 'Dill', soldOn: '2026-01-20', points: '40' };
    const sold = records.sold ?? [];
    const told = await ready(
      provide({ records: { ...records, sold: [...sold, { ...assisted, source: 'assisted' }] } }),
    );
    expect(finding(told)).to.contain('290 sold points expire through February 2027. Sourced among them: 250.');
    const unknown = await ready(provide({ records: { ...records, sold: [...sold, assisted] } }));
    expect(finding(unknown)).to.contain('290 sold points expire through February 2027.').and.not.contain('among them');
    const element = await ready(provide());
    await until(() => finding(element).includes('among them'));
    element.rules = EDITIONS[0];
    await until(() => finding(element).includes('250 sold points') && !finding(element).includes('among them'));
  });

  it('tells six months back and three ahead, what it finds, and what it assumes', async () => {
    const element = await ready(provide());
    await until(() => finding(element).includes('Gold'));
    expect(finding(element)).to.equal(
      'Sourced points fall below Gold on 10 Jan 2027. Without new sales, 250 sold points expire through February 2027. Sourced among them: 250.',
    );
    expect(table(element)).to.deep.equal([
      ['May 2026', '280.50', '280.50', '0.00', '–'],
      ['June 2026', '280.50', '280.50', '0.00', '–'],
      ['July 2026', '980.50', '280.50', '700.00', '–'],
      ['August 2026', '980.50', '280.50', '700.00', '–'],
      ['September 2026', '980.50', '280.50', '700.00', '–'],
      ['October 2026', '950.50', '250.50', '700.00', '−30.00'],
      ['November 2026 so far', '950.50', '250.50', '700.00', '–'],
      ['December 2026, projected', '950.50', '250.50', '700.00', '–'],
      ['January 2027, projected', '800.00', '100.00', '700.00', '−150.50'],
      ['February 2027, projected', '700.00', '0.00', '700.00', '−100.00'],
    ]);
    expect(text(element)).to.contain('Managed points are assumed unchanged.');
    expect(all(element, '.lines text').map(said)).to.include.members([
      'Gold 800 combined',
      'Projected from expiries',
      'Review 15 Jul',
      'Review 15 Jan',
    ]);
    expect(all(element, '.lines text').map(said)).not.to.include('Platinum 2,400 combined');
  });

  it('leads from month to month by keys, and reads what ends in each', async () => {
    const element = await ready(provide());
    await until(() => reading(element).includes('Gold'));
    const plot = all(element, '[part=plot]')[0]!;
    expect([plot.tabIndex, plot.getAttribute('role')]).to.deep.equal([0, 'slider']);
    expect(reading(element)).to.contain('November 2026 so far').and.contain('The points reach Gold.');
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    expect(plot.getAttribute('aria-valuetext')).to.equal('January 2027, projected');
    expect(reading(element))
      .to.contain('The points reach no tier.')
      .and.contain('100 sourced points short of Gold')
      .and.contain('Review 15 Jan 2027')
      .and.contain('1 deal expires, 150.50 points')
      .and.contain('Alder, Sales');
    await press(element, 'Home');
    expect(reading(element)).to.contain('May 2026');
    await press(element, 'End');
    expect(reading(element)).to.contain('February 2027').and.contain('Birch');
    expect(all(element, '[part=reading] [aria-live=polite]')).to.have.length(1);
  });

  it('takes lines away by switches, all but the last', async () => {
    const element = await ready(provide());
    const switches = all(element, '[role=switch]');
    expect(switches.map(said)).to.deep.equal(['Combined', 'Sold', 'Managed']);
    switches[0]!.click();
    switches[1]!.click();
    await element.updateComplete;
    expect(all(element, 'path.line').every((line) => line.classList.contains('managed'))).to.equal(true);
    switches[2]!.click();
    await element.updateComplete;
    expect(switches[2]!.ariaChecked).to.equal('true');
  });

  it('shows another range when a person chooses one, up to two years each way', async () => {
    const element = await ready(provide());
    const select = all(element, 'select')[0] as HTMLSelectElement;
    select.value = '24 24';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => table(element).length === 49);
    expect([element.monthsBack, element.monthsAhead]).to.deep.equal([24, 24]);
    expect(table(element)[0]![0]).to.equal('November 2024');
    expect(table(element)[0]!.slice(1, 4)).to.deep.equal(['No data', 'No data', 'No data']);
    const other = await ready(provide(), { 'months-back': '2', 'months-ahead': '0' });
    expect(table(other)).to.have.length(3);
    const odd = await ready(provide(), { 'months-back': '99', 'months-ahead': '-1' });
    expect(table(odd)).to.have.length(10);
  });

  it('shows what is reported where there are no records, and says what that leaves unknown', async () => {
    const progress = {
      months: [
        { month: '2026-09', points: { sold: '400', managed: '450' } },
        { month: '2026-10', points: { total: '900.125' } },
        { month: '2026-12', points: { total: '700' }, projected: true },
      ],
    };
    const element = await ready(provide({ records: undefined, progress, tier: { ...tier, points: { total: '905' } } }));
    await until(() => finding(element).includes('not known'));
    expect(table(element).slice(4, 8)).to.deep.equal([
      ['September 2026', '850.00', '400.00', '450.00', '–'],
      ['October 2026', '900.12', 'No data', 'No data', '–'],
      ['November 2026 so far', '905.00', 'No data', 'No data', '–'],
      ['December 2026, projected', '700.00', 'No data', 'No data', '–'],
    ]);
    expect(finding(element)).to.equal('What expires is not known: the data provider has totals alone.');
  });

  it('says by how much records differ from what is reported', async () => {
    const progress = { months: [{ month: '2026-11', points: { sold: '250.50', managed: '700.01' } }] };
    const element = await ready(provide({ progress }));
    expect(reading(element)).to.contain('there are 0.01 combined points less than reported');
    expect(table(element)[6]!.slice(1, 4)).to.deep.equal(['950.51', '250.50', '700.01']);
  });

  it('counts the records that could not be read', async () => {
    const bad = [
      { id: '8', soldOn: '2026-02-01', expiresOn: '2026-02-01', points: '5' },
      { id: '9', soldOn: '2026-02-01', points: '-5' },
    ];
    const element = await ready(provide({ records: { ...records, sold: [...records.sold!, ...bad] } }));
    expect(text(element)).to.contain('2 records could not be read and are not counted.');
    expect(table(element)[6]![1]).to.equal('950.50');
  });

  it('keeps the months when the tier cannot be had, and asks for it again', async () => {
    const element = await ready(provide({ script: { tier: { fail: 'invalid', failTimes: 1 } } }));
    await until(() => text(element).includes('no thresholds are drawn'));
    expect(finding(element)).to.equal(
      'Without new sales, 250 sold points expire through February 2027. Sourced among them: 250.',
    );
    all(element, 'button')
      .find((one) => said(one) === 'Try again')!
      .click();
    await until(() => finding(element).includes('Gold'));
  });

  it('tells when it is off, late, failed, or has nothing', async () => {
    for (const [provider, words] of [
      [{ contract: 1, id: 'none' }, 'Not available here'],
      [provide({ script: { records: { fail: 'forbidden' } } }), 'You may not see this'],
      [provide({ script: { records: { malformed: () => 'no' } } }), 'cannot be read'],
      [provide({ records: {}, tier: undefined }), 'Points appear here'],
    ] as const) {
      const element = await place(provider);
      await until(() => text(element).includes(words));
    }
    const late = await place(provide({ script: { records: { hold: true } } }));
    expect(all(late, '.chart-skeleton')).to.have.length(1);
  });

  it('fits in 320 px', async () => {
    const element = await ready(provide(), {}, '320px');
    const card = all(element, '.card')[0]!;
    expect(card.scrollWidth <= card.clientWidth).to.equal(true);
  });

  it('shows in each month what is added up by hand from the records, whatever the rules', async () => {
    const day = fc.integer({ min: 0, max: 1000 }).map((count) => new Date(Date.UTC(2024, 8, 1 + count)));
    const iso = (date: Date): string => date.toISOString().slice(0, 10);
    const units = fc.bigInt({ min: 0n, max: 10n ** 7n });
    const money = (value: bigint): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;
    const grouped = (value: bigint): string => money(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    const deals = fc.array(fc.record({ at: day, life: fc.integer({ min: 1, max: 500 }), units }), { maxLength: 12 });
    const clients = fc.array(
      fc.record({ at: day, life: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }), units }),
      {
        maxLength: 6,
      },
    );
    const after = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000);
    await fc.assert(
      fc.asyncProperty(deals, clients, fc.constantFrom(...EDITIONS), async (sold, managed, edition) => {
        const element = await ready(
          provide({
            edition,
            tier: undefined,
            records: {
              sold: sold.map(({ at, life, units }, place) => ({
                id: String(place),
                soldOn: iso(at),
                expiresOn: iso(after(at, life)),
                points: money(units),
              })),
              managed: managed.map(({ at, life, units }, place) => ({
                id: String(place),
                managedSince: iso(at),
                ...(life !== undefined && { managedUntil: iso(after(at, life)) }),
                points: money(units),
              })),
              completeFrom: '2024-01-01',
            },
          }),
          { 'months-back': '24', 'months-ahead': '12' },
        );
        const now = Date.UTC(2026, 10, 23);
        const sum = (values: readonly { units: bigint }[]): bigint => values.reduce((all, one) => all + one.units, 0n);
        const expected = Array.from({ length: 37 }, (_, place) => {
          const end = place === 24 ? now : Date.UTC(2024, 10 + place + 1, 0);
          const isSold = sum(sold.filter(({ at, life }) => at.getTime() <= end && end < after(at, life).getTime()));
          const isManaged = sum(
            managed.filter(({ at, life }) => {
              const last = life === undefined ? Infinity : after(at, life).getTime();
              // Who is managed today is taken to stay.
              return at.getTime() <= end && (end <= last || last >= now);
            }),
          );
          return [isSold + isManaged, isSold, isManaged].map(grouped);
        });
        expect(table(element).map((row) => row.slice(1, 4))).to.deep.equal(expected);
        element.parentElement!.remove();
      }),
      { numRuns: 20 },
    );
  });
});
