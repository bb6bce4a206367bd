import { expect } from '@open-wc/testing';
import type { ErrorCode } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';
import { all, heldDetails, place, text } from './page.js';

const named = (id: string, name: string) => ({ id, company: { name, industry: `Industry of ${name}` } });

describe('<partner-client-details>: answers that come late, wrong or never', () => {
  it('shows nothing of the client before, once another is chosen', async () => {
    const provider = heldDetails();
    const element = await place(provider);
    provider.calls.details[0]!.answer(named('c1', 'Alder'));
    await until(() => text(element).includes('Industry of Alder'));
    element.clientId = 'c2';
    await element.updateComplete;
    expect(text(element)).not.to.contain('Alder');
    expect(all(element, '.bone').length).to.be.above(3);
    provider.calls.details[1]!.answer(named('c2', 'Birch'));
    await until(() => text(element).includes('Industry of Birch'));
  });

  it('drops the answer to the former client, whichever comes first', async () => {
    const provider = heldDetails();
    const element = await place(provider);
    element.clientId = 'c2';
    await element.updateComplete;
    const [first, second] = provider.calls.details;
    expect(first!.signal.aborted).to.equal(true);
    second!.answer(named('c2', 'Birch'));
    await until(() => text(element).includes('Birch'));
    first!.answer(named('c1', 'Alder'));
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(text(element)).to.contain('Birch').and.not.contain('Alder');
  });

  it('says that the next client could not be loaded, and shows nothing of the one before under its name', async () => {
    const provider = heldDetails();
    const element = await place(provider);
    provider.calls.details[0]!.answer(named('c1', 'Alder'));
    await until(() => text(element).includes('Alder'));
    element.clientId = 'c2';
    await element.updateComplete;
    provider.calls.details[1]!.fail('invalid');
    await until(() => text(element).includes('cannot be read'));
    expect(text(element)).not.to.contain('Alder');
  });

  it('takes no answer about another client, in any tab', async () => {
    const provider = heldDetails();
    const element = await place(provider);
    provider.calls.details[0]!.answer(named('c9', 'Stranger'));
    await until(() => text(element).includes('cannot be read'));
    for (const tab of ['usage', 'engagement'] as const) {
      element.tab = tab;
      await element.updateComplete;
      provider.calls[tab][0]!.answer({ id: 'c9', score: 7 });
      await until(() => text(element).includes('cannot be read'));
    }
    element.tab = 'renewals';
    await element.updateComplete;
    provider.calls.renewals[0]!.answer([{ id: 'r', clientId: 'c9', clientName: 'Stranger', startsOn: '2027-02-05' }]);
    await until(() => text(element).includes('1 entry could not be read'));
    expect(text(element)).not.to.contain('Stranger').and.not.contain('No renewal is listed');
  });

  it('calls an answer that is no answer unreadable', async () => {
    for (const answer of [undefined, null, 'text', 7, [], {}]) {
      const provider = heldDetails();
      const element = await place(provider);
      provider.calls.details[0]!.answer(answer);
      await until(() => text(element).includes('cannot be read'));
      element.tab = 'renewals';
      await element.updateComplete;
      provider.calls.renewals[0]!.answer(answer);
      await until(() => (Array.isArray(answer) ? /No renewal/ : /cannot be read/).test(text(element)));
    }
  });

  it('asks for nothing once it is gone, and goes on when it is back', async () => {
    const provider = heldDetails();
    const element = await place(provider);
    const parent = element.parentElement!;
    element.remove();
    expect(provider.calls.details[0]!.signal.aborted).to.equal(true);
    provider.calls.details[0]!.answer(named('c1', 'Alder'));
    parent.append(element);
    await until(() => provider.calls.details.length === 2);
    provider.calls.details[1]!.answer(named('c1', 'Alder'));
    await until(() => text(element).includes('Alder'));
  });

  it('renews a session that was lost once for all that is asked', async () => {
    let renewals = 0;
    const provider = heldDetails([], {
      renewSession: () => {
        renewals += 1;
        return Promise.resolve();
      },
    });
    const element = await place(provider, { tab: 'usage' });
    provider.calls.details[0]!.fail('unauthenticated');
    provider.calls.usage[0]!.fail('unauthenticated');
    await until(() => provider.calls.usage.length === 2 && provider.calls.details.length === 2);
    expect(renewals).to.equal(1);
    provider.calls.usage[1]!.answer({ id: 'c1', score: 40 });
    await until(() => text(element).includes('40 of 100'));
  });

  const final: [ErrorCode, string][] = [
    ['unauthenticated', 'Your session has ended'],
    ['forbidden', 'You may not see this'],
    ['not-found', 'does not have what was asked for'],
    ['conflict', 'changed by someone else'],
    ['invalid', 'cannot be read'],
    ['too-many', 'more than the service can give'],
  ];
  for (const [code, words] of final) {
    it(`says of "${code}" what it means, and tells the page`, async () => {
      const provider = heldDetails();
      const element = await place(provider);
      const failures: unknown[] = [];
      element.addEventListener('partner-data-fail', (event) => failures.push((event as CustomEvent).detail));
      provider.calls.details[0]!.fail(code);
      await until(() => text(element).includes(words));
      expect(all(element, '.bone')).to.deep.equal([]);
      expect(failures).to.deep.equal([{ topic: 'clients', code }]);
      expect(text(element)).not.to.contain('Name not known');
    });
  }
});
