import { expect } from '@open-wc/testing';
import type { PartnerProvider } from '../../src/provider/index.js';
import { todayOf } from '../../src/views/today.js';
import { probe, type ProbeElement } from '../core/probe-element.js';
import { warningsOf } from '../core/warnings.js';

const dayOf = (day: unknown): PartnerProvider => ({ contract: 1, id: 'x', today: () => day as string });
const today = (properties: Partial<ProbeElement> = {}): string => todayOf(probe(properties));

/** The browser's own day, put together in another way. */
function browsersDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

describe('todayOf', () => {
  it('is the provider’s day before the element’s, and that before the browser’s', () => {
    expect(today({ provider: dayOf('2026-02-03'), today: '2026-01-01' })).to.equal('2026-02-03');
    expect(today({ today: '2026-01-01' })).to.equal('2026-01-01');
    expect(today()).to.equal(browsersDay());
  });

  it('is the browser’s when it is given no day, with one warning', async () => {
    const said = await warningsOf(() => {
      for (let time = 0; time < 3; time++) expect(today({ today: '2026-02-30' })).to.equal(browsersDay());
      expect(today({ provider: dayOf('soon') })).to.equal(browsersDay());
    });
    expect(said).to.have.length(2);
  });

  it('is the element’s when the provider has none to tell', () => {
    const broken: PartnerProvider = {
      contract: 1,
      id: 'x',
      today() {
        throw new Error('no');
      },
    };
    expect(today({ provider: broken, today: '2026-01-01' })).to.equal('2026-01-01');
    expect(today({ provider: dayOf(undefined), today: '2026-01-01' })).to.equal('2026-01-01');
  });
});
