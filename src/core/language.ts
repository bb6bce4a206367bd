import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canonicalTag, loadLocale, matchLocale, watchLocales, type Translation } from '../locales/index.js';
import { isRightToLeft } from '../ui/index.js';
import { systemClock } from './clock.js';
import { warnOnce } from './warn.js';

interface LanguageHost extends ReactiveControllerHost, Element {
  /** Overrides the language of the page. */
  locale?: string | undefined;
}

/** How long the first drawing waits for the words of a language before it begins in English. */
const patienceMs = 3000;

/**
 * The language of one element: its `locale`, else the closest `lang` around it, through shadow roots, else the browser's.
 * It follows changes of either while the element is in a page.
 */
export class LanguageController implements ReactiveController {
  /** What Intl formats by: a tag with its region, in a language that the kit has words for. */
  tag = 'en';
  /** The words of that language; nothing while English is spoken. */
  words: Translation | undefined;
  /** Settled when the first words are there, or have failed to come. */
  ready: Promise<void> = Promise.resolve();
  #wanted: string | undefined;
  #failed = false;
  #unwatch: (() => void) | undefined;

  constructor(private readonly host: LanguageHost) {
    host.addController(this);
  }

  /**
   * The direction that the words run in, where it need not be that of the place: Arabic words run from right to left in any
   * page; an element with a language of its own, or with English for want of the page's language, runs as its words do.
   */
  get direction(): 'ltr' | 'rtl' | undefined {
    if (isRightToLeft(this.tag)) return 'rtl';
    return this.host.locale || isRightToLeft(this.#wanted ?? '') ? 'ltr' : undefined;
  }

  hostConnected(): void {
    const unwatch = [
      watchLang(this.host, () => this.#resolve()),
      watchLocales(() => {
        this.#wanted = undefined;
        this.#resolve();
      }),
    ];
    this.#unwatch = () => {
      for (const one of unwatch) one();
    };
    if (this.#failed) this.#wanted = undefined;
    this.#resolve();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdate(): void {
    this.#resolve();
  }

  #resolve(): void {
    const tag = this.#ownTag() ?? canonical(closestLang(this.host)) ?? canonical(navigator.language) ?? 'en';
    if (tag === this.#wanted) return;
    this.#wanted = tag;
    this.#failed = false;
    this.ready = new Promise((resolve) => {
      const stopWaiting = systemClock.after(patienceMs, resolve);
      void this.#load(tag).then(() => {
        stopWaiting();
        resolve();
      });
    });
  }

  #ownTag(): string | undefined {
    const { locale } = this.host;
    const tag = canonical(locale);
    if (locale && tag === undefined) {
      warnOnce(this.host, `locale "${locale}" is no language tag (BCP 47); the page's language is used.`);
    }
    return tag;
  }

  async #load(tag: string): Promise<void> {
    const language = matchLocale(tag);
    let words: Translation | undefined;
    let failed = false;
    try {
      // English is there at once, but the update under way has already asked its questions in the former language: another follows.
      words = await (language === 'en' ? Promise.resolve(undefined) : loadLocale(language));
    } catch (cause) {
      failed = true;
      console.warn(`partner-widgets: the words for "${language}" could not be loaded; English is used.`, cause);
    }
    if (tag !== this.#wanted) return;
    const speaks = !failed && (language !== 'en' || /^en\b/.test(tag));
    this.words = words;
    this.tag = speaks ? tag : 'en';
    this.#failed = failed;
    this.host.requestUpdate();
  }
}

function canonical(tag: string | null | undefined): string | undefined {
  return tag ? canonicalTag(tag) : undefined;
}

/** The language of the closest ancestor that has one, out of the shadow roots around the element too. */
function closestLang(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = outerHost(at)) {
    const closest = at.closest('[lang]');
    if (closest) return closest.getAttribute('lang') ?? undefined;
  }
  return undefined;
}

function outerHost(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** One observer per document or shadow root, for all elements within. */
const observed = new WeakMap<Node, { listeners: Set<() => void>; observer: MutationObserver }>();

/** Calls back when a `lang` changes anywhere in the roots that the element stands in. */
function watchLang(element: Element, changed: () => void): () => void {
  const roots: Node[] = [];
  for (let at: Element | null = element; at; at = outerHost(at)) roots.push(at.getRootNode());
  const leave = roots.map((root) => {
    const watch = observed.get(root) ?? observeRoot(root);
    watch.listeners.add(changed);
    return () => {
      watch.listeners.delete(changed);
      if (watch.listeners.size > 0) return;
      watch.observer.disconnect();
      observed.delete(root);
    };
  });
  return () => {
    for (const one of leave) one();
  };
}

function observeRoot(root: Node): { listeners: Set<() => void>; observer: MutationObserver } {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  const watch = { listeners, observer };
  observed.set(root, watch);
  return watch;
}
