/* global document, window, NodeFilter, ShadowRoot, CSSStyleSheet, getComputedStyle */
/**
 * What a page is looked at for, as functions that run in it: `window.look`. Each answers lines of text, one per fault.
 * A classic script, so that it can be put into any page before anything else.
 */
window.look = (() => {
  const name = (element) => {
    const part = element.getAttribute('part') ?? element.classList[0];
    return `<${element.localName}${part ? ` ${part}` : ''}>`;
  };

  /** Where an element stands, out of its shadow roots. */
  const parentOf = (element) =>
    element.assignedSlot ??
    element.parentElement ??
    (element.getRootNode() instanceof ShadowRoot ? element.getRootNode().host : null);

  const ancestors = function* (element) {
    for (let at = element; at !== null; at = parentOf(at)) yield at;
  };

  /** The elements within a root and within the shadow roots there. */
  const elements = function* (root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elements(element.shadowRoot);
    }
  };

  /** The language that is set around an element. */
  const languageAround = (element) => [...ancestors(element)].find((at) => at.lang)?.lang;

  const storyRoot = () => document.querySelector('#storybook-root:not([hidden])') ?? document.body;

  /** Text that can be seen, with its boxes. What is kept for screen readers alone is left out. */
  const texts = () => {
    const found = [];
    const roots = [storyRoot(), ...[...elements(storyRoot())].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement ?? root.host;
        if (!element || node.data.trim() === '' || ['STYLE', 'SCRIPT', 'OPTION'].includes(element.tagName)) continue;
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
        if (boxes.length > 0 && !isForReadersAlone(element)) found.push({ node, element, boxes });
      }
    }
    return found;
  };

  const isForReadersAlone = (element) =>
    [...ancestors(element)].some((at) => {
      const { width, height } = at.getBoundingClientRect();
      return (width <= 1 || height <= 1) && getComputedStyle(at).overflowX !== 'visible';
    });

  const isBehindDialog = () => [...elements(storyRoot())].some((element) => element.matches(':modal'));

  const clips = (value) => value === 'hidden' || value === 'clip';
  const scrolls = (value) => value === 'auto' || value === 'scroll';

  /** Whether the whole of a cut text can be had: in a tooltip of the cut element or of one around it. */
  const hasTooltip = (element) =>
    [...ancestors(element)].some((at) => at.hasAttribute('title') || at.hasAttribute('data-tooltip'));

  /** Text of which a part cannot be seen, neither by scrolling nor in a tooltip behind an ellipsis. */
  const clipped = () => texts().flatMap(({ node, element, boxes }) => clipOf(node, element, boxes) ?? []);

  const clipOf = (node, element, boxes) => {
    const start = Math.min(...boxes.map(({ left }) => left));
    const end = Math.max(...boxes.map(({ right }) => right));
    const top = Math.min(...boxes.map(({ top }) => top));
    const bottom = Math.max(...boxes.map(({ bottom }) => bottom));
    let [acrossFree, downFree] = [false, false];
    let positioned = 'static';
    for (const at of ancestors(element)) {
      // Behind a modal dialog the page stands still, and scrolls again when that is closed.
      if (at === document.documentElement && isBehindDialog()) continue;
      const style = getComputedStyle(at);
      // What is placed absolutely is cut by its containing block alone.
      const escapes = positioned === 'fixed' || (positioned === 'absolute' && style.position === 'static');
      if (style.position !== 'static') positioned = style.position;
      if (escapes || style.display === 'inline' || style.display === 'contents') continue;
      // A page that is kept from scrolling under a dialog scrolls again when that closes.
      if (at === document.documentElement && at.style.overflow === 'hidden') continue;
      const box = at.getBoundingClientRect();
      const left = box.left + at.clientLeft;
      const upper = box.top + at.clientTop;
      const across = start < left - 1 || end > left + at.clientWidth + 1;
      // A box lower than its line cuts no letter before it cuts a quarter of it.
      const slack = Math.max(2, (bottom - top) * 0.2);
      const down = top < upper - slack || bottom > upper + at.clientHeight + slack;
      const isCut = (across && !acrossFree && clips(style.overflowX)) || (down && !downFree && clips(style.overflowY));
      if (isCut) {
        const ends = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
        if (ends && hasTooltip(at)) return undefined;
        return `"${node.data.trim()}" in ${name(element)} is cut by ${name(at)}${ends ? ', and no tooltip has it whole' : ''}`;
      }
      if (scrolls(style.overflowX)) acrossFree = true;
      if (scrolls(style.overflowY)) downFree = true;
    }
    return undefined;
  };

  /** What lies over something else by intent: a menu, a dialog, a tooltip, a short notice. */
  const layerOf = (element) =>
    [...ancestors(element)].find(
      (at) =>
        at.matches(':popover-open, :modal, .toast') ||
        (['absolute', 'fixed', 'sticky'].includes(getComputedStyle(at).position) &&
          getComputedStyle(at).backgroundColor !== 'rgba(0, 0, 0, 0)'),
    );

  /** The part of a box that is left by all that cuts it. */
  const seenOf = (element, { left, right, top, bottom }) => {
    const seen = { left, right, top, bottom };
    for (const at of ancestors(element)) {
      const style = getComputedStyle(at);
      if (style.overflowX === 'visible' || style.display === 'inline') continue;
      const box = at.getBoundingClientRect();
      seen.left = Math.max(seen.left, box.left);
      seen.right = Math.min(seen.right, box.right);
      seen.top = Math.max(seen.top, box.top);
      seen.bottom = Math.min(seen.bottom, box.bottom);
    }
    return seen;
  };

  /** Text drawn over other text. */
  const overlaps = () => {
    const boxes = texts().flatMap(({ node, element, boxes }) => {
      const layer = layerOf(element);
      return boxes.map((box) => {
        // The box of a line is higher than its letters, and neighbouring lines may touch.
        const trim = box.height * 0.22;
        return { node, element, layer, ...seenOf(element, box), trim };
      });
    });
    const faults = new Set();
    for (const [place, one] of boxes.entries()) {
      for (const other of boxes.slice(place + 1)) {
        if (one.node === other.node || one.layer !== other.layer) continue;
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const top = Math.max(one.top + one.trim, other.top + other.trim);
        const height = Math.min(one.bottom - one.trim, other.bottom - other.trim) - top;
        if (width <= 2 || height <= 1) continue;
        const [a, b] = [one, other].map(({ node, element }) => `"${node.data.trim()}" in ${name(element)}`);
        faults.add(`${a} and ${b} overlap`);
      }
    }
    return [...faults];
  };

  /** How far the page is wider than its window: a page that has to be scrolled in two directions. */
  const tooWide = () => {
    const page = document.documentElement;
    const wider = page.scrollWidth - page.clientWidth;
    if (wider <= 0) return [];
    const edge = page.clientWidth + 1;
    const reaching = [...elements(storyRoot())].filter((element) => element.getBoundingClientRect().right > edge);
    return [
      `The page is ${wider} px wider than its window, by ${[...new Set(reaching.map(name))].slice(0, 4).join(', ')}`,
    ];
  };

  const spacing = new CSSStyleSheet();
  spacing.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);

  /** Sets text as WCAG 1.4.12 says that a person may, or as it was. */
  const spaceText = (spaced) => {
    const roots = [document, ...[...elements(document)].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    for (const root of roots) {
      const others = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
      root.adoptedStyleSheets = spaced ? [...others, spacing] : others;
    }
  };

  const spoken = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'title',
    'alt',
    'placeholder',
  ];

  /** The elements of these tags that speak the page's language. */
  const speaking = (tags) =>
    [...elements(storyRoot())].filter(
      (host) =>
        tags.includes(host.localName) &&
        host.shadowRoot &&
        (host.locale || languageAround(host) || '') === document.documentElement.lang,
    );

  /** What they say and show, within their shadow roots, screen readers' own text too. */
  const said = (hosts) => {
    const all = [];
    for (const host of hosts) {
      for (const element of [...elements(host.shadowRoot)]) {
        // What says itself to be English is quoted: the title of a page, a remark on a source.
        if (element.localName === 'style' || element.closest('[lang]')?.lang === 'en') continue;
        for (const attribute of spoken) {
          const text = element.getAttribute(attribute)?.trim();
          if (text) all.push({ text, at: `${attribute} of ${name(element)}` });
        }
        for (const node of element.childNodes) {
          const text = node.nodeType === 3 ? node.data.trim() : '';
          if (text) all.push({ text, at: name(element) });
        }
      }
    }
    return all;
  };

  /** What was announced to screen readers: it was said in the language of its time. */
  const announced = () =>
    [...elements(storyRoot())].flatMap((element) =>
      element.matches('[role=status], [aria-live]') && isForReadersAlone(element) ? element.textContent.trim() : [],
    );

  /** What the browser's Intl has said: figures, days, names of countries, currencies and languages. */
  const formatted = new Set();
  const { formatToParts } = Intl.ListFormat.prototype;
  /** The words with which a list joins so many things. */
  const joinersOf = (things) =>
    ['conjunction', 'unit'].flatMap((type) =>
      formatToParts
        .call(
          new Intl.ListFormat(document.documentElement.lang, { type }),
          [...things].map(() => '1'),
        )
        .flatMap((part) => (part.type === 'literal' ? part.value : [])),
    );
  const listen = (format, method) => {
    const { get, value } = Object.getOwnPropertyDescriptor(format.prototype, method);
    const heard =
      (say) =>
      (...given) => {
        const said = say(...given);
        if (format === Intl.ListFormat) for (const joiner of joinersOf(given[0])) formatted.add(joiner);
        if (typeof said === 'string') formatted.add(said);
        else if (Array.isArray(said)) for (const part of said) formatted.add(part.value);
        return said;
      };
    Object.defineProperty(format.prototype, method, {
      ...(get
        ? {
            get() {
              return heard(get.call(this));
            },
          }
        : {
            value(...given) {
              return heard(value.bind(this))(...given);
            },
          }),
      configurable: true,
    });
  };
  for (const format of [Intl.DateTimeFormat, Intl.NumberFormat, Intl.ListFormat, Intl.RelativeTimeFormat]) {
    listen(format, 'format');
    listen(format, 'formatToParts');
  }
  listen(Intl.DisplayNames, 'of');

  /**
   * What is said that is no term: it is not in the pseudo-language's brackets, and is no datum either. Data are what the
   * provider answered, and what the browser's Intl has said.
   */
  const untranslated = (tags, data) => {
    const hosts = speaking(tags);
    // What a host has said instead of terms.
    const replaced = hosts.flatMap(({ words }) => Object.values(words ?? {})).flatMap(formsOf);
    const given = new RegExp(`^(${replaced.map(patternOf).join('|')})$`, 'u');
    const known = [...new Set([...data, ...formatted])]
      .map((text) => text.trim())
      .filter((text) => /\p{L}/u.test(text));
    known.sort((a, b) => b.length - a.length);
    return said(hosts).flatMap(({ text, at }) => {
      if (replaced.length > 0 && given.test(text)) return [];
      let rest = text;
      for (let before = ''; before !== rest;) {
        before = rest;
        rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
      }
      if (/[⟦⟧]/.test(rest)) return `"${text}" at ${at} is a term cut in two`;
      for (const datum of known)
        rest = rest.replaceAll(datum, (found, place) => (isWhole(rest, place, found) ? ' ' : found));
      // A code of a currency or a country, and the initials of a name, are data too.
      return /\p{L}/u.test(rest.replace(/(?<!\p{L})\p{Lu}{1,3}(?!\p{L})/gu, '')) ? `"${text}" at ${at} is no term` : [];
    });
  };

  /** A text with placeholders as a pattern: anything may be put in. */
  const patternOf = (text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.*');
  const formsOf = (term) => (typeof term === 'string' ? [term] : Object.values(term ?? {}));
  const isWhole = (text, at, { length }) => !/\p{L}/u.test((text[at - 1] ?? '') + (text[at + length] ?? ''));

  /** Whether the story drew anything, and only with elements that are registered. */
  const blankness = (selector) => {
    const root = document.querySelector(selector);
    if (root === null) return ['There is no root to draw in.'];
    const problems = [];
    const unknown = new Set([...root.querySelectorAll(':not(:defined)')].map((element) => element.localName));
    if (unknown.size > 0) problems.push(`Not registered: ${[...unknown].join(', ')}.`);
    const drawn = [...root.querySelectorAll('*')].some((element) => {
      const { width, height } = element.getBoundingClientRect();
      const content = [...(element.shadowRoot?.children ?? [])].filter(({ localName }) => localName !== 'style');
      return width > 0 && height > 0 && content.length > 0;
    });
    if (!drawn && root.innerText.trim() === '') problems.push('Nothing was drawn.');
    return problems;
  };

  /** axe's findings. */
  const axe = async (options) => {
    const { violations } = await window.axe.run(storyRoot(), { ...options, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${help}; at ${target.flat().join(' ')}\n      ${failureSummary?.replace(/\s+/g, ' ')}`,
      ),
    );
  };

  return { announced, axe, blankness, clipped, elements, languageAround, overlaps, spaceText, tooWide, untranslated };
})();
