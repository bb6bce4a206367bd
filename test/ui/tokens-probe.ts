import type { Rgb, Token } from '../../src/ui/tokens/index.js';
import { themeProperties, type Theme } from '../../src/ui/tokens/theme.js';
import { TokensProbe } from '../../stories/support/tokens-probe.js';

if (!customElements.get('tokens-probe')) customElements.define('tokens-probe', TokensProbe);

/** An element with every token, in a page of its own look. */
export interface Probe {
  element: HTMLElement;
  /** What stands around the element: a host sets tokens here, or on the element. */
  around: HTMLElement;
  /** What the browser makes of a token in a property of style. */
  styleOf(token: Token, property: string): string;
  colorOf(token: Token): Rgb;
  remove(): void;
}

/** Puts an element with every token into the page. */
export async function tokensProbe(theme: Theme = {}, mode: 'light' | 'dark' = 'light'): Promise<Probe> {
  const around = document.createElement('div');
  around.style.colorScheme = mode;
  for (const [property, value] of themeProperties(theme)) around.style.setProperty(property, value);
  const element = new TokensProbe();
  around.append(element);
  document.body.append(around);
  await element.updateComplete;
  return {
    element,
    around,
    styleOf: (token, property) => element.styleOf(token, property),
    colorOf(token) {
      const color = element.colorOf(token);
      if (!color) throw new Error(`${token} is no plain colour`);
      return color;
    },
    remove: () => around.remove(),
  };
}
