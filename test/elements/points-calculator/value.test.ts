import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import type {
  CalculatorValue,
  PartnerCalculatorChangeDetail,
  PointsCalculator,
} from '../../../src/elements/points-calculator/points-calculator.js';
import { exact } from '../../../src/program/exact.js';
import { calculator, choose, control, deal, pick, press, results, textOf, type, value } from './page.js';

const changesOf = (element: PointsCalculator): PartnerCalculatorChangeDetail[] => {
  const heard: PartnerCalculatorChangeDetail[] = [];
  element.addEventListener('partner-calculator-change', (event) => {
    heard.push(event.detail);
  });
  return heard;
};

describe('the value of <points-calculator>', () => {
  it('is plain data of what is there at first', async () => {
    const element = await calculator();
    expect(element.value).to.deep.equal(value());
  });

  it('tells in plain decimals what was entered, whatever the language', async () => {
    const element = await calculator(html`<points-calculator lang="it"></points-calculator>`);
    await type(element, 'Importo venduto', '1.234,50');
    await choose(element, 'Mercato del cliente', 'singapore');
    await pick(element, 'Sì');
    await type(element, 'Quanti altri partner gestiranno questo cliente?', '2');
    expect(element.value.deals).to.deep.equal([
      deal({ amount: '1234.50', country: 'SG', manages: true, otherPartners: '2' }),
    ]);
  });

  it('comes back as it was set, in any other calculator', async () => {
    const one = await calculator();
    const other = await calculator(html`<points-calculator lang="it"></points-calculator>`);
    await type(one, 'Sold amount', '12,000.5');
    await choose(one, 'Client currency', 'EUR');
    other.value = JSON.parse(JSON.stringify(one.value)) as CalculatorValue;
    await other.updateComplete;
    expect(other.value).to.deep.equal(one.value);
    expect(control(other, 'Importo venduto')?.value).to.equal('12.000,5');
    expect(other.result).to.deep.equal(one.result);
  });

  it('can be set before the element is in a page, and before it is defined', async () => {
    const made = document.createElement('points-calculator');
    made.lang = 'en';
    made.value = value({ deals: [deal({ amount: '1000' })] });
    expect(made.value.deals[0]?.amount).to.equal('1000');
    document.body.append(made);
    await made.updateComplete;
    expect(results(made)['Total points']).to.equal('50.00');
    made.remove();
  });

  it('is not changed by what a host does with what it read or set', async () => {
    const element = await calculator();
    const given = value({ deals: [deal({ amount: '1000' })] });
    element.value = given;
    (given.deals as unknown[]).length = 0;
    (element.value.deals as unknown[]).length = 0;
    expect(element.value.deals).to.have.length(1);
  });

  it('takes what it knows of other versions, and leaves the rest as at first', async () => {
    const element = await calculator();
    const set = (given: unknown): CalculatorValue => {
      element.value = given as CalculatorValue;
      return element.value;
    };
    expect(set({ version: 7, deals: [{ amount: 1000, otherPartners: 2, mood: 'good' }], theme: 'blue' })).to.deep.equal(
      value({ deals: [deal({ amount: '1000', otherPartners: '2' })] }),
    );
    expect(
      set({ deals: [{ amount: '5', country: 'XX', currency: 'Euro', source: 'found', manages: 'yes' }] }),
    ).to.deep.equal(value({ deals: [deal({ amount: '5', country: '' })] }));
    for (const nothing of [
      undefined,
      null,
      5,
      [],
      {},
      'text',
      { deals: [] },
      { deals: 'many', open: 3 },
      { open: 'length' },
    ]) {
      expect(set(nothing), JSON.stringify(nothing)).to.deep.equal(value());
    }
    expect(set({ open: { toString: false } })).to.deep.equal(value());
    expect(set({ deals: Array.from({ length: 1000 }, () => ({})) }).deals).to.have.length(50);
  });

  it('takes a market that there is not for none, and asks for one', async () => {
    const element = await calculator();
    element.value = value({ deals: [deal({ amount: '5', country: 'XX' })] });
    await element.updateComplete;
    expect(textOf(element)).to.contain('Choose the client’s market.');
    expect(results(element)['Total points']).to.equal('–');
  });

  it('is told at every change of a person, with what it gives, and at none of a host', async () => {
    const element = await calculator();
    const heard = changesOf(element);
    element.value = value({ deals: [deal({ amount: '5' })] });
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
    await type(element, 'Sold amount', '1000');
    const half = { total: exact('50'), sold: exact('50'), managed: exact('0') };
    expect(heard).to.deep.equal([
      {
        value: value({ deals: [deal({ amount: '1000' })] }),
        result: { edition: '2025-07-15', deals: [half], conversion: { sold: null, managed: null } },
      },
    ]);
    await type(element, 'Sold amount', 'x');
    expect(heard[1]?.value.deals[0]?.amount).to.equal('x');
    expect(heard[1]?.result?.deals).to.deep.equal([null]);
    await choose(element, 'Client market', 'india');
    await pick(element, 'Assisted');
    await press(element, 'Currency');
    expect(heard.map((one) => one.value.tab)).to.deep.equal(['points', 'points', 'points', 'points', 'currency']);
  });

  it('is never anything but plain data that can be set again, whatever it was set to', async () => {
    const element = await calculator();
    const anything = fc.record(
      {
        version: fc.anything(),
        tab: fc.anything(),
        deals: fc.oneof(fc.anything(), fc.array(fc.record({ amount: fc.anything(), country: fc.anything() }))),
        open: fc.anything(),
        conversion: fc.anything(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), anything), async (given) => {
        element.value = given as CalculatorValue;
        const before = element.value;
        expect(JSON.parse(JSON.stringify(before))).to.deep.equal(before);
        element.value = before;
        expect(element.value).to.deep.equal(before);
        await element.updateComplete;
        expect(textOf(element)).not.to.match(/NaN|Infinity|undefined|\[object/);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no number that has no text of its own', async () => {
    const element = await calculator();
    for (const amount of [Infinity, -Infinity, NaN]) {
      element.value = { deals: [{ amount }] } as unknown as CalculatorValue;
      expect(element.value.deals[0]?.amount).to.equal('');
    }
    element.value = { open: -0 } as unknown as CalculatorValue;
    expect(Object.is(element.value.open, 0)).to.equal(true);
  });
});
