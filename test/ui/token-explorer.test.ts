import { expect } from '@open-wc/testing';
import { defineDesignLanguage } from '../../stories/support/design-language.js';
import type { TokenExplorer } from '../../stories/support/token-explorer.js';
import { until } from '../support/until.js';

describe('the page of the design language', () => {
  let explorer: TokenExplorer;
  beforeEach(async () => {
    defineDesignLanguage();
    explorer = document.createElement('token-explorer');
    document.body.append(explorer);
    await until(() => explorer.renderRoot.querySelector('.verdict') !== null);
  });
  afterEach(() => explorer.remove());

  const text = (selector: string): string => explorer.renderRoot.querySelector(selector)?.textContent.trim() ?? '';

  function enter(label: string, value: string): void {
    const control = explorer.renderRoot.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)!;
    control.value = value;
    control.dispatchEvent(new Event('input'));
    control.dispatchEvent(new Event('change'));
  }

  const sampleColor = (): string =>
    getComputedStyle(explorer.renderRoot.querySelector('partner-client-table')!).getPropertyValue('color');

  it('shows a change on the sample, in the contrasts and as CSS, and takes it back', async () => {
    expect(text('.verdict')).to.match(/^All \d+ pairs/);
    enter('Value of text', '#777777');
    await until(() => text('.verdict').includes('pairs have too little contrast'));
    expect(sampleColor()).to.equal('rgb(119, 119, 119)');
    expect(text('pre')).to.equal(':root {\n  --partner-text: #777777;\n}');
    [...explorer.renderRoot.querySelectorAll('button')]
      .find((button) => button.textContent.trim() === 'Start over')!
      .click();
    await until(() => text('.verdict').startsWith('All'));
    expect(sampleColor()).to.equal('rgb(26, 30, 39)');
  });

  it('sets a picked colour for the mode that is shown, and keeps the other', async () => {
    enter('Mode', 'dark');
    await explorer.updateComplete;
    enter('Colour of accent', '#ffffff');
    await explorer.updateComplete;
    expect(text('pre')).to.contain('--partner-accent: light-dark(#4347c4, #ffffff);');
  });

  it('shows the themes, and finds tokens by what they are for', async () => {
    enter('Theme', 'salesforce');
    await until(() => sampleColor() === 'rgb(27, 27, 27)');
    expect(text('.verdict')).to.match(/^All \d+ pairs/);
    enter('Search tokens', 'scrim');
    await explorer.updateComplete;
    expect([...explorer.renderRoot.querySelectorAll('.token > code')].map((code) => code.textContent)).to.deep.equal([
      '--partner-scrim',
    ]);
  });
});
