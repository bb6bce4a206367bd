import { html, nothing, type TemplateResult } from 'lit';
import type { Amount } from '../program/index.js';
import { moneyView } from './money-view.js';
import { styled } from '../ui/styled.js';

/** Totals under a list. All words are handed in. */
export interface MoneyTotals {
  locale: string;
  /** What was added up. */
  title: string;
  /** Further sentences about it. */
  notes: readonly string[];
  /** One sum per currency; nothing while they are awaited. */
  sums: readonly (Amount & { count?: number | undefined })[] | undefined;
  /** How many records a sum is made of. */
  countText: (count: number) => string;
  unknownCurrency: string;
  /** Stands in place of sums that cannot be had. */
  instead?: TemplateResult | undefined;
}

/** How many sums stand side by side at most. */
const columns = { wide: 5, medium: 3 };

/** Draws totals, currency by currency: nothing is converted. */
export function moneyTotals(view: MoneyTotals): TemplateResult {
  const { sums = [] } = view;
  const side = (most: number): string => String(Math.max(1, Math.min(most, sums.length)));
  const sum = (entry: (typeof sums)[number]): TemplateResult =>
    html`<li>
      <span class="sum">${moneyView(view.locale, entry, view.unknownCurrency)}</span>
      ${
        entry.count === undefined
          ? nothing
          : html`<span class="sum-count small muted">${view.countText(entry.count)}</span>`
      }
    </li>`;
  return html`<div class="totals" part="totals">
    <div class="totals-words">
      <p class="totals-title">${view.title}</p>
      ${view.notes.map((note) => html`<p class="small muted">${note}</p>`)}
    </div>
    ${
      view.instead ??
      (view.sums
        ? html`<ul
            class="sums"
            aria-label=${view.title}
            ${styled({ '--_wide': side(columns.wide), '--_medium': side(columns.medium) })}
          >
            ${sums.map(sum)}
          </ul>`
        : html`<div class="sums" aria-hidden="true">
            <span class="bone"></span>
          </div>`)
    }
  </div>`;
}
