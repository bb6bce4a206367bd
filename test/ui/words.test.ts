import { expect } from '@open-wc/testing';
import { fillTerm, isRightToLeft, sentences } from '../../src/ui/words.js';

const isolated = (text: string): string => `\u2068${text}\u2069`;

describe('filling a term', () => {
  it('puts each value in its place, as often as it is named', () => {
    expect(fillTerm('{a} and {b} and {a}', { a: 'x', b: 'y' }, 'en')).to.equal('x and y and x');
  });

  it('formats numbers in the language, and leaves texts as they are', () => {
    expect(fillTerm('{n} / {t}', { n: 1234.5, t: '1234.5' }, 'en')).to.equal('1,234.5 / 1234.5');
    expect(fillTerm('{n}', { n: 1234567.5 }, 'de')).to.equal('1.234.567,5');
  });

  it('lets no value force the direction of the sentence around it', () => {
    expect(fillTerm('Open {name} now', { name: 'Ada \u202egnp.exe\u202c' }, 'en')).to.equal('Open Ada gnp.exe now');
  });

  it('shows zero', () => {
    expect(fillTerm('{n}', { n: 0 }, 'en')).to.equal('0');
    expect(fillTerm('{t}.', { t: '' }, 'en')).to.equal('.');
  });

  it('does not read a value as a term, nor as a pattern', () => {
    expect(fillTerm('{a} {b}', { a: '{b}', b: '$& $1' }, 'en')).to.equal('{b} $& $1');
  });

  it('leaves a place that has no value visible', () => {
    expect(fillTerm('{a} {b}', { a: 'x' }, 'en')).to.equal('x {b}');
  });

  it('chooses the form by count', () => {
    const term = { one: '{count} client', other: '{count} clients' };
    expect(fillTerm(term, { count: 1 }, 'en')).to.equal('1 client');
    expect(fillTerm(term, { count: 0 }, 'en')).to.equal('0 clients');
    expect(fillTerm(term, { count: 1.5 }, 'en')).to.equal('1.5 clients');
  });

  it('falls back to the form that is always there', () => {
    expect(fillTerm({ other: '{count} rzeczy' }, { count: 1 }, 'pl')).to.equal('1 rzeczy');
    expect(fillTerm({ one: 'one', other: 'other' }, {}, 'en')).to.equal('other');
  });

  it('isolates a value that may run the other way', () => {
    const hebrew = '\u05d0\u05d1\u05d2';
    const arabic = '\u0645\u0631\u062d\u0628\u0627';
    expect(fillTerm('Call {name} (3)', { name: hebrew }, 'en')).to.equal(`Call ${isolated(hebrew)} (3)`);
    expect(fillTerm('Call {name}', { name: arabic }, 'de')).to.equal(`Call ${isolated(arabic)}`);
    expect(fillTerm('Call {name}', { name: 'Ada' }, 'en')).to.equal('Call Ada');
    expect(fillTerm('{name}', { name: 'Ada' }, 'he')).to.equal(isolated('Ada'));
    expect(fillTerm('{n}', { n: 12 }, 'ur')).to.equal(isolated('12'));
  });

  it('knows which languages run from right to left', () => {
    for (const tag of ['ar', 'ar-EG', 'he', 'fa-IR', 'ur']) expect(isRightToLeft(tag), tag).to.equal(true);
    for (const tag of ['en', 'de', 'it', 'arn', 'hei']) expect(isRightToLeft(tag), tag).to.equal(false);
  });
});

describe('sentences', () => {
  it('are closed once, and follow each other with a space', () => {
    expect(sentences('en', ['One', 'Two.', 'Why?'])).to.equal('One. Two. Why?');
    expect(sentences('en', [])).to.equal('');
  });

  it('have the full stop of Japanese and Chinese, and no space there', () => {
    expect(sentences('ja-JP', ['一つ', '二つ。'])).to.equal('一つ。二つ。');
    expect(sentences('jam', ['One', 'Two'])).to.equal('One. Two.');
  });
});
