import { expect } from '@open-wc/testing';
import {
  collator,
  countryName,
  currencyName,
  currencyPlaces,
  formatAmount,
  formatChange,
  formatDay,
  formatInstant,
  formatMonth,
  formatMonthDay,
  formatNumber,
  formatTimeIn,
  languageNames,
} from '../../src/ui/format.js';

const minus = '\u2212';

describe('a decimal number', () => {
  it('keeps every one of its digits', () => {
    expect(formatNumber('en', '123456789012345678901234567890')).to.equal('123,456,789,012,345,678,901,234,567,890');
    expect(formatNumber('en', '0.123456789012345678901234567891')).to.equal('0.123456789012345678901234567891');
    expect(formatNumber('en', '12345678901234567890.1234567891')).to.equal('12,345,678,901,234,567,890.1234567891');
    expect(formatNumber('de', '999999999999999999999999999999')).to.equal('999.999.999.999.999.999.999.999.999.999');
  });

  it('is padded to the places that are asked for, and never cut', () => {
    expect(formatNumber('en', '1.50')).to.equal('1.5');
    expect(formatNumber('en', '1.50', 2)).to.equal('1.50');
    expect(formatNumber('en', '1', 2)).to.equal('1.00');
    expect(formatNumber('en', '1.005', 2)).to.equal('1.005');
    expect(formatNumber('en', '1.5')).to.equal('1.5');
  });

  it('has a true minus', () => {
    expect(formatNumber('en', '-1234.5')).to.equal(`${minus}1,234.5`);
    expect(formatNumber('it', '-1234567')).to.equal(`${minus}1.234.567`);
  });

  it('is written as the language writes it', () => {
    expect(formatNumber('de-CH', '1234567.5')).to.match(/^1['’]234['’]567\.5$/);
    expect(formatNumber('en-IN', '1234567')).to.equal('12,34,567');
  });
});

describe('an amount', () => {
  it('has the decimals of its currency', () => {
    expect(formatAmount('en', '1200', 'EUR')).to.equal('1,200.00');
    expect(formatAmount('en', '1200', 'JPY')).to.equal('1,200');
    expect(formatAmount('en', '1200', 'BHD')).to.equal('1,200.000');
    expect(formatAmount('en', '1200', 'CLF')).to.equal('1,200.0000');
  });

  it('has more where it came with more', () => {
    expect(formatAmount('en', '0.125', 'EUR')).to.equal('0.125');
    expect(formatAmount('en', '100.5', 'JPY')).to.equal('100.5');
  });

  it('has two where the currency is not known, and never throws for a code that is none', () => {
    for (const code of [undefined, 'XQQ', '', 'EURO', 'e', '€', 'constructor']) {
      expect(currencyPlaces(code), String(code)).to.equal(2);
      expect(formatAmount('en', '1', code), String(code)).to.equal('1.00');
    }
  });

  it('shows nothing of its currency', () => {
    expect(formatAmount('de', '1200.5', 'USD')).to.equal('1.200,50');
  });
});

describe('a change', () => {
  it('always shows its sign, but for none', () => {
    expect(formatChange('en', 1234)).to.equal('+1,234');
    expect(formatChange('en', -0.5)).to.equal(`${minus}0.5`);
    expect(formatChange('en', 0)).to.equal('0');
  });

  it('may be a percentage', () => {
    expect(formatChange('en', 0.125, true)).to.equal('+13%');
    expect(formatChange('en', -0.5, true)).to.equal(`${minus}50%`);
    expect(formatChange('en', 0, true)).to.equal('0%');
    expect(formatChange('de', 0.5, true)).to.equal('+50\u00a0%');
  });
});

