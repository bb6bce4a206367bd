import { expect } from '@open-wc/testing';
import { pressKeys } from '../../support/keys.js';
import { saved } from '../../support/saved.js';
import { until } from '../../support/until.js';
import { warningsOf } from '../../core/warnings.js';
import '../../../src/define/partner-alerts.js';
import type { RenewalTabChangeDetail } from '../../../src/elements/client-renewals/client-renewals.js';
import { newestEdition, renewalsToActOn, type Edition } from '../../../src/program/index.js';
import type { PartnerProvider, Renewal } from '../../../src/provider/index.js';
import type { PartnerClientOpenDetail } from '../../../src/views/client-open.js';
import type { PartnerViewChangeDetail } from '../../../src/views/list/list-element.js';
import { all, button, cell, memory, names, place, placeRows, renewals, rows, said, tab, text, today } from './page.js';

/** A source that lists, and can do nothing else. */
const plain = (provider = memory(), more: Partial<PartnerProvider> = {}): PartnerProvider => ({
  ...provider,
  renewals: { ...provider.renewals!, sortable: [], filterable: [], searchable: false },
  ...more,
});

const withDeadline = (days: number): Edition => {
  const edition = structuredClone(newestEdition);
  const windows = edition.renewals!;
  return {
    ...edition,
    renewals: {
      ...windows,
      deadlineDays: { ...windows.deadlineDays, value: days },
      renewedDays: { ...windows.renewedDays, value: days - 1 },
    },
  };
};

const toActOn = ['Alder', 'Cedar', 'Fern', 'Gorse'];

