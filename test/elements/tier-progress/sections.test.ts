import { expect } from '@open-wc/testing';
import type { PartnerGoalChangeDetail, TierProgress } from '../../../src/elements/tier-progress/tier-progress.js';
import type { PartnerProvider, PartnerRecords, TierStatus } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';
import { all, gold, place, providerOf, said, text, valueOf } from './partner.js';

/** The element with everything that is loaded on demand. */
async function whole(
  change: Partial<TierStatus> = {},
  more: Partial<PartnerProvider> = {},
  set: Partial<TierProgress> = {},
): Promise<TierProgress> {
  const provider = { ...providerOf(() => Promise.resolve({ ...gold, ...change })), ...more };
  const element = await place(undefined);
  Object.assign(element, { provider, ...set });
  await until(() => all(element, '[part=card]').length > 1 && all(element, '.bone').length === 0);
  return element;
}

const headings = (element: TierProgress): string[] => all(element, '[role=heading]').map(said).slice(1);
const section = (element: TierProgress, name: string): HTMLElement => all(element, `[data-section=${name}]`)[0]!;
const insights = (element: TierProgress): string[] => all(element, '[part=insights] > li').map(said);

describe('<tier-progress> sections', () => {
  it('stand in the order in which a host names them, and only those', async () => {
    const element = await whole({}, {}, { sections: 'account progress' });
    expect(headings(element)).to.deep.equal(['Account performance', 'Tier progress']);
    element.sections = 'performance';
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['Tier performance']);
    element.removeAttribute('sections');
    element.sections = undefined;
    await element.updateComplete;
    expect(headings(element)).to.have.length(5);
  });

  it('tell what counts beside points, and that a certification ends from 60 days before', async () => {
    const change = {
      certifiedUntil: '2027-01-22',
      medianToolUsage: '6',
      dollarRetention: '91.5',
      teamCertifications: 64,
    };
    const element = await whole(change, {}, { sections: 'account' });
    expect(valueOf(element, 'Median tool usage')).to.equal('6');
    expect(valueOf(element, 'Certification')).to.equal('60 days');
    expect(said(section(element, 'account'))).to.contain('Renew by ');
    expect(valueOf(element, 'C$R, 12 months')).to.equal('91.5%');
    expect(valueOf(element, 'Team certifications')).to.equal('64');
    const later = await whole({ certifiedUntil: '2027-01-23' }, {}, { sections: 'account' });
    expect(said(section(later, 'account')))
      .to.contain('61 days Ends on 23 Jan 2027')
      .and.not.contain('Renew');
    expect(valueOf(later, 'Median tool usage')).to.equal('Not known');
    expect(said(section(later, 'account'))).not.to.contain('C$R');
    const over = await whole({ certifiedUntil: '2026-11-22' }, {}, { sections: 'account' });
    expect(valueOf(over, 'Certification')).to.equal('Not valid');
  });
});

describe('<tier-progress> insights', () => {
  it('say without records what totals tell, and that they do not tell the rest', async () => {
    const said = insights(await whole());
    expect(said[0]).to.contain('Whether the review on 15 Jan 2027 keeps Gold is still open.');
    expect(said[0]).to.contain('Today’s points meet them.');
    expect(said[1]).to.equal(
      'Sourced holds Platinum back. 66 of 620 points are missing. Total is 113 short. Managed is met, with 94 to spare.',
    );
    expect(said[2]).to.equal(
      'What expires before the review is not known. The data provider gives totals, not what they come from.',
    );
    expect(said[3]).to.equal(
      'To be kept, Gold needs 800 in total, 200 sourced, and 400 managed. Beyond that you hold 1,487 in total, 354 sourced, and 894 managed.',
    );
  });

  it('say where source and rules put the review on different days', async () => {
    const same = await whole();
    expect(text(same)).not.to.contain('By the rules of');
    const element = await whole({ nextReview: '2027-02-01' });
    expect(text(element)).to.contain('By the rules of 15 Jul 2025 the next review is on 15 Jan 2027.');
  });

  it('do not call a tier safe whose certification ends before the review', async () => {
    const element = await whole({ certifiedUntil: '2027-01-14' });
    expect(insights(element)[0]).to.contain('The certification does not last to the review on 15 Jan 2027.');
    expect(insights(element)[0]).not.to.contain('safe');
  });

  it('tell that a tier earned lately cannot be lost', async () => {
    const element = await whole({ creditedSince: '2026-08-01', points: { sourced: '0', assisted: '0', managed: '0' } });
    expect(insights(element)[0]).to.contain('cannot be lost before 1 Feb 2027');
  });

  it('lower to the best tier of the period, not to that of the day: Diamond, Platinum reached, Gold today', async () => {
    const tiers = ['gold', 'platinum', 'diamond'];
    const reached = ['gold', 'platinum', 'gold', 'gold', 'gold', 'gold'];
    const days = ['2026-08-15', '2026-09-15', '2026-10-15', '2026-11-15', '2026-12-15', '2027-01-15'];
    const element = await whole(
      {
        tiers: tiers.map((id, place) => ({ id, minimums: { total: String((place + 1) * 1000) } })),
        credited: 'diamond',
        creditedSince: '2026-01-15',
        points: { total: '1500' },
      },
      {
        today: () => '2027-01-15',
        progress: () =>
          Promise.resolve({ months: [], checks: days.map((on, place) => ({ on, tier: reached[place] })) }),
      },
    );
    expect(insights(element)[0]).to.contain('The review on 15 Jan 2027 lowers Diamond to Platinum.');
    const checks = all(element, '[part=checks] .hidden').map(said);
    expect(checks).to.have.length(6);
    expect(checks[1]).to.equal('15 Sep 2026: not met');
    expect(said(all(element, '[part=warning]')[0])).to.contain('Today’s points no longer reach Diamond.');
  });
});