describe('a day', () => {
  it('is written in the order of the language', () => {
    expect(formatDay('en', '2026-11-27')).to.equal('27 Nov 2026');
    expect(formatDay('en-US', '2026-11-27')).to.equal('Nov 27, 2026');
    expect(formatDay('it', '2026-11-27')).to.equal('27 nov 2026');
    expect(formatDay('de', '2026-03-01')).to.equal('1. März 2026');
  });

  it('has months of one length in plain English, and the language’s own elsewhere', () => {
    expect(formatDay('en', '2026-09-15')).to.equal('15 Sep 2026');
    expect(formatMonthDay('en', '2026-09-15')).to.equal('15 Sep');
    expect(formatMonth('en', '2026-09', 'short-year')).to.equal('Sep 2026');
    expect(formatMonth('en', '2026-09', 'long')).to.equal('September 2026');
    expect(formatDay('en-GB', '2026-09-15')).to.match(/^15 Sept? 2026$/);
  });

  it('is the same day wherever the person is', () => {
    const original = Intl.DateTimeFormat;
    const zones: (string | undefined)[] = [];
    class Spy extends original {
      constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
        super(locale, options);
        zones.push(options?.timeZone);
      }
    }
    try {
      Intl.DateTimeFormat = Spy as unknown as typeof Intl.DateTimeFormat;
      // Languages that no other test has drawn, so that the formatters are made here.
      expect(formatDay('nb', '2024-02-29')).to.equal('29. feb. 2024');
      expect(formatDay('nb', '2025-01-01')).to.equal('1. jan. 2025');
    } finally {
      Intl.DateTimeFormat = original;
    }
    expect(zones).to.deep.equal(['UTC']);
  });

  it('holds at both ends of years and of summer time', () => {
    for (const [day, text] of [
      ['2023-12-31', '31 Dec 2023'],
      ['2024-01-01', '1 Jan 2024'],
      ['2024-03-31', '31 Mar 2024'],
      ['2024-10-27', '27 Oct 2024'],
      ['0999-06-15', '15 Jun 999'],
    ] as const) {
      expect(formatDay('en', day)).to.equal(text);
    }
  });
});

describe('an instant', () => {
  it('is the moment in the person’s zone', () => {
    const local = new Date(2026, 10, 27, 14, 5);
    expect(formatInstant('en', local.toISOString())).to.match(/^27 Nov 2026,? 14:05$/);
  });
});

describe('names', () => {
  it('of countries and currencies are in the language, and the code where there is none', () => {
    expect(countryName('en', 'IT')).to.equal('Italy');
    expect(countryName('it', 'DE')).to.equal('Germania');
    expect(currencyName('en', 'EUR')).to.equal('Euro');
    for (const code of ['', 'Italy!', 'x']) {
      expect(countryName('en', code)).to.equal(code);
      expect(currencyName('en', code)).to.equal(code);
    }
  });

  it('are put in the order of the language', () => {
    const words = ['z', 'ä', 'a'];
    expect([...words].sort(collator('de').compare)).to.deep.equal(['a', 'ä', 'z']);
    expect([...words].sort(collator('sv').compare)).to.deep.equal(['a', 'z', 'ä']);
  });
});

describe('in the languages of the kit', () => {
  /** With plain spaces and without marks of direction: engines differ in these. */
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

  for (const [locale, number, change, day] of [
    ['ar-EG', '−١٬٢٣٤٬٥٦٧٫٥٠', '+١٢٪', '٢٧ نوفمبر ٢٠٢٦'],
    ['ar-SA', '−١٬٢٣٤٬٥٦٧٫٥٠', '+١٢٪', '٢٧ نوفمبر ٢٠٢٦'],
    ['ar-AE', '−1,234,567.50', '+12%', '27 نوفمبر 2026'],
    ['de', '−1.234.567,50', '+12 %', '27. Nov. 2026'],
    ['es', '−1.234.567,50', '+12 %', '27 nov 2026'],
    ['fr', '−1 234 567,50', '+12 %', '27 nov. 2026'],
    ['it', '−1.234.567,50', '+12%', '27 nov 2026'],
    ['ja', '−1,234,567.50', '+12%', '2026年11月27日'],
    ['nl', '−1.234.567,50', '+12%', '27 nov 2026'],
    ['pt-BR', '−1.234.567,50', '+12%', '27 de nov. de 2026'],
  ] as const) {
    it(`figures and days are written as they are there: ${locale}`, () => {
      expect(plain(formatAmount(locale, '-1234567.5', 'EUR'))).to.equal(number);
      expect(plain(formatChange(locale, 0.12, true))).to.equal(change);
      expect(plain(formatDay(locale, '2026-11-27'))).to.equal(day);
    });
  }
});

