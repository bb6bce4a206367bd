import { css, type CSSResult } from 'lit';
import { disclosureStyles } from '../../ui/disclosure.styles.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { riskStyles } from '../../views/tier-warning.styles.js';

const rules = css`
  .insights > li {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-3);
    padding-block: var(--_space-3);
  }
  .insights > li:first-child {
    padding-block-start: 0;
  }
  .insights > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .insights > li:last-child {
    padding-block-end: 0;
  }
  .insights > li > svg.icon {
    flex: none;
    margin-block-start: 2px;
  }
  .insight {
    flex: 1;
    min-inline-size: 0;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .insight b {
    font-weight: 600;
  }
  .checks {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 2px;
    margin-block-start: var(--_space-2);
  }
  .check-bar {
    display: block;
    block-size: 6px;
    border: 1px solid var(--_data-threshold);
    border-radius: 2px;
  }
  .checks .met .check-bar {
    border-color: var(--_positive);
    background: var(--_positive);
  }
  .checks :is(.missed, .feared) .check-bar {
    border-color: var(--_critical);
  }
  .checks .missed .check-bar {
    background: linear-gradient(var(--_critical), var(--_critical)) center / 100% 1px no-repeat;
  }
  .checks :is(.ahead, .feared, .unknown) .check-bar {
    border-style: dashed;
  }
  .check-label {
    display: flex;
    align-items: center;
    gap: 3px;
    margin-block-start: var(--_space-1);
    white-space: nowrap;
  }
  .check-label svg.icon {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
  }
  .checks .met svg.icon {
    color: var(--_positive);
  }
  .checks :is(.missed, .feared) svg.icon {
    color: var(--_critical);
  }
  .behind {
    margin-block-start: var(--_space-1);
  }
  .behind li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    padding-block: 6px;
    border-block-end: 1px solid var(--_border);
  }
  .behind li .figure {
    margin-inline-start: auto;
  }
  .changes > li {
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_border);
  }
  .change {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-4);
  }
  .change-name {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .change-points {
    margin-inline-start: auto;
    font-size: var(--_font-15);
    font-weight: 600;
  }
  .changes .behind {
    margin: 0;
  }
  .finding + .changes {
    margin-block-start: var(--_space-2);
  }
  .doubt {
    display: flex;
    gap: 6px;
    margin-block-start: var(--_space-2);
  }
  .source {
    padding: var(--_space-3) var(--_card-padding);
    border-block-start: 1px solid var(--_border);
  }
  .source span {
    display: inline-block;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
  }
  .choices .field {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .choices .field > label {
    margin: 0;
    color: var(--_text-muted);
    font-weight: 400;
  }
  .choices select {
    inline-size: auto;
    max-inline-size: 220px;
    font-weight: 500;
  }
  .goal-lead .gates {
    border: 0;
    padding: 0;
  }
  .plan {
    inline-size: 100%;
    border-collapse: collapse;
    border-block-start: 1px solid var(--_border);
    font-variant-numeric: tabular-nums;
  }
  .plan caption {
    caption-side: bottom;
    padding: var(--_space-3) var(--_card-padding);
    text-align: start;
    text-wrap: pretty;
  }
  .plan th,
  .plan td {
    padding: var(--_space-3) var(--_space-2);
    font-weight: 400;
    text-align: start;
  }
  .plan :is(th, td):first-child {
    padding-inline-start: var(--_card-padding);
  }
  .plan :is(th, td):last-child {
    padding-inline-end: var(--_card-padding);
  }
  .plan thead th {
    padding-block: var(--_space-2);
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-size: var(--_font-12);
    font-weight: 500;
    line-height: 16px;
  }
  .plan tbody tr {
    border-block-start: 1px solid var(--_border);
  }
  .plan tbody tr.working {
    border: 0;
  }
  .plan tbody th {
    font-weight: 500;
  }
  .plan tbody th svg {
    margin-inline-end: var(--_space-2);
  }
  .plan .end {
    text-align: end;
  }
  .plan .closes {
    padding-inline-start: var(--_space-6);
  }
  .plan .sole {
    text-align: end;
    white-space: nowrap;
  }
  .plan .sole .link {
    margin-inline-end: -2px;
  }
  .plan td .label {
    display: none;
  }
  .plan .closes svg.icon {
    display: inline-block;
    margin-inline-end: var(--_space-1);
    vertical-align: -3px;
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: 24px;
    padding: 2px;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  .link:hover {
    text-decoration: underline;
  }
  .plan .working td {
    padding-block: 0 var(--_space-3);
    padding-inline: var(--_card-padding);
  }
  .working-lines {
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-6);
    background: var(--_surface-sunken);
    overflow-wrap: anywhere;
  }
  .working-lines p + p {
    margin-block-start: var(--_space-1);
  }
  @container (max-width: 639px) {
    .plan,
    .plan :is(caption, tbody, tr, th, td) {
      display: block;
    }
    .plan {
      display: flex;
      flex-direction: column;
    }
    .plan caption {
      order: 1;
    }
    .plan thead {
      display: none;
    }
    .plan tbody tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--_space-2) var(--_space-3);
      padding: var(--_space-3) var(--_card-padding);
    }
    .plan tbody tr:first-child {
      border: 0;
    }
    .plan tbody :is(th, td, .end, .sole) {
      padding: 0;
      text-align: start;
    }
    .plan tbody th {
      grid-column: 1 / -1;
    }
    .plan td .label {
      display: block;
    }
    .plan td.none {
      display: none;
    }
    .plan .per-step {
      display: flex;
      align-items: baseline;
      grid-column: 1 / -1;
      gap: var(--_space-2);
    }
    .plan tbody .sole {
      justify-self: end;
    }
    .plan tbody .closes {
      align-self: center;
    }
    .plan tbody tr.working {
      display: block;
      padding-block-start: 0;
    }
    /* Every other day is named, the last among them. */
    .checks li:nth-last-child(even) .check-label {
      visibility: hidden;
    }
    .checks li:last-child .check-label {
      justify-content: flex-end;
    }
  }
  @container (max-width: 399px) {
    /* Or the first and the last alone. */
    .checks li:not(:first-child, :last-child) .check-label {
      visibility: hidden;
    }
    .checks li:first-child .check-label {
      visibility: visible;
    }
    .section-head > .end:has(.choices) {
      inline-size: 100%;
    }
    .choices {
      display: grid;
      flex: 1;
      grid-template-columns: repeat(auto-fit, minmax(110px, 1fr));
    }
    .choices .field {
      display: block;
    }
    .choices select {
      inline-size: 100%;
      max-inline-size: none;
    }
  }
  @container (max-width: 259px) {
    .plan tbody tr {
      grid-template-columns: 1fr;
    }
    .plan tbody .sole {
      justify-self: start;
    }
  }
  @media (pointer: coarse) {
    .link {
      min-block-size: 40px;
    }
  }
  @media (forced-colors: active) {
    .check-bar,
    .checks .met .check-bar,
    .checks :is(.missed, .feared) .check-bar {
      border-color: CanvasText;
    }
    .checks .met .check-bar {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .link {
      color: LinkText;
    }
  }
  @media print {
    .checks .met .check-bar {
      print-color-adjust: exact;
    }
  }
`;

/** Insights, the goal plan and the changes of points: they come with the first of these sections. */
export const partStyles = [disclosureStyles, fieldStyles, riskStyles, rules].flat(2) as CSSResult[];
