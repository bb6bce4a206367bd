import { expect } from '@open-wc/testing';
import type { PartnerClientTable } from '../../../src/elements/partner-client-table/partner-client-table.js';
import { createMemoryProvider, type MemoryProvider } from '../../../src/provider/adapters/memory/index.js';
import type { Client } from '../../../src/provider/index.js';
import type { PartnerViewChangeDetail } from '../../../src/views/list/list-element.js';
import { saved } from '../../support/saved.js';
import { until } from '../../support/until.js';
import { all, button, clientsOf, column, place, rows, said, text } from './page.js';

const today = '2026-11-23';

const clients: Client[] = [
  {
    id: 'a',
    name: '=Alder',
    domain: 'alder.example',
    products: [{ hub: 'sales', edition: 'starter' }, { hub: 'x;y' }],
    sold: true,
    managed: true,
    usage: { score: 40.5, level: 'low', trend: -0.12 },
    mrr: { amount: '-12.50', currency: 'EUR' },
    nextRenewal: '2026-12-20',
    engagementScore: 3,
    country: 'DE',
    managedUntil: '2027-01-31',
  },
  {
    id: 'b',
    name: 'Birch',
    sold: true,
    managed: false,
    usage: { level: 'high' },
    nextRenewal: '2027-03-01',
    country: 'US',
  },
  {
    id: 'c',
    name: 'Cedar',
    sold: false,
    managed: true,
    products: [{ hub: 'marketing' }],
    notShared: ['usage', 'engagement'],
  },
];

const provide = (records: readonly Client[] = clients): MemoryProvider =>
  createMemoryProvider({ id: 'partner', clients: records, today });

async function table(provider: MemoryProvider, rowCount = 3): Promise<PartnerClientTable> {
  const element = await place(provider);
  await until(() => rows(element).length === rowCount);
  return element;
}

const names = (element: Element): string[] => all(element, 'tbody .client-name').map(said);

async function openFilters(element: PartnerClientTable): Promise<HTMLElement> {
  button(element, 'Filter')?.click();
  await until(() => all(element, '.filter-form').length === 1);
  return all(element, '.filter-form')[0]!;
}

/** Presses a box or radio button, or chooses of a list, by its words. */
function pick(form: HTMLElement, words: string): void {
  const label = [...form.querySelectorAll('label')].find((one) => one.textContent?.trim() === words);
  label?.querySelector('input')?.click();
}

const heard = (element: PartnerClientTable): PartnerViewChangeDetail[] => {
  const details: PartnerViewChangeDetail[] = [];
  element.addEventListener('partner-view-change', (event) => details.push(event.detail));
  return details;
};

describe('<partner-client-table> filters', () => {
  it('narrows by what a person chooses, shows it as chips, and counts in words', async () => {
    const element = await table(provide());
    pick(await openFilters(element), 'Managed');
    await until(() => rows(element).length === 2);
    expect(text(element)).to.contain('2 of 3');
    expect(said(all(element, '.filters')[0])).to.contain('Relationship: Managed');
    pick(all(element, '.filter-form')[0]!, 'Low');
    await until(() => rows(element).length === 1);
    button(element, 'Remove filter: Relationship, Managed')?.click();
    await until(() => element.where.length === 1);
    expect(names(element)).to.deep.equal(['=Alder']);
    button(element, 'Clear filters')?.click();
    await until(() => rows(element).length === 3);
    expect(element.where).to.deep.equal([]);
  });

  it('looks for renewals within some days of today, both days included', async () => {
    const element = await table(provide());
    pick(await openFilters(element), '30 days');
    await until(() => rows(element).length === 1);
    expect(element.where).to.deep.equal([{ field: 'nextRenewal', from: '2026-11-23', to: '2026-12-23' }]);
    expect(said(all(element, '.filters')[0])).to.contain('Renews within: 30 days');
  });

  it('shows as a chip what an alert of relationships that lapse narrows by, to be taken back', async () => {
    const element = await table(provide());
    element.where = [{ field: 'managedUntil', from: '2026-11-23', to: '2026-12-08' }];
    await until(() => said(all(element, '.filters')[0]).includes('Lapses within: 15 days'));
    button(element, 'Remove filter: Lapses within, 15 days')?.click();
    await until(() => rows(element).length === 3);
    expect(element.where).to.deep.equal([]);
  });

  it('takes filters from a host, tells bounds that no choice has, and leaves out what the source cannot do', async () => {
    const element = await table(provide());
    element.where = [
      { field: 'managedUntil', from: '2027-01-01' },
      { field: 'mrr', from: '1' },
      { field: 'nowhere', in: ['x'] },
      { field: 'nextRenewal', from: '2026-12-01', to: '2026-12-31' },
    ];
    await until(() => rows(element).length === 1);
    await until(() => said(all(element, '.filters')[0]).includes('1 Dec 2026 – 31 Dec 2026'));
    element.where = 'all' as never;
    await until(() => rows(element).length === 3);
  });

  it('says that nothing fits, and how to get out of it', async () => {
    const element = await table(provide());
    element.where = [{ field: 'market', in: ['JP'] }];
    await until(() => text(element).includes('Nothing fits the filters'));
    await until(() => said(all(element, '.filters')[0]).includes('Market: Japan'));
    all<HTMLButtonElement>(element, '.message button')[0]?.click();
    await until(() => rows(element).length === 3);
  });

  it('sums over what the filters leave', async () => {
    const element = await table(
      provide([...clients, { id: 'd', name: 'Dill', mrr: { amount: '5', currency: 'EUR' } }]),
      4,
    );
    element.where = [{ field: 'relationship', in: ['sold'] }];
    await until(() => said(all(element, '.totals')[0]).includes('all 2 matching clients'));
    expect(said(all(element, '.totals')[0])).to.contain('−12.50 EUR');
  });
});

