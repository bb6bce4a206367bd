import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/partner-alerts.js';
import type { PartnerAlertOpenDetail, PartnerAlerts } from '../../../src/elements/partner-alerts/partner-alerts.js';
import { newestEdition, renewalsToActOn, type Edition } from '../../../src/program/index.js';
import { createMemoryProvider, type MemoryProviderOptions } from '../../../src/provider/adapters/memory/index.js';
import type { PartnerProvider, Renewal } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';

const today = '2026-11-23';

const renewals: Renewal[] = [
  { id: '1', clientId: 'a', clientName: 'Alder', status: 'pending', startsOn: '2027-01-20' },
  { id: '2', clientId: 'b', clientName: 'Birch', status: 'pending', startsOn: '2027-01-11' },
  { id: '3', clientId: 'c', clientName: 'Cedar', status: 'confirmed', startsOn: '2027-01-10' },
  { id: '4', clientId: 'd', clientName: 'Dill', status: 'pending', startsOn: '2027-01-06' },
  { id: '5', clientId: 'e', clientName: 'Elder', status: 'pending', startsOn: '2027-06-01' },
  { id: '6', clientId: 'f', clientName: 'Fern', status: 'pending' },
];

const provide = (options: Partial<MemoryProviderOptions> = {}): PartnerProvider =>
  createMemoryProvider({
    id: 'test',
    today,
    renewals,
    clients: [
      { id: 'a', managedUntil: '2026-12-08' },
      { id: 'b', managedUntil: '2026-12-09' },
      { id: 'c', managedUntil: '2026-11-22' },
    ],
    engagement: [
      { id: 'a', score: 3 },
      { id: 'b', score: 0 },
      { id: 'c', score: 4 },
    ],
    ...options,
  });

const text = (element: Element): string => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

