import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tokenList } from 'partner-widgets/tokens';
import { styleMap } from 'lit/directives/style-map.js';
import * as glyphs from '../../src/ui/glyphs.js';
import * as icons from '../../src/ui/icons.js';
import { floatingTokens } from '../../src/ui/tokens/floating.js';
import { largeTokens } from '../../src/ui/tokens/large.js';
import { Stage } from './stage.js';

/** The scale of type: use, size and line, weight, tracking. */
const type: readonly (readonly [use: string, size: number, line: number, weight: number, tracking: string])[] = [
  ['The one result of a card', 28, 32, 600, '-0.022em'],
  ['A tier’s name, the count of an alert, a calculator’s total', 24, 32, 600, '-0.02em'],
  ['Part of a sum, a statistic', 20, 28, 500, '-0.012em'],
  ['Heading of a panel', 18, 24, 600, '-0.012em'],
  ['Heading of a card or a dialog', 15, 20, 600, '0'],
  ['Heading inside a card', 13, 20, 600, '0'],
  ['A button, the fact in a row', 13, 20, 500, '0'],
  ['Body, cells', 13, 20, 400, '0'],
  ['Second line, column header, hint, chip, axis', 12, 16, 400, '0'],
];

/** `lookName` for `lookNameIcon`, in words: `look name`. */
const wordsOf = (name: string): string =>
  name.replace(/(Icon|Glyph)$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const stepsOf = (family: string): readonly { name: string; value: string }[] =>
  tokenList
    .filter(({ name, layer }) => layer === 'primitive' && name.startsWith(`${family}-`))
    .map(({ name, default: value }) => ({ name, value }));

/** One side of the design language, drawn with what it is made of. */
export class DesignSpecimens extends Stage {
  static override styles: CSSResultGroup = [
    Stage.styles,
    largeTokens,
    floatingTokens,
    glyphs.glyphStyles,
    css`
      :host {
        font-family: system-ui, sans-serif;
      }
      ul {
        padding: var(--_card-padding);
      }
      .lines > li {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--_space-1) var(--_space-6);
        padding-block: var(--_space-2);
      }
      .lines > li + li {
        border-block-start: 1px solid var(--_border);
      }
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(112px, 1fr));
        gap: var(--_space-4);
      }
      .tiles > li {
        display: grid;
        justify-items: start;
        align-content: end;
        gap: var(--_space-2);
        min-inline-size: 0;
      }
      .bar {
        block-size: 12px;
        background: var(--_text-muted);
      }
      .box {
        inline-size: 72px;
        block-size: 48px;
        background: var(--_surface-raised);
      }
      .edged {
        border: 1px solid var(--_border-strong);
      }
    `,
  ];

  /** Which side. */
  @property() of: 'type' | 'space' | 'corners' | 'depth' | 'icons' | 'glyphs' = 'type';

  protected override renderPart(): TemplateResult {
    switch (this.of) {
      case 'type':
        return this.#renderType();
      case 'space':
        return tiles(
          stepsOf('space').map(({ name }) => [
            html`<span class="bar" style=${styleMap({ inlineSize: `var(--_${name})` })}></span>`,
            name,
          ]),
        );
      case 'corners':
        return tiles(
          stepsOf('radius').map(({ name }) => [
            html`<span class="box edged" style=${styleMap({ borderRadius: `var(--_${name})` })}></span>`,
            name,
          ]),
        );
      case 'depth':
        return tiles(
          ['shadow-menu', 'shadow-panel'].map((name) => [
            html`<span
              class="box"
              style=${styleMap({ boxShadow: `var(--_${name})`, borderRadius: 'var(--_radius-8)' })}
            ></span>`,
            name,
          ]),
        );
      case 'icons':
        return tiles(Object.entries(icons).map(([name, icon]) => [icon(), wordsOf(name)]));
      case 'glyphs':
        return tiles([
          [glyphs.circleGlyph(), 'sold, sourced'],
          [glyphs.hatchedGlyph(), 'assisted'],
          [glyphs.diamondGlyph(), 'managed'],
        ]);
    }
  }

  #renderType(): TemplateResult {
    return html`<ul class="lines">
      ${type.map(([use, size, line, weight, tracking]) => {
        const style = {
          fontSize: `var(--_font-${size})`,
          lineHeight: `${line}px`,
          fontWeight: String(weight),
          letterSpacing: tracking,
        };
        return html`<li>
          <span style=${styleMap(style)}>${use}</span>
          <span class="muted small figure">${size}/${line} ${weight} ${tracking === '0' ? '' : tracking}</span>
        </li>`;
      })}
    </ul>`;
  }
}

function tiles(items: readonly (readonly [drawn: TemplateResult, name: string])[]): TemplateResult {
  return html`<ul class="tiles">
    ${items.map(([drawn, name]) => html`<li>${drawn}<span class="muted small">${name}</span></li>`)}
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'design-specimens': DesignSpecimens;
  }
}
