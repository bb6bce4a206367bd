import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseNumber } from '../../src/ui/parse-number.js';

const decimal = (typed: string, locale = 'en'): string | undefined => {
  const parsed = parseNumber(typed, locale);
  return parsed.ok ? parsed.decimal : undefined;
};

describe('parseNumber', () => {
  const same: [typed: string, locale: string, decimal: string][] = [
    ['1234.56', 'en', '1234.56'],
    ['1,234.56', 'en', '1234.56'],
    ['1.234,56', 'en', '1234.56'],
    ['1.234,56', 'it', '1234.56'],
    ['1’234.56', 'de-CH', '1234.56'],
    ["1'234'567", 'it', '1234567'],
    ['1 234,56', 'fr', '1234.56'],
    ['1\u202f234,56', 'fr', '1234.56'],
    ['EUR 1.234,5', 'it', '1234.5'],
    ['€1,234.50', 'en', '1234.50'],
    ['1234 USD', 'en', '1234'],
    ['1,234', 'en', '1234'],
    ['1,234', 'it', '1.234'],
    ['1.234', 'it', '1234'],
    ['1.234', 'en', '1.234'],
    ['1.234.567', 'en', '1234567'],
    ['12,34,567', 'hi', '1234567'],
    ['0,5', 'en', '0.5'],
    ['.5', 'en', '0.5'],
    ['007', 'en', '7'],
    ['١٬٢٣٤٫٥', 'ar-EG', '1234.5'],
    ['１２３', 'ja', '123'],
    ['+5', 'en', '5'],
  ];
  for (const [typed, locale, expected] of same) {
    it(`reads ${typed} in ${locale} as ${expected}`, () => {
      expect(decimal(typed, locale)).to.equal(expected);
    });
  }

  it('says why it cannot read something', () => {
    expect(parseNumber('', 'en')).to.deep.equal({ ok: false, reason: 'empty' });
    expect(parseNumber('  ', 'en')).to.deep.equal({ ok: false, reason: 'empty' });
    expect(parseNumber('12o0', 'en')).to.deep.equal({ ok: false, reason: 'letter', text: 'o' });
    expect(parseNumber('−3', 'en')).to.deep.equal({ ok: false, reason: 'negative' });
    expect(parseNumber('€-3', 'en')).to.deep.equal({ ok: false, reason: 'negative' });
    expect(parseNumber('1.23.456,7,8', 'en')).to.include({ ok: false, reason: 'unclear' });
    expect(parseNumber('1,2,3', 'en')).to.include({ ok: false, reason: 'unclear' });
    expect(parseNumber('.', 'en')).to.include({ ok: false, reason: 'unclear' });
    expect(parseNumber('𝟙𝟚', 'en')).to.include({ ok: false, reason: 'letter' });
  });

  it('reads back what the language itself writes', () => {
    const amounts = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 26n }), fc.integer({ min: 0, max: 99 }));
    const locales = fc.constantFrom('en', 'it', 'de', 'fr', 'de-CH', 'pt-BR', 'nl', 'ja', 'ar-EG', 'hi', 'sv');
    fc.assert(
      fc.property(amounts, locales, ([whole, cents], locale) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`;
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
        expect(decimal(format.format(text as unknown as number), locale)).to.equal(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('answers plain decimal text or a reason, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'it', 'ar'), (typed, locale) => {
        const parsed = parseNumber(typed, locale);
        if (parsed.ok) expect(parsed.decimal).to.match(/^(0|[1-9]\d*)(\.\d+)?$/);
        else expect(['empty', 'letter', 'unclear', 'negative']).to.include(parsed.reason);
      }),
      { numRuns: 3000 },
    );
  });
});
