import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PointsCalculator } from '../../../src/elements/points-calculator/points-calculator.js';
import { all, calculator, results, textOf, value } from './page.js';

declare global {
  interface Window {
    hurt?: boolean;
  }
}

/** Texts that others have used to get into pages, and to bring readers of numbers down. */
const hostile = [
  '<img src=x onerror="window.hurt=true">',
  '"><script>window.hurt=true</script>',
  '${window.hurt=true}',
  '{{constructor.constructor("window.hurt=true")()}}',
  'javascript:window.hurt=true',
  '=HYPERLINK("http://evil.example")',
  '__proto__',
  'constructor',
  '{amount} {0}',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '\u202e5',
  '\u2067\u2066',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e400',
  '0x1F',
  '1_000',
  '٫',
  '/',
  '1/',
  '/1',
  '0/0',
  '-0',
  '+',
  '.',
  ',',
  "'",
  '()',
  '½',
  '10²',
  '𝟙𝟚',
  '𞥑𞥒',
  '👩‍👩‍👧‍👦'.repeat(30),
  '9'.repeat(5000),
  `0.${'0'.repeat(400)}1`,
  `${'9'.repeat(300)}/${'9'.repeat(300)}`,
  '1,'.repeat(500),
  ' '.repeat(5000),
  'x'.repeat(5000),
];

const digits = fc.string({ unit: fc.constantFrom(..."0123456789.,' -+/$€٣۴५３٬٫e"), maxLength: 40 });
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 4, arbitrary: digits },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
);

const figure = /^([A-Z]{3} )?[\d,]+(\.\d+)?$|^–$/;
const strange = /NaN|Infinity|undefined|\[object/;

/** All fields that are typed into, each with the state in which it is there. */
const fields = {
  amount: value({ deals: [{ amount: '', country: 'IN', source: 'sourced', manages: true, otherPartners: '1' }] }),
  otherPartners: value({
    deals: [{ amount: '5', country: 'IN', source: 'sourced', manages: true, otherPartners: '' }],
  }),
  country: value(),
  soldPoints: value({ tab: 'currency' }),
  managedPoints: value({ tab: 'currency' }),
  soldValue: value({ tab: 'currency', conversion: { method: 'currency-to-points' } }),
  managedValue: value({ tab: 'currency', conversion: { method: 'currency-to-points' } }),
} as const;

/** Ten thousand for each field, and a hundredth of that in the slower engines. */
const runs = navigator.userAgent.includes('Chrome') ? 10_000 : 100;

for (const [field, start] of Object.entries(fields)) {
  describe(`<points-calculator>, whatever is typed as ${field}`, () => {
    let element: PointsCalculator;
    let thrown: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent): void => void thrown.push(event);

    before(() => {
      thrown = [];
      window.addEventListener('error', note);
      window.addEventListener('unhandledrejection', note);
    });

    after(() => {
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
    });

    it(`never throws, shows no strange figure and runs nothing, in ${String(runs)} tries`, async () => {
      element = await calculator();
      element.value = start;
      await element.updateComplete;
      const input = element.shadowRoot?.querySelector<HTMLInputElement>(`#${field}`);
      if (!input) throw new Error(`There is no field ${field}`);
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          input.value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          input.dispatchEvent(new Event('change', { bubbles: true }));
          await element.updateComplete;
          for (const shown of Object.values(results(element))) expect(shown).to.match(figure);
          if (!strange.test(text)) expect(textOf(element)).not.to.match(strange);
          expect(all(element, 'img, script')).to.have.length(0);
        }),
        { numRuns: runs, examples: hostile.map((text) => [text]) },
      );
      expect(thrown).to.deep.equal([]);
      expect(window.hurt).to.equal(undefined);
    });
  });
}
