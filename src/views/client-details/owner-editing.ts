import { html, type TemplateResult } from 'lit';
import type { PartnerElement, Words } from '../../core/index.js';
import { setOwnerTerms } from '../../locales/en.js';
import { addStyles } from '../../ui/add-styles.js';
import { Toasts } from '../../ui/toast.js';
import { toastStyles } from '../../ui/toast.styles.js';
import { RenewalOwnerEditing } from '../renewal-owner.js';
import type { Speak } from './details-words.js';

/** Chooses a renewal owner, and says in short notices what became of it. */
export class OwnerEditing {
  readonly editing: RenewalOwnerEditing;
  readonly #words: Words<typeof setOwnerTerms>;
  readonly #toasts: Toasts;

  constructor(host: PartnerElement, speak: Speak, fallback: () => HTMLElement | null | undefined) {
    addStyles(host.renderRoot, toastStyles);
    this.#words = speak(setOwnerTerms);
    this.#toasts = new Toasts(host, fallback);
    this.editing = new RenewalOwnerEditing(host, { speak, toasts: this.#toasts, fallback });
  }

  /** Draws both. */
  view(level: number): TemplateResult {
    return html`${this.editing.view(level)}${this.#toasts.view(this.#words.say('dismissNotice'))}`;
  }
}
