/* eslint-disable lit-a11y/no-redundant-role -- A table that is laid out as a grid loses the roles it had by itself. */
import { html, nothing, type TemplateResult } from 'lit';

/**
 * A small table within a section. Where it is narrow each row is a line with its figures under it, each with its column's name beside it.
 * Roles are written out, since a table that is laid out so would lose them.
 */
export function plainTable(
  caption: string,
  columns: readonly { label: string; end?: boolean }[],
  rows: readonly TemplateResult[],
  total: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<table class="plain-table" role="table">
    <caption class="hidden">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          ({ label, end }) => html`<th role="columnheader" scope="col" class=${end ? 'end' : ''}>${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
    ${
      total === nothing
        ? nothing
        : html`<tfoot role="rowgroup">
            ${total}
          </tfoot>`
    }
  </table>`;
}

/** A cell; its column's name stands beside it where there is no head to be seen. */
export function cell(label: string, content: unknown, end = true): TemplateResult {
  return html`<td role="cell" class=${end ? 'end' : ''}>
    <span class="cell-label" aria-hidden="true">${label}</span>
    <div>${content}</div>
  </td>`;
}

/** What qualifies the name of a row, under it. */
export function secondLine(texts: readonly string[]): TemplateResult | typeof nothing {
  return texts.length === 0
    ? nothing
    : html`<span class="second small muted">${texts.map((text) => html`<bdi>${text}</bdi> `)}</span>`;
}
