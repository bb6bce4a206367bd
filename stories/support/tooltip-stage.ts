import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { closeIcon, refreshIcon } from '../../src/ui/icons.js';
import { styled } from '../../src/ui/styled.js';
import { tip } from '../../src/ui/tooltip.js';
import { Stage } from './stage.js';

const cut = { overflow: 'hidden', 'text-overflow': 'ellipsis', 'white-space': 'nowrap', display: 'block' };

/** Icons without words, and text that is cut where it has no room. It counts the presses of its first button. */
export class TooltipStage extends Stage {
  @property() refreshLabel = 'Refresh';
  @property() text = 'Internationale Gesellschaft für nachhaltige Verpackungslösungen mbH & Co. KG';
  @property({ type: Number }) presses = 0;

  protected override renderPart(): TemplateResult {
    return html`<div class="card-head">
        <span class="heading">Heading</span>
        <span class="end">
          <button
            class="button square refresh"
            aria-label=${this.refreshLabel}
            ${tip(this.refreshLabel)}
            @click=${() => (this.presses += 1)}
          >
            ${refreshIcon()}
          </button>
          <button class="button square clear" aria-label="Clear filters" ${tip('Clear filters')}>${closeIcon()}</button>
        </span>
      </div>
      <div class="card-body">
        <a class="name" href="#name" ${styled(cut)} ${tip()}>${this.text}</a>
        <p class="muted" tabindex="0"><span class="domain" ${styled(cut)} ${tip()}>verpackung.example</span></p>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tooltip-stage': TooltipStage;
  }
}