describe('<partner-client-table> view state', () => {
  it('is told after every change of a person, and brings the view back', async () => {
    const element = await table(provide());
    const details = heard(element);
    pick(await openFilters(element), 'Managed');
    await until(() => rows(element).length === 2);
    all<HTMLButtonElement>(element, 'button.sort')[0]?.click();
    await until(() => element.sortBy === 'name');
    const { viewState } = details.at(-1)!;
    expect(details).to.have.lengthOf(2);
    expect(viewState).to.deep.equal({
      version: 1,
      sort: { by: 'name' },
      where: [{ field: 'relationship', in: ['managed'] }],
    });
    const other = await table(provide());
    other.viewState = JSON.parse(JSON.stringify({ ...viewState, pageSize: 100, columns: ['name', 'market'] })) as never;
    await until(() => rows(other).length === 2);
    expect(column(other, 'market')).to.deep.equal(['Germany', 'Not known']);
    expect(all(other, 'thead th')).to.have.lengthOf(2);
    expect(other.pageSize).to.equal(100);
    expect(details).to.have.lengthOf(2);
  });

  it('tolerates states of any age', async () => {
    const element = await table(provide());
    for (const stored of [null, 'old', { version: 9, sort: { by: 'colour' }, columns: ['gone'], pageSize: 7 }]) {
      element.viewState = stored as never;
      await element.updateComplete;
      await until(() => rows(element).length === 3);
      expect([element.sortBy, element.pageSize]).to.deep.equal([undefined, 25]);
    }
  });
});

describe('<partner-client-table> further columns', () => {
  it('keep unknown and not shared apart', async () => {
    const element = await table(provide());
    element.columns = ['name', 'usage', 'nextRenewal', 'engagement', 'market', 'managedUntil'];
    await element.updateComplete;
    expect(column(element, 'engagement')).to.deep.equal(['3 of 10', 'Not known', 'Not shared']);
    expect(column(element, 'usage')[2]).to.equal('Not shared');
    expect(column(element, 'nextRenewal')).to.deep.equal(['20 Dec 2026', '1 Mar 2027', 'Not known']);
    expect(column(element, 'managedUntil')[0]).to.equal('31 Jan 2027');
  });
});

