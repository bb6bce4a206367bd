import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/points-breakdown.js';
import type { PointsBreakdown } from '../../../src/elements/points-breakdown/points-breakdown.js';
import { createMemoryProvider } from '../../../src/provider/adapters/memory/index.js';
import type { ClientPointRecords, ClientPointsRow, PartnerProvider } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';

const rows: readonly ClientPointsRow[] = [
  { id: 'a', name: 'Alder', points: { sold: '40', managed: '13.95', total: '53.95' }, expired: '3.91' },
  { id: 'b', name: 'Birch', points: { sold: '0', managed: '28.2', total: '28.2' } },
];
const deals: ClientPointRecords = {
  id: 'a',
  completeFrom: '2020-01-01',
  sold: [
    {
      id: 'one',
      soldOn: '2026-01-10',
      expiresOn: '2028-01-10',
      points: '40',
      source: 'sourced',
      motion: 'net-new',
      product: { hub: 'marketing' },
      mrr: { amount: '800', currency: 'USD' },
    },
    { id: 'two', soldOn: '2022-01-10', expiresOn: '2024-01-10', points: '3.91', source: 'assisted' },
  ],
  managed: [{ id: 'm', managedSince: '2026-01-10', points: '13.95', managingPartners: 3 }],
};

/** A source that answers a client's records as the test says. */
function provide(get?: (id: string) => Promise<ClientPointRecords>): PartnerProvider {
  const memory = createMemoryProvider({ id: 'partner', points: rows, today: '2026-11-25' });
  const points = memory.points!;
  return {
    contract: 1,
    id: 'partner',
    today: () => '2026-11-25',
    points: {
      sortable: points.sortable,
      searchable: points.searchable,
      filterable: points.filterable,
      list: (query, call) => points.list(query, call),
      ...(get && { get: (id) => get(id) }),
    },
  };
}

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const said = (node: Element | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const names = (element: Element): HTMLElement[] => all(element, 'button.client-name');
const panelOf = (element: Element): HTMLDialogElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLDialogElement>('dialog#client-points[open]');

async function place(provider: PartnerProvider): Promise<PointsBreakdown> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('points-breakdown');
  element.lang = 'en';
  element.provider = provider;
  box.append(element);
  await until(() => names(element).length === 2);
  return element;
}

const answered = (): Promise<ClientPointRecords> => Promise.resolve(deals);

/** What is counted from its lines: a deal in a growth market, one that has expired, and a shared relationship. */
const lined: ClientPointRecords = {
  id: 'a',
  completeFrom: '2020-01-01',
  sold: [
    {
      id: 'one',
      soldOn: '2026-06-10',
      source: 'sourced',
      country: 'IN',
      product: { hub: 'marketing' },
      mrr: { amount: '800', currency: 'USD' },
    },
    {
      id: 'two',
      soldOn: '2025-06-10',
      source: 'assisted',
      points: '10',
      country: 'US',
      mrr: { amount: '400', currency: 'USD' },
    },
  ],
  managed: [
    {
      id: 'm',
      managedSince: '2026-01-10',
      managingPartners: 2,
      country: 'US',
      mrr: { amount: '900', currency: 'USD' },
    },
  ],
};

