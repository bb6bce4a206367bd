import { expect } from '@open-wc/testing';
import {
  addDays,
  dealSources,
  editionById,
  editionOn,
  EDITIONS,
  newestEdition,
  validateEdition,
  type Cited,
} from '../../src/program/index.js';
import { SOURCES } from '../../src/program/sources.js';

/** Every cited rule in an edition, with its path. */
function citations(value: unknown, path: string): [path: string, rule: Cited<unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('confidence' in value) return [[path, value as Cited<unknown>]];
  return Object.entries(value).flatMap(([key, inner]) => citations(inner, `${path}.${key}`));
}

const rules = EDITIONS.flatMap((edition) => citations(edition, edition.id));

describe('published editions', () => {
  it('follow one another without a gap, and the newest has no end', () => {
    expect(EDITIONS.map(({ id }) => id)).to.deep.equal(['2022-07-18', '2024-02-27', '2025-07-15']);
    EDITIONS.forEach(({ validTo }, index) => {
      const following = EDITIONS[index + 1]?.validFrom;
      expect(validTo && addDays(validTo, 1)).to.equal(following);
    });
  });

  it('are found by id and by day', () => {
    expect(editionById('2024-02-27')?.validFrom).to.equal('2024-02-27');
    expect(editionById('2023-01-01')).to.equal(undefined);
    const on = (day: string) => editionOn(day)?.id;
    expect(on('2022-07-17')).to.equal(undefined);
    expect(on('2022-07-18')).to.equal('2022-07-18');
    expect(on('2024-02-26')).to.equal('2022-07-18');
    expect(on('2024-02-27')).to.equal('2024-02-27');
    expect(on('2025-07-14')).to.equal('2024-02-27');
    expect(on('2025-07-15')).to.equal('2025-07-15');
    expect(on('2030-01-01')).to.equal(newestEdition.id);
  });

  it('tell deal sources apart since 2024-02-27, for lines sold since', () => {
    expect(dealSources(EDITIONS[0]!)).to.deep.equal([]);
    for (const edition of EDITIONS.slice(1)) {
      expect(dealSources(edition)).to.deep.equal(['sourced', 'assisted']);
      expect(dealSources(edition, '2024-02-27')).to.deep.equal(['sourced', 'assisted']);
      expect(dealSources(edition, '2024-02-26')).to.deep.equal([]);
    }
  });

  it('are valid, and plain data', () => {
    for (const edition of EDITIONS) {
      expect(validateEdition(edition)).to.deep.equal({ ok: true, edition });
      expect(JSON.parse(JSON.stringify(edition))).to.deep.equal(edition);
      expect(structuredClone(edition)).to.deep.equal(edition);
    }
  });

  it('name a listed source for every rule, and say of each reading of ours what it rests on', () => {
    expect(rules.length).to.be.greaterThan(50);
    for (const [path, { sources, confidence, note }] of rules) {
      expect(sources, path).not.to.be.empty;
      for (const source of sources) expect(SOURCES, path).to.have.property(source);
      if (confidence === 'C') expect(note, path).to.be.a('string');
    }
    const named = new Set(rules.flatMap(([, { sources }]) => sources));
    expect(Object.keys(SOURCES).filter((key) => !named.has(key))).to.deep.equal([]);
  });

  it('count Costa Rica on the word of public code, the rest of Latin America on ours', () => {
    for (const { growthMarkets } of EDITIONS) {
      const confidenceOf = (country: string) =>
        growthMarkets.filter(({ value }) => value.includes(country)).map(({ confidence }) => confidence);
      expect(confidenceOf('IN')).to.deep.equal(['A']);
      expect(confidenceOf('CR')).to.deep.equal(['B']);
      expect(confidenceOf('MX')).to.deep.equal(['C']);
      expect(confidenceOf('IT')).to.deep.equal([]);
    }
  });
});
