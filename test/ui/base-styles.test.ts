import { expect } from '@open-wc/testing';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { baseStyles } from '../../src/ui/base.styles.js';

class TrackedElement extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .tracked {
        letter-spacing: 1px;
      }
    `,
  ];
  protected override render(): TemplateResult {
    return html`<p lang=${this.title}><span class="tracked">Gold</span></p>`;
  }
}
customElements.define('tracked-element', TrackedElement);

async function trackingIn(language: string): Promise<string> {
  const element = new TrackedElement();
  element.title = language;
  document.body.append(element);
  await element.updateComplete;
  const { letterSpacing } = getComputedStyle(element.renderRoot.querySelector('.tracked')!);
  element.remove();
  return letterSpacing;
}

describe('tracking', () => {
  it('holds in scripts whose letters stand apart', async () => {
    for (const language of ['en', 'de', 'pt-BR', 'arn']) expect(await trackingIn(language), language).to.equal('1px');
  });

  it('is dropped where letters join or fill their square', async () => {
    for (const language of ['ar', 'ar-EG', 'ja', 'ja-JP', 'zh-Hant']) {
      expect(await trackingIn(language), language).to.equal('normal');
    }
  });
});
