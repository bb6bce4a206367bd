import '@vaadin/grid';
import { byMrr, byName, find, headers, rows, texts } from '../table-work.ts';
import { addSheet } from './sheet.js';

addSheet('vaadin-grid::part(cell) { min-block-size: 20px; block-size: 20px; padding: 0; }');

/**
 * @type {import('../table.ts').TableSide} Its sorters compare by code unit and its filters one column each: order and filter are
 * done by hand, as a data provider does, and the items are set.
 */
export const side = {
  name: 'Vaadin Grid',
  open(stage, clients) {
    const grid = document.createElement('vaadin-grid');
    grid.style.blockSize = `${(rows + 1) * 20}px`;
    texts.forEach((text, place) => {
      const column = document.createElement('vaadin-grid-column');
      column.header = headers[place];
      column.renderer = (root, _, { item }) => {
        root.textContent = text(item);
        root.dataset.column = String(place);
      };
      grid.append(column);
    });
    grid.items = clients;
    stage.replaceChildren(grid);
    let sorted;
    return {
      names: () => [...grid.querySelectorAll('[data-column="0"]')].map(({ textContent }) => textContent),
      search: (words) => (grid.items = find(clients, words)),
      sortByMrr: () => (grid.items = [...clients].sort(byMrr)),
      sortByName(descending) {
        sorted ??= [...clients].sort(byName);
        grid.items = descending ? sorted.toReversed() : sorted;
      },
      nextPage: () => grid.scrollToIndex(rows),
    };
  },
};
