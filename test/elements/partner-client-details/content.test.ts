import { expect } from '@open-wc/testing';
import type { Member } from './page.js';
import { all, fact, heldDetails, measure, place, text } from './page.js';
import type { PartnerClientDetails } from '../../../src/elements/partner-client-details/partner-client-details.js';
import { until } from '../../support/until.js';

/** A tab with such an answer. */
async function shown(tab: Member, answer: unknown): Promise<PartnerClientDetails> {
  const provider = heldDetails();
  const element = await place(provider, { tab });
  provider.calls[tab][0]!.answer(answer);
  await until(() => all(element, '.bone').length === 0 && all(element, '[role=tabpanel] .section').length > 0);
  return element;
}

/** What the cells of a table say, row by row, without the labels that only narrow tables show. */
const rows = (element: Element): string[][] =>
  all(element, '.plain-table tbody > tr, .plain-table tfoot > tr').map((row) =>
    [...row.children].map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      for (const label of copy.querySelectorAll('.cell-label')) label.remove();
      [...copy.querySelectorAll('div')].forEach((line) => line.append(' '));
      return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    }),
  );

describe('<partner-client-details>: what the tabs say', () => {
  it('says what is not known of a client, and never zero', async () => {
    const element = await shown('details', { id: 'c1' });
    for (const name of ['Market', 'Industry', 'Employees', 'HubSpot account', 'Client since']) {
      expect(fact(element, name), name).to.equal('Not known');
    }
    for (const name of ['Marketing contacts', 'Emails sent this month', 'Seats', 'HubSpot credits']) {
      expect(measure(element, name), name).to.deep.equal({ said: 'Not known', bar: undefined });
    }
    expect(text(element)).not.to.match(/\b0\b/);
  });

  it('tells zero, a limit alone, a use alone and too much of a use apart', async () => {
    const element = await shown('details', {
      id: 'c1',
      contactTier: { used: 0, limit: 1000 },
      emailTier: { limit: 5000 },
      seats: [
        { kind: 'core', assigned: 3 },
        { kind: 'sales', assigned: 12, limit: 10 },
        { kind: 'view-only', assigned: 1, limit: 0 },
      ],
      credits: { used: 750, limit: 3000, additional: 500, resetsOn: '2026-12-01' },
    });
    expect(measure(element, 'Marketing contacts')).to.deep.equal({ said: '0 of 1,000', bar: '0%' });
    expect(measure(element, 'Emails sent this month')?.said).to.equal('Use not known, limit 5,000');
    expect(measure(element, 'Core seats')).to.deep.equal({ said: '3, limit not known', bar: undefined });
    expect(measure(element, 'Sales seats')).to.deep.equal({ said: '12 of 10', bar: '100%' });
    expect(measure(element, 'Seats: view-only')).to.deep.equal({ said: '1 of 0', bar: '100%' });
    expect(measure(element, 'HubSpot credits')).to.deep.equal({ said: '750 of 3,000', bar: '25%' });
    expect(text(element)).to.contain('2 over the limit').and.contain('Plus 500 bought');
    expect(text(element)).to.contain('Resets 1 Dec 2026');
  });

  it('says of each group that is not shared that the client does not share it', async () => {
    const element = await shown('details', {
      id: 'c1',
      notShared: ['subscriptions', 'contacts', 'emails', 'seats', 'credits'],
    });
    const said = 'The client does not share this';
    for (const name of ['Marketing contacts', 'Emails sent this month', 'Seats', 'HubSpot credits']) {
      expect(measure(element, name)?.said, name).to.equal(said);
    }
    expect(text(element).split(said)).to.have.lengthOf(6);
    expect(text(await shown('usage', { id: 'c1', notShared: ['usage'] }))).to.contain(said);
    expect(text(await shown('engagement', { id: 'c1', notShared: ['engagement'] }))).to.contain(said);
  });

  it('adds up subscriptions currency by currency, and says what is in no sum', async () => {
    const element = await shown('details', {
      id: 'c1',
      subscriptions: [
        { id: '1', product: { hub: 'marketing', edition: 'professional' }, mrr: { amount: '0.1', currency: 'EUR' } },
        { id: '2', product: { hub: 'sales' }, mrr: { amount: '0.2', currency: 'EUR' }, termMonths: 1, quantity: 3 },
        { id: '3', mrr: { amount: '5', currency: 'CHF' }, endsOn: '2027-02-04', termMonths: 12 },
        { id: '4', product: { hub: 'service', edition: 'starter' } },
      ],
    });
    expect(rows(element)).to.deep.equal([
      ['Marketing Pro', 'Not known', '0.10 EUR'],
      ['Sales Quantity: 3', '1 month', '0.20 EUR'],
      ['Not known', '12 months ends 4 Feb 2027', '5.00 CHF'],
      ['Service Starter', 'Not known', 'Not known'],
      ['MRR Without 1 subscription, of which the MRR is not known', '5.00 CHF 0.30 EUR'],
    ]);
  });

  it('leads to the CRM and to the account by links of the web, and by no other', async () => {
    const links = (element: Element): (string | null)[] =>
      all(element, '.outward').map((link) => link.getAttribute('href'));
    const safe = { crm: 'https://crm.example.com/1', account: 'https://app.example.com/1' };
    const company = { name: 'Alder' };
    expect(links(await shown('details', { id: 'c1', company, links: safe }))).to.deep.equal(Object.values(safe));
    const unsafe = { crm: 'javascript:alert(1)', account: 'data:text/html,x' };
    expect(links(await shown('details', { id: 'c1', company, links: unsafe }))).to.deep.equal([]);
  });

  it('draws text of a client as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const element = await shown('details', { id: 'c1', company: { name, industry: '<script>alert(1)</script>' } });
    expect(all(element, 'img, script')).to.deep.equal([]);
    expect(text(element)).to.contain(name).and.contain('<script>');
  });

  it('sets the renewal beside the current subscription, with the difference', async () => {
    const euros = (amount: string) => ({ amount, currency: 'EUR' });
    const element = await shown('renewals', [
      {
        id: 'r1',
        clientId: 'c1',
        startsOn: '2027-02-05',
        status: 'pending',
        currentMrr: euros('1407.00'),
        renewalMrr: euros('1319.00'),
        lines: [
          { product: { hub: 'marketing' }, currentMrr: euros('151.50'), renewalMrr: euros('159.00') },
          { product: { hub: 'sales' }, currentMrr: euros('439'), renewalMrr: euros('439.00') },
          { product: { hub: 'content' }, currentMrr: euros('154') },
          { product: { hub: 'commerce' }, currentMrr: euros('0'), renewalMrr: euros('20') },
          { product: { hub: 'service' }, currentMrr: euros('20'), renewalMrr: euros('0') },
        ],
      },
    ]);
    expect(rows(element)).to.deep.equal([
      ['Marketing', '151.50', '159.00', '+7.50 +5.0%'],
      ['Sales', '439.00', '439.00', 'no change'],
      ['Content', '154.00', 'Not known', 'Not known'],
      ['Commerce', '0.00', '20.00', '+20.00'],
      ['Service', '20.00', '0.00', '−20.00 −100.0%'],
      ['MRR', '1,407.00', '1,319.00', '−88.00 −6.3%'],
    ]);
    expect(text(element)).to.contain('29 days to decide');
    expect(text(element)).to.contain('No answer by 22 Dec 2026 counts as renewed on 23 Dec 2026');
  });

  it('compares no currencies, and says nothing of days that are not known', async () => {
    const element = await shown('renewals', [
      {
        id: 'r1',
        clientId: 'c1',
        currentMrr: { amount: '10', currency: 'EUR' },
        renewalMrr: { amount: '12', currency: 'USD' },
      },
    ]);
    expect(rows(element)).to.deep.equal([['MRR', '10.00 EUR', '12.00 USD', 'Currencies differ']]);
    expect(text(element)).to.contain('Day of renewal not known').and.not.contain('to decide');
    expect(fact(element, 'Renewal communication owner')).to.equal('Not known');
    expect(fact(element, 'HubSpot renewal manager')).to.equal('Not known');
  });

  it('shows the next renewal first, and how near its deadline is', async () => {
    const renewal = { clientId: 'c1', status: 'pending' };
    const element = await shown('renewals', [
      { ...renewal, id: 'unknown' },
      { ...renewal, id: 'late', startsOn: '2027-03-01' },
      { ...renewal, id: 'last', startsOn: '2027-01-07' },
      { ...renewal, id: 'past', startsOn: '2027-01-06' },
      { ...renewal, id: 'done', startsOn: '2027-01-08', status: 'renewed' },
    ]);
    const said = all(element, '.renewal-head').map((head) => head.textContent?.replace(/\s+/g, ' ').trim());
    expect(said).to.deep.equal([
      'Renews 6 Jan 2027 Pending',
      'Renews 7 Jan 2027 Pending Last day to decide',
      'Renews 8 Jan 2027 Renewed',
      'Renews 1 Mar 2027 Pending 53 days to decide',
      'Day of renewal not known Pending',
    ]);
    expect(text(element)).to.contain('Without an answer it counts as renewed since 23 Nov 2026.');
  });

  it('tells who deals with a renewal, and writes to nobody without an address', async () => {
    const element = await shown('renewals', [
      {
        id: 'r1',
        clientId: 'c1',
        owner: { choice: 'default', effective: 'hubspot', notify: { name: 'Ingrid' } },
        manager: { name: 'Tomasz', email: 'tomasz@example.com' },
        primaryContact: { name: 'Dorota' },
      },
    ]);
    expect(fact(element, 'Renewal communication owner')).to.contain('HubSpot By the default of your account');
    expect(fact(element, 'Renewal communication owner')).to.contain('Notices go to Ingrid');
    expect(fact(element, 'Primary client contact')).to.equal('Dorota No email address is known.');
    const mail = all<HTMLAnchorElement>(element, 'a[href^="mailto:"]');
    expect(mail.map(({ href, ariaLabel }) => [href, ariaLabel])).to.deep.equal([
      ['mailto:tomasz@example.com', 'Send email to Tomasz'],
    ]);
  });

  it('tells the engagement index and the usage score each on its own scale', async () => {
    const usage = await shown('usage', { id: 'c1', score: 7, level: 'low', trend: -0.12 });
    expect(text(usage)).to.contain('7 of 100').and.contain('Low').and.contain('From 0 to 100');
    expect(text(usage)).not.to.contain('of 10 ');
    expect(all(usage, '.statistic + .meter > span')[0]?.style.inlineSize).to.equal('7%');
    const engagement = await shown('engagement', { id: 'c1', score: 7, trend: -1 });
    expect(text(engagement)).to.contain('7 of 10').and.contain('High engagement').and.contain('From 0 to 10');
    expect(text(engagement)).not.to.contain('of 100');
    expect(all(engagement, '.statistic + .meter > span')[0]?.style.inlineSize).to.equal('70%');
    expect(text(engagement)).to.contain('Change over four weeks: −1');
  });

  it('tells points had, possible and unknown apart, category by category', async () => {
    const element = await shown('engagement', {
      id: 'c1',
      categories: [
        { id: 'a', name: 'Marketing tools', points: 1, possible: 2 },
        { id: 'b', name: 'Sales tools', points: 0, possible: 2 },
        { id: 'c', possible: 3 },
        { id: 'd', name: 'Service tools' },
      ],
    });
    expect(measure(element, 'Marketing tools')).to.deep.equal({ said: '1 of 2', bar: '50%' });
    expect(measure(element, 'Sales tools')).to.deep.equal({ said: '0 of 2', bar: '0%' });
    expect(measure(element, 'c')).to.deep.equal({ said: 'Not known of 3', bar: undefined });
    expect(measure(element, 'Service tools')).to.deep.equal({ said: 'Not known', bar: undefined });
  });

  it('tells apps in use, not in use and not known apart, and tools that wait', async () => {
    const element = await shown('usage', {
      id: 'c1',
      apps: [
        { name: 'Forms', inUse: true, lastUsedOn: '2026-11-20' },
        { name: 'Ads', inUse: false },
        { name: 'Lists' },
      ],
      hubScores: [{ hub: 'marketing', score: 31.25 }],
      toolsToActivate: [],
    });
    const apps = all(element, '.apps > li').map((app) => app.textContent?.replace(/\s+/g, ' ').trim());
    expect(apps).to.deep.equal(['Forms last used 20 Nov 2026In use', 'Ads Not in use', 'Lists Not known']);
    expect(measure(element, 'Marketing')).to.deep.equal({ said: '31.3', bar: '31.3%' });
    expect(text(element)).to.contain('Tools not activated yet None');
  });

  it('counts by a host’s own rules', async () => {
    const provider = heldDetails();
    const element = await place(provider, { tab: 'engagement' });
    const { newestEdition } = await import('../../../src/program/index.js');
    const bands = newestEdition.engagementBands!;
    element.rules = {
      ...newestEdition,
      engagementBands: {
        ...bands,
        value: [
          { id: 'low', from: 0, to: 7 },
          { id: 'high', from: 8, to: 10 },
        ],
      },
    };
    provider.calls.engagement[0]!.answer({ id: 'c1', score: 7 });
    await until(() => text(element).includes('Low engagement'));
  });
});
