import { RegularTableElement } from 'regular-table';
import { byMrr, byName, find, headers, rows, texts } from '../table-work.ts';
import { addSheet } from './sheet.js';

addSheet('regular-table td, regular-table th { block-size: 20px; line-height: 20px; padding: 0 8px; }');

/** @type {import('../table.ts').TableSide} Without search and sorting of its own: both are done by hand over the data. */
export const side = {
  name: 'regular-table',
  open(stage, clients) {
    const table = document.createElement(RegularTableElement.elementName ?? 'regular-table');
    table.style.position = 'relative';
    table.style.display = 'block';
    table.style.blockSize = `${(rows + 1) * 20}px`;
    let order = clients;
    let sorted;
    table.setDataListener((x0, y0, x1, y1) =>
      Promise.resolve({
        num_rows: order.length,
        num_columns: texts.length,
        column_headers: headers.slice(x0, x1).map((header) => [header]),
        data: texts.slice(x0, x1).map((text) => order.slice(y0, y1).map(text)),
      }),
    );
    stage.replaceChildren(table);
    table.draw();
    const show = (others) => {
      order = others;
      table.draw({ invalid_viewport: true });
    };
    return {
      names: () => [...table.querySelectorAll('tbody tr > :first-child')].map(({ textContent }) => textContent),
      search: (words) => show(find(clients, words)),
      sortByMrr: () => show([...clients].sort(byMrr)),
      sortByName(descending) {
        sorted ??= [...clients].sort(byName);
        show(descending ? sorted.toReversed() : sorted);
      },
      nextPage: () => table.scrollToCell(0, rows, texts.length, order.length),
    };
  },
};
