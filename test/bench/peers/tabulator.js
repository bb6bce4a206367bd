import { TabulatorFull as Tabulator } from 'tabulator-tables';
import sheet from 'tabulator-tables/dist/css/tabulator_simple.min.css?inline';
import { byMrr, byName, headers, rows, texts } from '../table-work.ts';
import { addSheet } from './sheet.js';

addSheet(sheet);

const sorters = { name: byName, mrr: byMrr };

/** @type {import('../table.ts').TableSide} Sorted and filtered by itself, with our comparison and the words looked for by hand. */
export const side = {
  name: 'Tabulator',
  open(stage, clients) {
    const host = document.createElement('div');
    stage.replaceChildren(host);
    const table = new Tabulator(host, {
      // It sorts the array that it is given.
      data: [...clients],
      height: (rows + 1) * 24,
      rowHeight: 24,
      layout: 'fitColumns',
      columns: ['name', 'products', 'sold', 'usage', 'mrr'].map((field, place) => ({
        field,
        title: headers[place],
        formatter: (cell) => texts[place](cell.getData()),
        sorter: (_a, _b, one, other) => sorters[field](one.getData(), other.getData()),
      })),
    });
    const sort = (column, dir) => table.setSort([{ column, dir }]);
    return {
      names: () =>
        [...host.querySelectorAll('.tabulator-row > [tabulator-field="name"]')].map(({ textContent }) => textContent),
      search: (words) =>
        table.setFilter(({ name = '', domain = '' }) => `${name} ${domain}`.toLowerCase().includes(words)),
      sortByMrr: () => sort('mrr', 'asc'),
      sortByName: (descending) => sort('name', descending ? 'desc' : 'asc'),
      nextPage: () => (host.querySelector('.tabulator-tableholder').scrollTop += rows * 24),
      close: () => table.destroy(),
    };
  },
};
