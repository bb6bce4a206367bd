import { html, nothing, type TemplateResult } from 'lit';
import type { Dialog } from './dialog.js';
import { closeIcon } from './icons.js';

/** A panel over the page. */
export interface PanelView {
  /** Names the panel within the element; no white space. */
  id: string;
  /** What it is about. */
  heading: string;
  /** The level of the heading in the page. */
  level: number;
  /** Qualifies the heading, under it. */
  under?: unknown;
  /** Buttons before the one that closes, such as those that lead to the one before and after. */
  buttons?: unknown;
  /** What the button that closes is called. */
  closeLabel: string;
  /** Stands between the heading and what scrolls, such as tabs. */
  head?: unknown;
  /** Draws what scrolls; asked only while the panel is open. */
  content: () => unknown;
  /** Stands below what scrolls, always in sight. */
  foot?: unknown;
  /** A person closed it. */
  dismissed?: (() => void) | undefined;
  /** Nothing a person does closes it now, as while a write is under way. */
  held?: boolean | undefined;
  /** What has to be reached while it is open: short notices and further dialogs of the element. */
  notices?: unknown;
}

/**
 * Draws a dialog as a panel while it is open: at the end of the window and as high as it; where its element is narrower than
 * 640 px, at the bottom, over the whole width. The focus begins at its heading.
 */
export function panel(dialog: Dialog, view: PanelView): TemplateResult | typeof nothing {
  const { id, heading, level, under, buttons, closeLabel, head, content, foot, dismissed, held, notices } = view;
  return dialog.box({
    id,
    look: 'panel',
    label: heading,
    outside: true,
    dismissed,
    held,
    content: () =>
      html`<div class="panel-box">
          <div class="panel-head">
            <div class="panel-names">
              <div class="heading" role="heading" aria-level=${level} tabindex="-1" data-enter>
                <bdi>${heading}</bdi>
              </div>
              ${under === undefined ? nothing : html`<div class="small muted"><bdi>${under}</bdi></div>`}
            </div>
            ${buttons ?? nothing}
            <button class="button square plain" type="button" aria-label=${closeLabel} @click=${() => dialog.dismiss()}>
              ${closeIcon()}
            </button>
          </div>
          ${head ?? nothing}
          <div class="panel-scroller">${content()}</div>
          ${foot === undefined ? nothing : html`<div class="panel-foot">${foot}</div>`}
        </div>
        ${notices ?? nothing}`,
  });
}
