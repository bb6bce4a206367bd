import { expect } from '@open-wc/testing';
import { warningsOf } from '../../core/warnings.js';
import type { EngagementTabChangeDetail } from '../../../src/elements/platform-engagement/platform-engagement.js';
import { newestEdition } from '../../../src/program/index.js';
import type { PartnerProvider } from '../../../src/provider/index.js';
import type { PartnerClientOpenDetail } from '../../../src/views/client-open.js';
import type { PartnerViewChangeDetail } from '../../../src/views/list/list-element.js';
import { pressKeys } from '../../support/keys.js';
import { until } from '../../support/until.js';
import { all, button, clients, memory, names, place, placeClients, rows, said, text } from './page.js';

const bands = (element: Element): string[] => all(element, '.band').map(said);
const hubs = (element: Element): string[] => all(element, '.hub').map(said);
const tab = (element: Element, name: string): HTMLElement | undefined =>
  all(element, '[role=tab]').find((one) => said(one) === name);

async function index(provider: PartnerProvider, width?: string): ReturnType<typeof place> {
  const element = await place(provider, {}, width);
  await until(() => all(element, '.band').length === 3);
  return element;
}

/** A source that lists alone. */
function plain(): PartnerProvider {
  const provider = memory();
  const { list } = provider.engagement!;
  return {
    ...provider,
    engagement: {
      sortable: [],
      filterable: [],
      searchable: false,
      list: (query, call) => list({ ...query, limit: 3 }, call),
    },
  };
}

describe('<platform-engagement> index', () => {
  it('counts clients per band, by sums or by records, and those without an index apart', async () => {
    for (const provider of [memory(), plain()]) {
      const element = await index(provider);
      expect(bands(element)).to.deep.equal([
        'High index 7 to 10 2 25%',
        'Medium index 4 to 6 2 25%',
        'Low index 0 to 3 2 25%',
      ]);
      expect(text(element)).to.contain('2 of 8 clients use few tools (index 0 to 3).');
      expect(text(element)).to.contain('2 clients do not share it, or their index is not known.');
      expect(said(all(element, '.count')[0])).to.equal('8 clients');
    }
  });

  it('counts who owns and who lacks each hub, and those of whom that is not known', async () => {
    const element = await index(memory());
    expect(hubs(element)).to.deep.equal([
      'Marketing 1 owns it 2 lack it',
      'Sales 2 own it 1 lacks it',
      'Service 0 own it 1 lacks it',
    ]);
    expect(text(element)).to.contain('Of 5 clients it is not known what they own.');
  });

  it('shows the clients of a band, and of an opportunity, and leads back to all of them', async () => {
    const element = await index(memory());
    const views: PartnerViewChangeDetail[] = [];
    element.addEventListener('partner-view-change', (event) => views.push(event.detail));
    all(element, 'button.band')[2]?.focus();
    await pressKeys('Enter');
    await until(() => rows(element).length === 2);
    expect(names(element)).to.deep.equal(['Alder', 'Birch']);
    expect(element.shadowRoot?.activeElement).to.equal(tab(element, 'Client engagement'));
    expect(said(all(element, '.count')[0])).to.equal('2 clients');
    expect(views).to.deep.equal([
      { viewState: { version: 1, where: [{ field: 'score', from: '0', to: '3' }], tab: 'clients' } },
    ]);
    await until(() => text(element).includes('Index score:'));

    tab(element, 'Platform Engagement Index')?.click();
    await until(() => all(element, '.hub').length === 3);
    button(element, 'Sales: 1 lacks it')?.click();
    await until(() => names(element).join() === 'Cedar');
    button(element, 'Clear filters')?.click();
    await until(() => rows(element).length === 8);
  });

  it('offers no clients of a band where the source cannot filter', async () => {
    const element = await index(plain());
    expect(all(element, 'button.band, button.lacks')).to.have.length(0);
  });

  it('draws the bands of the provider’s rules', async () => {
    const edition = structuredClone(newestEdition);
    const own = {
      ...edition,
      engagementBands: {
        ...edition.engagementBands!,
        value: [
          { id: 'low', from: 0, to: 5 },
          { id: 'peak', from: 6, to: 10 },
        ],
      },
    };
    const element = await place({ ...memory(), edition: () => Promise.resolve(own) });
    await until(() => bands(element).length === 2);
    expect(bands(element)).to.deep.equal(['peak index 6 to 10 3 38%', 'Low index 0 to 5 3 38%']);
  });

  it('asks for the clients only when their tab is shown', async () => {
    const provider = memory();
    const element = await index(provider);
    const asked = (): number =>
      provider.calls.filter(
        ({ member, query }) => member === 'engagement' && (query as { limit?: number }).limit === 25,
      ).length;
    expect(asked()).to.equal(0);
    tab(element, 'Client engagement')?.click();
    await until(() => rows(element).length === 8);
    expect(asked()).to.equal(1);
  });

  it('follows what changes, and keeps what is there where a refresh fails', async () => {
    const provider = memory();
    const element = await index(provider);
    provider.update({ engagement: { remove: ['a', 'b'] } });
    await until(() => text(element).includes('0 of 6 clients'));
    provider.script = { engagementSummary: { fail: 'invalid' } };
    element.refresh();
    await until(() => text(element).includes('The last refresh failed'));
    expect(bands(element)).to.have.length(3);
  });

  it('says that there is nothing yet, that it is off, and that it may not be seen', async () => {
    const empty = await place(memory({ engagement: [] }));
    await until(() => text(empty).includes('No engagement yet'));
    expect(text(await place({ contract: 1, id: 'bare' }))).to.contain('Not available here');
    const denied = await place(memory({ script: { engagementSummary: { fail: 'forbidden' } } }));
    await until(() => text(denied).includes('You may not see this'));
  });

  it('warns once of a tab that there is not', async () => {
    const warnings = await warningsOf(() => place(memory(), { tab: 'later' }));
    expect(warnings.filter((warning) => warning.includes('tab "later"'))).to.have.length(1);
  });

  it('fits into 320 px', async () => {
    const element = await index(memory(), '320px');
    expect(element.shadowRoot!.querySelector('.card')!.scrollWidth).to.be.at.most(320);
  });
});

