import {
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
  ScrollApiModule,
} from 'ag-grid-community';
import { byMrr, byName, headers, rows, texts } from '../table-work.ts';

ModuleRegistry.registerModules([ClientSideRowModelModule, ColumnApiModule, QuickFilterModule, ScrollApiModule]);

/** @type {import('../table.ts').TableSide} Sorted by itself with our comparison, searched by its quick filter with its cache. */
export const side = {
  name: 'AG Grid Community',
  open(stage, clients) {
    const host = document.createElement('div');
    host.style.blockSize = `${rows * 24 + 28}px`;
    stage.replaceChildren(host);
    const comparator = (compare) => (_a, _b, one, other) => compare(one.data, other.data);
    const grid = createGrid(host, {
      rowData: clients,
      rowHeight: 24,
      headerHeight: 26,
      animateRows: false,
      // Its fast way to draw at once.
      suppressAnimationFrame: true,
      cacheQuickFilter: true,
      columnDefs: ['name', 'products', 'sold', 'usage', 'mrr'].map((colId, place) => ({
        colId,
        headerName: headers[place],
        valueGetter: ({ data }) => texts[place](data),
        // Only the first column is searched, as in the others.
        getQuickFilterText: ({ value }) => (place === 0 ? value : ''),
        comparator: comparator(colId === 'mrr' ? byMrr : byName),
      })),
    });
    const sort = (colId, direction) =>
      grid.applyColumnState({ state: [{ colId, sort: direction }], defaultState: { sort: null } });
    return {
      names: () => [...host.querySelectorAll('.ag-row [col-id="name"]')].map(({ textContent }) => textContent),
      search: (words) => grid.setGridOption('quickFilterText', words),
      sortByMrr: () => sort('mrr', 'asc'),
      sortByName: (descending) => sort('name', descending ? 'desc' : 'asc'),
      nextPage: () => grid.ensureIndexVisible(rows, 'top'),
      close: () => grid.destroy(),
    };
  },
};
