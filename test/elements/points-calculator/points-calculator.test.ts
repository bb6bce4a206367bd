import { expect, html, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import { newestEdition, type Edition } from '../../../src/program/index.js';
import type { PartnerProvider } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';
import { all, button, calculator, choose, control, pick, results, textOf, type, working } from './page.js';

describe('<points-calculator>', () => {
  it('works without a provider: United States, USD, sourced, not managed at first', async () => {
    const element = await calculator();
    expect(control(element, 'Client market')?.value).to.equal('United States');
    expect(control(element, 'Client currency')?.value).to.equal('USD');
    expect((control(element, 'Sourced') as HTMLInputElement).checked).to.equal(true);
    expect((control(element, 'No') as HTMLInputElement).checked).to.equal(true);
    expect(control(element, 'How many other partners will manage this client?')).to.equal(undefined);
    await type(element, 'Sold amount', '1000');
    expect(results(element)).to.deep.equal({
      'Total points': '50.00',
      'Sold points': '50.00',
      'Managed points': '0.00',
    });
  });

  it('doubles in a growth market', async () => {
    const element = await calculator();
    await type(element, 'Sold amount', '1000');
    await choose(element, 'Client market', 'IN');
    expect(results(element)['Total points']).to.equal('100.00');
  });

  it('shares managed points with the other partners', async () => {
    const element = await calculator();
    await type(element, 'Sold amount', '1000');
    await pick(element, 'Yes');
    await type(element, 'How many other partners will manage this client?', '1');
    expect(results(element)).to.deep.equal({
      'Total points': '55.00',
      'Sold points': '50.00',
      'Managed points': '5.00',
    });
  });

  it('counts by the edition that is named, and asks for a deal source only where it tells them apart', async () => {
    const element = await calculator(html`<points-calculator lang="en" edition="2022-07-18"></points-calculator>`);
    expect(control(element, 'Sourced')).to.equal(undefined);
    await type(element, 'Sold amount', '1000');
    expect(results(element)['Sold points']).to.equal('30.00');
    expect(element.shadowRoot?.textContent).to.contain('Rules of 18 Jul 2022');
    element.edition = '2025-07-15';
    await element.updateComplete;
    expect(results(element)['Sold points']).to.equal('50.00');
  });

  it('falls back to the newest edition when the one named is not known', async () => {
    const element = await calculator(html`<points-calculator lang="en" edition="1999"></points-calculator>`);
    await type(element, 'Sold amount', '1000');
    expect(element.shadowRoot?.textContent).to.contain('Rules of 15 Jul 2025');
    expect(results(element)['Sold points']).to.equal('50.00');
  });

  it('counts by a host’s own rules, and names the field of rules that cannot be used', async () => {
    const own: Edition = { ...newestEdition, id: 'ours', managedRate: { ...newestEdition.managedRate, value: '7' } };
    const element = await calculator(html`<points-calculator lang="en" .rules=${own}></points-calculator>`);
    await type(element, 'Sold amount', '1000');
    await pick(element, 'Yes');
    await until(() => results(element)['Managed points'] === '70.00');
    expect(element.shadowRoot?.textContent).to.contain('Rules of ours');
    element.rules = { ...own, managedRate: { ...own.managedRate, value: 'many' } };
    await element.updateComplete;
    expect(results(element)).to.deep.equal({});
    expect(element.shadowRoot?.textContent).to.contain('managedRate');
  });

  it('counts by the rules of its provider, shows no figure before they are there, and says when they do not come', async () => {
    const own: Edition = {
      ...newestEdition,
      id: 'theirs',
      growthMultiplier: { ...newestEdition.growthMultiplier, value: '3' },
    };
    let answer: (edition: Edition) => void = () => undefined;
    const provider: PartnerProvider = {
      contract: 1,
      id: 'x',
      edition: () => new Promise((resolve) => (answer = resolve)),
    };
    const element = await calculator(html`<points-calculator lang="en" .provider=${provider}></points-calculator>`);
    await type(element, 'Sold amount', '100');
    await choose(element, 'Client market', 'IN');
    await until(() => textOf(element).includes('Loading the rules'));
    expect(results(element)['Sold points']).to.equal('–');
    await until(() => (answer(own), results(element)['Sold points'] === '15.00'));
    expect(textOf(element)).to.contain('Rules of theirs');
    let others = { ...own, validFrom: 'soon' };
    element.provider = { ...provider, edition: () => Promise.resolve(others) };
    await until(() => textOf(element).includes('could not be loaded'));
    expect(results(element)['Sold points']).to.equal('10.00');
    expect(textOf(element)).to.contain('Rules of 15 Jul 2025');
    others = own;
    button(element, 'Try again')!.click();
    await until(() => results(element)['Sold points'] === '15.00');
    expect(textOf(element)).not.to.contain('could not be loaded');
  });

  it('shows the working, step by step', async () => {
    const element = await calculator();
    await type(element, 'Sold amount', '1000');
    await choose(element, 'Client market', 'IN');
    expect(await working(element)).to.deep.equal([
      'Steps1,000 ÷ 100 per step 10.00',
      'Sold points10 × 5 (sourced) × 2 (growth market) 100.00',
    ]);
  });

  it('has the working at hand once somebody is in its fields', async () => {
    const element = await calculator();
    control(element, 'Sold amount')?.focus();
    await import('../../../src/elements/points-calculator/working.js');
    await nextFrame();
    await type(element, 'Sold amount', '1000');
    expect(all(element, '[part="working"] li')).to.have.length(2);
  });

  it('says which rules are our reading', async () => {
    const element = await calculator();
    await choose(element, 'Client market', 'MX');
    await type(element, 'Sold amount', '1000');
    await until(() => textOf(element).includes('Our reading'));
    expect(element.shadowRoot?.textContent).to.contain('that this country is a growth market');
    await choose(element, 'Client market', 'IN');
    expect(element.shadowRoot?.textContent).not.to.contain('Our reading');
  });

  it('is exact to thirty digits', async () => {
    const element = await calculator();
    await type(element, 'Sold amount', '123456789012345678901234567800');
    expect(results(element)['Sold points']).to.equal('6,172,839,450,617,283,945,061,728,390.00');
    await type(element, 'Sold amount', '1234567890123456789012345678901', true);
    expect(results(element)['Sold points']).to.equal('–');
    expect(element.shadowRoot?.querySelector('.error')?.textContent).to.contain('At most 30 digits');
  });

  it('explains what is wrong after the field is left, says why there is no result, and keeps what was typed', async () => {
    const element = await calculator();
    await type(element, 'Sold amount', '12,5o0');
    expect(all(element, '.error')).to.have.length(0);
    expect(element.shadowRoot?.textContent).to.contain('No result yet');
    await type(element, 'Sold amount', '12,5o0', true);
    const field = control(element, 'Sold amount') as HTMLInputElement;
    expect(field.value).to.equal('12,5o0');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const described = element.shadowRoot?.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).to.contain('“o”');
  });

  it('explains negative amounts and parts of partners', async () => {
    const element = await calculator();
    await type(element, 'Sold amount', '-5', true);
    expect(element.shadowRoot?.textContent).to.contain('cannot be negative');
    await type(element, 'Sold amount', '5');
    await pick(element, 'Yes');
    await type(element, 'How many other partners will manage this client?', '2.5', true);
    expect(element.shadowRoot?.textContent).to.contain('Whole partners only');
    expect(results(element)['Total points']).to.equal('–');
  });

  it('never throws and never shows NaN, Infinity or undefined, whatever is typed', async () => {
    const element = await calculator();
    await pick(element, 'Yes');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (amount, partners) => {
        await type(element, 'Sold amount', amount, true);
        await type(element, 'How many other partners will manage this client?', partners, true);
        const text = Object.values(results(element)).join(' ');
        expect(text).to.match(/^[\d.,–\s]+$/);
      }),
      { numRuns: 300 },
    );
  });

  it('speaks the language of its place', async () => {
    const element = await calculator(html`<points-calculator lang="it"></points-calculator>`);
    await type(element, 'Importo venduto', '1.000,50');
    expect(results(element)['Punti totali']).to.equal('50,03');
    expect(control(element, 'Mercato del cliente')?.value).to.equal('Stati Uniti');
  });

  it('is accessible', async () => {
    const element = await calculator();
    await expect(element).to.be.accessible();
    await type(element, 'Sold amount', 'x', true);
    await expect(element).to.be.accessible();
  });
});
