import { expect, html } from '@open-wc/testing';
import { calculator, choose, control, pick, press, results, textOf, type, under, value, working } from './page.js';

describe('<points-calculator> converts', () => {
  it('points to currency, with what the deal was entered for until something else is chosen', async () => {
    const element = await calculator();
    await choose(element, 'Client market', 'spain');
    await press(element, 'Currency');
    expect(control(element, 'Client market')?.value).to.equal('Spain');
    expect(control(element, 'Client currency')?.value).to.equal('EUR');
    await pick(element, 'Assisted');
    await type(element, 'Sold points', '250');
    await type(element, 'Managed points', '40');
    expect(results(element)).to.deep.equal({ 'Sold value': 'EUR 7,333.34', 'Managed value': 'EUR 3,520.00' });
    expect(await working(element)).to.deep.equal([
      'Sold value250 ÷ 3 (assisted) × 88 per step = 22000/3 EUR 7,333.333…',
      'Managed value40 ÷ 1 × 88 per step EUR 3,520.00',
    ]);
    const said = textOf(element);
    expect(said).to.contain('Values are rounded up, so that the points are reached');
    expect(said).to.contain('Managed points and values are for one managing partner.');
    await choose(element, 'Client market', 'india');
    expect(results(element)['Sold value']).to.equal('USD 4,166.67');
    await press(element, 'Points');
    expect(control(element, 'Client market')?.value, 'the deal is as it was').to.equal('Spain');
  });

  it('currency to points', async () => {
    const element = await calculator();
    await press(element, 'Currency');
    await pick(element, 'Currency to points');
    await type(element, 'Sold value', '1,000');
    expect(results(element)).to.deep.equal({ 'Sold points': '50.00', 'Managed points': '–' });
    expect(under(element, 'Sold value')).to.equal('Read as USD 1,000.00');
    await type(element, 'Managed value', '1,000');
    expect(results(element)).to.deep.equal({ 'Sold points': '50.00', 'Managed points': '10.00' });
  });

  it('keeps what was typed for each method and each tab', async () => {
    const element = await calculator();
    await type(element, 'Sold amount', '1.5o', true);
    await press(element, 'Currency');
    await type(element, 'Sold points', '1e5', true);
    await pick(element, 'Currency to points');
    expect(control(element, 'Sold value')?.value).to.equal('');
    await pick(element, 'Points to currency');
    expect(control(element, 'Sold points')?.value).to.equal('1e5');
    await press(element, 'Points');
    expect(control(element, 'Sold amount')?.value).to.equal('1.5o');
  });

  it('rounds money up to what its currency has, and says nothing of rounding where there was none', async () => {
    const element = await calculator();
    element.value = value({ tab: 'currency', conversion: { country: 'JP', soldPoints: '1/7' } });
    await element.updateComplete;
    expect(results(element)['Sold value']).to.equal('JPY 412');
    expect(textOf(element)).to.contain('rounded up');
    element.value = value({ tab: 'currency', conversion: { country: 'JP', soldPoints: '5' } });
    await element.updateComplete;
    expect(results(element)['Sold value']).to.equal('JPY 14,400');
    expect(textOf(element)).not.to.contain('rounded');
  });

  it('says what is wrong at the field, and why there is no result', async () => {
    const element = await calculator();
    await press(element, 'Currency');
    expect(textOf(element)).to.contain('Enter points to see their value per month.');
    await type(element, 'Sold points', '-5', true);
    expect(under(element, 'Sold points')).to.equal('An amount cannot be negative.');
    await type(element, 'Managed points', '5', true);
    expect(results(element)).to.deep.equal({ 'Sold value': '–', 'Managed value': 'USD 500.00' });
    expect(textOf(element)).to.contain('No result yet');
  });

  it('asks for a deal source only where the rules tell sources apart', async () => {
    const element = await calculator(html`<points-calculator lang="en" edition="2022-07-18"></points-calculator>`);
    await press(element, 'Currency');
    expect(control(element, 'Sourced')).to.equal(undefined);
    await type(element, 'Sold points', '30');
    expect(results(element)['Sold value']).to.equal('USD 1,000.00');
  });
});
