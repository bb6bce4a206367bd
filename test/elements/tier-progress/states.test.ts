import { expect } from '@open-wc/testing';
import type { ErrorCode, TierStatus } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';
import { all, button, gold, place, progress, providerOf, said, text } from './partner.js';

const failing = (code: ErrorCode) => providerOf(() => Promise.reject({ code }));

describe('<tier-progress> states', () => {
  it('shows headings and bars of the final size while it loads', async () => {
    let answer = (_status: TierStatus): void => undefined;
    const element = await place(providerOf(() => new Promise((resolve) => (answer = resolve))));
    element.sections = 'performance progress';
    await until(() => text(element).includes('Loading'));
    expect(text(element))
      .to.contain('Solutions Partner tier')
      .and.contain('Tier performance')
      .and.contain('Tier progress');
    expect(all(element, '.bone').length).to.be.above(5);
    expect(text(element)).not.to.match(/\d/);
    const before = element.getBoundingClientRect().height;
    answer(gold);
    await until(() => all(element, '[part=sum]').length > 0);
    expect(all(element, '.bone')).to.have.length(0);
    expect(element.getBoundingClientRect().height).to.be.closeTo(before, 20);
  });

  it('keeps the height of its bars in compact density too', async () => {
    document.body.style.setProperty('--partner-density', '1');
    let answer = (_status: TierStatus): void => undefined;
    const element = await place(providerOf(() => new Promise((resolve) => (answer = resolve))));
    element.sections = 'performance progress';
    await until(() => text(element).includes('Loading'));
    const before = element.getBoundingClientRect().height;
    answer(gold);
    await until(() => all(element, '[part=sum]').length > 0);
    expect(element.getBoundingClientRect().height).to.be.closeTo(before, 20);
    document.body.removeAttribute('style');
  });

  const sentences: [ErrorCode, string][] = [
    ['unauthenticated', 'Your session has ended'],
    ['forbidden', 'You may not see this'],
    ['not-found', 'does not have what was asked for'],
    ['conflict', 'changed by someone else'],
    ['invalid', 'an answer that cannot be read'],
    ['cursor-expired', 'The list changed'],
    ['too-many', 'more than the service can give'],
  ];
  for (const [code, sentence] of sentences) {
    it(`says in words what happened: ${code}`, async () => {
      const element = await place(failing(code));
      await until(() => text(element).includes(sentence));
      expect(text(element)).to.contain('Solutions Partner tier').and.not.contain('Tier progress');
      expect(said(all(element, '[role=status]')[0])).to.contain(sentence);
      expect(button(element, 'Try again')).not.to.equal(undefined);
    });
  }

  it('says when the answer is no tier', async () => {
    const element = await place(providerOf(() => Promise.resolve({ points: {} } as never)));
    await until(() => text(element).includes('an answer that cannot be read'));
  });

  it('tries again when told to, and tells the host what happened without bubbling', async () => {
    const told: string[] = [];
    let bubbled = 0;
    let answers = 0;
    const element = await place(undefined);
    element.parentElement?.addEventListener('partner-data-fail', () => (bubbled += 1));
    element.addEventListener('partner-data-fail', (event) => told.push(event.detail.code));
    element.addEventListener('partner-data-load', (event) => told.push(event.detail.topic));
    element.provider = providerOf(() =>
      answers++ === 0 ? Promise.reject({ code: 'invalid' }) : Promise.resolve(gold),
    );
    await until(() => button(element, 'Try again') !== undefined);
    button(element, 'Try again')?.click();
    await until(() => all(element, '[part=sum]').length > 0);
    expect(told).to.deep.equal(['invalid', 'tier']);
    expect(bubbled).to.equal(0);
  });

  it('keeps what is shown while it refreshes, and says so when that fails', async () => {
    let calls = 0;
    let fail = (): void => undefined;
    const element = await place(
      providerOf(() => {
        calls += 1;
        return calls === 1
          ? Promise.resolve(gold)
          : new Promise((_resolve, reject) => (fail = () => reject({ code: 'invalid' })));
      }),
    );
    await until(() => button(element, 'Refresh') !== undefined);
    button(element, 'Refresh')?.click();
    await until(() => text(element).includes('Refreshing'));
    expect(text(element)).to.contain('2,287.82');
    expect(all(element, '[aria-busy=true]')).to.have.length(1);
    fail();
    await until(() => text(element).includes('The last refresh failed'));
    expect(text(element)).to.contain('2,287.82');
    button(element, 'Try again')?.click();
    await until(() => calls === 3);
  });

  it('loads again when the host says so', async () => {
    let points = '554.18';
    const element = await place(
      providerOf(() => Promise.resolve({ ...gold, points: { ...gold.points, sourced: points } })),
    );
    await until(() => text(element).includes('2,287.82'));
    points = '600';
    element.refresh();
    await until(() => text(element).includes('2,333.64'));
  });

  it('hides everything when the right is withdrawn', async () => {
    let calls = 0;
    const element = await place(
      providerOf(() => (calls++ === 0 ? Promise.resolve(gold) : Promise.reject({ code: 'forbidden' }))),
    );
    await until(() => text(element).includes('2,287.82'));
    element.refresh();
    await until(() => text(element).includes('You may not see this'));
    expect(text(element)).not.to.contain('Gold');
  });

  it('says when the provider has no tier, and when there is no provider', async () => {
    const off = await place({ contract: 1, id: 'partner' });
    await until(() => text(off).includes('Not available here'));
    const alone = await place(undefined);
    await until(() => text(alone).includes('Not connected to a data provider'));
    expect(text(alone)).not.to.contain('Tier progress');
  });

  it('shows the points also when no tiers are known, and says that nothing can be measured', async () => {
    const element = await progress({ tiers: [] });
    expect(text(element)).to.contain('2,287.82').and.contain('No tiers are known');
    expect(text(element)).not.to.contain('Example thresholds');
    expect(all(element, '[role=img]')).to.have.length(0);
  });

  it('says how many entries could not be read', async () => {
    const element = await progress({ nextReview: 'soon' });
    expect(text(element)).to.contain('1 entry could not be read in full');
  });

  it('takes the focus on its heading', async () => {
    const element = await progress();
    element.focus();
    expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('heading');
  });

  it('speaks the words that the host gives', async () => {
    const element = await progress();
    element.words = { toGo: '{points} fehlen noch' };
    await element.updateComplete;
    expect(text(element)).to.contain('113 fehlen noch');
  });
});