describe('<partner-client-table> export', () => {
  it('writes every matching row: numbers and days as they are, and no text that would run', async () => {
    const element = await table(provide());
    element.columns = ['name', 'products', 'relationship', 'usage', 'mrr', 'nextRenewal'];
    await element.updateComplete;
    const lines = (await saved(() => element.exportCsv())).split('\r\n');
    expect(lines[0]).to.contain('Client,Domain,Products owned,Relationship,Usage,Usage level');
    expect(lines[1]).to.equal(
      "'=Alder,alder.example,Sales Starter; x;y,Sold; Managed,40.5,Low,-12,-12.50,EUR,2026-12-20",
    );
    expect(lines[2]).to.equal('Birch,,,Sold,,High,,,,2027-03-01');
    expect(lines).to.have.lengthOf(5);
  });

  it('reads all pages, tells how far it is, and stops when it is told to', async () => {
    const provider = provide(clientsOf(600));
    const element = await place(provider);
    await until(() => rows(element).length === 25);
    const whole = (await saved(() => element.exportCsv())).split('\r\n');
    expect(whole).to.have.lengthOf(602);
    await until(() => text(element).includes('600 rows were read'));
    provider.script = { clients: { hold: true } };
    const stopped = saved(() => element.exportCsv());
    await until(() => text(element).includes('Reading: 0 so far'));
    button(element, 'Cancel')?.click();
    expect(await stopped).to.equal('');
    await until(() => !text(element).includes('Reading'));
    expect(rows(element)).to.have.lengthOf(25);
  });

  it('saves nothing when it fails, says why, and can be tried again', async () => {
    const provider = provide();
    const element = await table(provider);
    provider.script = { clients: { fail: 'forbidden' } };
    expect(await saved(() => element.exportCsv())).to.equal('');
    await until(() => text(element).includes('nothing was saved'));
    provider.script = {};
    const again = await saved(async () => {
      button(element, 'Try again')?.click();
      await until(() => text(element).includes('3 rows were read'));
    });
    expect(again).to.contain('Birch');
  });
});

describe('<partner-client-table> columns', () => {
  it('are chosen by a person from all of them; the name stays', async () => {
    const element = await table(provide());
    button(element, 'Columns')?.click();
    await until(() => all(element, '.columns').length === 1);
    const boxes = all<HTMLInputElement>(element, '.columns input');
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8].map((place) => place < 5));
    expect(boxes[0]!.disabled).to.equal(true);
    boxes[5]!.click();
    await until(() => all(element, 'thead th').length === 6);
    expect(column(element, 'nextRenewal')[0]).to.equal('20 Dec 2026');
    expect(element.columns).to.deep.equal(['name', 'products', 'relationship', 'usage', 'mrr', 'nextRenewal']);
    expect(element.viewState.columns).to.deep.equal(element.columns);
  });
});

describe('<partner-client-table> printing', () => {
  it('puts all matching rows on paper, and shows its page again afterwards', async () => {
    const element = await place(provide(clientsOf(300)));
    await until(() => rows(element).length === 25);
    const { print } = window;
    let onPaper = 0;
    window.print = () => {
      onPaper = rows(element).length;
      window.dispatchEvent(new Event('afterprint'));
    };
    try {
      await element.printAll();
    } finally {
      window.print = print;
    }
    expect(onPaper).to.equal(300);
    await until(() => rows(element).length === 25);
  });

  it('is a person’s to choose where there is more than the page, which says what is on paper', async () => {
    const element = await place(provide(clientsOf(300)));
    await until(() => rows(element).length === 25);
    const { print } = window;
    let onPaper = '';
    window.print = () => {
      onPaper = said(all(element, '.range')[0]);
      window.dispatchEvent(new Event('afterprint'));
    };
    try {
      button(element, 'Print all')?.click();
      await until(() => onPaper !== '');
    } finally {
      window.print = print;
    }
    expect(onPaper).to.equal('Rows 1 to 300 of 300');
    await until(() => said(all(element, '.range')[0]) === 'Rows 1 to 25 of 300');
    const short = await place(provide(clientsOf(20)));
    await until(() => rows(short).length === 20);
    expect(button(short, 'Print all')).to.equal(undefined);
  });

  it('says before how many rows go on paper where not all do', async () => {
    const element = await place(provide(clientsOf(2001)));
    await until(() => rows(element).length === 25);
    expect(button(element, 'Print the first 2,000 rows')).not.to.equal(undefined);
  });

  for (const what of ['Print all', 'Export CSV']) {
    it(`gives the focus back to “${what}” when the reading is cancelled`, async () => {
      const provider = provide(clientsOf(300));
      const clients = { ...provider.clients!, list: provider.clients!.list.bind(provider.clients) };
      const element = await place({ ...provider, clients });
      await until(() => rows(element).length === 25);
      clients.list = () => new Promise(() => undefined);
      button(element, what)?.focus();
      button(element, what)?.click();
      await until(() => button(element, 'Cancel') !== undefined);
      button(element, 'Cancel')?.focus();
      button(element, 'Cancel')?.click();
      await until(() => element.shadowRoot?.activeElement === button(element, what));
      expect(text(element)).not.to.contain('Reading');
    });
  }
});
