import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { find, findNamed, fold, type Findable } from '../../src/ui/find.js';

const labels = (found: readonly Findable[]): string[] => found.map(({ label }) => label);

const places: Findable[] = [
  { label: 'Österreich' },
  { label: 'Côte d’Ivoire', aliases: ['CI', 'Ivory Coast'] },
  { label: 'Åland', aliases: ['AX'] },
  { label: 'Guinea-Bissau' },
  { label: 'Finland', aliases: ['FI'] },
  { label: 'Polska (Łódź)' },
  { label: 'Straße' },
  { label: 'İzmir' },
  { label: '日本', aliases: ['JP'] },
];

describe('find()', () => {
  for (const [typed, expected] of [
    ['oster', ['Österreich']],
    ['ÖSTER', ['Österreich']],
    ["cote d'iv", ['Côte d’Ivoire']],
    ['ivory', ['Côte d’Ivoire']],
    ['coast', ['Côte d’Ivoire']],
    ['guinea bissau', ['Guinea-Bissau']],
    ['lodz', ['Polska (Łódź)']],
    ['strasse', ['Straße']],
    ['izmir', ['İzmir']],
    ['日', ['日本']],
    ['fi', ['Finland']],
    ['land', ['Åland', 'Finland']],
    ['nowhere', []],
  ] as [string, string[]][]) {
    it(`finds ${expected.join(', ') || 'nothing'} by "${typed}"`, () => {
      expect(labels(find(places, typed))).to.deep.equal(expected);
    });
  }

  it('answers all, as they are, where nothing was typed', () => {
    for (const typed of ['', '  ', '-']) expect(find(places, typed)).to.equal(places);
  });

  it('puts first what is called so, then what begins so, then a word that begins so, then the rest', () => {
    const some = ['Argentina', 'British Indian Ocean', 'India', 'Indonesia'].map((label) => ({ label }));
    const all: Findable[] = [...some, { label: 'Else', aliases: ['in'] }];
    expect(labels(find(all, 'in'))).to.deep.equal(['Else', 'India', 'Indonesia', 'British Indian Ocean', 'Argentina']);
  });

  it('finds everything by its own label and by each of its aliases, in any case', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const one = fc.record({ label: word, aliases: fc.array(word, { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), fc.nat(), (all, at) => {
        const sought = all[at % all.length]!;
        for (const name of [sought.label, ...sought.aliases]) {
          for (const typed of [name, name.toUpperCase(), ` ${name} `]) {
            // Some letters have no single form in upper case; those that fold alike are compared.
            if (fold(typed) !== fold(name)) continue;
            expect(find(all, typed)).to.include(sought);
            if (fold(typed) !== '') expect(findNamed(all, typed)).not.to.equal(undefined);
          }
        }
      }),
    );
  });

  it('keeps the order of those of one rank, and answers none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ab ]{1,4}$/)), fc.stringMatching(/^[ab]{1,2}$/), (names, typed) => {
        const all = names.map((label) => ({ label }));
        const found = find(all, typed);
        expect(new Set(found).size).to.equal(found.length);
        const rest = found.filter(({ label }) => fold(label) !== typed && !` ${fold(label)}`.includes(` ${typed}`));
        expect(rest).to.deep.equal(all.filter((one) => rest.includes(one)));
      }),
    );
  });
});

describe('findNamed()', () => {
  it('answers only what is called just so', () => {
    expect(findNamed(places, 'finland')?.label).to.equal('Finland');
    expect(findNamed(places, 'ax')?.label).to.equal('Åland');
    expect(findNamed(places, 'finl')).to.equal(undefined);
  });
});
