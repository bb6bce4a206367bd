import { html, type TemplateResult } from 'lit';

const lines = (count: number): TemplateResult =>
  html`<div class="card-body" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<div class="skeleton-line"><span class="bone"></span></div>`)}
  </div>`;

const figures = (): TemplateResult =>
  html`<div class="card-body skeleton-figures" aria-hidden="true">
    ${[0, 1, 2, 3].map(() => html`<div><span class="bone line"></span><span class="bone title"></span></div>`)}
  </div>`;

/** What stands in a section until it is there. */
export const skeletons = {
  insights: () => lines(4),
  account: figures,
  goal: () => lines(4),
  changes: figures,
  'what-if': () => lines(4),
};
