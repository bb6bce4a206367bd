import { expect } from '@open-wc/testing';
import { loadLocale, matchLocale, registerLocale } from '../../src/locales/index.js';

const none = (): Promise<{ default: object }> => Promise.resolve({ default: {} });

describe('the language that fits a tag', () => {
  it('is the tag’s own, or that of the tag without region', () => {
    for (const tag of ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt-BR']) expect(matchLocale(tag)).to.equal(tag);
    expect(matchLocale('de-AT')).to.equal('de');
    expect(matchLocale('ar-EG-u-nu-latn')).to.equal('ar');
    expect(matchLocale('en-GB')).to.equal('en');
  });

  it('is read however the tag is written', () => {
    expect(matchLocale('PT-br')).to.equal('pt-BR');
    expect(matchLocale('FR')).to.equal('fr');
  });

  it('is that of another region where it has no words of its own', () => {
    for (const tag of ['pt', 'pt-PT', 'pt-AO']) expect(matchLocale(tag), tag).to.equal('pt-BR');
  });

  it('is never that of another script', () => {
    registerLocale('zh-Hant', none);
    expect(matchLocale('zh-TW')).to.equal('zh-Hant');
    expect(matchLocale('zh-HK')).to.equal('zh-Hant');
    for (const tag of ['zh', 'zh-CN', 'zh-Hans']) expect(matchLocale(tag), tag).to.equal('en');
  });

  it('is English for every other, and for what is no tag', () => {
    for (const tag of ['sv', 'ptx', 'enm', '', 'p t', 'de_AT']) expect(matchLocale(tag), tag).to.equal('en');
  });

  it('follows what a host registers, in any writing', async () => {
    registerLocale('PT-pt', () => Promise.resolve({ default: { retry: 'Repetir' } }));
    expect(matchLocale('pt-PT')).to.equal('pt-PT');
    expect(await loadLocale('pt-PT')).to.deep.equal({ retry: 'Repetir' });
    expect(matchLocale('pt')).to.equal('pt-BR');
  });

  it('cannot be registered by what is no tag', () => {
    expect(() => registerLocale('p t', none)).to.throw(RangeError, '"p t"');
  });
});
