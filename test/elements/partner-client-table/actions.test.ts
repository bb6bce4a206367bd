import { expect } from '@open-wc/testing';
import type { PartnerClientActionDetail } from '../../../src/elements/partner-client-table/partner-client-table.js';
import type { PartnerClientTable } from '../../../src/elements/partner-client-table/partner-client-table.js';
import {
  createMemoryProvider,
  type MemoryProvider,
  type MemoryProviderOptions,
  type MemoryScript,
} from '../../../src/provider/adapters/memory/index.js';
import type { Client } from '../../../src/provider/index.js';
import { pressKeys } from '../../support/keys.js';
import { asOnPaper } from '../../support/paper.js';
import { until } from '../../support/until.js';
import { click } from '../../ui/pointer.js';
import { all, button, clientsOf, place, rows, said, text } from './page.js';

const links = { crm: 'https://crm.example/1', account: 'https://app.example/1' };

/** A provider that can do all that can be done about a client. */
function able(clients: readonly Client[], script?: MemoryScript, more: Partial<MemoryProviderOptions> = {}) {
  return createMemoryProvider({
    id: 'partner',
    clients,
    details: (id) => ({ id }),
    renewals: clients.map(({ id }) => ({ id: `r-${id}`, clientId: id, owner: { choice: 'hubspot' } as const })),
    renewalUsers: [],
    writable: true,
    script,
    ...more,
  });
}

async function shown(provider: MemoryProvider, width?: string): Promise<PartnerClientTable> {
  const element = await place(provider, {}, width);
  await until(() => rows(element).length > 0);
  return element;
}

const names = (element: Element): string[] => all(element, 'tbody .client-name').map(said);
const actionsOf = (element: Element, name: string): HTMLElement => button(element, `Actions: ${name}`)!;
const items = (element: Element): HTMLElement[] => all(element, '[role=menuitem]');
const item = (element: Element, name: string): HTMLElement => items(element).find((one) => said(one).startsWith(name))!;
const dialog = (element: Element): HTMLElement | undefined => all(element, 'dialog:modal')[0];
const toasts = (element: Element): string[] =>
  all(element, '.toast .words').map((one) => said(one).replace(/[\u2068\u2069]/g, ''));
const focused = (element: Element): string | null | undefined =>
  element.shadowRoot!.activeElement?.getAttribute('aria-label') ??
  said(element.shadowRoot!.activeElement as HTMLElement);

async function openActions(element: PartnerClientTable, name: string): Promise<void> {
  actionsOf(element, name).focus();
  await pressKeys('Enter');
  await until(() => all(element, '[role=menu]:popover-open').length > 0);
}

/** Opens the question whether services are to end, by keys alone. */
async function askToEnd(element: PartnerClientTable, name: string): Promise<void> {
  await openActions(element, name);
  await pressKeys('End', 'Enter');
  await until(() => dialog(element) !== undefined);
}

/** Says yes to it. */
async function end(element: PartnerClientTable, name: string): Promise<void> {
  await askToEnd(element, name);
  await pressKeys('Tab', 'Enter');
  await until(() => dialog(element) === undefined);
  await element.updateComplete;
}

const writes = (provider: MemoryProvider): unknown[] =>
  provider.calls.filter(({ member }) => member === 'endServices').map(({ about }) => about?.[0]);

