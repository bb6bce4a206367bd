import { expect } from '@open-wc/testing';
import { registerLocale } from '../../src/locales/index.js';
import { until } from '../support/until.js';
import { probe, type ProbeElement } from './probe-element.js';
import { warningsOf } from './warnings.js';

/** What the kit says for "Try again". */
const retry = {
  ar: 'إعادة المحاولة',
  de: 'Erneut versuchen',
  en: 'Try again',
  es: 'Reintentar',
  fr: 'Réessayer',
  it: 'Riprova',
  ja: '再試行',
  nl: 'Opnieuw proberen',
  'pt-BR': 'Tentar novamente',
} as const;

/** Waits until an element says it: the file of its language comes over the network. */
async function says(element: ProbeElement, drawn: string): Promise<void> {
  await until(() => element.drawn.at(-1) === drawn);
}

const shown = (element: ProbeElement): HTMLElement => element.renderRoot.querySelector('p')!;
const direction = (element: ProbeElement): string => getComputedStyle(shown(element)).direction;

describe('the languages of the kit', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('div');
    place.lang = 'en';
    document.body.append(place);
  });
  afterEach(() => place.remove());

  function put(properties: Partial<ProbeElement> = {}, into: ParentNode = place): ProbeElement {
    const element = probe(properties);
    into.append(element);
    return element;
  }

  for (const [tag, text] of Object.entries(retry)) {
    it(`are spoken: ${tag}`, async () => {
      await says(put({ locale: tag }), `${tag} ${text}`);
    });
  }

  it('stand side by side in one page, each in its own direction', async () => {
    const [german, arabic] = [put({ locale: 'de' }), put({ locale: 'ar' })];
    await says(german, `de ${retry.de}`);
    await says(arabic, `ar ${retry.ar}`);
    expect([german, arabic].map((element) => shown(element).lang)).to.deep.equal(['de', 'ar']);
    expect([german, arabic].map(direction)).to.deep.equal(['ltr', 'rtl']);
    expect([german, arabic].map((element) => getComputedStyle(element).direction)).to.deep.equal(['ltr', 'ltr']);
  });

  it('change live with the page, and the direction with them', async () => {
    const element = put();
    await says(element, `en ${retry.en}`);
    place.lang = 'ar';
    place.dir = 'rtl';
    await says(element, `ar ${retry.ar}`);
    expect(direction(element)).to.equal('rtl');
    place.lang = 'ja';
    place.dir = 'ltr';
    await says(element, `ja ${retry.ja}`);
    expect(direction(element)).to.equal('ltr');
  });

  it('keep the direction of a page that runs the other way in their own language', async () => {
    place.dir = 'rtl';
    const element = put();
    await says(element, `en ${retry.en}`);
    expect(shown(element).hasAttribute('dir')).to.equal(false);
    expect(direction(element)).to.equal('rtl');
  });

  it('run as their words do in a page of the other direction', async () => {
    place.lang = 'ar';
    place.dir = 'rtl';
    const element = put({ locale: 'nl' });
    await says(element, `nl ${retry.nl}`);
    expect(direction(element)).to.equal('ltr');
    element.locale = undefined;
    await says(element, `ar ${retry.ar}`);
    expect(direction(element)).to.equal('rtl');
  });

  it('give way to English from left to right where the file of an Arabic page cannot be loaded', async () => {
    registerLocale('ar-XB', () => Promise.reject(new Error('offline')));
    place.lang = 'ar-XB';
    place.dir = 'rtl';
    let element = probe();
    const warnings = await warningsOf(async () => {
      element = put();
      await says(element, `en ${retry.en}`);
    });
    expect(warnings).to.have.length(1);
    expect(direction(element)).to.equal('ltr');
    expect(element.terms.say('notConnected')).to.equal('Not connected to a data provider');
  });
});
