import { expect } from '@open-wc/testing';
import type { PartnerProvider, Renewal } from '../../../src/provider/index.js';
import { pressKeys } from '../../support/keys.js';
import { until } from '../../support/until.js';
import { all, button, memory, place, said, text } from './page.js';

describe('<client-renewals> primary contact', () => {
  const contacts = [
    { id: 'i', name: 'Inês', email: 'ines@alder.example' },
    { id: 'j', name: 'Jonas' },
  ];
  const records: Renewal[] = [
    { id: 'r', clientId: 'a', clientName: 'Alder', primaryContact: contacts[0], contacts, version: '7' },
  ];
  const columns = ['client', 'primaryContact'];
  const provide = (): ReturnType<typeof memory> => memory({ renewals: records });
  const contact = (element: Element): string =>
    said(all(element, 'td.primaryContact .two-lines')[0]) || said(all(element, 'td.primaryContact > *')[0]);
  const edit = (element: Element): HTMLButtonElement => button(element, 'Change the primary contact of Alder')!;

  async function list(provider: PartnerProvider): ReturnType<typeof place> {
    const element = await place(provider);
    element.columns = columns;
    await until(() => all(element, 'td.primaryContact').length === 1);
    return element;
  }

  async function choose(element: Element, name: string): Promise<void> {
    edit(element).click();
    await until(() => all(element, '[role=menuitem]').length > 0);
    all(element, '[role=menuitem]')
      .find((item) => said(item) === name)
      ?.click();
  }

  it('shows the choice at once, writes it with the version that was seen, and reads again', async () => {
    const provider = provide();
    const element = await list(provider);
    provider.script = { setPrimaryContact: { hold: true } };
    await choose(element, 'Jonas');
    await until(() => said(all(element, 'td.primaryContact')[0]).startsWith('Jonas'));
    const write = provider.calls.find(({ member }) => member === 'setPrimaryContact');
    expect(write?.about).to.deep.equal(['r', 'j']);
    provider.release('setPrimaryContact');
    await until(() => provider.calls.filter(({ member }) => member === 'renewals').length > 3);
    await until(() => button(element, 'Change the primary contact of Alder') !== undefined);
    expect(said(all(element, 'td.primaryContact')[0])).to.contain('Jonas');
    expect(text(element)).not.to.contain('was not changed');
  });

  it('by keys, and gives the focus back', async () => {
    const element = await list(provide());
    edit(element).focus();
    await pressKeys('Enter');
    await until(() => element.shadowRoot?.activeElement?.getAttribute('role') === 'menuitem');
    await pressKeys('Enter');
    await until(() => said(all(element, 'td.primaryContact')[0]).startsWith('Jonas'));
    expect((element.shadowRoot?.activeElement as HTMLElement | null)?.className).to.equal('edit');
  });

  it('puts it back with a message when it fails, and tries again with the same key', async () => {
    const keys: string[] = [];
    const provider = provide();
    let fail = true;
    const element = await list({
      ...provider,
      renewals: {
        ...provider.renewals!,
        setPrimaryContact: (id, chosen, write) => {
          keys.push(write.idempotencyKey);
          return fail
            ? Promise.reject(Object.assign(new Error('no'), { code: 'forbidden' }))
            : provider.renewals!.setPrimaryContact!(id, chosen, write);
        },
      },
    });
    await choose(element, 'Jonas');
    await until(() => text(element).includes('The primary contact of Alder was not changed.'));
    expect(contact(element)).to.contain('Inês');
    fail = false;
    button(element, 'Try again')?.click();
    await until(() => said(all(element, 'td.primaryContact')[0]).startsWith('Jonas'));
    expect(text(element)).not.to.contain('was not changed');
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('does not overwrite what another changed meanwhile', async () => {
    const provider = provide();
    const element = await list(provider);
    provider.script = { setPrimaryContact: { fail: 'conflict' } };
    await choose(element, 'Jonas');
    await until(() => text(element).includes('changed by someone else'));
    expect(button(element, 'Try again')).to.equal(undefined);
    button(element, 'Close')?.click();
    await until(() => !text(element).includes('was not changed'));
  });

  it('gives up after the time limit', async () => {
    const provider = provide();
    const element = await list(provider);
    element.timeoutMs = 50;
    provider.script = { setPrimaryContact: { hold: true } };
    await choose(element, 'Jonas');
    await until(() => text(element).includes('did not answer in time'));
    expect(contact(element)).to.contain('Inês');
  });

  it('is not offered where it cannot be changed', async () => {
    expect(edit(await list(memory({ renewals: records, writable: false })))).to.equal(undefined);
  });
});
