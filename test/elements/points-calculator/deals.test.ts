import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { PointsCalculator } from '../../../src/elements/points-calculator/points-calculator.js';
import { createMemoryProvider } from '../../../src/provider/adapters/memory/index.js';
import type { PartnerProvider, TierStatus } from '../../../src/provider/index.js';
import { deals as anyDeal } from '../../program/arbitraries.js';
import { oracle, plusRatio, roundRatio } from '../../program/oracle.js';
import { until } from '../../support/until.js';
import { gold } from '../tier-progress/partner.js';
import { all, button, calculator, control, deal, pick, press, results, textOf, type, value } from './page.js';

const rows = (element: PointsCalculator): string[] =>
  all(element, '.deal').map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');

const openRow = (element: PointsCalculator): number =>
  all(element, '.deal-button').findIndex((one) => one.getAttribute('aria-current') === 'true');

/** A calculator with deals, once their list is there. */
async function withDeals(...amounts: string[]): Promise<PointsCalculator> {
  const element = await calculator();
  element.value = value({ deals: amounts.map((amount) => deal({ amount })) });
  await until(() => rows(element).length > amounts.length);
  return element;
}

describe('<points-calculator> with several deals', () => {
  it('adds one like the one that is open, without its amount, and leads to it', async () => {
    const element = await calculator();
    await type(element, 'Sold amount', '1000');
    await pick(element, 'Assisted');
    await press(element, 'Add a deal');
    await until(() => rows(element).length > 0);
    expect(rows(element)).to.deep.equal([
      '1. United States, USD 1,000.00 Sold 30.00, managed 0.00 30.00',
      '2. United States, no amount yet –',
      'Total of 1 deal Sold 30.00, managed 0.00 30.00',
    ]);
    expect(textOf(element)).to.contain('1 deal gives no points yet and is left out.');
    expect(element.shadowRoot?.activeElement === control(element, 'Sold amount')).to.equal(true);
    expect(control(element, 'Sold amount')?.value).to.equal('');
    await type(element, 'Sold amount', '100');
    expect(rows(element).slice(1)).to.deep.equal([
      '2. United States, USD 100.00 Sold 3.00, managed 0.00 3.00',
      'Total of 2 deals Sold 33.00, managed 0.00 33.00',
    ]);
    expect(results(element)['Total points'], 'the results are those of the open deal').to.equal('3.00');
  });

  it('opens the one that is pressed, and keeps what was typed in each', async () => {
    const element = await withDeals('1000', '12,5o0');
    expect(openRow(element)).to.equal(0);
    all<HTMLElement>(element, '.deal-button')[1]?.click();
    await element.updateComplete;
    expect(openRow(element)).to.equal(1);
    expect(control(element, 'Sold amount')?.value).to.equal('12,5o0');
    expect(control(element, 'Sold amount')?.getAttribute('aria-invalid')).to.equal('true');
    all<HTMLElement>(element, '.deal-button')[0]?.click();
    await element.updateComplete;
    expect(control(element, 'Sold amount')?.value).to.equal('1,000');
  });

  it('takes one away, and the focus stays near', async () => {
    const element = await withDeals('1', '2', '3');
    const remove = (place: number): HTMLElement => button(element, `Remove deal ${String(place)}`)!;
    remove(3).focus();
    remove(3).click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement === remove(2)).to.equal(true);
    remove(1).focus();
    remove(1).click();
    await element.updateComplete;
    expect(element.value.deals.map(({ amount }) => amount)).to.deep.equal(['2']);
    expect(rows(element)).to.deep.equal([]);
    expect(element.shadowRoot?.activeElement === button(element, 'Add a deal')).to.equal(true);
  });

  it('keeps the open one open when another is taken away', async () => {
    const element = await withDeals('1', '2', '3');
    element.value = { ...element.value, open: 2 };
    await element.updateComplete;
    await press(element, 'Remove deal 1');
    expect(element.value.open).to.equal(1);
    expect(control(element, 'Sold amount')?.value).to.equal('3');
  });

  it('compares each with the first', async () => {
    const element = await withDeals('1000', '2000', '500', '1000.00');
    await pick(element, 'Compare');
    expect(rows(element)).to.deep.equal([
      '1. United States, USD 1,000.00 50.00',
      '2. United States, USD 2,000.00 50.00 more than deal 1 100.00',
      '3. United States, USD 500.00 25.00 less than deal 1 25.00',
      '4. United States, USD 1,000.00 As many as deal 1 50.00',
    ]);
    expect(element.value.compare).to.equal(true);
  });

  it('holds fifty and no more', async () => {
    const element = await withDeals(...Array.from({ length: 50 }, () => '1'));
    expect(button(element, 'Add a deal')?.disabled).to.equal(true);
  });

  it('adds up as the oracle does', async () => {
    const element = await calculator();
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeal, { minLength: 2, maxLength: 12 }), async (given) => {
        const deals = given.map((one) => ({ ...one, edition: '2025-07-15', rateDay: undefined }));
        element.value = value({
          deals: deals.map((one) => deal({ ...one, manages: true, otherPartners: String(one.otherPartners) })),
        });
        await until(() => rows(element).length === deals.length + 1);
        const total = deals
          .map((one) => plusRatio(oracle.sold(one), oracle.managed(one)))
          .reduce((a, b) => plusRatio(a, b));
        const shown = roundRatio(total, 2, 'half-up') as unknown as number;
        const figure = new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(shown);
        expect(all(element, '.deal.total > .figure')[0]?.textContent).to.equal(figure);
      }),
      { numRuns: 60 },
    );
  });

  it('is accessible', async () => {
    const element = await withDeals('1000', '2000', 'x');
    await expect(element).to.be.accessible();
  });
});

