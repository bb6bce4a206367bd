import type { Client, ClientField } from '../../provider/index.js';
import type { Column } from '../../ui/table.js';
import {
  hasMoreProducts,
  mrrCell,
  nameCell,
  productsCell,
  relationshipCell,
  usageCell,
  type ClientWords,
} from './client-cells.js';

/** What the cells of the client table ask of it. */
export interface ClientCells {
  /** A client's name was pressed. */
  open: (event: MouseEvent, id: string) => void;
  /** The clients of which all products are shown. */
  opened: ReadonlySet<string>;
  toggleProducts: (id: string) => void;
}

/** Whether the cells of a client hold something to press. */
export function holdsControls({ links, products }: Client): boolean {
  return links?.crm !== undefined || hasMoreProducts(products);
}

/** All columns of the client table, as they are ordered at first. A further column is added here. */
export function clientColumns(words: ClientWords, cells: ClientCells): (Column<Client> & { key: ClientField })[] {
  return [
    {
      key: 'name',
      label: words.say('client'),
      rowHeader: true,
      whole: true,
      cell: (client) => nameCell(client, words, (event) => cells.open(event, client.id)),
    },
    {
      key: 'products',
      label: words.say('productsOwned'),
      whole: true,
      cell: ({ id, products }) => productsCell(products, words, cells.opened.has(id), () => cells.toggleProducts(id)),
    },
    {
      key: 'relationship',
      label: words.say('relationship'),
      cell: (client) => relationshipCell(client, words),
    },
    { key: 'usage', label: words.say('usage'), cell: ({ usage }) => usageCell(usage, words) },
    { key: 'mrr', label: words.say('mrr'), end: true, cell: (client) => mrrCell(client, words) },
  ];
}
