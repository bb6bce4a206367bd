/** The words of every language against those of English. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import * as sections from '../../dist/locales/en.js';
import { origins, properNames } from '../../dist/locales/origins.js';

const folder = new URL('../../dist/locales/', import.meta.url);
const english = Object.assign({}, ...Object.values(sections));
const keys = Object.keys(english);

/** One file per language, under its tag: what else stands there has a longer name than any language. */
const tags = readdirSync(folder).flatMap((name) => /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.js$/.exec(name)?.[1] ?? []);
const languages = new Map();
for (const tag of tags) {
  if (tag !== 'en') languages.set(tag, (await import(new URL(`${tag}.js`, folder).href)).default);
}

/** Titles of jobs and short names of editions, which HubSpot writes in English in most languages. */
const englishNames =
  /^role(PartnerDevelopmentManager|GrowthSpecialist|CustomerSuccessManager|Channel(AccountManager|Consultant))$|^edition(Professional|Enterprise)$/;

/** What is written in a language as in English, beside names. */
const alike = {
  de: ['domain', 'deals', 'ownerPartner', 'decideUntil', 'entryText', 'ownedByPartner', 'renewalStatus'],
  es: ['no', 'total', 'ownerPartner', 'ownedByPartner'],
  fr: ['clientCount', 'client', 'dealActive', 'dealPoints', 'page', 'tabPoints', 'total', 'clientsCounted'],
  it: ['no', 'ownerPartner', 'ownedByPartner'],
  nl: ['sourced', 'assisted', 'filters', 'product', 'deals', 'ownerPartner', 'ownedByPartner', 'renewalStatus'],
  'pt-BR': ['total', 'renewalStatus'],
};

/** The number by which a plural is formed, where it is said. */
const number = /\{(count|points|partners)\}/;

/** The most things that are thought of being counted in a sentence: forms for round millions alone are not asked for. */
const mostCounted = 100_000;

const formsOf = (term) => (typeof term === 'string' ? [term] : Object.values(term));
const placeholdersOf = (text) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

/** The plural forms of a language: the whole numbers for which it chooses each, and `other`, which fractions take. */
function numbersPerForm(tag) {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Map([['other', []]]);
  for (let count = 0; count <= mostCounted; count++) {
    const form = rules.select(count);
    if (!numbers.has(form)) numbers.set(form, []);
    numbers.get(form).push(count);
  }
  return numbers;
}

test('no two sections of English share a term', () => {
  const all = Object.values(sections).flatMap((section) => Object.keys(section));
  assert.deepEqual(
    all.filter((key, place) => all.indexOf(key) !== place),
    [],
  );
});

test('there are languages to look at', () => assert.ok(languages.size >= 8, [...languages.keys()].join(', ')));

for (const [tag, words] of languages) {
  test(`${tag}: every term is there, and none that English has not`, () => {
    assert.deepEqual(
      keys.filter((key) => !Object.hasOwn(words, key)),
      [],
    );
    assert.deepEqual(
      Object.keys(words).filter((key) => !Object.hasOwn(english, key)),
      [],
    );
  });

  const numbers = numbersPerForm(tag);

  test(`${tag}: plain terms are plain, plural ones have the forms that the language chooses between`, () => {
    const known = new Set(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
    const faults = Object.entries(words).flatMap(([key, term]) => {
      if (typeof term !== typeof english[key]) return [`${key} is plain in one language alone`];
      if (typeof term === 'string') return [];
      // One wording for all numbers will do where none is said.
      if (Object.keys(term).length === 1 && 'other' in term && !number.test(english[key].other)) return [];
      return [
        ...[...numbers.keys()].filter((form) => !Object.hasOwn(term, form)).map((form) => `${key} lacks "${form}"`),
        ...Object.keys(term)
          .filter((form) => !known.has(form))
          .map((form) => `${key} never needs "${form}"`),
      ];
    });
    assert.deepEqual(faults, []);
  });

  test(`${tag}: no placeholder is lost, and none is foreign`, () => {
    const faults = Object.entries(words).flatMap(([key, term]) => {
      const source = english[key];
      const allowed = formsOf(source).flatMap(placeholdersOf);
      return Object.entries(typeof term === 'string' ? { plain: term } : term).flatMap(([form, text]) => {
        const has = placeholdersOf(text);
        const lost = placeholdersOf((form === 'other' ? source.other : source.one) ?? source.other ?? source).filter(
          (name) => !has.includes(name),
        );
        // A form for a single number may say it in a word.
        const mayLose = numbers.get(form)?.length === 1 ? 1 : 0;
        return [
          ...has.filter((name) => !allowed.includes(name)).map((name) => `${key}, ${form}: {${name}} is foreign`),
          ...(lost.length > mayLose ? [`${key}, ${form}: {${lost.join('}, {')}} lost`] : []),
        ];
      });
    });
    assert.deepEqual(faults, []);
  });

  test(`${tag}: nothing is left in English that is no name`, () => {
    const isName = (key) =>
      properNames.includes(key) || englishNames.test(key) || Object.hasOwn(origins[tag] ?? {}, key);
    const same = Object.entries(words).flatMap(([key, term]) => {
      const texts = formsOf(english[key]).filter((text) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')));
      return !isName(key) && formsOf(term).some((text) => texts.includes(text)) ? [key] : [];
    });
    assert.deepEqual(same.sort(), [...(alike[tag] ?? [])].sort());
  });
}
