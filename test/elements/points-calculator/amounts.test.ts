import { expect, html } from '@open-wc/testing';
import { calculator, choose, control, results, textOf, type, under } from './page.js';

const field = 'Sold amount';

describe('<points-calculator> reads amounts', () => {
  const same: [typed: string, read: string][] = [
    ['1234.5', 'Read as USD 1,234.50'],
    ['1.234,50', 'Read as USD 1,234.50'],
    ['1,234.50', 'Read as USD 1,234.50'],
    ["1'234.50", 'Read as USD 1,234.50'],
    ['1 234,50', 'Read as USD 1,234.50'],
    ['$1,234.50', 'Read as USD 1,234.50'],
    ['USD 1234.50', 'Read as USD 1,234.50'],
    ['US$ 1234.50', 'Read as USD 1,234.50'],
    ['١٬٢٣٤٫٥٠', 'Read as USD 1,234.50'],
    ['۱۲۳۴٫۵', 'Read as USD 1,234.50'],
    ['१,२३४.५', 'Read as USD 1,234.50'],
    ['１，２３４．５', 'Read as USD 1,234.50'],
    ['\u200f 1,234.50\u00a0', 'Read as USD 1,234.50'],
    ['2469/2', 'Read as USD 2469/2 = 1,234.5'],
    ['€ 1.234,50', 'Read as USD 1,234.50. Nothing is converted: “€” is left out.'],
    ['EUR 1234.5', 'Read as USD 1,234.50. Nothing is converted: “EUR” is left out.'],
  ];
  for (const [typed, read] of same) {
    it(`${JSON.stringify(typed)}: ${read}`, async () => {
      const element = await calculator();
      await type(element, field, typed, true);
      expect(under(element, field)).to.equal(read);
      expect(results(element)['Sold points']).to.equal('61.73');
      expect(control(element, field)?.value).to.equal(typed);
    });
  }

  const wrong: [typed: string, said: string][] = [
    ['12,5o0', 'There is “o” in this amount.'],
    ['five', 'There is “five” in this amount.'],
    ['-40', 'An amount cannot be negative.'],
    ['(40)', 'There is “(” in this amount.'],
    ['1,2,3', 'It is not clear what “1,2,3” means.'],
    ['12 34', 'It is not clear what “12 34” means.'],
    ['1/0', 'There is “/” in this amount.'],
    ['1/2/3', 'There is “/” in this amount.'],
    ['۱۲/۵', 'There is “/” in this amount.'],
    ['1234567890123456789012345678901', 'At most 30 digits.'],
  ];
  for (const [typed, said] of wrong) {
    it(`says of ${JSON.stringify(typed)}: ${said}`, async () => {
      const element = await calculator();
      await type(element, field, typed);
      expect(under(element, field), 'not at the first key').to.equal('per month');
      await type(element, field, typed, true);
      expect(under(element, field)).to.contain(said);
      expect(results(element)['Total points']).to.equal('–');
      expect(textOf(element)).to.contain('No result yet');
      expect(control(element, field)?.value, 'what was typed stays').to.equal(typed);
    });
  }

  it('never changes what is being typed, nor where the caret is', async () => {
    const element = await calculator();
    const input = control(element, field) as HTMLInputElement;
    input.focus();
    for (const typed of ['1', '12', '12.', '12.3', '12,.3', '12,4.3', '12,45.3', '12,456.3', '12456.3']) {
      input.value = typed;
      const caret = Math.floor(typed.length / 2);
      input.setSelectionRange(caret, caret);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      expect([input.value, input.selectionStart]).to.deep.equal([typed, caret]);
    }
  });

  it('keeps the amount, not its letters, when the language of the page changes', async () => {
    const element = await calculator();
    await type(element, field, '12,345');
    element.lang = 'it';
    while (!control(element, 'Importo venduto')) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(results(element)['Punti totali']).to.equal('617,25');
    expect(control(element, 'Importo venduto')?.value).to.equal('12.345');
    expect(under(element, 'Importo venduto')).to.equal('Letto come USD 12.345,00');
    // The same letters mean something else here.
    await type(element, 'Importo venduto', '1,234');
    expect(results(element)['Punti totali']).to.equal('0,06');
  });

  it('writes figures as Arabic does, and reads them back', async () => {
    const element = await calculator(html`<points-calculator lang="ar-EG"></points-calculator>`);
    const input = element.shadowRoot?.querySelector<HTMLInputElement>('#amount');
    expect(input).not.to.equal(null);
    input!.value = '١٬٠٠٠٫٥';
    input!.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    expect(element.value.deals[0]?.amount).to.equal('1000.5');
    expect(Object.values(results(element))).to.deep.equal(['٥٠٫٠٣', '٥٠٫٠٣', '٠٫٠٠']);
    element.value = { ...element.value, deals: [{ ...element.value.deals[0]!, amount: '1234567.5' }] };
    await element.updateComplete;
    expect(input!.value).to.equal('١٬٢٣٤٬٥٦٧٫٥');
  });
});

describe('<points-calculator> suggests a currency', () => {
  const currency = 'Client currency';

  it('that of the market, until one is chosen', async () => {
    const element = await calculator();
    for (const [market, code] of [
      ['germany', 'EUR'],
      ['singapore', 'SGD'],
      ['japan', 'JPY'],
      ['india', 'USD'],
      ['united kingdom', 'GBP'],
    ] as const) {
      await choose(element, 'Client market', market);
      expect(control(element, currency)?.value, market).to.equal(code);
    }
    await choose(element, currency, 'ZAR');
    await choose(element, 'Client market', 'germany');
    expect(control(element, currency)?.value).to.equal('ZAR');
    expect(under(element, currency)).to.equal('This market suggests EUR.');
  });

  it('never takes one that the rules do not have for another', async () => {
    const element = await calculator();
    element.value = { ...element.value, deals: [{ ...element.value.deals[0]!, amount: '5', currency: 'CHF' }] };
    await element.updateComplete;
    expect(control(element, currency)?.value).to.equal('CHF');
    expect(under(element, currency)).to.contain('These rules have no amount for this currency');
    expect(results(element)['Total points']).to.equal('–');
    await choose(element, currency, 'EUR');
    expect(results(element)['Total points']).to.equal('0.28');
  });
});

describe('<points-calculator> marks growth markets', () => {
  it('in the list and under the field, with what is our reading', async () => {
    const element = await calculator();
    const market = 'Client market';
    await type(element, market, 'mex');
    const option = element.shadowRoot?.querySelector('[role=option]');
    expect(option?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Mexico Growth market, by our reading');
    await choose(element, market, 'mexico');
    expect(under(element, market)).to.contain('is our reading');
    await choose(element, market, 'india');
    expect(under(element, market)).to.equal('Growth market: points count twice');
    await choose(element, market, 'france');
    expect(under(element, market)).to.equal('Ordinary market');
  });
});
