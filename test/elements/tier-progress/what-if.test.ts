import { expect } from '@open-wc/testing';
import type { PartnerWhatIfChangeDetail, TierProgress } from '../../../src/elements/tier-progress/tier-progress.js';
import type { PartnerProvider, PartnerRecords } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';
import { all, gold, place, providerOf, said, text } from './partner.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });

/** 300 sourced, 60 assisted and 40 managed points in US dollars; 50 sourced ones in euros. */
const records: PartnerRecords = {
  sold: [
    {
      id: '1',
      clientId: 'a',
      clientName: 'Alder',
      soldOn: '2026-03-02',
      source: 'sourced',
      country: 'US',
      mrr: usd('6000'),
    },
    {
      id: '2',
      clientId: 'b',
      clientName: 'Birch',
      soldOn: '2026-03-02',
      source: 'assisted',
      country: 'US',
      mrr: usd('2000'),
    },
    {
      id: '3',
      clientId: 'c',
      clientName: 'Cedar',
      soldOn: '2026-03-02',
      source: 'sourced',
      country: 'DE',
      mrr: { amount: '880', currency: 'EUR' },
    },
  ],
  managed: [
    {
      id: '4',
      clientId: 'd',
      clientName: 'Dill',
      managedSince: '2026-01-01',
      country: 'US',
      mrr: usd('4000'),
      managingPartners: 1,
    },
  ],
  completeFrom: '2025-09-01',
};

async function compared(
  more: PartnerRecords = records,
  set: Partial<TierProgress> = {},
  behind: Partial<PartnerProvider> = { records: () => Promise.resolve(more) },
): Promise<TierProgress> {
  const status = { ...gold, points: { sourced: '350', assisted: '60', managed: '40' } };
  const element = await place(undefined);
  Object.assign(element, {
    provider: { ...providerOf(() => Promise.resolve(status)), ...behind },
    sections: 'what-if',
    ...set,
  });
  await until(() => all(element, '[data-section=what-if]').length > 0 && all(element, '.bone').length === 0);
  return element;
}

const rows = (element: TierProgress): string[][] =>
  all(element, '[part=what-if] tbody tr').map((row) => [
    said(row.querySelector('th')),
    ...[...row.querySelectorAll('td .figure')].map(said),
  ]);
const finding = (element: TierProgress): string => said(all(element, '[data-section=what-if] .finding')[0]);

describe('<tier-progress> what if', () => {
  it('puts today’s points beside those of the edition before, and explains the difference by track', async () => {
    const element = await compared();
    expect(rows(element)).to.deep.equal([
      ['Sourced', '350.00', '358.66', '+8.66'],
      ['Assisted', '60.00', '60.00', '0.00'],
      ['Managed', '40.00', '40.00', '0.00'],
      ['Total points', '450.00', '458.66', '+8.66'],
      ['Tier of these points', 'Untiered', 'Untiered', 'the same'],
    ]);
    expect(finding(element)).to.equal(
      'By the rules of 27 Feb 2024 the same records give a total that is 8.66 higher. Sourced: +8.66 (other amounts per step).',
    );
    expect(all(element, '[part=what-if] thead th').map(said)).to.deep.equal([
      'Kind of points',
      'Rules of 15 Jul 2025 in use',
      'Rules of 27 Feb 2024',
      'Difference',
    ]);
    expect(text(element)).to.contain('The thresholds come from the data provider and are the same in both.');
  });

  it('compares with the edition that a person chooses, and tells the host, which can set it again', async () => {
    const element = await compared();
    const told: PartnerWhatIfChangeDetail[] = [];
    element.addEventListener('partner-what-if-change', (event) => told.push(event.detail));
    const select = all<HTMLSelectElement>(element, 'select')[0]!;
    expect([...select.options].map((option) => said(option))).to.deep.equal([
      'Rules of 27 Feb 2024',
      'Rules of 18 Jul 2022',
    ]);
    select.value = '2022-07-18';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(told).to.deep.equal([{ edition: '2022-07-18' }]);
    expect(element.whatIf).to.equal('2022-07-18');
    // 6,000 dollars at 3 and 880 euros at 3 per 75, instead of 5.
    expect(rows(element)[0]).to.deep.equal(['Sourced', '350.00', '215.20', '\u2212134.80']);
    expect(finding(element)).to.contain('Sourced: \u2212134.80 (other amounts per step and other points per step).');
    const again = await compared(records, { whatIf: '2022-07-18' });
    expect(rows(again)).to.deep.equal(rows(element));
    again.removeAttribute('what-if');
    again.setAttribute('what-if', '2024-02-27');
    await again.updateComplete;
    expect(rows(again)[0]?.[2]).to.equal('358.66');
  });

  it('shows record by record how both sides are counted, the greatest change first', async () => {
    const element = await compared(records, { whatIf: '2022-07-18' });
    const items = all(element, '[data-section=what-if] details li').map((item) =>
      said(item).replace(/[\u2066-\u2069]/g, ''),
    );
    expect(items[0])
      .to.contain('Alder')
      .and.to.contain('6,000 ÷ 100 per step × 5 (sourced) = 300.00')
      .and.to.contain('6,000 ÷ 100 per step × 3 = 180.00');
    expect(items[0]).to.contain('\u2212120.00');
    expect(items[1]).to.contain('Cedar').and.to.contain('880 ÷ 75 per step × 3 = 35.20');
    expect(items.at(-1)).to.equal('Records that bring the same: 2.');
  });

  it('names the records that cannot be counted by both rules, and why', async () => {
    const element = await compared({
      ...records,
      sold: [
        ...(records.sold ?? []),
        { id: '8', clientName: 'Elder', soldOn: '2026-05-01', points: '4', source: 'sourced' },
        { id: '9', clientName: 'Fern', soldOn: '2026-05-01', points: '4', country: 'US', mrr: usd('10') },
      ],
    });
    const page = text(element);
    expect(page).to.contain('Records in neither column, as they cannot be counted by both rules: 2');
    expect(page).to.contain('Elder MRR not known');
    expect(page).to.contain('Fern Deal source not known');
    expect(rows(element)[3]).to.deep.equal(['Total points', '450.00', '458.66', '+8.66']);
  });

  it('says where counting anew gives another total than is shown', async () => {
    const element = await compared({ ...records, managed: [] });
    expect(text(element)).to.contain(
      'Counted anew by the rules in use, the total is 410.00; the total shown above is 450.00.',
    );
  });

  it('says that totals cannot be counted anew, and stands by itself only where there are records', async () => {
    const element = await compared(records, {}, {});
    expect(text(element)).to.contain('The points cannot be counted by other rules');
    element.sections = undefined;
    await element.updateComplete;
    expect(all(element, '[data-section=what-if]')).to.have.length(0);
    const other = await compared();
    other.sections = undefined;
    await other.updateComplete;
    expect(all(other, '[data-section=what-if]')).to.have.length(1);
  });
});