describe('<tier-progress> goal plan', () => {
  it('says what would close each track, to the cent, with its working', async () => {
    const element = await whole({}, {}, { sections: 'goal', currency: 'EUR' });
    const rows = all(element, '[part=plan-row]');
    expect(rows.map((row) => said(row.querySelector('th')))).to.deep.equal([
      'Sell as sourced',
      'Sell as assisted',
      'Manage',
    ]);
    const cells = (row: HTMLElement | undefined): string[] => [...row!.querySelectorAll('td .figure')].map(said);
    expect(cells(rows[0])).to.deep.equal(['5 / 10', '1,974.37', '987.19']);
    expect(cells(rows[1])).to.deep.equal(['3 / 6', '3,290.62', '1,645.31']);
    expect(cells(rows[2])).to.deep.equal(['1 / 2', '9,871.84', '4,935.92']);
    const button = rows[0]!.querySelector('button')!;
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(text(element)).to.contain(
      'Total · Ordinary market: 112.18 missing ÷ 5 points per step × EUR 88.00 per step = EUR 1,974.368, rounded up to EUR 1,974.37.',
    );
  });

  it('changes its goal and currency by a person’s choice, and tells the host', async () => {
    const element = await whole({}, {}, { sections: 'goal' });
    const told: PartnerGoalChangeDetail[] = [];
    element.addEventListener('partner-goal-change', (event) => told.push(event.detail));
    const [goal, currency] = all<HTMLSelectElement>(element, 'select');
    goal!.value = 'diamond';
    goal!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.goal).to.equal('diamond');
    currency!.value = 'JPY';
    currency!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(told).to.deep.equal([
      { goal: 'diamond', currency: 'USD' },
      { goal: 'diamond', currency: 'JPY' },
    ]);
    expect(text(element)).to.contain('Total is 4,713 short.');
  });

  it('joins parts where no way reaches the tier alone', async () => {
    const element = await whole(
      { points: { sourced: '600', assisted: '0', managed: '1100' } },
      {},
      { sections: 'goal' },
    );
    expect(text(element)).to.contain('No way alone reaches Platinum; the last row does.');
    expect(said(all(element, '[part=plan-row] th').at(-1))).to.equal('Together');
  });
});

const records = (expiresOn: string): PartnerRecords => ({
  sold: [
    {
      id: '1',
      clientId: 'a',
      clientName: 'Alder',
      soldOn: '2026-01-20',
      expiresOn,
      points: '454.18',
      source: 'sourced',
    },
    { id: '2', clientId: 'b', clientName: 'Birch', soldOn: '2026-11-01', points: '100', source: 'sourced' },
    { id: '3', clientId: 'b', clientName: 'Birch', soldOn: '2026-08-01', points: '439.24', source: 'assisted' },
    { id: '4', clientId: 'c', clientName: 'Cedar', soldOn: '2025-11-01', points: '12.5', source: 'sourced' },
  ],
  managed: [
    { id: '5', clientId: 'd', clientName: 'Dill', managedSince: '2026-01-01', points: '1294.40' },
    {
      id: '6',
      clientId: 'e',
      clientName: 'Elder',
      managedSince: '2026-01-01',
      managedUntil: '2026-11-20',
      points: '7',
    },
  ],
  completeFrom: '2025-09-01',
  asOf: '2026-11-23T08:40:00Z',
});