describe('<platform-engagement> clients', () => {
  it('draw the index on its own scale, and say what is not shared and what is not known', async () => {
    const element = await placeClients(memory());
    const scores = all(element, 'td.score').map(said);
    expect(scores).to.deep.equal(
      ['0Low', '3Low', '4Medium', '6Medium', '7High', '10High', 'Not shared', 'Not known'].map((words) =>
        words.replace(/(\d+)/, '$1 '),
      ),
    );
    const boxes = all(element, '.segments-of').map((meter) => [
      meter.querySelectorAll('.had').length,
      meter.querySelectorAll('span').length,
    ]);
    expect(boxes).to.deep.equal([0, 3, 4, 6, 7, 10].map((had) => [had, 10]));
    const offers = all(element, 'td.opportunity').map((cell) => [...cell.querySelectorAll('.chip, .muted')].map(said));
    expect(offers.slice(0, 4).map((texts) => texts.join(', '))).to.deep.equal([
      'Marketing, Service',
      'Marketing',
      'Sales',
      'Not known',
    ]);
  });

  it('are filtered by score, area, opportunity and product, and searched', async () => {
    const element = await placeClients(memory());
    button(element, 'Filter')?.click();
    await until(() => all(element, '.filter-form').length === 1);
    expect(all(element, '.filter-form legend').map(said)).to.deep.equal([
      'Index score',
      'Index area',
      'Opportunity',
      'Products owned',
    ]);
    const pick = (words: string): void =>
      all(element, '.filter-form label')
        .find((label) => said(label) === words)
        ?.querySelector('input')
        ?.click();
    pick('Sales tools');
    await until(() => names(element).join() === 'Alder');
    pick('Sales tools');
    await until(() => rows(element).length === 8);
    pick('High (7–10)');
    await until(() => names(element).join() === 'Elder,Fern');
    element.where = [];
    element.search = 'birch';
    await until(() => names(element).join() === 'Birch');
  });

  it('tells the host of another tab, which it may refuse', async () => {
    const element = await index(memory());
    const tabs: EngagementTabChangeDetail[] = [];
    element.addEventListener('partner-tab-change', (event) => {
      tabs.push((event as CustomEvent<EngagementTabChangeDetail>).detail);
      event.preventDefault();
    });
    tab(element, 'Client engagement')?.click();
    await element.updateComplete;
    expect([element.tab, tabs]).to.deep.equal(['index', [{ tab: 'clients' }]]);
  });
});

