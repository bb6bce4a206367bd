import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/partner-alerts.js';
import type { PartnerAlertOpenDetail, PartnerAlerts } from '../../../src/elements/partner-alerts/partner-alerts.js';
import { createMemoryProvider } from '../../../src/provider/adapters/memory/index.js';
import type { PartnerRecords, TierStatus } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';

const tier: TierStatus = {
  tiers: [
    { id: 'gold', minimums: { total: '800', sourced: '200' } },
    { id: 'platinum', minimums: { total: '2400' } },
  ],
  credited: 'gold',
  creditedSince: '2025-07-15',
  points: { sourced: '260', assisted: '0', managed: '700' },
};

const records = (expiresOn: string): PartnerRecords => ({
  sold: [
    { id: '1', clientId: 'a', clientName: 'Alder', soldOn: '2026-01-20', expiresOn, points: '80', source: 'sourced' },
    { id: '2', clientId: 'b', clientName: 'Birch', soldOn: '2026-08-01', points: '180', source: 'sourced' },
  ],
  managed: [{ id: '3', clientId: 'c', managedSince: '2026-01-01', points: '700' }],
  completeFrom: '2026-01-01',
});

const said = (element: Element): string => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

async function alerts(given: PartnerRecords | undefined, status = tier): Promise<PartnerAlerts> {
  const provider = createMemoryProvider({ id: 'test', today: '2026-11-23', tier: status, records: given });
  const element = await fixture<PartnerAlerts>(
    html`<partner-alerts lang="en" show="tier" .provider=${provider}></partner-alerts>`,
  );
  await until(() => said(element) !== '' && !element.shadowRoot?.querySelector('.bone'));
  return element;
}

describe('<partner-alerts> of the tier', () => {
  it('warns with day, amount and client, and leads to the plan that keeps the tier', async () => {
    const element = await alerts(records('2026-12-24'));
    expect(said(element)).to.contain('Gold is at risk from 24 Dec 2026.');
    expect(said(element)).to.contain('Sourced: 180 then, 20 short of 200.');
    expect(said(element)).to.contain('What ends that day: Alder (80.00).');
    expect(said(element)).to.contain('The review on 15 Jan 2027 still keeps it.');
    let detail: PartnerAlertOpenDetail | undefined;
    element.addEventListener('partner-alert-open', (event) => {
      detail = event.detail;
    });
    element.shadowRoot?.querySelector('button')?.click();
    expect(detail).to.deep.equal({ alert: 'tier', where: [], tier: 'gold' });
  });

  it('tells of a risk by either of the next two reviews, and is quiet about a tier that is safe', async () => {
    expect(said(await alerts(records('2027-01-15')))).to.contain('at risk from 15 Jan 2027');
    const later = await alerts(records('2027-01-16'));
    expect(said(later)).to.contain('Gold is at risk from 16 Jan 2027.');
    expect(said(later)).to.contain('The review on 15 Jul 2027 would lower it to Untiered.');
    let detail: PartnerAlertOpenDetail | undefined;
    later.addEventListener('partner-alert-open', (event) => {
      detail = event.detail;
    });
    later.shadowRoot?.querySelector('button')?.click();
    expect(detail?.tier).to.equal('gold');
    expect(said(await alerts(records('2027-07-16')))).to.contain('Your tier is not at risk');
  });

  it('has its sign in the colour of what it says: green is for no risk alone', async () => {
    const colours = new Set<string>();
    for (const day of ['2026-12-24', '2027-01-16', '2027-07-16']) {
      const icon = (await alerts(records(day))).shadowRoot!.querySelector('.number svg');
      colours.add(getComputedStyle(icon!).color);
    }
    expect(colours.size).to.equal(3);
  });

  it('tells with totals alone only what they tell: that the tier is below its minimums today', async () => {
    expect(said(await alerts(undefined))).to.contain('Your tier is not at risk');
    const below = { ...tier, points: { sourced: '150', assisted: '0', managed: '700' } };
    expect(said(await alerts(undefined, below))).to.contain('Today’s points no longer reach Gold.');
    expect(said(await alerts(undefined, below))).to.contain('Sourced: 150, 50 short of 200.');
  });

  it('leads by a link to where a host says', async () => {
    const element = await alerts(records('2026-12-24'));
    element.setAttribute('tier-href', '#tier');
    await element.updateComplete;
    const link = element.shadowRoot?.querySelector('a');
    expect(link?.getAttribute('href')).to.equal('#tier');
    expect(link?.getAttribute('aria-label')).to.contain('Gold is at risk');
  });
});
