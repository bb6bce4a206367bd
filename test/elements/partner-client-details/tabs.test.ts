import { expect } from '@open-wc/testing';
import { pressKeys } from '../../support/keys.js';
import { until } from '../../support/until.js';
import { all, button, heldDetails, place, tabOf, text } from './page.js';

const details = { id: 'c1', company: { name: 'Alder', domain: 'alder.example' } };

describe('<partner-client-details>: tabs', () => {
  it('asks for a tab when it is opened, once, and for what names the client', async () => {
    const provider = heldDetails();
    const element = await place(provider, { tab: 'usage' });
    const asked = (): Record<string, number> =>
      Object.fromEntries(Object.entries(provider.calls).map(([member, calls]) => [member, calls.length]));
    expect(asked()).to.deep.equal({ details: 1, renewals: 0, usage: 1, engagement: 0 });
    tabOf(element, 'Renewals').click();
    await element.updateComplete;
    tabOf(element, 'Portal usage').click();
    await element.updateComplete;
    tabOf(element, 'Renewals').click();
    await element.updateComplete;
    expect(asked()).to.deep.equal({ details: 1, renewals: 1, usage: 1, engagement: 0 });
    expect(provider.calls.renewals.map(({ client }) => client)).to.deep.equal(['c1']);
  });

  it('leaves the others whole when one fails, and tries that one again', async () => {
    const provider = heldDetails();
    const element = await place(provider);
    provider.calls.details[0]!.answer(details);
    element.tab = 'engagement';
    await element.updateComplete;
    provider.calls.engagement[0]!.fail('invalid');
    await until(() => text(element).includes('cannot be read'));
    expect(all(element, '.client-heading')[0]?.textContent?.trim()).to.equal('Alder');
    element.tab = 'renewals';
    await element.updateComplete;
    provider.calls.renewals[0]!.answer([]);
    await until(() => text(element).includes('No renewal is listed'));
    element.tab = 'engagement';
    await element.updateComplete;
    button(element, 'Try again').click();
    provider.calls.engagement[1]!.answer({ id: 'c1', score: 5 });
    await until(() => text(element).includes('5 of 10'));
  });

  it('says of what the provider does not offer that it is off, beside what it does', async () => {
    const provider = heldDetails(['renewals']);
    const element = await place(provider, { tab: 'renewals' });
    expect(text(element)).to.contain('Not available here');
    element.tab = 'usage';
    await element.updateComplete;
    expect(provider.calls.usage).to.have.lengthOf(1);
    expect(all(element, '.bone').length).to.be.above(3);
  });

  it('says once that nothing is connected, and that no client is chosen', async () => {
    const element = await place(undefined);
    await until(() => text(element).includes('Not connected'));
    element.provider = heldDetails();
    element.clientId = undefined;
    await element.updateComplete;
    expect(text(element)).to.contain('No client is chosen');
    expect(all(element, '[role=tab]')).to.deep.equal([]);
  });

  it('raises an event before a tab changes, which keeps it when cancelled', async () => {
    const element = await place(heldDetails());
    const chosen: unknown[] = [];
    const stay = (event: Event): void => {
      chosen.push((event as CustomEvent).detail);
      event.preventDefault();
    };
    element.addEventListener('partner-tab-change', stay);
    tabOf(element, 'Portal usage').click();
    await element.updateComplete;
    expect([chosen, element.tab]).to.deep.equal([[{ tab: 'usage' }], 'details']);
    element.removeEventListener('partner-tab-change', stay);
    tabOf(element, 'Portal usage').click();
    expect(element.tab).to.equal('usage');
  });

  it('shows the first tab where it is told of one that there is not, and warns', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (...said: unknown[]) => warnings.push(said.join(' '));
    try {
      const element = await place(heldDetails(), { tab: 'history' });
      expect(tabOf(element, 'Client details').ariaSelected).to.equal('true');
      expect(warnings.join()).to.contain('history');
    } finally {
      console.warn = warn;
    }
  });

  it('is led through by keyboard: arrows move, Enter opens, and the panel is a stop', async () => {
    const provider = heldDetails();
    const element = await place(provider);
    provider.calls.details[0]!.answer(details);
    await until(() => text(element).includes('Alder'));
    tabOf(element, 'Client details').focus();
    await pressKeys('ArrowRight', 'ArrowRight');
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Portal usage');
    expect(provider.calls.usage).to.have.lengthOf(0);
    await pressKeys('Enter');
    await element.updateComplete;
    expect(provider.calls.usage).to.have.lengthOf(1);
    await pressKeys('Tab');
    expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('tabpanel');
  });
});
