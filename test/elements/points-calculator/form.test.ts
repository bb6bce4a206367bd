import { expect, fixture, html } from '@open-wc/testing';
import type { CalculatorValue, PointsCalculator } from '../../../src/elements/points-calculator/points-calculator.js';
import { until } from '../../support/until.js';
import { control, deal, pick, press, results, type, under, value } from './page.js';
import '../../../src/define/points-calculator.js';

interface Placed {
  form: HTMLFormElement;
  element: PointsCalculator;
}

async function inForm(markup = html`<points-calculator name="deal"></points-calculator>`): Promise<Placed> {
  const form = await fixture<HTMLFormElement>(
    html`<form lang="en" @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>${markup}</fieldset>
    </form>`,
  );
  const element = form.querySelector('points-calculator')!;
  await element.updateComplete;
  return { form, element };
}

const sent = (form: HTMLFormElement): CalculatorValue | null => {
  const text = new FormData(form).get('deal');
  return text === null ? null : (JSON.parse(text as string) as CalculatorValue);
};

const filled = value({ deals: [deal({ amount: '1000', country: 'IN' })] });

describe('<points-calculator> in a form', () => {
  it('belongs to it, and sends its value under its name, as it is at that moment', async () => {
    const { form, element } = await inForm();
    expect(element.form).to.equal(form);
    expect([...form.elements]).to.include(element);
    expect(sent(form)).to.deep.equal(value());
    const input = control(element, 'Sold amount') as HTMLInputElement;
    input.value = '1,000';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(sent(form)?.deals[0]?.amount).to.equal('1000');
    element.value = filled;
    expect(sent(form)).to.deep.equal(filled);
  });

  it('sends nothing without a name', async () => {
    const { form } = await inForm(html`<points-calculator></points-calculator>`);
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('is reset with it: to what is there at first, or to what the host says', async () => {
    const { form, element } = await inForm();
    await type(element, 'Sold amount', '5o', true);
    form.reset();
    await element.updateComplete;
    expect(sent(form)).to.deep.equal(value());
    expect(control(element, 'Sold amount')?.value).to.equal('');
    expect(element.validity.valid).to.equal(true);
    element.defaultValue = filled;
    await element.updateComplete;
    expect(sent(form), 'what stands there before anything is entered').to.deep.equal(filled);
    await type(element, 'Sold amount', '7');
    element.defaultValue = value();
    await element.updateComplete;
    expect(sent(form)?.deals[0]?.amount, 'what was entered stays').to.equal('7');
    element.defaultValue = filled;
    form.reset();
    await element.updateComplete;
    expect(sent(form)).to.deep.equal(filled);
    expect(results(element)['Total points']).to.equal('100.00');
  });

  it('comes back as the browser kept it', async () => {
    const { form, element } = await inForm();
    element.value = filled;
    const kept = new FormData(form).get('deal');
    const { form: later, element: again } = await inForm();
    again.formStateRestoreCallback(kept);
    await again.updateComplete;
    expect(sent(later)).to.deep.equal(filled);
    expect(results(again)['Total points']).to.equal('100.00');
    again.formStateRestoreCallback('{ broken');
    expect(sent(later)).to.deep.equal(value());
  });

  it('is disabled by itself or by a fieldset: nothing can be entered, nothing is sent', async () => {
    const { form, element } = await inForm();
    element.value = value({ deals: [deal({ amount: '5' }), deal({ amount: '6' })] });
    await until(() => element.shadowRoot!.querySelector('.deal') !== null);
    const controls = (): boolean[] =>
      [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input, select, .add-deal, .deal button')].map((one) =>
        one.matches(':disabled'),
      );
    for (const set of [
      (on: boolean) => (element.disabled = on),
      (on: boolean) => (form.querySelector('fieldset')!.disabled = on),
    ]) {
      set(true);
      await until(() => controls().includes(true));
      expect(controls()).to.include(true).and.not.to.include(false);
      expect(element.matches(':disabled')).to.equal(true);
      expect(sent(form)).to.equal(null);
      expect(element.willValidate).to.equal(false);
      set(false);
      await until(() => controls().includes(false));
      expect(controls()).to.include(false).and.not.to.include(true);
      expect(sent(form)?.deals).to.have.length(2);
    }
  });

  it('keeps what cannot be read from being sent, and says what is wrong', async () => {
    const { form, element } = await inForm();
    expect(form.checkValidity()).to.equal(true);
    const input = control(element, 'Sold amount') as HTMLInputElement;
    input.value = '-5';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(element.validity.badInput).to.equal(true);
    expect(element.validationMessage).to.equal('An amount cannot be negative.');
    expect(form.checkValidity()).to.equal(false);
    await element.updateComplete;
    expect(under(element, 'Sold amount')).to.equal('An amount cannot be negative.');
    await type(element, 'Sold amount', '5');
    expect(form.checkValidity()).to.equal(true);
    await pick(element, 'Yes');
    await type(element, 'How many other partners will manage this client?', '2.5');
    expect(element.validationMessage).to.contain('Whole partners only');
    await pick(element, 'No');
    expect(element.validity.valid).to.equal(true);
  });

  it('wants an amount when it is required, on whichever tab is shown', async () => {
    const { form, element } = await inForm(html`<points-calculator name="deal" required></points-calculator>`);
    expect(element.matches(':invalid')).to.equal(true);
    expect(element.validity.valueMissing).to.equal(true);
    let submits = 0;
    form.addEventListener('submit', () => (submits += 1));
    form.requestSubmit();
    await element.updateComplete;
    expect(submits).to.equal(0);
    expect(under(element, 'Sold amount')).to.equal('Enter an amount.');
    expect(element.shadowRoot?.activeElement === control(element, 'Sold amount'), 'the field at fault').to.equal(true);
    await type(element, 'Sold amount', '5');
    expect(element.validity.valid).to.equal(true);
    form.requestSubmit();
    expect(submits).to.equal(1);
    await press(element, 'Currency');
    expect(element.validity.valueMissing).to.equal(true);
    await type(element, 'Managed points', '5');
    expect(element.validity.valid).to.equal(true);
    element.required = false;
    await type(element, 'Managed points', '');
    expect(element.validity.valid).to.equal(true);
  });

  it('wants every deal to give points when it is required, and none to be wrong in any case', async () => {
    const { element } = await inForm(html`<points-calculator name="deal" required></points-calculator>`);
    element.value = value({ deals: [deal({ amount: '5' }), deal()] });
    expect(element.validity.valueMissing).to.equal(true);
    element.value = value({ deals: [deal({ amount: '5' }), deal({ amount: 'x' })] });
    expect(element.validity.badInput).to.equal(true);
    element.value = value({ deals: [deal({ amount: '5' }), deal({ amount: '6' })] });
    expect(element.validity.valid).to.equal(true);
  });

  it('opens where it was shut, to show what is wrong', async () => {
    const { form, element } = await inForm(
      html`<points-calculator name="deal" required collapsible></points-calculator>`,
    );
    expect(control(element, 'Sold amount')?.checkVisibility()).to.equal(false);
    form.requestSubmit();
    expect(element.open).to.equal(true);
    expect(control(element, 'Sold amount')?.checkVisibility()).to.equal(true);
    expect(element.shadowRoot?.activeElement === control(element, 'Sold amount')).to.equal(true);
  });

  it('says what is wrong in the language of the page', async () => {
    const { element } = await inForm(html`<points-calculator lang="it" name="deal" required></points-calculator>`);
    expect(element.validationMessage).to.equal('Inserire un importo.');
  });

  it('can be checked before it is in a page', () => {
    const element = document.createElement('points-calculator');
    element.required = true;
    element.value = value({ deals: [deal({ amount: 'x' })] });
    expect(element.checkValidity()).to.equal(false);
    element.value = value({ deals: [deal({ amount: '5' })] });
    expect(element.checkValidity()).to.equal(true);
  });
});
