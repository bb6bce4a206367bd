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
    ['  1,234.50\n', 'en', '1234.50'],
    ['\u200f1,234\u200e\ufeff', 'en', '1234'],
    ['1,234.50\u00a0€', 'it', '1234.50'],
    ['US$ 1,234.50', 'en', '1234.50'],
    ['CA$1,234', 'en', '1234'],
    ['$5 USD', 'en', '5'],
    ['¥12,000', 'ja', '12000'],
    ['￥１２，０００．５', 'ja', '12000.5'],
    ['12,000円', 'ja', '12000'],
    ['eur 5', 'en', '5'],
    ['1000.-', 'de-CH', '1000'],
    ['1.000,– €', 'de', '1000'],
    ['۱۲۳۴٫۵', 'fa', '1234.5'],
    ['१,२३,४५६.७', 'hi', '123456.7'],
    ['١٬٢٣٤٫٥', 'en', '1234.5'],
    ['12 34 567', 'hi', '1234567'],
    ['1 234 567', 'en', '1234567'],
    ['1000 .5', 'en', '1000.5'],
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
    expect(parseNumber('five 5', 'en')).to.deep.equal({ ok: false, reason: 'letter', text: 'five' });
    expect(parseNumber('−3', 'en')).to.deep.equal({ ok: false, reason: 'negative' });
    expect(parseNumber('€-3', 'en')).to.deep.equal({ ok: false, reason: 'negative' });
    expect(parseNumber('1.23.456,7,8', 'en')).to.include({ ok: false, reason: 'unclear' });
    expect(parseNumber('1,2,3', 'en')).to.include({ ok: false, reason: 'unclear' });
    expect(parseNumber('.', 'en')).to.include({ ok: false, reason: 'unclear' });
    expect(parseNumber('𝟙𝟚', 'en')).to.include({ ok: false, reason: 'letter' });
    for (const negative of ['-5', '–5', '5-', '$-5', '-$5', '−1.234,5 €', '－５']) {
      expect(parseNumber(negative, 'en'), negative).to.deep.equal({ ok: false, reason: 'negative' });
    }
    for (const unclear of ['12 34', '1 2', '€', '1,23,456,7']) {
      expect(parseNumber(unclear, 'en'), unclear).to.include({ ok: false, reason: 'unclear' });
    }
    for (const letters of ['abc 5', '5 xyz', 'five', '1e5', '10²', '½', '<b>5</b>', '{{5}}', '5%']) {
      expect(parseNumber(letters, 'en'), letters).to.include({ ok: false, reason: 'letter' });
    }
  });

  it('tells which currency stands beside the number', () => {
    const mark = (typed: string) => {
      const parsed = parseNumber(typed, 'en');
      return parsed.ok ? parsed.mark : parsed;
    };
    expect(mark('5')).to.equal(undefined);
    expect(mark('eur 5')).to.equal('EUR');
    expect(mark('5 €')).to.equal('€');
    expect(mark('us$5')).to.equal('US$');
  });

  it('reads a long text in no time', () => {
    for (const part of [' ', '1 ', 'a', '-', '$', "1'", '1,234,', '\u200f']) {
      parseNumber(part.repeat(50_000), 'en');
    }
  }).timeout(2_000);

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
