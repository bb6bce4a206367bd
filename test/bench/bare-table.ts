import type { Client } from '../../src/provider/index.js';
import { byMrr, byName, find, rows, texts } from './table-work.js';
import type { TableSide } from './table.js';

/** The least a page can do: a table by hand over the same records, with the same columns and rows. */
export const side: TableSide = {
  name: 'bare DOM',
  open(stage, clients) {
    const body = document.createElement('tbody');
    const table = document.createElement('table');
    table.append(body);
    stage.replaceChildren(table);
    let order: readonly Client[] = clients;
    let from = 0;
    let sorted: Client[] | undefined;

    const draw = (): void =>
      body.replaceChildren(
        ...order.slice(from, from + rows).map((client) => {
          const row = document.createElement('tr');
          for (const text of texts) {
            const cell = document.createElement('td');
            cell.textContent = text(client);
            row.append(cell);
          }
          return row;
        }),
      );
    const show = (others: readonly Client[]): void => {
      order = others;
      from = 0;
      draw();
    };
    draw();
    return {
      names: () => [...body.rows].map((row) => row.cells[0]?.textContent ?? ''),
      search: (words) => show(find(clients, words)),
      sortByMrr: () => show([...clients].sort(byMrr)),
      sortByName(descending) {
        sorted ??= [...clients].sort(byName);
        show(descending ? sorted.toReversed() : sorted);
      },
      nextPage() {
        from += rows;
        draw();
      },
    };
  },
};
