import { expect, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { PointsCalculator } from '../../../src/elements/points-calculator/points-calculator.js';
import { fakeTimers } from '../../core/fake-timers.js';
import { pressKeys } from '../../support/keys.js';
import { until } from '../../support/until.js';
import { all, button, calculator, control, deal, pick, press, results, textOf, type, value } from './page.js';

const announced = (element: PointsCalculator): string =>
  all(element, '[role=status]').at(-1)?.textContent?.trim() ?? '';

describe('what <points-calculator> tells screen readers', () => {
  let clock: ReturnType<typeof fakeTimers>;

  it('is the result, once, after a pause in typing', async () => {
    const element = await calculator();
    clock = fakeTimers();
    try {
      for (const typed of ['1', '10', '100', '1000']) {
        await type(element, 'Sold amount', typed);
        await clock.advance(500);
        expect(announced(element)).to.equal('');
      }
      await clock.advance(300);
      await element.updateComplete;
      expect(announced(element)).to.equal('Total points: 50.00. Sold points: 50.00. Managed points: 0.00.');
      await type(element, 'Sold amount', '1000x');
      await clock.advance(800);
      await element.updateComplete;
      expect(announced(element)).to.contain('No result yet');
    } finally {
      clock.restore();
    }
  });
});

describe('<points-calculator collapsible>', () => {
  const collapsible = (open = false): Promise<PointsCalculator> =>
    calculator(html`<points-calculator lang="en" collapsible ?open=${open}></points-calculator>`);
  const isShown = (element: PointsCalculator): boolean => control(element, 'Sold amount')?.checkVisibility() ?? false;

  it('is open or shut as its attribute says, and changes by its button', async () => {
    const element = await collapsible();
    const heard: unknown[] = [];
    element.addEventListener('partner-calculator-toggle', (event) => heard.push((event as CustomEvent).detail));
    expect(isShown(element)).to.equal(false);
    const toggle = button(element, 'Points calculator')!;
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(isShown(element)).to.equal(true);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(element.hasAttribute('open')).to.equal(true);
    toggle.click();
    await element.updateComplete;
    expect(element.hasAttribute('open')).to.equal(false);
    expect(heard).to.deep.equal([{ open: true }, { open: false }]);
    element.setAttribute('open', '');
    await element.updateComplete;
    expect(isShown(element)).to.equal(true);
    expect(heard).to.have.length(2);
  });

  it('keeps what was entered while it is shut', async () => {
    const element = await collapsible(true);
    await type(element, 'Sold amount', '1000');
    await press(element, 'Points calculator');
    await press(element, 'Points calculator');
    expect(results(element)['Total points']).to.equal('50.00');
  });

  it('leads the focus to what can be used', async () => {
    const element = await collapsible();
    element.focus();
    expect(element.shadowRoot?.activeElement === button(element, 'Points calculator')).to.equal(true);
    element.open = true;
    await element.updateComplete;
    element.focus();
    expect(element.shadowRoot?.activeElement === control(element, 'Sold amount')).to.equal(true);
  });

  it('is always open without that attribute', async () => {
    const element = await calculator();
    expect(button(element, 'Points calculator') === undefined).to.equal(true);
    expect(isShown(element)).to.equal(true);
    element.open = true;
    await element.updateComplete;
    element.open = false;
    await element.updateComplete;
    expect(isShown(element)).to.equal(true);
  });

  it('does not move for those who want nothing to move', async function () {
    // Only Chromium can be told.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const element = await collapsible();
    const times = (): string => getComputedStyle(element.shadowRoot!.querySelector('.folding')!).transitionDuration;
    await press(element, 'Points calculator');
    expect(times()).to.contain('0.2s');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(times()).to.equal('0s');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});

describe('<points-calculator> copies', () => {
  let written: string[] = [];
  let refuses = false;
  const { clipboard } = navigator;

  beforeEach(() => {
    written = [];
    refuses = false;
    const writeText = (text: string): Promise<void> => {
      if (refuses) return Promise.reject(new DOMException('denied', 'NotAllowedError'));
      written.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });

  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('the calculation as text', async () => {
    const element = await calculator();
    element.value = value({ deals: [deal({ amount: '2451', country: 'SG', manages: true, otherPartners: '1' })] });
    await element.updateComplete;
    await press(element, 'Copy as text');
    await until(() => written.length > 0);
    expect(written).to.deep.equal([
      [
        'Points calculator',
        'Sold amount: SGD 2,451',
        'Client market: Singapore',
        'Client currency: SGD Singapore Dollar',
        'Deal source: Sourced',
        'Will you also manage this client? Yes',
        'How many other partners will manage this client? 1',
        '',
        'Total points: 209.00',
        'Sold points: 190.00',
        'Managed points: 19.00',
        '',
        'How this is counted',
        'Steps: 2,451 ÷ 129 per step → 19.00',
        'Sold points: 19 × 5 (sourced) × 2 (growth market) → 190.00',
        'Managed points: 19 × 1 × 2 (growth market) ÷ 2 partners (you and 1 other) → 19.00',
        'Total points: 190.00 + 19.00 → 209.00',
        '',
        'Our reading of the rules: that managed points are shared evenly by you and the other partners.',
        'Rules of 15 Jul 2025. HubSpot calls the amounts per currency approximate.',
      ].join('\n'),
    ]);
    await until(() => announced(element) === 'Copied.');
  });

  it('several deals, and a conversion', async () => {
    const element = await calculator();
    element.value = value({ deals: [deal({ amount: '1000' }), deal({ amount: 'x', country: 'DE' })] });
    await element.updateComplete;
    await press(element, 'Copy as text');
    await until(() => written.length > 0);
    expect(written[0]).to.contain('1. United States, USD 1000: 50.00\n2. Germany, EUR x: –');
    element.value = value({ tab: 'currency', conversion: { soldPoints: '50' } });
    await element.updateComplete;
    await press(element, 'Copy as text');
    await until(() => written.length > 1);
    expect(written[1]).to.contain('Conversion method: Points to currency');
    expect(written[1]).to.contain('Sold points: 50\nManaged points: –');
    expect(written[1]).to.contain('Sold value: USD 1,000.00');
  });

  it('the address that the host gave, where it gave one', async () => {
    const element = await calculator();
    expect(button(element, 'Copy link') === undefined).to.equal(true);
    element.link = 'https://example.com/#x';
    await element.updateComplete;
    await press(element, 'Copy link');
    await until(() => written.length > 0);
    expect(written).to.deep.equal(['https://example.com/#x']);
  });

  it('or shows what to copy, selected, where the browser does not allow it', async () => {
    refuses = true;
    const element = await calculator();
    await press(element, 'Copy as text');
    await until(() => all(element, 'textarea').length > 0 && element.shadowRoot?.activeElement?.id === 'refused');
    const [area] = all<HTMLTextAreaElement>(element, 'textarea');
    expect(area?.value).to.contain('Points calculator\nSold amount: –');
    expect(area?.selectionEnd).to.equal(area?.value.length);
    refuses = false;
    await press(element, 'Copy as text');
    await until(() => all(element, 'textarea').length === 0);
  });
});

describe('<points-calculator> tells where its rules were read', () => {
  it('when asked, rule by rule, with what is our reading', async () => {
    const element = await calculator();
    const disclosure = button(element, 'Where these rules were read')!;
    expect(disclosure.getAttribute('aria-expanded')).to.equal('false');
    await press(element, 'Where these rules were read');
    await until(() => all(element, '[part=sources] dt').length > 0);
    expect(disclosure.getAttribute('aria-expanded')).to.equal('true');
    const said = textOf(element);
    expect(said).to.contain(
      'Amount of each currency per step Read on a page of HubSpot: Partner tiers (after 2025-07-15)',
    );
    expect(said).to.contain('Our reading, from: Argentina, Bolivia');
    for (const link of all<HTMLAnchorElement>(element, '[part=sources] a')) {
      expect(link.href).to.match(/^https:\/\/(knowledge|www)\.hubspot\.(com|jp|de)\//);
      expect(link.rel).to.contain('noopener');
    }
    await expect(element).to.be.accessible();
    await press(element, 'Where these rules were read');
    expect(all(element, '[part=sources]')).to.have.length(0);
  });
});

describe('<points-calculator> by keyboard alone', () => {
  it('enters a deal from one end to the other', async () => {
    const element = await calculator();
    element.focus();
    // WebKit's driver presses the signs of a text at once, so that those that come again are lost.
    await pressKeys(...'1000', 'Tab', ...'india');
    await sendKeys({ press: 'Enter' });
    expect(element.value.deals[0]?.country).to.equal('IN');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '1' });
    expect(element.value.deals[0]).to.deep.equal(
      deal({ amount: '1000', country: 'IN', source: 'assisted', manages: true, otherPartners: '1' }),
    );
    expect(results(element)['Total points']).to.equal('70.00');
  });
});

describe('<points-calculator> in little room', () => {
  it('is as wide as its place at 240 px, in both tabs', async () => {
    for (const tab of ['points', 'currency'] as const) {
      const element = await calculator();
      element.style.inlineSize = '240px';
      element.value = value({
        tab,
        deals: [
          deal({ amount: '123456789012345678901234567890', manages: true }),
          deal({ amount: '5', country: 'GB' }),
        ],
        conversion: { soldPoints: '123456789012345678901234567890', managedPoints: '1/7' },
      });
      await element.updateComplete;
      if (tab === 'points') await until(() => all(element, '.deal').length > 0);
      for (const one of all<HTMLElement>(element, '*')) {
        if (one.closest('.hidden, [popover], svg, legend')) continue;
        expect(one.getBoundingClientRect().right, one.outerHTML.slice(0, 80)).to.be.at.most(
          element.getBoundingClientRect().right,
        );
      }
    }
    await pick(await calculator(), 'Yes');
  });
});