describe('the calendar', () => {
  const year = (locale: string): string => /\p{Nd}{4}/u.exec(formatDay(locale, '2026-11-27'))?.[0] ?? '';

  it('is the Gregorian one also where another is usual', () => {
    expect(year('th-TH')).to.equal('2026');
    expect(year('fa-IR')).to.equal('۲۰۲۶');
    expect(formatInstant('th-TH', '2026-11-27T12:00:00Z')).to.include('2026');
  });

  it('is another where the tag asks for it', () => {
    expect(year('th-TH-u-ca-buddhist')).to.equal('2569');
    expect(year('fa-IR-u-nu-latn-ca-persian')).to.equal('1405');
  });
});

describe('formatters', () => {
  it('are kept: the same one is not made twice', () => {
    const made = countMade(() => {
      for (let round = 0; round < 50; round++) formatNumber('da', '1.5');
    });
    expect(made).to.equal(1);
  });

  it('are kept within bounds: what a page asked for long ago is made anew', () => {
    formatNumber('fi', '1.5');
    const made = countMade(() => {
      for (let places = 0; places < 100; places++) formatNumber('en', '1', places);
      for (let places = 0; places < 100; places++) formatNumber('et', '1', places);
    });
    expect(made).to.be.at.least(190);
    expect(countMade(() => formatNumber('fi', '1.5'))).to.equal(1);
  });
});

/** How many number formatters were made. */
function countMade(run: () => void): number {
  const original = Intl.NumberFormat;
  let made = 0;
  class Counting extends original {
    constructor(locale?: string, options?: Intl.NumberFormatOptions) {
      super(locale, options);
      made += 1;
    }
  }
  try {
    Intl.NumberFormat = Counting as unknown as typeof Intl.NumberFormat;
    run();
  } finally {
    Intl.NumberFormat = original;
  }
  return made;
}

describe('languages', () => {
  it('are named in the language, one after the other', () => {
    expect(languageNames('en', ['en', 'pl', 'pt-BR'])).to.equal('English, Polish, Brazilian Portuguese');
    expect(languageNames('en', ['ga'])).to.equal('Irish');
    expect(languageNames('it', ['en', 'pl'])).to.match(/^inglese( e |, )polacco$/i);
  });

  it('are their tags where they have no name', () => {
    expect(languageNames('en', ['qqq', 'x-private'])).to.equal('qqq, x-private');
    expect(languageNames('en', [])).to.equal('');
  });
});

describe('the time in a zone', () => {
  const now = new Date('2026-11-23T08:05:00Z');

  it('is written as the language writes it, with the name that the language has for the zone', () => {
    expect(formatTimeIn('en', 'Europe/Warsaw', now)).to.deep.equal({ time: '09:05', zone: 'Central European Time' });
    expect(formatTimeIn('de', 'Europe/Warsaw', now)).to.deep.equal({ time: '09:05', zone: 'Mitteleuropäische Zeit' });
    expect(formatTimeIn('en-US', 'America/New_York', now).time).to.match(/^03:05\sAM$/);
  });

  it('keeps to summer time there, and to zones that are no whole hours away', () => {
    expect(formatTimeIn('en', 'Europe/Warsaw', new Date('2026-07-01T08:05:00Z')).time).to.equal('10:05');
    expect(formatTimeIn('en', 'Asia/Kathmandu', now).time).to.equal('13:50');
  });
});
