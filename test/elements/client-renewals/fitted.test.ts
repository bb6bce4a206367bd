import { expect } from '@open-wc/testing';
import type { ClientRenewals } from '../../../src/elements/client-renewals/client-renewals.js';
import type { Renewal } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';
import { all, button, memory, placeRows, said } from './page.js';

const long: Renewal = {
  id: '1',
  clientId: 'a',
  clientName: 'Internationale Gesellschaft für nachhaltige Verpackungslösungen',
  status: 'cancellation-requested',
  startsOn: '2027-03-20',
  products: [{ hub: 'marketing', edition: 'professional' }],
  currentMrr: { amount: '1234567.50', currency: 'EUR' },
  renewalMrr: { amount: '1234568.50', currency: 'EUR' },
  lastActive: { name: 'Inês Carvalho', on: '2026-11-22' },
};

const everything = ['Client', 'Renewal owner', 'Product renewals', 'Renewal deadline', 'Current MRR', 'Renewal MRR']
  .concat(['Change', 'Status'])
  .concat(['Last active employee']);

const headers = (element: Element): string[] => all(element, 'thead th').map((th) => said(th));

const frame = (element: Element): HTMLElement => all(element, '.table-frame')[0]!;

const isCut = (element: Element): boolean => frame(element).scrollWidth > frame(element).clientWidth + 1;

const resize = (element: ClientRenewals, width: string): void => {
  element.parentElement!.style.inlineSize = width;
};

describe('<client-renewals> where it is narrower', () => {
  it('leaves out what says least instead of cutting, and gives it back when there is room', async () => {
    const element = await placeRows(memory({ renewals: [long] }), {}, '1400px');
    expect(headers(element)).to.deep.equal(everything);
    for (const width of ['1100px', '900px', '720px', '660px']) {
      resize(element, width);
      await until(() => !isCut(element));
      const shown = headers(element);
      expect(shown, width).to.include.members(['Client', 'Renewal deadline', 'Renewal MRR', 'Status']);
      expect(shown, width).not.to.include('Last active employee');
    }
    resize(element, '1400px');
    await until(() => headers(element).length === everything.length);
    expect(headers(element)).to.deep.equal(everything);
  });

  it('has all of them in cards', async () => {
    const element = await placeRows(memory({ renewals: [long] }), {}, '700px');
    await until(() => !isCut(element));
    resize(element, '600px');
    await until(() => headers(element).length === everything.length);
    expect(said(all(element, 'td.lastActive')[0])).to.contain('Inês Carvalho');
  });

  it('shows and offers as shown what a person chose, whatever the width', async () => {
    const element = await placeRows(memory({ renewals: [long] }), {}, '700px');
    await until(() => !isCut(element));
    button(element, 'Columns')?.click();
    await until(() => all(element, '[role=dialog] input, dialog input, .popover input').length > 0);
    const checked = all(element, 'input:checked').map((box) => said(box.closest('label') ?? undefined));
    expect(checked).to.deep.equal(headers(element));
    element.columns = ['client', 'owner', 'products', 'startsOn', 'currentMrr', 'renewalMrr', 'change', 'status'];
    await element.updateComplete;
    expect(headers(element)).to.have.length(8);
  });
});
