import { expect } from '@open-wc/testing';
import { registerLocale, type TermOverrides } from '../../src/locales/index.js';
import { settled } from './fake-clock.js';
import { fakeTimers } from './fake-timers.js';
import { probe, type ProbeElement } from './probe-element.js';
import { warningsOf } from './warnings.js';

interface Load {
  arrive(words: object): void;
  fail(): void;
}

/** Registers a language whose words are handed over by hand. */
function language(tag: string): Load[] {
  const loads: Load[] = [];
  registerLocale(
    tag,
    () =>
      new Promise((resolve, reject) => {
        loads.push({
          arrive: (words) => resolve({ default: words }),
          fail: () => reject(new Error('offline')),
        });
      }),
  );
  return loads;
}

/** Registers a language whose words are there at once: its word for "Try again" is its tag. */
function spoken(tag: string, words: object = {}): void {
  registerLocale(tag, () => Promise.resolve({ default: { retry: `retry ${tag}`, ...words } }));
}

const said = (element: ProbeElement): string => element.drawn.at(-1) ?? '';

describe('the language of an element', () => {
  let place: HTMLElement;

  before(() => {
    spoken('nl');
    spoken('sv');
    spoken('pt-br');
  });
  beforeEach(() => {
    place = document.createElement('div');
    place.lang = 'en';
    document.body.append(place);
  });
  afterEach(() => place.remove());

  /** An element inside the place, drawn. */
  async function put(properties: Partial<ProbeElement> = {}, into: ParentNode = place): Promise<ProbeElement> {
    const element = probe(properties);
    into.append(element);
    await settled();
    return element;
  }

  it('is the closest lang around it', async () => {
    place.lang = 'nl';
    const inner = document.createElement('section');
    inner.lang = 'sv-FI';
    place.append(inner);
    expect(said(await put())).to.equal('nl retry nl');
    expect(said(await put({}, inner))).to.equal('sv-FI retry sv');
  });

  it('is its own lang before those around it', async () => {
    expect(said(await put({ lang: 'nl' }))).to.equal('nl retry nl');
  });

  it('comes through shadow roots', async () => {
    place.lang = 'nl';
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'closed' }).append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    place.append(outer);
    const element = await put({}, root);
    expect(said(element)).to.equal('nl retry nl');
    outer.lang = 'sv';
    await settled();
    expect(said(element)).to.equal('sv retry sv');
    inner.lang = 'pt-BR';
    await settled();
    expect(said(element)).to.equal('pt-BR retry pt-br');
    inner.removeAttribute('lang');
    outer.removeAttribute('lang');
    await settled();
    expect(said(element)).to.equal('nl retry nl');
  });

  it('follows the page while the element is in it, and catches up on its return', async () => {
    const root = document.documentElement;
    const before = root.getAttribute('lang');
    place.removeAttribute('lang');
    root.lang = 'nl';
    const element = await put();
    expect(said(element)).to.equal('nl retry nl');
    root.lang = 'sv';
    await settled();
    expect(said(element)).to.equal('sv retry sv');
    element.remove();
    const { length } = element.drawn;
    root.lang = 'nl';
    await settled();
    expect(element.drawn).to.have.length(length);
    place.append(element);
    await settled();
    expect(said(element)).to.equal('nl retry nl');
    if (before === null) root.removeAttribute('lang');
    else root.lang = before;
  });

  it('changes with the place', async () => {
    const element = await put();
    expect(said(element)).to.equal('en Try again');
    const other = document.createElement('div');
    other.lang = 'nl';
    place.append(other);
    other.append(element);
    await settled();
    expect(said(element)).to.equal('nl retry nl');
  });

  it('is its locale before all', async () => {
    const element = await put({ locale: 'nl', lang: 'sv' });
    expect(said(element)).to.equal('nl retry nl');
    element.locale = undefined;
    await settled();
    expect(said(element)).to.equal('sv retry sv');
    element.setAttribute('locale', 'nl-BE');
    await settled();
    expect(said(element)).to.equal('nl-BE retry nl');
  });

  it('may differ between two elements side by side', async () => {
    const [first, second] = [await put({ locale: 'nl' }), await put({ locale: 'sv' })];
    expect([said(first), said(second)]).to.deep.equal(['nl retry nl', 'sv retry sv']);
  });

  it('takes the words of the language where there are none of the region, and formats by the region', async () => {
    expect(said(await put({ locale: 'nl-BE' }))).to.equal('nl-BE retry nl');
    expect(said(await put({ locale: 'en-US' }))).to.equal('en-US Try again');
    expect(said(await put({ locale: 'PT-br' }))).to.equal('pt-BR retry pt-br');
  });

  it('takes the words of another region of the language where there are none of its own', async () => {
    expect(said(await put({ locale: 'pt' }))).to.equal('pt retry pt-br');
    expect(said(await put({ locale: 'pt-PT' }))).to.equal('pt-PT retry pt-br');
  });

  it('is English in words and formats where the kit does not know the one of the page', async () => {
    for (const tag of ['xh', 'tlh', 'enm', 'zh-TW']) expect(said(await put({ locale: tag }))).to.equal('en Try again');
  });

  it('is that of the page when locale is no tag, with one warning', async () => {
    place.lang = 'nl';
    const warnings = await warningsOf(async () => {
      for (const locale of ['n_l', 'n_l', 'a b']) expect(said(await put({ locale }))).to.equal('nl retry nl');
    });
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('<probe-element>').and.to.contain('"n_l"');
  });

  it('is the browser’s when a lang of the page is empty or no tag', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'language');
    Object.defineProperty(navigator, 'language', { configurable: true, value: 'sv-SE' });
    const outer = document.createElement('div');
    outer.lang = 'nl';
    place.append(outer);
    for (const lang of ['', 'e n']) {
      const inner = document.createElement('div');
      inner.setAttribute('lang', lang);
      outer.append(inner);
      expect(said(await put({}, inner))).to.equal('sv-SE retry sv');
    }
    if (own) Object.defineProperty(navigator, 'language', own);
    else Reflect.deleteProperty(navigator, 'language');
  });

  describe('that is loaded', () => {
    it('is waited for before the first drawing', async () => {
      const loads = language('aa');
      const element = await put({ locale: 'aa' });
      expect(element.drawn).to.deep.equal([]);
      expect(element.hasUpdated).to.equal(false);
      loads[0]?.arrive({ retry: 'retry aa' });
      await settled();
      expect(element.drawn[0]).to.equal('aa retry aa');
    });

    it('is waited for three seconds at most', async () => {
      const clock = fakeTimers();
      try {
        const loads = language('ab');
        const element = await put({ locale: 'ab' });
        await clock.advance(2999);
        expect(element.drawn).to.deep.equal([]);
        await clock.advance(1);
        expect(said(element)).to.equal('en Try again');
        loads[0]?.arrive({ retry: 'retry ab' });
        await settled();
        expect(said(element)).to.equal('ab retry ab');
        element.remove();
        expect(clock.waiting).to.equal(0);
      } finally {
        clock.restore();
      }
    });

    it('leaves what is drawn in place until it is there', async () => {
      const loads = language('ae');
      const element = await put({ locale: 'nl' });
      element.locale = 'ae';
      await settled();
      expect(said(element)).to.equal('nl retry nl');
      loads[0]?.arrive({ retry: 'retry ae' });
      await settled();
      expect(said(element)).to.equal('ae retry ae');
    });

    it('is dropped when another was asked for meanwhile', async () => {
      const [first, second] = [language('ak'), language('am')];
      const element = await put();
      element.locale = 'ak';
      await settled();
      element.locale = 'am';
      await settled();
      second[0]?.arrive({ retry: 'retry am' });
      await settled();
      first[0]?.arrive({ retry: 'retry ak' });
      await settled();
      expect(said(element)).to.equal('am retry am');
    });

    it('is loaded once for all elements', async () => {
      const loads = language('an');
      const elements = [await put({ locale: 'an' }), await put({ locale: 'an-ES' })];
      expect(loads).to.have.length(1);
      loads[0]?.arrive({ retry: 'retry an' });
      await settled();
      expect(elements.map(said)).to.deep.equal(['an retry an', 'an-ES retry an']);
    });

    it('says in English what it has no word for', async () => {
      spoken('av', { retry: undefined });
      expect(said(await put({ locale: 'av' }))).to.equal('av Try again');
    });
  });

  describe('that cannot be loaded', () => {
    it('gives way to English, with a warning, and is tried again by the next element', async () => {
      const loads = language('ba');
      const warnings = await warningsOf(async () => {
        const element = await put({ locale: 'ba' });
        loads[0]?.fail();
        await settled();
        expect(said(element)).to.equal('en Try again');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('"ba"');
      const next = await put({ locale: 'ba' });
      loads[1]?.arrive({ retry: 'retry ba' });
      await settled();
      expect(said(next)).to.equal('ba retry ba');
    });

    it('gives way to English also after another language', async () => {
      const loads = language('be');
      const element = await put({ locale: 'nl' });
      await warningsOf(async () => {
        element.locale = 'be';
        await settled();
        loads[0]?.fail();
        await settled();
      });
      expect(said(element)).to.equal('en Try again');
    });

    it('is tried again when the element comes back, and not before', async () => {
      const loads = language('bg');
      const element = await put({ locale: 'bg' });
      await warningsOf(async () => {
        loads[0]?.fail();
        await settled();
      });
      element.requestUpdate();
      await settled();
      expect(loads).to.have.length(1);
      element.remove();
      place.append(element);
      await settled();
      loads[1]?.arrive({ retry: 'retry bg' });
      await settled();
      expect(said(element)).to.equal('bg retry bg');
    });

    it('does not take away one that was asked for meanwhile', async () => {
      const loads = language('bi');
      const element = await put();
      await warningsOf(async () => {
        element.locale = 'bi';
        await settled();
        element.locale = 'nl';
        await settled();
        loads[0]?.fail();
        await settled();
      });
      expect(said(element)).to.equal('nl retry nl');
    });
  });

  describe('words of the host', () => {
    it('replace some of the kit’s, and leave the others', async () => {
      const element = await put({ words: { retry: 'Once more' } });
      expect(element.terms.say('retry')).to.equal('Once more');
      expect(element.terms.say('cancel')).to.equal('Cancel');
      element.words = { cancel: 'Never mind' };
      await settled();
      expect([element.terms.say('retry'), element.terms.say('cancel')]).to.deep.equal(['Try again', 'Never mind']);
    });

    it('are passed over where they are no terms', async () => {
      const odd = { retry: 7, cancel: { one: 'x' }, asOf: ['x'] } as unknown as TermOverrides;
      const element = await put({ locale: 'nl', words: odd });
      expect(element.terms.say('retry')).to.equal('retry nl');
      expect(element.terms.say('cancel')).to.equal('Cancel');
      expect(element.terms.say('asOf', { when: 'noon' })).to.contain('noon');
    });

    it('go before those of the language', async () => {
      const element = await put({ locale: 'nl', words: { retry: 'Opnieuw' } });
      expect(said(element)).to.equal('nl Opnieuw');
      element.words = { retry: undefined };
      await settled();
      expect(said(element)).to.equal('nl retry nl');
    });

    it('have values put in as the kit’s have', async () => {
      const element = await put({
        words: { asOf: 'seen {when}', unreadable: { one: 'a single one', other: '{count} of them' } },
      });
      expect(element.terms.say('asOf', { when: 'noon' })).to.equal('seen noon');
      expect(element.terms.say('unreadable', { count: 1 })).to.equal('a single one');
      expect(element.terms.say('unreadable', { count: 2000 })).to.equal('2,000 of them');
    });
  });

  it('chooses the plural by the rules of that language', async () => {
    spoken('pl', {
      unreadable: { one: '{count} wpis', few: '{count} wpisy', many: '{count} wpisów', other: '{count} wpisu' },
    });
    const { terms } = await put({ locale: 'pl' });
    const counts = [1, 2, 5, 22, 25, 12_345];
    expect(counts.map((count) => terms.say('unreadable', { count }))).to.deep.equal([
      '1 wpis',
      '2 wpisy',
      '5 wpisów',
      '22 wpisy',
      '25 wpisów',
      '12 345 wpisów'.replace(' ', '\u00a0'),
    ]);
  });
});
