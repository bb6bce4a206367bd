import { html, nothing, type TemplateResult } from 'lit';
import { nextIcon, previousIcon, printIcon } from './icons.js';
import { choice } from './toolbar.js';
import { tip } from './tooltip.js';

/** The line under a table that leads through its pages. All words are handed in. */
export interface Pager {
  /** Which rows are shown; nothing while they are awaited. Screen readers are told when it changes. */
  range: string | undefined;
  /** Which page it is. */
  page: string | undefined;
  /** Puts all pages on paper. */
  print?: { label: string; run: () => void } | undefined;
  sizeLabel: string;
  size: number;
  sizes: readonly { value: number; label: string }[];
  resize: (size: number) => void;
  previousLabel: string;
  /** Nothing on the first page. */
  previous: (() => void) | undefined;
  nextLabel: string;
  /** Nothing on the last page. */
  next: (() => void) | undefined;
}

/** Draws a pager. Its buttons stay where they are and keep the focus when there is no further page. */
export function pager(view: Pager): TemplateResult {
  return html`<div class="pager" part="pager">
    <span class="range muted figure" role="status">${view.range ?? html`<span class="bone"></span>`}</span>
    <span class="sizes no-print">
      <span class="muted" aria-hidden="true">${view.sizeLabel}</span>
      ${choice({
        label: view.sizeLabel,
        value: String(view.size),
        options: view.sizes.map(({ value, label }) => ({ value: String(value), label })),
        choose: (value) => view.resize(Number(value)),
      })}
    </span>
    <span class="turn no-print">
      ${view.print ? squareButton(view.print.label, printIcon(), view.print.run) : nothing}
      ${squareButton(view.previousLabel, previousIcon(), view.previous)}
      ${view.page === undefined ? nothing : html`<span class="page muted figure">${view.page}</span>`}
      ${squareButton(view.nextLabel, nextIcon(), view.next)}
    </span>
  </div>`;
}

function squareButton(label: string, icon: TemplateResult, turn: (() => void) | undefined): TemplateResult {
  return html`<button
    class="button square"
    aria-label=${label}
    ${tip(label)}
    aria-disabled=${turn ? nothing : 'true'}
    @click=${() => turn?.()}
  >
    ${icon}
  </button>`;
}