describe('<client-renewals> tabs', () => {
  it('counts both tabs, and shows those to act on by the programme’s one rule', async () => {
    const element = await placeRows(memory());
    await until(() => said(tab(element, 'All renewals')) === 'All renewals 7');
    expect(said(tab(element, 'Renewals to act on'))).to.equal('Renewals to act on 4');
    expect(rows(element)).to.have.length(7);
    tab(element, 'Renewals to act on')?.click();
    await until(() => rows(element).length === 4);
    expect(names(element)).to.deep.equal(toActOn);
    expect(renewalsToActOn(renewals, today, newestEdition).toActOn.map(({ clientName }) => clientName)).to.deep.equal(
      toActOn,
    );
    expect(text(element)).to.contain('our reading of the rules');
    expect(said(all(element, '.count')[0])).to.equal('4 renewals');
  });

  it('counts as the alert does, whatever the source can filter by', async () => {
    for (const provider of [memory(), plain()]) {
      const element = await placeRows(provider, { tab: 'to-act-on' });
      const alerts = document.createElement('partner-alerts');
      alerts.lang = 'en';
      alerts.provider = provider;
      element.parentElement?.append(alerts);
      await until(() => alerts.shadowRoot?.querySelector('.number bdi')?.textContent === '4');
      await until(() => said(tab(element, 'Renewals to act on')).endsWith(' 4'));
      expect(names(element)).to.deep.equal(toActOn);
    }
  });

  it('keeps the two tabs of a plain source apart when both are in the page', async () => {
    const provider = plain();
    const [one, other] = [await placeRows(provider), await placeRows(provider, { tab: 'to-act-on' })];
    expect([rows(one).length, rows(other).length]).to.deep.equal([7, 4]);
    tab(other, 'All renewals')?.click();
    await until(() => rows(other).length === 7);
  });

  it('changes tabs by keys, tells the host, and keeps the tab in the view state', async () => {
    const element = await placeRows(memory());
    const changes: RenewalTabChangeDetail[] = [];
    const views: PartnerViewChangeDetail[] = [];
    element.addEventListener('partner-tab-change', (event) =>
      changes.push((event as CustomEvent<RenewalTabChangeDetail>).detail),
    );
    element.addEventListener('partner-view-change', (event) => views.push(event.detail));
    tab(element, 'All renewals')?.focus();
    await pressKeys('ArrowRight');
    await until(() => rows(element).length === 4);
    expect(element.shadowRoot?.activeElement).to.equal(tab(element, 'Renewals to act on'));
    expect(changes).to.deep.equal([{ tab: 'to-act-on' }]);
    expect(views).to.deep.equal([{ viewState: { version: 1, tab: 'to-act-on' } }]);

    const again = await place(memory());
    again.viewState = views[0]!.viewState;
    await until(() => rows(again).length === 4);
    expect(again.tab).to.equal('to-act-on');
    again.viewState = { version: 1 };
    await until(() => rows(again).length === 7);
  });

  it('stays where the host cancels', async () => {
    const element = await placeRows(memory());
    element.addEventListener('partner-tab-change', (event) => event.preventDefault());
    tab(element, 'Renewals to act on')?.click();
    await element.updateComplete;
    expect([element.tab, tab(element, 'All renewals')?.ariaSelected]).to.deep.equal(['all', 'true']);
  });

  it('warns once of a tab that there is not, and shows all', async () => {
    const warnings = await warningsOf(async () => {
      const element = await placeRows(memory(), { tab: 'later' });
      expect(rows(element)).to.have.length(7);
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(warnings.filter((warning) => warning.includes('tab "later"'))).to.have.length(1);
  });

  it('says kindly that there is nothing to act on, without controls that would do nothing', async () => {
    const element = await place(memory({ renewals: renewals.slice(3, 5) }), { tab: 'to-act-on' });
    await until(() => text(element).includes('No renewal waits for a decision'));
    expect(all(element, 'input[type=search]')).to.have.length(0);
    expect(said(tab(element, 'Renewals to act on'))).to.equal('Renewals to act on 0');
  });
});

describe('<client-renewals> rules', () => {
  it('are the provider’s, which it waits for before it asks for anything', async () => {
    let supply: ((edition: Edition) => void) | undefined;
    let asked = 0;
    const provider = memory();
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
    const element = await place(held, { tab: 'to-act-on' });
    await until(() => supply !== undefined);
    expect([asked, all(element, '.bone').length > 0]).to.deep.equal([0, true]);
    supply?.(withDeadline(53));
    await until(() => rows(element).length === 2);
    expect(names(element)).to.deep.equal(['Alder', 'Gorse']);
    expect(text(element)).to.contain('The deadline is 53 days before a renewal starts');
  });

  it('are a host’s own before all', async () => {
    const element = await place({ ...memory(), edition: () => Promise.resolve(withDeadline(53)) });
    element.rules = withDeadline(60);
    await until(() => text(element).includes('The deadline is 60 days'));
  });

  it('are the newest published where the provider’s cannot be had, which is said', async () => {
    const element = await placeRows({ ...memory(), edition: () => Promise.resolve({} as Edition) });
    expect(text(element)).to.contain('The newest published ones are used').and.contain('45 days before');
  });
});

describe('<client-renewals> cells', () => {
  it('tell how near the deadline is, in words and by shape', async () => {
    const element = await placeRows(memory());
    expect(cell(element, 'Cedar', 'startsOn'))
      .to.contain('23 Nov 2026')
      .and.contain('Last day to decide');
    expect(cell(element, 'Fern', 'startsOn')).to.contain('7 days left');
    expect(cell(element, 'Gorse', 'startsOn')).to.contain('8 days left');
    expect(cell(element, 'Dill', 'startsOn')).to.contain('Counted as renewed');
    const looks = ['Fern', 'Gorse', 'Alder', 'Elder'].map((client) => {
      const row = rows(element).find((one) => said(one).includes(client));
      const left = row?.querySelector('.left');
      return [
        left?.classList.contains('urgent'),
        left?.classList.contains('soon'),
        Boolean(left?.querySelector('.urgent')),
      ];
    });
    expect(looks).to.deep.equal([
      [true, false, true],
      [false, true, false],
      [false, false, false],
      [false, false, false],
    ]);
  });

  it('tell the change exactly, and what keeps it from being known', async () => {
    const eur = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'EUR' });
    const records: Renewal[] = [
      { id: '1', clientId: '1', clientName: 'Rise', currentMrr: eur('2001.00'), renewalMrr: eur('2161.00') },
      { id: '2', clientId: '2', clientName: 'Fall', currentMrr: eur('27'), renewalMrr: eur('24') },
      { id: '3', clientId: '3', clientName: 'Same', currentMrr: eur('27'), renewalMrr: eur('27.00') },
      { id: '4', clientId: '4', clientName: 'New', currentMrr: eur('0'), renewalMrr: eur('12.5') },
      {
        id: '5',
        clientId: '5',
        clientName: 'Mixed',
        currentMrr: eur('1'),
        renewalMrr: { amount: '1', currency: 'USD' },
      },
      { id: '6', clientId: '6', clientName: 'Open', currentMrr: eur('1') },
      {
        id: '7',
        clientId: '7',
        clientName: 'Great',
        currentMrr: eur('0.01'),
        renewalMrr: eur('12345678901234567890.12'),
      },
    ];
    const element = await placeRows(memory({ renewals: records }));
    const said = records.map(({ clientName = '' }) => cell(element, clientName, 'change'));
    expect(said.slice(0, 6)).to.deep.equal([
      '+160.00 +8.0%',
      '−3.00 −11.1%',
      'No change',
      '+12.50',
      'Different currencies',
      'Not known',
    ]);
    expect(said[6]).to.contain('+12,345,678,901,234,567,890.11');
    expect(cell(element, 'Open', 'renewalMrr')).to.equal('Not known');
  });

  it('tell owner, status, products and who was active', async () => {
    const records: Renewal[] = [
      {
        id: '1',
        clientId: '1',
        clientName: 'One',
        status: 'cancellation-requested',
        owner: { choice: 'partner', notify: { name: 'Inês' } },
        products: [{ hub: 'sales', edition: 'starter' }, { hub: 'content' }],
        lastActive: { name: 'Jonas', on: '2026-11-22' },
      },
      { id: '2', clientId: '2', clientName: 'Two', owner: { choice: 'default', effective: 'hubspot' } },
      { id: '3', clientId: '3', clientName: 'Three', owner: { choice: 'default' } },
      { id: '4', clientId: '4', clientName: 'Four' },
    ];
    const element = await placeRows(memory({ renewals: records }));
    expect(cell(element, 'One', 'owner')).to.equal('PartnerInês');
    expect(cell(element, 'Two', 'owner')).to.equal('HubSpotAccount default');
    expect(cell(element, 'Three', 'owner')).to.equal('Account default');
    expect(cell(element, 'Four', 'owner')).to.equal('Not known');
    expect(cell(element, 'One', 'status')).to.equal('Cancellation requested');
    expect(cell(element, 'One', 'lastActive')).to.equal('Jonasyesterday');
    expect(cell(element, 'One', 'products'))
      .to.contain('Sales Starter')
      .and.not.contain('Content');
    button(element, '+1 more product')?.click();
    await until(() => cell(element, 'One', 'products').includes('Content'));
  });

  it('open a client by its name, by keys too', async () => {
    const element = await placeRows(memory());
    const opened: PartnerClientOpenDetail[] = [];
    element.parentElement?.addEventListener('partner-client-open', (event) => {
      opened.push(event.detail);
      expect(event.cancelable).to.equal(true);
    });
    button(element, 'Alder')?.click();
    button(element, 'Birch')?.focus();
    await pressKeys('Enter');
    expect(opened).to.deep.equal([{ id: 'a' }, { id: 'b' }]);
  });
});

