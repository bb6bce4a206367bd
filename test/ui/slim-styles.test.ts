import { expect } from '@open-wc/testing';
import type { CSSResultOrNative } from 'lit';
import '../../src/define/all.js';
import { slimStyles } from '../tools/slim-templates.js';

/** The rules of a style sheet, as the browser has understood them; what a variable holds it leaves as it was written. */
function rulesOf(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/\s+/g, ' ').replace(/, /g, ','));
}

function stylesOf(tag: string): string[] {
  const { elementStyles } = customElements.get(tag) as unknown as { elementStyles: CSSResultOrNative[] };
  return elementStyles.map((style) => ('cssText' in style ? style.cssText : ''));
}

describe('the published style sheets', () => {
  for (const tag of [
    'partner-client-table',
    'partner-client-details',
    'client-renewals',
    'platform-engagement',
    'tier-progress',
    'points-calculator',
    'hubspot-team-card',
  ]) {
    it(`of <${tag}> have the same rules as those of the sources`, () => {
      const styles = stylesOf(tag);
      expect(styles.length).to.be.above(2);
      for (const css of styles) {
        expect(rulesOf(css)).not.to.deep.equal([]);
        expect(rulesOf(slimStyles(css))).to.deep.equal(rulesOf(css));
      }
    });
  }
});
