import { LitElement, type CSSResultGroup } from 'lit';
import { tokenList, type Rgb, type Token } from 'partner-widgets/tokens';
import { tokens } from '../../src/ui/tokens/base.js';
import { chartTokens } from '../../src/ui/tokens/chart.js';
import { dataTokens } from '../../src/ui/tokens/data.js';
import { declare } from '../../src/ui/tokens/declare.js';
import { fieldTokens } from '../../src/ui/tokens/field.js';
import { floatingTokens } from '../../src/ui/tokens/floating.js';
import { largeTokens } from '../../src/ui/tokens/large.js';
import { pageTokenGroup } from '../../src/ui/tokens/page.js';
import { statusTokens } from '../../src/ui/tokens/status.js';
import { tableTokens } from '../../src/ui/tokens/table.js';

const defaults = new Map(tokenList.map((token) => [token.name, token.default]));

/** An element with every token, which draws nothing by itself: it tells what the browser makes of each where it stands. */
export class TokensProbe extends LitElement {
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

  /** What a token gives in a property of style. */
  styleOf(token: Token, property: string): string {
    // A new one each time: a value that came before could move to the next one slowly.
    const drawn = document.createElement('p');
    drawn.style.setProperty(property, `var(--_${token}, var(--partner-${token}, ${defaults.get(token)}))`);
    this.renderRoot.append(drawn);
    const value = getComputedStyle(drawn).getPropertyValue(property);
    drawn.remove();
    return value;
  }

  /** The colour that a token gives; nothing where it is none, or one that shows what is under it. */
  colorOf(token: Token): Rgb | undefined {
    const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(this.styleOf(token, 'background-color'));
    return parts ? [Number(parts[1]) / 255, Number(parts[2]) / 255, Number(parts[3]) / 255] : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tokens-probe': TokensProbe;
  }
}
