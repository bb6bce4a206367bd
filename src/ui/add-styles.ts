import { CSSResult, type CSSResultGroup } from 'lit';

/** Gives an element that is drawn already the styles of a part that came on demand; again, it does nothing. */
export function addStyles(root: HTMLElement | DocumentFragment, styles: CSSResultGroup): void {
  if (!(root instanceof ShadowRoot)) return;
  for (const one of ([styles] as unknown[]).flat(Infinity)) {
    const sheet = one instanceof CSSResult ? one.styleSheet : (one as CSSStyleSheet);
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}
