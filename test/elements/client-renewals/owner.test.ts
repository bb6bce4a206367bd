import { expect } from '@open-wc/testing';
import type { Renewal } from '../../../src/provider/index.js';
import { pressKeys } from '../../support/keys.js';
import { until } from '../../support/until.js';
import type { place } from './page.js';
import { all, button, cell, memory, placeRows, renewals, rows, said, tab, text } from './page.js';

describe('<client-renewals> owner', () => {
  const records: Renewal[] = [
    { id: 'r', clientId: 'a', clientName: 'Alder', owner: { choice: 'default', effective: 'hubspot' } },
  ];
  const provide = (): ReturnType<typeof memory> =>
    memory({ clients: [{ id: 'a', name: 'Alder' }], renewals: records, renewalUsers: [{ id: 'u', name: 'Inês' }] });

  async function asked(provider: ReturnType<typeof memory>): ReturnType<typeof place> {
    const element = await placeRows(provider);
    button(element, 'Edit renewal owner of Alder')?.focus();
    await pressKeys('Enter');
    await until(() => all<HTMLDialogElement>(element, 'dialog')[0]?.open === true);
    return element;
  }

  const choosePartner = (element: Element): void =>
    all<HTMLInputElement>(element, 'dialog input[value=partner]')[0]?.click();

  it('is chosen in a dialog, shown at once, and stays when the provider has it', async () => {
    const provider = provide();
    const element = await asked(provider);
    choosePartner(element);
    await element.updateComplete;
    all(element, 'dialog button[type=submit]')[0]?.click();
    await until(() => cell(element, 'Alder', 'owner').startsWith('Partner'));
    await until(() => said(all(element, '.toasts')[0]).includes('Renewal owner of Alder'));
    expect(provider.calls.find(({ member }) => member === 'setRenewalOwner')?.about).to.deep.equal([
      'a',
      { choice: 'partner' },
    ]);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'Edit renewal owner of Alder'));
  });

  it('is put back with a message when it could not be saved', async () => {
    const provider = provide();
    const element = await asked(provider);
    provider.script = { setRenewalOwner: { fail: 'forbidden' } };
    choosePartner(element);
    await element.updateComplete;
    all(element, 'dialog button[type=submit]')[0]?.click();
    await until(() => said(all(element, '.toasts')[0]).includes('The renewal owner of Alder was not changed'));
    expect(cell(element, 'Alder', 'owner')).to.contain('HubSpot');
  });

  it('is not offered where it cannot be changed', async () => {
    const element = await placeRows(memory({ renewals: records, writable: false }));
    expect(button(element, 'Edit renewal owner of Alder')).to.equal(undefined);
  });
});

describe('<client-renewals> tabs while a service is slow', () => {
  it('never show the rows of one tab under the other', async () => {
    const provider = memory({ renewals });
    const element = await placeRows(provider);
    await until(() => said(tab(element, 'All renewals')).endsWith('7'));
    provider.script = { renewals: { hold: true } };
    tab(element, 'Renewals to act on')?.click();
    await until(() => all(element, '.bone').length > 0);
    expect(rows(element)).to.have.length(0);
    provider.release('renewals');
    await until(() => rows(element).length === 4);
    provider.script = { renewals: { fail: 'invalid' } };
    tab(element, 'All renewals')?.click();
    await until(() => text(element).includes('This could not be loaded'));
    expect(rows(element)).to.have.length(0);
  });
});
