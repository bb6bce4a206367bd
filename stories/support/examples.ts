import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

/** One thing several times, each under a line that says how it differs. */
export const examples = (each: Readonly<Record<string, TemplateResult>>): TemplateResult =>
  html`<div style=${styleMap({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '32px' })}>
    ${Object.entries(each).map(
      ([label, example]) =>
        html`<div style=${styleMap({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' })}>
          <code style=${styleMap({ font: '12px/16px ui-monospace, monospace', overflowWrap: 'anywhere' })}
            >${label}</code
          >
          ${example}
        </div>`,
    )}
  </div>`;

/** Something in a place of a certain width, or of less where the page is narrower. */
export const inWidth = (inlineSize: string, content: TemplateResult): TemplateResult =>
  html`<div style=${styleMap({ inlineSize, maxInlineSize: '100%' })}>${content}</div>`;
