import { html, nothing, type TemplateResult } from 'lit';
import type { Icon } from './icons.js';

/** A message in place of content. */
export interface Message {
  icon: Icon;
  /** Draws the icon in red: for what failed, and nothing else. */
  critical?: boolean | undefined;
  title: string;
  text?: string | undefined;
  /** The text counts down: screen readers are not told of each step. */
  counting?: boolean | undefined;
  action?: { label: string; run: () => void } | undefined;
}

/** Draws a message in the middle of the frame. */
export function message({ icon, critical, title, text, counting, action }: Message): TemplateResult {
  return html`<div class="message" part="message">
    ${icon(critical ? 'critical' : '')}
    <p class="title">${title}</p>
    ${text ? html`<p aria-live=${counting ? 'off' : nothing}>${text}</p>` : nothing}
    ${action ? html`<button class="button no-print" @click=${action.run}>${action.label}</button>` : nothing}
  </div>`;
}

/** A line above content that stays: slow, stale, or how many records could not be read. */
export interface Notice {
  icon: Icon;
  text: string;
  action?: { label: string; run: () => void } | undefined;
}

/** Draws a notice. */
export function notice({ icon, text, action }: Notice): TemplateResult {
  return html`<div class="notice" part="notice">
    ${icon()}<span class="words">${text}</span>
    ${action ? html`<button class="button no-print" @click=${action.run}>${action.label}</button>` : nothing}
  </div>`;
}