describe('<client-renewals> order and filters', () => {
  it('sorts by deadline and by change', async () => {
    const element = await placeRows(memory(), { 'sort-by': 'startsOn' });
    expect(names(element)).to.deep.equal(['Dill', 'Cedar', 'Elder', 'Fern', 'Gorse', 'Alder', 'Birch']);
    button(element, 'Change')?.click();
    await until(() => element.sortBy === 'change');
    button(element, 'Renewal deadline')?.click();
    await until(() => element.sortBy === 'startsOn');
  });

  it('sorts by the time to renewals under its own header, as far as the source sorts by their start', async () => {
    const element = await placeRows(memory());
    element.columns = ['client', 'start'];
    await element.updateComplete;
    button(element, 'Time to renewal')?.click();
    await until(() => names(element).join() === 'Dill,Cedar,Elder,Fern,Gorse,Alder,Birch');
    const header = all(element, '[aria-sort]');
    expect(header.map((one) => [said(one), one.ariaSort])).to.deep.equal([['Time to renewal', 'ascending']]);
    button(element, 'Time to renewal')?.click();
    await until(() => element.sortDescending && names(element)[0] !== 'Dill');
    expect(element.viewState.sort).to.deep.equal({ by: 'start', descending: true });
    const unsorted = await placeRows(plain());
    unsorted.columns = ['client', 'start'];
    await unsorted.updateComplete;
    expect(button(unsorted, 'Time to renewal')).to.equal(undefined);
  });

  it('offers filters as far as the source has them, and not of the status among those to act on', async () => {
    const element = await placeRows(memory());
    const legends = async (): Promise<string[]> => {
      button(element, 'Filter')?.click();
      await until(() => all(element, '.filter-form').length === 1);
      return all(element, '.filter-form legend').map(said);
    };
    expect(await legends()).to.deep.equal(['Status', 'Renewal owner', 'Renews within', 'Product', 'Contract type']);
    const box = all(element, '.filter-form label').find((label) => said(label) === 'Confirmed');
    box?.querySelector('input')?.click();
    await until(() => rows(element).length === 1);
    expect(said(all(element, '.count')[0])).to.equal('1 of 7');
    element.where = [];
    button(element, 'Filter')?.click();
    element.tab = 'to-act-on';
    await until(() => rows(element).length === 4);
    expect(await legends()).not.to.include('Status');
    expect(all(await placeRows(plain()), '[part=filters]')).to.have.length(0);
  });

  it('says within what was searched in a tab, and leads out again', async () => {
    const element = await placeRows(memory(), { tab: 'to-act-on' });
    element.search = 'fern';
    await until(() => rows(element).length === 1);
    expect(said(all(element, '.count')[0])).to.equal('1 of 4');
    element.search = 'nobody';
    await until(() => text(element).includes('Nothing was found for “nobody”'));
  });

  it('is whole as cards of 320 px', async () => {
    const element = await placeRows(memory(), {}, '320px');
    expect(element.shadowRoot!.querySelector('.card')!.scrollWidth).to.be.at.most(320);
    expect(rows(element)[0]?.textContent).to.contain('Renewal deadline');
    expect(all(element, 'tbody .label')[0]?.checkVisibility()).to.equal(true);
  });
});

describe('<client-renewals> export', () => {
  it('has a column for each fact, exactly', async () => {
    const element = await place(
      memory({
        renewals: [
          {
            id: '1',
            clientId: '1',
            clientName: '=Alder',
            startsOn: '2027-01-07',
            status: 'pending',
            currentMrr: { amount: '10.00', currency: 'EUR' },
            renewalMrr: { amount: '7.50', currency: 'EUR' },
          },
        ],
      }),
    );
    await until(() => rows(element).length === 1);
    element.columns = ['client', 'startsOn', 'change', 'status'];
    await element.updateComplete;
    const file = await saved(() => element.exportCsv());
    expect(file.trim().split('\r\n')).to.deep.equal([
      'Client,Domain,Renewal deadline,Change,"Change, in percent",Status',
      "'=Alder,,2026-11-23,-2.5,-25.0,Pending",
    ]);
  });
});