describe('<platform-engagement> score breakdown', () => {
  const shown = (element: Element): string => said(all(element, '.breakdown')[0]);
  const intents = (element: Element): [string, PartnerClientOpenDetail][] => {
    const heard: [string, PartnerClientOpenDetail][] = [];
    for (const type of ['partner-client-open', 'partner-client-close']) {
      element.addEventListener(type, (event) =>
        heard.push([type, (event as CustomEvent<PartnerClientOpenDetail>).detail]),
      );
    }
    return heard;
  };

  it('opens by a name and closes again, with the focus led along', async () => {
    const element = await placeClients(memory());
    const heard = intents(element);
    button(element, 'Alder')?.focus();
    await pressKeys('Enter');
    await until(() => shown(element).includes('Sales tools'));
    expect(shown(element)).to.contain('0 of 10').and.contain('Low').and.contain('0 of 2').and.contain('web');
    expect((element.shadowRoot?.activeElement as HTMLElement | null)?.className).to.equal('breakdown-name');
    expect(
      all(element, 'tr[aria-current]').map((row) => said(row.querySelector('.client-name') ?? undefined)),
    ).to.deep.equal(['Alder']);
    button(element, 'Close')?.click();
    await until(() => all(element, '.breakdown').length === 0);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'Alder'));
    expect(heard).to.deep.equal([
      ['partner-client-open', { id: 'a' }],
      ['partner-client-close', { id: 'a' }],
    ]);
  });

  it('stays shut where the host cancels', async () => {
    const element = await placeClients(memory());
    element.addEventListener('partner-client-open', (event) => event.preventDefault());
    button(element, 'Alder')?.click();
    await element.updateComplete;
    expect(all(element, '.breakdown')).to.have.length(0);
  });

  it('never shows the score of one client under another’s name', async () => {
    const provider = memory();
    const element = await placeClients(provider, { 'open-client': 'f' });
    await until(() => shown(element).includes('10 of 10'));
    provider.script = { engagementOf: { hold: true } };
    element.openClient = 'b';
    await until(() => shown(element).includes('Birch'));
    expect(shown(element)).not.to.contain('10 of 10');
    provider.release('engagementOf');
    await until(() => shown(element).includes('3 of 10'));
  });

  it('says what failed beside a list that stays, and tries again', async () => {
    const provider = memory({ script: { engagementOf: { fail: 'invalid', failTimes: 1 } } });
    const element = await placeClients(provider, { 'open-client': 'a' });
    await until(() => shown(element).includes('This could not be loaded'));
    expect(rows(element)).to.have.length(8);
    button(element, 'Try again')?.click();
    await until(() => shown(element).includes('Sales tools'));
  });

  it('says what is not shared, and does with the row where the source tells no more', async () => {
    const element = await placeClients(memory(), { 'open-client': 'g' });
    await until(() => shown(element).includes('Not shared'));
    const less = await placeClients(plain(), { 'open-client': 'a' });
    expect(shown(less)).to.contain('0 of 10').and.contain('Sales tools');
  });

  it('closes when another partner comes', async () => {
    const element = await placeClients(memory(), { 'open-client': 'a' });
    element.provider = memory({ id: 'other', engagement: clients.slice(2) });
    await until(() => rows(element).length === 6);
    expect(element.openClient).to.equal(undefined);
  });
});
