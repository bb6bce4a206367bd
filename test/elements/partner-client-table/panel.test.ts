import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/partner-client-table.js';
import type { PartnerClientTable } from '../../../src/elements/partner-client-table/partner-client-table.js';
import { createMemoryProvider, type MemoryProvider } from '../../../src/provider/adapters/memory/index.js';
import type { Client, PartnerProvider } from '../../../src/provider/index.js';
import { pressKeys } from '../../support/keys.js';
import { until } from '../../support/until.js';
import { all, button, rows } from './page.js';

const clients: Client[] = ['Alder', 'Birch', 'Cedar'].map((name, place) => ({
  id: `c${place + 1}`,
  name,
  domain: `${name.toLowerCase()}.example`,
  links: { crm: `https://crm.example.com/${place + 1}` },
}));

/** A provider of three clients on the first page, and of one that is on none. */
const provide = (more: Partial<Parameters<typeof createMemoryProvider>[0]> = {}): MemoryProvider =>
  createMemoryProvider({
    id: 'partner',
    clients,
    renewals: [],
    details: (id) => ({
      id,
      company: { name: clients.find((one) => one.id === id)?.name ?? 'Elsewhere', industry: `Work of ${id}` },
    }),
    ...more,
  });

async function place(provider: PartnerProvider, openClient?: string, width = '1000px'): Promise<PartnerClientTable> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = width;
  const element = document.createElement('partner-client-table');
  element.lang = 'en';
  element.provider = provider;
  if (openClient !== undefined) element.setAttribute('open-client', openClient);
  box.append(element);
  await until(() => rows(element).length > 0);
  return element;
}

const panel = (element: Element): HTMLDialogElement | undefined => all<HTMLDialogElement>(element, 'dialog')[0];
const panelText = (element: Element): string => panel(element)?.textContent?.replace(/\s+/g, ' ') ?? '';
const heading = (element: Element): string => all(element, '.panel-head [role=heading]')[0]?.textContent?.trim() ?? '';
const name = (element: Element, client: string): HTMLElement =>
  all(element, '.client-name').find(({ textContent }) => textContent?.trim() === client)!;
const openRows = (element: Element): (string | undefined)[] =>
  all(element, '[aria-current] .client-name').map(({ textContent }) => textContent?.trim());

/** Presses a client's name, and waits until its details are there. */
async function open(element: Element, client: string): Promise<void> {
  name(element, client).focus();
  name(element, client).click();
  await until(() => panelText(element).includes('Work of '));
}

const heard = (element: Element, type: string): unknown[] => {
  const details: unknown[] = [];
  element.addEventListener(type, (event) => details.push((event as CustomEvent).detail));
  return details;
};

