import { expect } from '@open-wc/testing';
import { define } from '../../src/core/index.js';
import { settled } from './fake-clock.js';
import { warningsOf } from './warnings.js';

const kit = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

/** The warnings of some registrations, once they have been given. */
const registering = (run: () => void): Promise<string[]> =>
  warningsOf(async () => {
    run();
    await settled();
  });

describe('registering a tag', () => {
  it('makes it known', async () => {
    const element = kit('1.0.0');
    expect(await registering(() => define('define-new', element))).to.deep.equal([]);
    expect(customElements.get('define-new')).to.equal(element);
  });

  it('again is silent, with the same class or another copy of the same version', async () => {
    const first = kit('1.0.0');
    define('define-twice', first);
    const said = await registering(() => {
      define('define-twice', first);
      define('define-twice', kit('1.0.0'));
    });
    expect(said).to.deep.equal([]);
    expect(customElements.get('define-twice')).to.equal(first);
  });

  it('of another version leaves the first, and one warning names all such tags', async () => {
    for (const tag of ['define-clash-a', 'define-clash-b']) define(tag, kit('1.0.0'));
    const said = await registering(() => {
      define('define-clash-a', kit('2.0.0'));
      define('define-clash-b', kit('2.0.0'));
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<define-clash-a> (1.0.0)').and.to.contain('<define-clash-b> (1.0.0)');
    const later = await registering(() => define('define-clash-a', kit('3.0.0')));
    expect(later).to.have.length(1);
    expect(later[0]).not.to.contain('define-clash-b');
  });

  it('that a stranger took leaves the stranger, and warns', async () => {
    const stranger = class extends HTMLElement {};
    customElements.define('define-stranger', stranger);
    const said = await registering(() => {
      define('define-stranger', kit('1.0.0'));
      define('define-stranger', class extends HTMLElement {});
    });
    expect(customElements.get('define-stranger')).to.equal(stranger);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<define-stranger> (not of this kit)');
  });

  it('never throws, whatever the browser thinks of the tag or the class', async () => {
    const taken = kit('1.0.0');
    define('define-once', taken);
    const said = await registering(() => {
      define('define-other-name', taken);
      define('nodash', kit('1.0.0'));
    });
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('<define-other-name>');
    expect(customElements.get('define-other-name')).to.equal(undefined);
  });

  it('goes to the registry that is named, and leaves the page’s alone', () => {
    const entries = new Map<string, CustomElementConstructor>();
    const registry = {
      get: (tag: string) => entries.get(tag),
      define: (tag: string, element: CustomElementConstructor) => void entries.set(tag, element),
    } as unknown as CustomElementRegistry;
    const element = kit('1.0.0');
    define('define-scoped', element, registry);
    define('define-scoped', kit('1.0.0'), registry);
    expect(entries.get('define-scoped')).to.equal(element);
    expect(customElements.get('define-scoped')).to.equal(undefined);
  });
});