describe('<points-calculator> with a provider that knows the tier', () => {
  async function knowing(tier: Partial<TierStatus>, ...amounts: string[]): Promise<PointsCalculator> {
    const provider = createMemoryProvider({ id: 'partner', tier: { ...gold, ...tier }, today: '2026-11-23' });
    const element = await calculator(html`<points-calculator lang="en" .provider=${provider}></points-calculator>`);
    element.value = value({ deals: amounts.map((amount) => deal({ amount, country: 'SG', currency: 'SGD' })) });
    return element;
  }

  const says = async (element: PointsCalculator, words: string): Promise<void> => {
    await until(() => textOf(element).includes(words));
  };

  it('tells which tier the deal would bring, and with how much to spare', async () => {
    const element = await knowing({}, '2451');
    await says(element, 'Would bring you to Platinum, 77 points to spare.');
    expect(textOf(element)).to.contain('Example thresholds');
  });

  it('tells what would still be missing, and of what', async () => {
    const element = await knowing({}, '100');
    await says(element, 'You would still be at Gold, 105 points short of Platinum.');
    await pick(element, 'Assisted');
    await type(element, 'Sold amount', '10000');
    await says(element, 'You would still be at Gold, 66 sourced points short of Platinum.');
  });

  it('adds up all deals, or measures each by itself', async () => {
    const element = await knowing({}, '2400', '51');
    await says(element, 'Would bring you to Platinum, 77 points to spare.');
    await pick(element, 'Compare');
    await says(element, 'Would bring you to Platinum, 73 points to spare.');
    await says(element, 'You would still be at Gold, 109 points short of Platinum.');
  });

  it('asks for the tier only when there is something to tell', async () => {
    let asked = 0;
    const provider: PartnerProvider = {
      contract: 1,
      id: 'partner',
      tier: () => {
        asked += 1;
        return Promise.resolve(gold);
      },
    };
    const element = await calculator(html`<points-calculator lang="en" .provider=${provider}></points-calculator>`);
    expect(asked).to.equal(0);
    await type(element, 'Sold amount', '100');
    await says(element, 'You would still be at Gold');
    expect(asked).to.equal(1);
  });

  it('says what it cannot tell, and why', async () => {
    await says(await knowing({ points: { total: '2287.82' } }, '100'), 'not all of your points are known');
  });

  it('tells that points are not all that a tier asks for', async () => {
    const tiers = gold.tiers.map((tier) => ({ ...tier, needsCertification: true }));
    const element = await knowing({ tiers }, '2451');
    await says(element, 'By points alone: Platinum has conditions beside them that are not met or not known.');
  });

  it('names the tier that the points would give again', async () => {
    const element = await knowing({ credited: 'platinum' }, '2451');
    await says(element, 'Your points would give Platinum again, 77 points to spare.');
  });

  it('says that the highest tier is the highest', async () => {
    const points = { sourced: '30000', assisted: '0', managed: '30000' };
    await says(await knowing({ credited: 'elite', points }, '100'), 'You would still be at Elite, the highest tier.');
  });

  it('offers to try again when the tier could not be loaded', async () => {
    let works = false;
    const provider: PartnerProvider = {
      contract: 1,
      id: 'partner',
      tier: () => (works ? Promise.resolve(gold) : Promise.reject({ code: 'not-found' })),
    };
    const element = await calculator(html`<points-calculator lang="en" .provider=${provider}></points-calculator>`);
    await type(element, 'Sold amount', '100');
    await says(element, 'Your tier could not be loaded.');
    works = true;
    await press(element, 'Try again');
    await says(element, 'You would still be at Gold');
  });

  it('says nothing of a tier that this person may not see, or that has no thresholds', async () => {
    const provider: PartnerProvider = {
      contract: 1,
      id: 'partner',
      tier: () => Promise.reject({ code: 'forbidden' }),
    };
    const denied = await calculator(html`<points-calculator lang="en" .provider=${provider}></points-calculator>`);
    let failed = false;
    denied.addEventListener('partner-data-fail', () => (failed = true));
    await type(denied, 'Sold amount', '100');
    await until(() => failed);
    await denied.updateComplete;
    expect(all(denied, '.effect').length).to.equal(0);
  });
});