describe('the actions of a client', () => {
  it('are what the provider can do and the record has addresses for', async () => {
    const one = await shown(able([{ id: 'a', name: 'Alder', links }]));
    await openActions(one, 'Alder');
    expect(items(one).map(said)).to.deep.equal([
      'Client details',
      'Company in CRMopens a new tab',
      'Go to client’s accountopens a new tab',
      'Edit renewal owner…',
      'End services…',
    ]);
    await Promise.all(
      all(one, '[role=menu]')[0]!
        .getAnimations()
        .map(({ finished }) => finished),
    );
    await expect(one).to.be.accessible();
    const plain = createMemoryProvider({
      id: 'plain',
      clients: [
        { id: 'a', name: 'Alder' },
        { id: 'b', name: 'Birch', links },
      ],
    });
    const two = await shown(plain);
    expect(actionsOf(two, 'Alder')).to.equal(undefined);
    await openActions(two, 'Birch');
    expect(items(two).map(said)).to.deep.equal([
      'Company in CRMopens a new tab',
      'Go to client’s accountopens a new tab',
    ]);
    const bare = await shown(createMemoryProvider({ id: 'bare', clients: clientsOf(2) }));
    expect(all(bare, '.actions')).to.deep.equal([]);
  });

  it('are real links where they lead somewhere', async () => {
    const element = await shown(able([{ id: 'a', name: 'Alder', links }]));
    await openActions(element, 'Alder');
    const crm = item(element, 'Company in CRM');
    expect(crm.localName).to.equal('a');
    expect(crm.getAttribute('href')).to.equal('https://crm.example/1');
    expect(crm.getAttribute('target')).to.equal('_blank');
    expect(crm.getAttribute('rel')).to.equal('noopener');
  });

  it('are never links to anything but pages', async () => {
    const hostile = { crm: 'javascript:alert(1)', account: 'data:text/html,x' };
    const element = await shown(able([{ id: 'a', name: 'Alder', links: hostile }]));
    await openActions(element, 'Alder');
    expect(items(element).map(said)).to.deep.equal(['Client details', 'Edit renewal owner…', 'End services…']);
  });

  it('are shown on hover and on focus in their row, in space that is kept for them', async () => {
    const element = await shown(
      able([
        { id: 'a', name: 'Alder' },
        { id: 'b', name: 'Birch' },
      ]),
    );
    const opacity = (name: string): string => getComputedStyle(actionsOf(element, name)).opacity;
    const width = all(element, 'td.mrr')[0]!.getBoundingClientRect().width;
    await click(document.body.appendChild(document.createElement('p')));
    expect([opacity('Alder'), opacity('Birch')]).to.deep.equal(['0', '0']);
    all(element, 'tbody .client-name')[0]!.focus();
    expect([opacity('Alder'), opacity('Birch')]).to.deep.equal(['1', '0']);
    await openActions(element, 'Birch');
    expect([opacity('Alder'), opacity('Birch')], 'while its menu is open').to.deep.equal(['0', '1']);
    expect(all(element, 'td.mrr')[0]!.getBoundingClientRect().width).to.equal(width);
    document.querySelector('p')?.remove();
  });

  it('are always there in cards, and never on paper', async () => {
    const element = await shown(able([{ id: 'a', name: 'Alder' }]), '320px');
    expect(getComputedStyle(actionsOf(element, 'Alder')).opacity).to.equal('1');
    asOnPaper(element);
    expect(actionsOf(element, 'Alder').checkVisibility()).to.equal(false);
  });

  it('are not among the columns to choose, nor in an export', async () => {
    const element = await shown(able([{ id: 'a', name: 'Alder' }]));
    button(element, 'Columns')!.click();
    await until(() => all(element, '.column-name, .popover label').length > 0);
    expect(said(all(element, '.popover')[0])).not.to.contain('Actions');
  });

  it('tell the host first, which may do them in its own way', async () => {
    const provider = able([{ id: 'a', name: 'Alder', links }]);
    const element = await shown(provider);
    const heard: PartnerClientActionDetail[] = [];
    const opened: string[] = [];
    element.parentElement!.addEventListener('partner-client-action', (event) => {
      heard.push(event.detail);
      event.preventDefault();
    });
    element.addEventListener('partner-client-open', () => opened.push('open'));
    const places = ['Client details', 'Company in CRM', 'Go to', 'Edit renewal', 'End services'];
    for (const name of places) {
      await openActions(element, 'Alder');
      await click(item(element, name));
      await element.updateComplete;
      expect(focused(element)).to.equal('Actions: Alder');
    }
    expect(heard).to.deep.equal(
      ['details', 'crm', 'account', 'renewal-owner', 'end-services'].map((action) => ({ action, id: 'a' })),
    );
    expect(dialog(element)).to.equal(undefined);
    expect(opened).to.deep.equal([]);
    expect(structuredClone(heard[0])).to.deep.equal(heard[0]);
  });

  it('open the details, and the question who tells of renewals', async () => {
    const element = await shown(able([{ id: 'a', name: 'Alder' }]));
    await openActions(element, 'Alder');
    await pressKeys('Enter');
    await until(() => dialog(element) !== undefined);
    expect(dialog(element)!.ariaLabel).to.equal('Alder');
    await pressKeys('Escape');
    await until(() => dialog(element) === undefined);
    await openActions(element, 'Alder');
    await pressKeys('ArrowDown', 'Enter');
    await until(() => dialog(element) !== undefined);
    expect(dialog(element)!.ariaLabel).to.equal('Renewal owner of Alder');
    await pressKeys('Escape');
    await until(() => dialog(element) === undefined);
    expect(focused(element)).to.equal('Actions: Alder');
  });

  it('leave the keyboard of the grid as it is', async () => {
    const element = await shown(
      able([
        { id: 'a', name: 'Alder' },
        { id: 'b', name: 'Birch' },
      ]),
    );
    actionsOf(element, 'Alder').focus();
    await pressKeys('ArrowDown');
    expect(focused(element)).to.equal('Actions: Birch');
    await pressKeys('Home', 'End');
    expect(focused(element)).to.equal('Actions: Birch');
  });
});

