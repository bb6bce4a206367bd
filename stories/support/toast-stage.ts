import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Toasts, type Toast } from '../../src/ui/toast.js';
import { toastStyles } from '../../src/ui/toast.styles.js';
import { Stage } from './stage.js';

/** An element with a button that ends something, which can be undone, and one that fails. */
export class ToastStage extends Stage {
  static override styles: CSSResultGroup = [Stage.styles, toastStyles];

  @property() client = 'Kettle & Loom';
  @property() done = '';

  readonly #toasts = new Toasts(this, () => this.renderRoot.querySelector<HTMLElement>('.ends'));

  /** Shows a notice, and answers what takes it away. */
  show(toast: Toast): () => void {
    return this.#toasts.show(toast);
  }

  protected override render(): TemplateResult {
    return html`${super.render()}${this.#toasts.view('Dismiss')}`;
  }

  protected override renderPart(): TemplateResult {
    return html`<div class="card-head">
        <button class="button ends" @click=${() => this.#end()}>End services</button>
        <button class="button fails" @click=${() => this.#fail()}>Fail</button>
      </div>
      <p class="card-body muted">${this.done || 'Nothing was done yet.'}</p>`;
  }

  #end(): void {
    this.show({
      text: () => `Services for ${this.client} have ended.`,
      action: { label: () => 'Undo', run: () => (this.done = 'undone') },
    });
  }

  #fail(): void {
    this.show({
      text: () => `${this.client} is back in your list: the service did not answer.`,
      failed: true,
      action: { label: () => 'Try again', run: () => (this.done = 'tried again') },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'toast-stage': ToastStage;
  }
}
