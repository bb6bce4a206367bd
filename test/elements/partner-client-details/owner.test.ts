import { expect } from '@open-wc/testing';
import { createMemoryProvider, type MemoryProvider } from '../../../src/provider/adapters/memory/index.js';
import { pressKeys } from '../../support/keys.js';
import { until } from '../../support/until.js';
import { all, button, fact, place, text } from './page.js';
import type { PartnerClientDetails } from '../../../src/elements/partner-client-details/partner-client-details.js';

const provide = (writable = true): MemoryProvider =>
  createMemoryProvider({
    id: 'partner',
    today: '2026-11-23',
    clients: [{ id: 'c1', name: 'Alder' }],
    renewals: [{ id: 'r1', clientId: 'c1', clientName: 'Alder', owner: { choice: 'hubspot' } }],
    renewalUsers: [{ id: 'u1', name: 'Ingrid Halvorsen' }],
    details: (id) => ({ id, company: { name: 'Alder' } }),
    writable,
  });

const owner = (element: Element): string | undefined => fact(element, 'Renewal communication owner');
const question = (element: Element): HTMLDialogElement | undefined => all<HTMLDialogElement>(element, 'dialog')[0];

/** Opens the question, and chooses the partner. */
async function choosePartner(element: PartnerClientDetails): Promise<void> {
  await until(() => owner(element) !== undefined);
  button(element, 'Edit owner').focus();
  button(element, 'Edit owner').click();
  await until(() => question(element)?.open === true);
  expect(question(element)!.ariaLabel).to.contain('Alder');
  all<HTMLInputElement>(element, 'input[value=partner]')[0]!.click();
  await element.updateComplete;
  all(element, 'dialog [type=submit]')[0]!.click();
}

describe('<partner-client-details>: the renewal owner', () => {
  it('is changed in a dialog, shown at once, saved, and said', async () => {
    const provider = provide();
    const element = await place(provider, { tab: 'renewals' });
    provider.script = { setRenewalOwner: { hold: true } };
    await choosePartner(element);
    await until(() => owner(element)?.startsWith('Partner') === true);
    provider.release();
    await until(() => text(element).includes('Renewal owner of Alder: Partner'));
    const [call] = provider.calls.filter(({ member }) => member === 'setRenewalOwner');
    expect(call?.about).to.deep.equal(['c1', { choice: 'partner' }]);
    await until(() => question(element) === undefined);
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'Edit owner'));
  });

  it('is put back where it could not be saved, with a way to try again', async () => {
    const provider = provide();
    const element = await place(provider, { tab: 'renewals' });
    provider.script = { setRenewalOwner: { fail: 'conflict' } };
    await choosePartner(element);
    await until(() => text(element).includes('was not changed'));
    expect(owner(element)).to.match(/^HubSpot/);
    provider.script = {};
    button(element, 'Try again').click();
    await until(() => text(element).includes('Renewal owner of Alder: Partner'));
    expect(owner(element)).to.match(/^Partner/);
  });

  it('stays as it is when the question is closed', async () => {
    const provider = provide();
    const element = await place(provider, { tab: 'renewals' });
    await until(() => owner(element) !== undefined);
    button(element, 'Edit owner').focus();
    button(element, 'Edit owner').click();
    await until(() => question(element)?.open === true);
    await pressKeys('Escape');
    await until(() => question(element) === undefined);
    expect(provider.calls.some(({ member }) => member === 'setRenewalOwner')).to.equal(false);
    expect(owner(element)).to.match(/^HubSpot/);
  });

  it('cannot be changed where the provider does not take it', async () => {
    const element = await place(provide(false), { tab: 'renewals' });
    await until(() => owner(element) !== undefined);
    expect(button(element, 'Edit owner')).to.equal(undefined);
  });
});