describe('the panel of <partner-client-table>', () => {
  it('asks anew for what it waited for when its element is moved', async () => {
    const source = provide();
    const get = source.clients!.get!.bind(source.clients);
    let asked = 0;
    const slow = {
      ...source.clients!,
      get: (...how: Parameters<typeof get>) => (asked++ ? get(...how) : new Promise<never>(() => undefined)),
    };
    const element = await place({ ...source, clients: slow }, 'c2');
    await until(() => asked === 1);
    element.parentElement!.append(element);
    await until(() => panelText(element).includes('Work of c2'));
  });

  it('opens by a client’s name as a modal dialog named after it, and marks the row', async () => {
    const element = await place(provide());
    const events = heard(element, 'partner-client-open');
    await open(element, 'Birch');
    expect(panel(element)!.matches(':modal')).to.equal(true);
    expect(panel(element)!.ariaLabel).to.equal('Birch');
    expect(element.openClient).to.equal('c2');
    expect(openRows(element)).to.deep.equal(['Birch']);
    expect(events).to.deep.equal([{ id: 'c2' }]);
    expect(panelText(element)).to.contain('Client 2 of 3').and.contain('Work of c2');
    const link = all(element, '.panel-head a')[0]!;
    expect(link.getAttribute('href')).to.equal('https://crm.example.com/2');
  });

  it('leaves the look of the rows as it is', async () => {
    const usage = { score: 20, level: 'low', trend: -3 } as const;
    const element = await place(
      provide({ clients: clients.map((client) => ({ ...client, usage, sold: true, managed: true })) }),
    );
    const looks = (): unknown[] =>
      all(element, 'tbody tr:not(:last-child) *').map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const { display, color, fontWeight, columnGap } = getComputedStyle(one);
        return [one.localName, one.className, x, y, width, height, display, color, fontWeight, columnGap];
      });
    const alone = looks();
    await open(element, 'Cedar');
    expect(looks()).to.deep.equal(alone);
  });

  it('does not open when a host cancels the event', async () => {
    const element = await place(provide());
    element.addEventListener('partner-client-open', (event) => event.preventDefault());
    name(element, 'Birch').click();
    await element.updateComplete;
    expect([element.openClient, panel(element)]).to.deep.equal([undefined, undefined]);
  });

  it('leaves the name a link where the provider has no details', async () => {
    const element = await place(provide({ details: undefined }));
    expect(name(element, 'Birch').getAttribute('href')).to.equal('https://crm.example.com/2');
    const follow = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    element.addEventListener('partner-client-open', (event) => event.preventDefault());
    name(element, 'Birch').dispatchEvent(follow);
    expect([follow.defaultPrevented, element.openClient]).to.deep.equal([true, undefined]);
  });

  it('closes by Escape, gives the focus back to the row, and tells the page', async () => {
    const element = await place(provide());
    const events = heard(element, 'partner-client-close');
    await open(element, 'Birch');
    expect(element.shadowRoot?.activeElement?.closest('dialog')).to.equal(panel(element));
    await pressKeys('Escape');
    await until(() => panel(element) === undefined);
    expect(element.shadowRoot?.activeElement).to.equal(name(element, 'Birch'));
    expect([element.openClient, openRows(element)]).to.deep.equal([undefined, []]);
    expect(events).to.deep.equal([{ id: 'c2' }]);
  });

  it('closes by a press beside it and by its button', async () => {
    const element = await place(provide());
    await open(element, 'Alder');
    panel(element)!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    panel(element)!.click();
    await until(() => panel(element) === undefined);
    await open(element, 'Alder');
    button(element, 'Close')!.click();
    await until(() => panel(element) === undefined);
    expect(element.openClient).to.equal(undefined);
  });

  it('leads to the next and the previous client by buttons and by keys, says which, and stops at the ends', async () => {
    const element = await place(provide());
    const events = heard(element, 'partner-client-open');
    await open(element, 'Alder');
    expect(button(element, 'Previous client')!.ariaDisabled).to.equal('true');
    button(element, 'Previous client')!.click();
    button(element, 'Next client')!.click();
    await until(() => panelText(element).includes('Work of c2'));
    expect(heading(element)).to.equal('Birch');
    expect(all(element, 'dialog .hidden[role=status]')[0]?.textContent).to.equal('Birch. Client 2 of 3.');
    await pressKeys('Alt+ArrowDown');
    await until(() => panelText(element).includes('Work of c3'));
    await pressKeys('Alt+ArrowDown');
    await pressKeys('Alt+ArrowUp');
    await until(() => panelText(element).includes('Work of c2'));
    expect(events).to.deep.equal(['c1', 'c2', 'c3', 'c2'].map((id) => ({ id })));
    await pressKeys('Escape');
    await until(() => panel(element) === undefined);
    expect(element.shadowRoot?.activeElement).to.equal(name(element, 'Birch'));
  });

  it('stays with its client when a host cancels the way to the next', async () => {
    const element = await place(provide());
    await open(element, 'Alder');
    element.addEventListener('partner-client-open', (event) => event.preventDefault());
    button(element, 'Next client')!.click();
    await element.updateComplete;
    expect([element.openClient, heading(element)]).to.deep.equal(['c1', 'Alder']);
  });

  it('is open from the start where a host says so, before there is data, without an event', async () => {
    const provider = provide({ script: { clients: { hold: true } } });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('partner-client-table');
    const events = heard(element, 'partner-client-open');
    element.lang = 'en';
    element.openClient = 'c3';
    box.append(element);
    element.provider = provider;
    await until(() => panelText(element).includes('Work of c3'));
    expect(heading(element)).to.equal('Cedar');
    provider.release();
    await until(() => openRows(element).length > 0);
    expect(openRows(element)).to.deep.equal(['Cedar']);
    expect(events).to.deep.equal([]);
    element.removeAttribute('open-client');
    element.openClient = undefined;
    await until(() => panel(element) === undefined);
  });

  it('shows a client that is not on the page, which has nobody beside it', async () => {
    const element = await place(provide(), 'c99');
    await until(() => panelText(element).includes('Work of c99'));
    expect(heading(element)).to.equal('Elsewhere');
    expect(panelText(element)).not.to.contain('of 3');
    expect(button(element, 'Next client')!.ariaDisabled).to.equal('true');
  });

  it('keeps the tab from client to client, and asks for that alone where the row names the client', async () => {
    const provider = provide({ usage: (id) => ({ id, score: 40 }) });
    const element = await place(provider);
    await open(element, 'Alder');
    all(element, '[role=tab]')
      .find(({ textContent }) => textContent?.trim() === 'Portal usage')!
      .click();
    await until(() => panelText(element).includes('40 of 100'));
    button(element, 'Next client')!.click();
    await until(() => provider.calls.filter(({ member }) => member === 'usage').length === 2);
    expect(provider.calls.filter(({ member }) => member === 'details').map(({ about }) => about)).to.deep.equal([
      ['c1'],
    ]);
  });

  it('shows nothing of the client before while the next one is awaited', async () => {
    const provider = provide();
    const element = await place(provider);
    await open(element, 'Alder');
    provider.script = { details: { hold: true } };
    button(element, 'Next client')!.click();
    await until(() => heading(element) === 'Birch');
    expect(panelText(element)).not.to.contain('Work of c1');
    provider.release();
    await until(() => panelText(element).includes('Work of c2'));
  });

  it('closes when another partner comes', async () => {
    const element = await place(provide());
    await open(element, 'Alder');
    element.provider = provide({ id: 'another' });
    await until(() => panel(element) === undefined);
    expect(element.openClient).to.equal(undefined);
  });

  it('goes with its element, and is open again when that is back', async () => {
    const element = await place(provide());
    await open(element, 'Alder');
    const parent = element.parentElement!;
    element.remove();
    await element.updateComplete;
    expect(getComputedStyle(document.documentElement).overflow).not.to.equal('hidden');
    parent.append(element);
    await until(() => panel(element)?.open === true);
    expect(heading(element)).to.equal('Alder');
  });

  it('lets the renewal owner be changed in a dialog over it, which has the keys', async () => {
    const provider = provide({
      writable: true,
      renewals: [{ id: 'r1', clientId: 'c1', owner: { choice: 'hubspot' } }],
    });
    const element = await place(provider);
    await open(element, 'Alder');
    all(element, '[role=tab]')
      .find(({ textContent }) => textContent?.trim() === 'Renewals')!
      .click();
    await until(() => button(element, 'Edit owner') !== undefined);
    button(element, 'Edit owner')!.focus();
    button(element, 'Edit owner')!.click();
    await until(() => all<HTMLDialogElement>(element, 'dialog dialog')[0]?.open === true);
    await pressKeys('Alt+ArrowDown');
    expect(element.openClient).to.equal('c1');
    await pressKeys('Escape');
    await until(() => all(element, 'dialog dialog').length === 0);
    expect(panel(element)!.open).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'Edit owner'));
  });

  it('keeps its tabs whole where what they show has more than the room', async () => {
    const subscriptions = Array.from({ length: 60 }, (_, at) => ({ id: `s${at}`, product: { hub: `hub-${at}` } }));
    for (const width of ['320px', '1000px']) {
      const provider = provide({ details: (id) => ({ id, company: { industry: `Work of ${id}` }, subscriptions }) });
      const element = await place(provider, undefined, width);
      await open(element, 'Birch');
      const [row, tab] = ['[role=tablist]', '[role=tab]'].map((part) => all(element, `dialog ${part}`)[0]!);
      expect(row!.clientHeight, width).to.be.at.least(tab!.offsetHeight);
      element.remove();
    }
  });

  it('is a sheet at the bottom where the table is narrow, else at the end of the window', async () => {
    const wide = await place(provide(), 'c1');
    await until(() => panelText(wide).includes('Work of c1'));
    const atEnd = panel(wide)!.getBoundingClientRect();
    expect(Math.round(atEnd.height)).to.equal(window.innerHeight);
    wide.openClient = undefined;
    const narrow = await place(provide(), 'c1', '360px');
    await until(() => panelText(narrow).includes('Work of c1'));
    const sheet = panel(narrow)!.getBoundingClientRect();
    expect(Math.round(sheet.left)).to.equal(0);
    expect(sheet.top).to.be.above(0);
  });
});
