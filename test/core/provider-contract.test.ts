import { expect } from '@open-wc/testing';
import type { PartnerProvider } from '../../src/provider/index.js';
import { settled } from './fake-clock.js';
import { probe, tierProvider } from './probe-element.js';
import { warningsOf } from './warnings.js';

describe('a provider', () => {
  const place = document.createElement('div');
  const one = tierProvider('one').provider;

  beforeEach(() => document.body.append(place));
  afterEach(() => {
    place.replaceChildren();
    place.remove();
  });

  it('of another contract is used as far as it goes, and a developer is told once what to do', async () => {
    const later = { ...one, contract: 2, id: 'later' } as unknown as PartnerProvider;
    const elements = [probe({ provider: later }), probe({ provider: later })];
    const warnings = await warningsOf(async () => {
      place.append(...elements);
      await settled();
      elements[0]!.requestUpdate();
      await settled();
    });
    expect(elements.map(({ shown }) => shown)).to.deep.equal(['later loading', 'later loading']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/"later" speaks contract 2, this version 1.+a kit and an adapter/);
  });

  it('without an id is used, and a developer is told', async () => {
    const nobodys = { ...one, id: undefined } as unknown as PartnerProvider;
    const warnings = await warningsOf(async () => {
      place.append(probe({ provider: nobodys }), probe({ provider: nobodys }));
      await settled();
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('a provider has no id');
  });
});