async function alerts(
  provider: PartnerProvider | undefined,
  attributes: Record<string, string> = {},
): Promise<PartnerAlerts> {
  const element = await fixture<PartnerAlerts>(html`<partner-alerts lang="en" .provider=${provider}></partner-alerts>`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await until(() => !element.shadowRoot?.querySelector('.bone'));
  await element.updateComplete;
  return element;
}

const opened = (element: Element): PartnerAlertOpenDetail[] => {
  const details: PartnerAlertOpenDetail[] = [];
  element.addEventListener('partner-alert-open', (event) => {
    details.push((event as CustomEvent<PartnerAlertOpenDetail>).detail);
    event.preventDefault();
  });
  return details;
};

describe('<partner-alerts>', () => {
  it('counts the renewals to act on by the one rule for it, and names the first deadline', async () => {
    const element = await alerts(provide());
    expect(renewalsToActOn(renewals, today, newestEdition).toActOn).to.have.lengthOf(2);
    expect(text(element)).to.contain('2').and.contain('renewal decisions to make');
    expect(text(element)).to.contain('First deadline 27 Nov 2026: Birch');
  });

  it('counts the same where the source cannot filter', async () => {
    const provider = provide();
    const plain: PartnerProvider = {
      ...provider,
      renewals: {
        ...provider.renewals!,
        filterable: [],
        list: async (query, call) => {
          expect(query.where).to.equal(undefined);
          return provider.renewals!.list({ ...query, limit: 2 }, call);
        },
      },
    };
    expect(text(await alerts(plain)))
      .to.contain('2')
      .and.contain('renewal decisions to make');
  });

  it('tells of lapses within 15 days and of low engagement only when it is to', async () => {
    expect(text(await alerts(provide()))).not.to.contain('engagement');
    const element = await alerts(provide(), { show: 'lapses engagement' });
    expect(text(element)).to.contain('1 managed relationship lapses soon');
    expect(text(element)).to.contain('2 clients with low engagement');
    expect(text(element)).not.to.contain('renewal');
  });

  it('says kindly that there is nothing to do', async () => {
    const element = await alerts(provide({ renewals: [] }));
    expect(text(element)).to.contain('No renewal waits for a decision').and.contain('nothing to do');
    expect(element.shadowRoot?.querySelector('.go')).to.equal(null);
  });

  it('leads to the place to act by an event with what narrows the list', async () => {
    const element = await alerts(provide());
    const details = opened(element);
    element.shadowRoot!.querySelector<HTMLButtonElement>('button.go')!.click();
    expect(details).to.deep.equal([
      {
        alert: 'renewals',
        where: [
          { field: 'status', in: ['pending'] },
          { field: 'startsOn', from: '2027-01-07', to: '2027-03-23' },
        ],
      },
    ]);
    const filtered = await provide().renewals!.list(
      { where: details[0]!.where as never, limit: 10, locale: 'en' },
      { signal: new AbortController().signal, reason: 'first' },
    );
    expect(filtered.items.map(({ id }) => id)).to.deep.equal(['1', '2']);
  });

  it('leads there by a real link where the host gives an address, which a cancelled event does not follow', async () => {
    const element = await alerts(provide(), { 'renewals-href': '#renewals' });
    const details = opened(element);
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('a.go')!;
    expect(link.getAttribute('href')).to.equal('#renewals');
    expect(link.getAttribute('aria-label')).to.equal('Review: 2 renewal decisions to make');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect([details.length, click.defaultPrevented]).to.deep.equal([1, true]);
    const elsewhere = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    element.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(elsewhere);
    expect(details).to.have.lengthOf(1);
  });

  it('follows no address that would run', async () => {
    const element = await alerts(provide(), { 'renewals-href': 'javascript:alert(1)' });
    expect(element.shadowRoot?.querySelector('a')).to.equal(null);
    expect(element.shadowRoot?.querySelector('button.go')).not.to.equal(null);
  });

  it('leaves out what the source does not offer, and says so when that is all', async () => {
    const element = await alerts(provide({ engagement: undefined }), { show: 'renewals engagement' });
    expect(text(element)).to.contain('renewal decisions').and.not.contain('engagement');
    expect(text(await alerts({ contract: 1, id: 'bare' }))).to.contain('Not available here');
  });

  for (const [width, lines] of [
    [1300, ['', 'start', 'start', 'start']],
    [1000, ['', 'start', 'top', 'top start']],
    [600, ['', 'top', 'top', 'top']],
  ] as const) {
    it(`has lines between those that touch, and none at its own edge, at ${width} px`, async () => {
      const tier = {
        tiers: [{ id: 'gold', name: 'Gold', minimums: { total: '800' } }],
        credited: 'gold',
        points: { sourced: '900' },
      };
      const element = await alerts(provide({ tier }), {
        show: 'renewals lapses engagement tier',
        style: `display: block; inline-size: ${width}px`,
      });
      const drawn = [...element.shadowRoot!.querySelectorAll('.alert-frame')].map((frame) => {
        const { borderTopWidth: top, borderLeftWidth: start } = getComputedStyle(frame);
        return [top === '1px' ? 'top' : '', start === '1px' ? 'start' : ''].join(' ').trim();
      });
      expect(drawn).to.deep.equal(lines);
    });
  }

  it('follows what is decided', async () => {
    const provider = createMemoryProvider({ id: 'test', today, renewals });
    const element = await alerts(provider);
    provider.update({ renewals: { remove: ['1', '2'] } });
    await until(() => text(element).includes('No renewal waits'));
  });

  describe('the rules that it counts by', () => {
    const own = (deadlineDays: number): Edition => {
      const edition = structuredClone(newestEdition) as { -readonly [K in keyof Edition]: Edition[K] };
      const { renewals: windows } = edition;
      if (windows) {
        edition.renewals = {
          ...windows,
          deadlineDays: { ...windows.deadlineDays, value: deadlineDays },
          renewedDays: { ...windows.renewedDays, value: deadlineDays - 1 },
        };
      }
      return { ...edition, id: `own-${String(deadlineDays)}` };
    };

    it('are the provider’s, which it waits for', async () => {
      let supply: (edition: Edition) => void = () => undefined;
      let asked = 0;
      const provider = provide();
      const held: PartnerProvider = {
        ...provider,
        edition: () => new Promise((resolve) => (supply = resolve)),
        renewals: {
          ...provider.renewals!,
          list: (query, call) => {
            asked += 1;
            return provider.renewals!.list(query, call);
          },
        },
      };
      const element = await fixture<PartnerAlerts>(html`<partner-alerts lang="en" .provider=${held}></partner-alerts>`);
      await until(() => supply.length > 0);
      expect([asked, element.shadowRoot?.querySelector('.bone') !== null]).to.deep.equal([0, true]);
      supply(own(55));
      await until(() => text(element).includes('First deadline 26 Nov 2026: Alder'));
      expect(text(element)).to.contain('1 renewal decision to make');
    });

    it('are a host’s before the provider’s', async () => {
      const element = await fixture<PartnerAlerts>(
        html`<partner-alerts
          lang="en"
          .rules=${own(30)}
          .provider=${{ ...provide(), edition: () => Promise.resolve(own(55)) }}
        ></partner-alerts>`,
      );
      await until(() => text(element).includes('First deadline 7 Dec 2026: Dill'));
    });

    it('are the newest published where the provider’s cannot be used, which is said', async () => {
      const element = await alerts({ ...provide(), edition: () => Promise.resolve({ id: 'odd' } as Edition) });
      await until(() => text(element).includes('The newest published ones are used'));
      await until(() => text(element).includes('First deadline 27 Nov 2026: Birch'));
    });

    it('are asked for again by a person', async () => {
      let answer = { id: 'odd' } as Edition;
      const element = await alerts({ ...provide(), edition: () => Promise.resolve(answer) });
      await until(() => text(element).includes('The newest published ones are used'));
      answer = newestEdition;
      const again = [...element.shadowRoot!.querySelectorAll('button')].find((button) =>
        button.textContent.includes('Try again'),
      );
      again!.click();
      await until(() => !text(element).includes('The newest published ones are used'));
    });
  });
});