describe('<tier-progress> with records', () => {
  it('warns before the tier is lost, and plans with the points of that day what keeps it', async () => {
    const element = await whole({}, { records: () => Promise.resolve(records('2026-12-24')) }, { currency: 'EUR' });
    const warning = all(element, '[part=warning]')[0];
    expect(said(warning)).to.contain('Gold is at risk from 24 Dec 2026.');
    expect(said(warning)).to.contain('Sourced: 100 then, 100 short of 200.');
    expect(said(warning)).to.contain('Alder (454.18)');
    const told: PartnerGoalChangeDetail[] = [];
    element.addEventListener('partner-goal-change', (event) => told.push(event.detail));
    warning!.querySelector('button')!.click();
    await element.updateComplete;
    await until(() => element.shadowRoot?.activeElement?.id === 'goal');
    expect(told).to.deep.equal([{ goal: 'gold', currency: 'EUR' }]);
    expect(said(section(element, 'goal'))).to.contain('Counted with the points of 24 Dec 2026.');
    expect(said(section(element, 'goal'))).to.contain('Sourced is 100 short.');
    // 100 points at 5 per 88 euros.
    expect(said(all(element, '[part=plan-row]')[0])).to.contain('1,760.00');
  });

  it('says when the tier is first at risk after the next review, and what the one after it does', async () => {
    const kept = await whole({}, { records: () => Promise.resolve(records('2027-03-01')) });
    expect(all(kept, '[part=warning]')).to.have.length(0);
    expect(insights(kept).find((one) => one.includes('at risk'))).to.equal(
      'Gold is at risk from 1 Mar 2027. Sourced: 100 then, 100 short of 200. What ends that day: Alder (454.18). The review on 15 Jul 2027 still keeps it. Managed points are assumed unchanged. Show what keeps Gold',
    );
    all(kept, '[part=insights] button')[0]!.click();
    await until(() => said(section(kept, 'goal')).includes('Counted with the points of 1 Mar 2027.'));
    const lost = await whole({}, { records: () => Promise.resolve(records('2027-02-01')) });
    expect(insights(lost).find((one) => one.includes('at risk'))).to.contain(
      'The review on 15 Jul 2027 would lower it to Untiered.',
    );
    const safe = await whole({}, { records: () => Promise.resolve(records('2027-07-16')) });
    expect(insights(safe).join(' ')).not.to.contain('at risk');
  });

  it('tells which points came and went in a range of days, with the clients behind them', async () => {
    const element = await whole({}, { records: () => Promise.resolve(records('2026-12-24')) }, { sections: 'changes' });
    const changes = (): string[] => all(element, '[part=changes] > li').map(said);
    expect(changes()).to.deep.equal([
      'New sold points 100.00 1 client, New sold points Birch 100.00',
      'Lost sold points 12.50 1 client, Lost sold points Cedar 12.50',
      'New managed points 0.00',
      'Lost managed points 7.00 1 client, Lost managed points Elder 7.00',
    ]);
    const select = all<HTMLSelectElement>(element, 'select')[0]!;
    select.value = 'year';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(changes()[0]).to.contain('New sold points 993.42 2 clients');
    expect(said(section(element, 'changes'))).to.contain('From 24 Nov 2025 to 23 Nov 2026');
  });

  it('says by how much the records differ from what is reported, and how many were left out', async () => {
    const wrong = records('2026-12-24');
    const element = await whole(
      { points: { sourced: '600', assisted: '439.24', managed: '1294.40' } },
      {
        records: () =>
          Promise.resolve({ ...wrong, sold: [...(wrong.sold ?? []), { id: '9', soldOn: '2026-08-01', points: '-1' }] }),
        progress: () => Promise.resolve({ months: [], checks: [{ on: '2026-10-15', tier: 'platinum' }] }),
      },
    );
    const page = insights(element).join(' ');
    expect(page).to.contain('Sourced: what it comes from adds up to 554.18, 45.82 less than the total shown.');
    expect(page).to.contain('For 15 Oct 2026 Platinum is reported, but the records give Gold.');
    expect(page).to.contain('Records left out, as they contradict themselves or cannot be counted: 1.');
  });

  it('is quiet about a difference of less than a hundredth, which sources that round have', async () => {
    const points = (sourced: string) => ({ points: { sourced, assisted: '439.24', managed: '1294.40' } });
    const given = { records: () => Promise.resolve(records('2026-12-24')) };
    expect(insights(await whole(points('554.185'), given)).join(' ')).not.to.contain('adds up to');
    expect(insights(await whole(points('554.19'), given)).join(' ')).to.contain('0.01 less than the total shown');
  });

  it('goes on with totals where the records cannot be loaded, and says so', async () => {
    const element = await whole({}, { records: () => Promise.reject({ code: 'forbidden' }) });
    expect(insights(element).join(' ')).to.contain('What the points come from could not be loaded.');
    expect(all(element, '[part=sum]')).to.have.length(1);
  });
});
