import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  readBoolean,
  readCurrency,
  readDay,
  readInstant,
  readLink,
} from '../../../../src/provider/adapters/csv/cells.js';
import { readCountry } from '../../../../src/provider/adapters/csv/countries.js';
import { readNumber } from '../../../../src/provider/adapters/csv/numbers.js';
import { readProduct } from '../../../../src/provider/adapters/csv/products.js';
import { signedDecimals } from '../../../program/arbitraries.js';

const value = (text: string) => {
  const written = readNumber(text);
  return written && 'value' in written ? written.value : undefined;
};

describe('a number in a cell', () => {
  const readings: Record<string, string> = {
    '1234.56': '1234.56',
    '-3': '-3',
    '\u22123': '-3',
    '+7': '7',
    '007.10': '7.10',
    '.5': '0.5',
    '12.': '12',
    '0': '0',
    '1,234.56': '1234.56',
    '1.234,56': '1234.56',
    '1,234,567': '1234567',
    '1.234.567': '1234567',
    '1.234.567,8': '1234567.8',
    '1 234,56': '1234.56',
    '1\u00a0234\u00a0567': '1234567',
    "1'234.56": '1234.56',
    '1,5': '1.5',
    '1234,56': '1234.56',
    '0,125': '0.125',
    '0.125': '0.125',
    '1234.567': '1234.567',
    '123456789012345678901234567.123': '123456789012345678901234567.123',
  };
  for (const [text, expected] of Object.entries(readings)) {
    it(`"${text}" is ${expected}`, () => expect(value(text)).to.equal(expected));
  }

  for (const text of [
    '12abc',
    '1e5',
    '1,2,3',
    '1.2.3',
    '12,34,567',
    '1.234,567.8',
    '$5',
    '5 €',
    '5%',
    '(5)',
    '-',
    '--',
    ',5',
    '5,',
    '1 23',
    '0x10',
    'NaN',
    'Infinity',
    '1 234 ',
    '9'.repeat(31),
  ]) {
    it(`"${text}" is unreadable`, () => expect(readNumber(text)).to.equal(undefined));
  }

  it('has two readings with one mark and three digits behind it', () => {
    expect(readNumber('1.234')).to.deep.equal({ point: '1.234', comma: '1234' });
    expect(readNumber('-12,345')).to.deep.equal({ point: '-12345', comma: '-12.345' });
  });

  it('keeps every decimal text as it is, but where three digits behind a point leave two readings', () => {
    fc.assert(
      fc.property(signedDecimals(), (text) => {
        const written = readNumber(text);
        expect(written && ('value' in written ? written.value : written.point)).to.equal(text);
      }),
    );
  });
});

describe('a date in a cell', () => {
  const days: Record<string, string> = {
    '2026-12-31': '2026-12-31',
    '2024-02-29': '2024-02-29',
    '1798675200000': '2026-12-31',
    '1798761599999': '2026-12-31',
    '1798761600000': '2027-01-01',
    '2026-12-31T00:00:00Z': '2026-12-31',
    '2026-12-31T23:30:00-01:00': '2027-01-01',
    '2027-01-01T00:30:00+01:00': '2026-12-31',
    '2027-01-01T00:30:00.123+0100': '2026-12-31',
    '2026-12-31T23:59': '2026-12-31',
    '2026-12-31 23:59:59': '2026-12-31',
  };
  for (const [text, day] of Object.entries(days)) {
    it(`"${text}" is ${day}`, () => expect(readDay(text)).to.equal(day));
  }
  for (const text of [
    'soon',
    '2026-02-30',
    '2026-13-01',
    '31/12/2026',
    '12/31/2026',
    '20261231',
    '1798675200',
    '0',
    '2026',
    '2026-12-31T25:00Z',
    '1.7986752E+12',
    '0001-01-01T00:00:00+01:00',
  ]) {
    it(`"${text}" is unreadable`, () => expect(readDay(text)).to.equal(undefined));
  }

  it('is an instant too', () => {
    expect(readInstant('2025-11-26')).to.equal('2025-11-26T00:00:00Z');
    expect(readInstant('1764146400123')).to.equal('2025-11-26T08:40:00.123Z');
    expect(readInstant('2025-11-26T10:40:00+02:00')).to.equal('2025-11-26T08:40:00Z');
    expect(readInstant('yesterday')).to.equal(undefined);
  });
});

describe('other cells', () => {
  it('read yes and no', () => {
    for (const text of ['true', 'TRUE', 'yes', '1', 'sì', 'Sí', 'ja']) expect(readBoolean(text), text).to.equal(true);
    for (const text of ['false', 'No', '0', 'não', 'nein']) expect(readBoolean(text), text).to.equal(false);
    for (const text of ['-1', '2', 'maybe', 'true!', 'x']) expect(readBoolean(text), text).to.equal(undefined);
  });

  it('read currencies and addresses', () => {
    expect([readCurrency('eur'), readCurrency('€'), readCurrency('$'), readCurrency('euro')]).to.deep.equal([
      'EUR',
      'EUR',
      undefined,
      undefined,
    ]);
    expect(readLink('https://app.hubspot.example/1')).to.equal('https://app.hubspot.example/1');
    for (const text of ['javascript:alert(1)', 'data:text/html,x', 'app.hubspot.example', '//x']) {
      expect(readLink(text), text).to.equal(undefined);
    }
  });

  it('read countries by code and by name', () => {
    const expected: Record<string, string> = {
      it: 'IT',
      DEU: 'DE',
      uk: 'GB',
      Italy: 'IT',
      italia: 'IT',
      Deutschland: 'DE',
      'COTE D’IVOIRE': 'CI',
      'Côte d’Ivoire': 'CI',
      Brésil: 'BR',
      Verenigde: '',
      'Verenigde Staten': 'US',
      'United States': 'US',
      USA: 'US',
      'u.s.a.': 'US',
      'South Korea': 'KR',
      'Korea, Republic of': 'KR',
      'Czech Republic': 'CZ',
      Czechia: 'CZ',
      Türkiye: 'TR',
      Turkey: 'TR',
      'Hong Kong': 'HK',
      'Bosnia & Herzegovina': 'BA',
      Estónia: 'EE',
      日本: 'JP',
      XX: '',
      ZZ: '',
      EU: '',
      Europe: '',
      Atlantis: '',
    };
    for (const [text, code] of Object.entries(expected)) {
      expect(readCountry(text) ?? '', text).to.equal(code);
    }
  });

  it('read products by any spelling, and others as given', () => {
    const expected: Record<string, [string, string?]> = {
      'Marketing Hub Professional': ['marketing', 'professional'],
      marketing_hub_pro: ['marketing', 'professional'],
      SALES_HUB_ENTERPRISE: ['sales', 'enterprise'],
      'Service Hub': ['service'],
      'CMS Hub': ['content'],
      'Content Hub Starter': ['content', 'starter'],
      'Operations Hub Starter': ['operations', 'starter'],
      'Data Hub': ['operations'],
      'Commerce Hub Free': ['commerce', 'free'],
      'Marketing Hub Contacts': ['Marketing Hub Contacts'],
      'CRM Suite': ['CRM Suite'],
      '<b>x</b>': ['<b>x</b>'],
    };
    for (const [name, [hub, edition]] of Object.entries(expected)) {
      expect(readProduct(name), name).to.deep.equal(edition === undefined ? { hub } : { hub, edition });
    }
  });
});
