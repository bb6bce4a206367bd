import { expect } from '@open-wc/testing';
import * as english from '../../src/locales/en.js';
import { loadLocale } from '../../src/locales/index.js';
import { originPages, origins, properNames } from '../../src/locales/origins.js';
import type { TermKey } from '../../src/locales/index.js';

const terms = Object.assign({}, ...Object.values(english)) as Record<TermKey, unknown>;

describe('the origins of the words', () => {
  it('are told for every language of the kit', () => {
    expect(Object.keys(origins)).to.have.members(['en', 'it', 'es', 'fr', 'de', 'pt-BR', 'nl', 'ja', 'ar']);
  });

  it('name terms that there are, and pages that they use', () => {
    const used = new Set(Object.values(origins).flatMap((language) => Object.values(language)));
    expect([...used]).to.have.members(Object.keys(originPages));
    for (const [language, marked] of Object.entries(origins)) {
      for (const term of Object.keys(marked)) expect(terms, language).to.have.property(term);
    }
  });

  it('leave proper names as they are, in every language', async () => {
    for (const language of Object.keys(origins)) {
      const words = (await loadLocale(language)) ?? terms;
      for (const name of properNames) expect(words[name], `${name} in ${language}`).to.equal(terms[name]);
    }
  });
});
