import { LitElement, type CSSResultGroup } from 'lit';
import { tokens } from '../../src/ui/tokens/base.js';
import { chartTokens } from '../../src/ui/tokens/chart.js';
import { dataTokens } from '../../src/ui/tokens/data.js';
import { declare } from '../../src/ui/tokens/declare.js';
import { fieldTokens } from '../../src/ui/tokens/field.js';
import { floatingTokens } from '../../src/ui/tokens/floating.js';
import type { Rgb, Token } from '../../src/ui/tokens/index.js';
import { largeTokens } from '../../src/ui/tokens/large.js';
import { pageTokenGroup } from '../../src/ui/tokens/page.js';
import { statusTokens } from '../../src/ui/tokens/status.js';
import { tableTokens } from '../../src/ui/tokens/table.js';
import { themeProperties, type Theme } from '../../src/ui/tokens/theme.js';

/** An element with every token, which draws nothing by itself. */
class TokensProbe extends LitElement {
  static override styles: CSSResultGroup = [
    declare(pageTokenGroup),
    tokens,
    fieldTokens,
    tableTokens,
    statusTokens,
    dataTokens,
    chartTokens,
    floatingTokens,
    largeTokens,
  ];
}
customElements.define('tokens-probe', TokensProbe);

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
  const styleOf = (token: Token, property: string): string => {
    // A new one each time: a value that came before could move to the next one slowly.
    const drawn = document.createElement('p');
    drawn.style.setProperty(property, `var(--_${token})`);
    element.renderRoot.append(drawn);
    const value = getComputedStyle(drawn).getPropertyValue(property);
    drawn.remove();
    return value;
  };
  return {
    element,
    around,
    styleOf,
    colorOf(token) {
      const [red, green, blue] = (/^rgb\((\d+), (\d+), (\d+)\)$/.exec(styleOf(token, 'background-color')) ?? [])
        .slice(1)
        .map((part) => Number(part) / 255);
      if (red === undefined || green === undefined || blue === undefined)
        throw new Error(`${token} is no plain colour`);
      return [red, green, blue];
    },
    remove: () => around.remove(),
  };
}
