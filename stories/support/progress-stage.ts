import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { meter } from '../../src/ui/meter.js';
import { meterStyles } from '../../src/ui/meter.styles.js';
import { progress } from '../../src/ui/progress.js';
import { progressStyles } from '../../src/ui/progress.styles.js';
import { Stage } from './stage.js';

const wide = css`
  .wide {
    inline-size: 100%;
  }
`;

/** A bar for work that takes a while, and a meter, as an element draws them. */
export class ProgressStage extends Stage {
  static override styles: CSSResultGroup = [Stage.styles, progressStyles, meterStyles, wide];

  @property() label = 'Reading the list';
  @property() text = '';
  /** From 0 to 1. */
  @property({ type: Number }) done: number | undefined;
  @property({ type: Boolean }) cancellable = false;
  @property({ type: Boolean }) cancelled = false;
  /** Draws a meter instead, for readers only where this names it. */
  @property() meter: string | undefined;
  @property({ type: Boolean }) low = false;

  protected override renderPart(): TemplateResult {
    const { label, text, done, low } = this;
    return html`<div class="card-head">
      <div class="wide">
        ${
          this.meter === undefined
            ? progress({
                label,
                text: text === '' ? undefined : text,
                part: done,
                cancel: this.cancellable ? { label: 'Cancel', run: () => (this.cancelled = true) } : undefined,
              })
            : meter({ part: done ?? 0, low, said: this.meter ? { label: this.meter, value: text } : undefined })
        }
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'progress-stage': ProgressStage;
  }
}