describe('ending services', () => {
  it('asks first, by the client’s name, and can be left by every safe way', async () => {
    const provider = able([{ id: 'a', name: 'Alder', mrr: { amount: '951.5', currency: 'GBP' } }]);
    const element = await shown(provider);
    for (const key of ['Enter', 'Escape']) {
      await askToEnd(element, 'Alder');
      expect(dialog(element)!.ariaLabel).to.equal('End services for Alder?');
      expect(said(dialog(element))).to.contain('951.50 GBP of MRR leaves your totals.');
      expect(said(element.shadowRoot!.activeElement as HTMLElement)).to.equal('Keep client');
      await Promise.all(
        dialog(element)!
          .getAnimations()
          .map(({ finished }) => finished),
      );
      await expect(element).to.be.accessible();
      await pressKeys(key);
      await until(() => dialog(element) === undefined);
      expect(focused(element)).to.equal('Actions: Alder');
    }
    expect(writes(provider)).to.deep.equal([]);
  });

  it('takes the row out at once, with the count and the totals, and says when it is done', async () => {
    const provider = able(clientsOf(3), { endServices: { hold: true } });
    const element = await shown(provider);
    await until(() => text(element).includes('MRR, all 3 clients'));
    await end(element, 'Client 002');
    expect(names(element)).to.deep.equal(['Client 001', 'Client 003']);
    expect(said(all(element, '.count')[0])).to.equal('2 clients');
    expect(text(element)).to.contain('MRR, all 2 clients');
    expect(said(all(element, '.sums')[0])).to.contain('4.00');
    expect(focused(element)).to.equal('Actions: Client 003');
    expect(toasts(element)).to.deep.equal([]);
    provider.release('endServices');
    await until(() => toasts(element).length > 0);
    expect(toasts(element)).to.deep.equal(['Services for Client 002 have ended.']);
    await until(() => all(element, '[aria-busy=true]').length === 0);
    expect(names(element)).to.deep.equal(['Client 001', 'Client 003']);
    expect(said(all(element, '.count')[0])).to.equal('2 clients');
    expect(said(all(element, '.sums')[0])).to.contain('4.00');
    expect(focused(element)).to.equal('Actions: Client 003');
  });

  it('leads the focus to the row before from the last one, and to the heading from the only one', async () => {
    const element = await shown(able(clientsOf(2)));
    await end(element, 'Client 002');
    expect(focused(element)).to.equal('Actions: Client 001');
    await until(() => toasts(element).length === 1);
    await until(() => all(element, '[aria-busy=true]').length === 0);
    await end(element, 'Client 001');
    await until(() => text(element).includes('No clients yet'));
    await until(() => element.shadowRoot!.activeElement !== null);
    expect(said(element.shadowRoot!.activeElement as HTMLElement)).to.equal('Clients');
  });

  it('puts the row back at its place where it fails, and tries again as the same intent', async () => {
    const provider = able(clientsOf(3), { endServices: { fail: 'forbidden' } });
    const keys: string[] = [];
    const { endServices } = provider.clients!;
    Object.assign(provider.clients!, {
      endServices: (...[id, call]: Parameters<NonNullable<typeof endServices>>) => {
        keys.push(call.idempotencyKey);
        return endServices!(id, call);
      },
    });
    const element = await shown(provider);
    await end(element, 'Client 002');
    await until(() => toasts(element).length > 0);
    expect(toasts(element)).to.deep.equal([
      'Client 002 is back in your list. Its services have not ended. Your account lacks the right to change this. An administrator can grant it.',
    ]);
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Client 001', 'Client 002', 'Client 003']);
    expect(said(all(element, '.count')[0])).to.equal('3 clients');
    provider.script = {};
    await until(() => all(element, '[aria-busy=true]').length === 0);
    all(element, '.toast button')[0]!.click();
    await until(() => toasts(element)[0] === 'Services for Client 002 have ended.');
    expect(names(element)).to.deep.equal(['Client 001', 'Client 003']);
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('does not offer to try again what another has changed meanwhile', async () => {
    const element = await shown(able(clientsOf(1), { endServices: { fail: 'conflict' } }));
    await end(element, 'Client 001');
    await until(() => toasts(element).length > 0);
    expect(all(element, '.toast button').map((one) => one.ariaLabel)).to.deep.equal(['Dismiss']);
  });

  it('follows in the count of all while a search narrows the list', async () => {
    const provider = able(clientsOf(12), { endServices: { hold: true } });
    const element = await place(provider, { search: 'Client 01' });
    await until(() => rows(element).length > 0);
    element.search = '';
    await until(() => rows(element).length === 12);
    element.search = 'Client 01';
    await until(() => rows(element).length === 4);
    expect(said(all(element, '.count')[0])).to.equal('4 of 12');
    await end(element, 'Client 011');
    expect(said(all(element, '.count')[0])).to.equal('3 of 11');
    provider.release();
    await until(() => toasts(element).length > 0);
    expect(said(all(element, '.count')[0])).to.equal('3 of 11');
  });

  it('ends the selection of the client, and its open details', async () => {
    const provider = able(clientsOf(2));
    const element = await shown(provider);
    element.selectable = true;
    element.selected = ['c1', 'c2'];
    await element.updateComplete;
    await end(element, 'Client 001');
    await until(() => toasts(element).length > 0);
    expect(element.selected).to.deep.equal(['c2']);
  });

  it('makes all that show the partner’s clients read again', async () => {
    const provider = able(clientsOf(2));
    const element = await shown(provider);
    const other = await place(provider);
    await until(() => rows(other).length === 2);
    await end(element, 'Client 001');
    await until(() => rows(other).length === 1);
    expect(names(other)).to.deep.equal(['Client 002']);
  });

  for (const leave of ['partner', 'element'] as const) {
    for (const ends of ['done', 'failed'] as const) {
      it(`does no harm when it is ${ends} after the ${leave} is gone`, async () => {
        const script: MemoryScript = { endServices: { hold: true, ...(ends === 'failed' && { fail: 'forbidden' }) } };
        const provider = able(clientsOf(3), script);
        const element = await shown(provider);
        await end(element, 'Client 002');
        expect(names(element)).to.have.length(2);
        const home = element.parentElement!;
        if (leave === 'partner') element.provider = able(clientsOf(5), {}, { id: 'another' });
        else element.remove();
        await element.updateComplete;
        provider.release('endServices');
        await new Promise((resolve) => setTimeout(resolve));
        if (leave === 'partner') {
          await until(() => rows(element).length === 5);
        } else {
          home.append(element);
          await until(() => rows(element).length === (ends === 'done' ? 2 : 3));
        }
        expect(toasts(element)).to.deep.equal([]);
      });
    }
  }
});