describe('a client of <points-breakdown>', () => {
  it('tells month by month what its points were, as a chart and as a table', async () => {
    const element = await place(provide(() => Promise.resolve(lined)));
    element.openClient = 'a';
    await until(() => all(element, '#client-points [part=plot]').length === 1);
    expect(said(all(element, '#client-points figcaption')[0])).to.equal(
      'Combined points: 74.50 more than in November 2025.',
    );
    const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('#client-points .as-table')!;
    details.open = true;
    await until(() => all(element, '#client-points .data-table tbody tr').length === 13);
    const months = all(element, '#client-points .data-table tbody tr').map((row) =>
      [...row.children].map(said).join(' '),
    );
    expect(months[0]).to.equal('November 2025 10.00 10.00 0.00');
    expect(months[2]).to.equal('January 2026 14.50 10.00 4.50');
    // What was sold in June 2025 expires on the day on which more is sold.
    expect(months[7]).to.equal('June 2026 84.50 80.00 4.50');
    expect(months[12]).to.equal('November 2026 so far 84.50 80.00 4.50');
  });

  it('rounds the same points the same way in figures and chart', async () => {
    const managed = [{ ...lined.managed![0]!, mrr: { amount: '901', currency: 'USD' } }];
    const element = await place(provide(() => Promise.resolve({ ...lined, managed })));
    element.openClient = 'a';
    await until(() => all(element, '#client-points [part=plot]').length === 1);
    // 80 and 4.505 points.
    expect(said(all(element, '#client-points .points-lines .whole dd')[0])).to.equal('84.50');
    expect(said(all(element, '#client-points .readings dd')[0])).to.equal('84.50');
  });

  it('says that earlier months are not known where the records do not reach back', async () => {
    const element = await place(provide(() => Promise.resolve({ ...lined, completeFrom: undefined })));
    element.openClient = 'a';
    await until(() => said(panelOf(element)).includes('Points of earlier months are not known.'));
    expect(all(element, '#client-points [part=plot]')).to.have.length(0);
  });

  it('shows rate and multiplier of each deal, and how today’s points are counted in the calculator’s words', async () => {
    const element = await place(provide(() => Promise.resolve(lined)));
    element.openClient = 'a';
    await until(() => said(panelOf(element)).includes('Sold deals'));
    const cells = all(element, '#client-points .plain-table tbody tr').map((row) =>
      [...row.querySelectorAll('td > div')].map(said),
    );
    expect(cells[0]?.slice(1, 4)).to.deep.equal(['5', '2', '80.00']);
    // Ten are reported, and its line gives twelve.
    expect(cells[1]?.slice(1, 4)).to.deep.equal(['3', '1', '10.0012.00 by these rules']);
    expect(all(element, '#client-points .client-workings .how').map(said)).to.deep.equal([
      '800 ÷ 100 per step × 5 (sourced) × 2 (growth market)',
      '900 ÷ 100 per step × 1 ÷ 2 partners (you and 1 other)',
    ]);
  });

  it('opens by a press and shows what its points come from', async () => {
    const element = await place(provide(answered));
    const heard: unknown[] = [];
    element.addEventListener('partner-client-open', (event) => heard.push((event as CustomEvent).detail));
    names(element)[0]?.click();
    await until(() => said(panelOf(element)).includes('Sold deals'));
    expect(heard).to.deep.equal([{ id: 'a' }]);
    expect(element.openClient).to.equal('a');
    expect(all(element, '#client-points .points-lines > div').map(said)).to.deep.equal([
      'Sold pointsSourced 40.00 + Assisted 0.00 40.00',
      'Managed points 13.95',
      'CombinedSold 40.00 + Managed 13.95 53.95',
      'Partners who share the managed points, you included 3',
      'Active points 40.00',
      'Expired points 3.91',
    ]);
    const table = all(element, '#client-points tbody tr').map(said);
    expect(table).to.have.length(2);
    expect(table[0]).to.contain('10 Jan 2026').and.contain('Net-new').and.contain('Sourced').and.contain('Active');
    expect(table[1]).to.contain('3.91').and.contain('Expired');
  });

  it('opens by keyboard; Escape closes it, and the focus is on the name again', async () => {
    const element = await place(provide(answered));
    const closed: unknown[] = [];
    // Around it, where a host may listen: a person's intents bubble.
    element.parentElement?.addEventListener('partner-client-close', ({ detail }) => closed.push(detail));
    names(element)[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => panelOf(element) !== null);
    await until(() => panelOf(element)!.contains(element.shadowRoot!.activeElement));
    await sendKeys({ press: 'Escape' });
    await until(() => panelOf(element) === null);
    expect(element.openClient).to.equal(undefined);
    expect(closed).to.deep.equal([{ id: 'b' }]);
    await until(() => element.shadowRoot?.activeElement === names(element)[1]);
  });

  it('stays closed when the host cancels', async () => {
    let calls = 0;
    const element = await place(
      provide(() => {
        calls++;
        return answered();
      }),
    );
    element.addEventListener('partner-client-open', (event) => event.preventDefault());
    names(element)[0]?.click();
    await element.updateComplete;
    expect(element.openClient).to.equal(undefined);
    expect(calls).to.equal(0);
  });

  it('never shows the late answer of another client', async () => {
    const answers = new Map<string, (records: ClientPointRecords) => void>();
    const element = await place(provide((id) => new Promise((resolve) => answers.set(id, resolve))));
    element.openClient = 'a';
    await until(() => answers.has('a'));
    element.openClient = 'b';
    await until(() => answers.has('b'));
    answers.get('b')?.({ id: 'b', sold: [], managed: [] });
    answers.get('a')?.(deals);
    await until(() => said(panelOf(element)).includes('Nothing has been sold to this client'));
    expect(said(panelOf(element)))
      .to.contain('Birch')
      .and.not.contain('13.95');
  });

  it('says that it failed, and asks again', async () => {
    let fails = true;
    const element = await place(
      provide(() => (fails ? Promise.reject(Object.assign(new Error(), { code: 'invalid' })) : answered())),
    );
    element.openClient = 'a';
    await until(() => said(panelOf(element)).includes('could not be loaded'));
    fails = false;
    all(element, '#client-points button')
      .find((one) => said(one) === 'Try again')
      ?.click();
    await until(() => said(panelOf(element)).includes('Sold deals'));
  });

  it('says in place how many records cannot be read, and shows the rest', async () => {
    const broken = { ...deals, sold: [...deals.sold!, { id: 'bad' }] } as unknown as ClientPointRecords;
    const element = await place(provide(() => Promise.resolve(broken)));
    element.openClient = 'a';
    await until(() => said(panelOf(element)).includes('1 entry could not be read'));
    expect(all(element, '#client-points tbody tr')).to.have.length(2);
  });

  it('shows the totals alone where the source has no records, and says why', async () => {
    const element = await place(provide());
    names(element)[0]?.click();
    await until(() => said(panelOf(element)).includes('The data provider gives totals alone.'));
    expect(all(element, '#client-points .points-lines dd').map(said)).to.deep.equal([
      '40.00',
      '13.95',
      '53.95',
      '3.91',
    ]);
  });
});
