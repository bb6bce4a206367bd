import { LitElement, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { baseStyles } from '../../src/ui/base.styles.js';
import { cardStyles } from '../../src/ui/card.styles.js';
import { tokens } from '../../src/ui/tokens/base.js';

/**
 * An element that shows a part of src/ui as an element of the kit would draw it: in its own shadow root, with the tokens and
 * the styles that all begin with, in a card. Each story of a part has its own, which holds what the part asks of its element.
 */
export abstract class Stage extends LitElement {
  static override styles: CSSResultGroup = [tokens, baseStyles, cardStyles];

  protected abstract renderPart(): unknown;

  protected override render(): TemplateResult {
    return html`<div class="card">${this.renderPart()}</div>`;
  }
}

/** Registers a stage under a tag that only stories and tests know; doing it again does nothing. */
export function defineStage(tag: string, stage: typeof Stage): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, stage as unknown as CustomElementConstructor);
}
