import type { Client, ClientField } from '../../provider/index.js';
import type { ListColumn } from '../../views/list/list-column.js';
import { hasMoreProducts, productsCell, type OpenedProducts } from '../../views/product-chips.js';
import {
  dayCell,
  engagementCell,
  marketCell,
  mrrCell,
  nameCell,
  relationshipCell,
  usageCell,
  type ClientWords,
} from './client-cells.js';
import type { clientCsv } from './client-csv.js';

type ClientColumnKey = keyof ReturnType<typeof clientCsv> & ClientField;

/** What the cells of the client table ask of it. */
export interface ClientCells {
  /** A client's name opens its details. */
  opensDetails: boolean;
  /** A client's name was pressed. */
  open: (event: MouseEvent, id: string) => void;
  /** The cells that show all products. */
  opened: OpenedProducts;
}

/** Whether the cells of a client hold something to press. */
export function holdsControls({ links, products }: Client, opensDetails: boolean): boolean {
  return opensDetails || links?.crm !== undefined || hasMoreProducts(products);
}

/**
 * All columns of the client table, as they are ordered at first; the first five are shown. A further column is added here.
 * @param csv what they are in an export, where that is there
 */
export function clientColumns(
  words: ClientWords,
  cells: ClientCells,
  csv?: ReturnType<typeof clientCsv>,
): ListColumn<Client>[] {
  const columns: (ListColumn<Client> & { key: ClientColumnKey })[] = [
    {
      key: 'name',
      label: words.say('client'),
      rowHeader: true,
      whole: true,
      cell: (client) => nameCell(client, words, cells.opensDetails, (event) => cells.open(event, client.id)),
    },
    {
      key: 'products',
      label: words.say('productsOwned'),
      whole: true,
      cell: ({ id, products }) => productsCell(products, words, cells.opened, id),
    },
    {
      key: 'relationship',
      label: words.say('relationship'),
      cell: (client) => relationshipCell(client, words),
    },
    { key: 'usage', label: words.say('usage'), cell: (client) => usageCell(client, words) },
    { key: 'mrr', label: words.say('mrr'), end: true, cell: (client) => mrrCell(client, words) },
    {
      key: 'nextRenewal',
      label: words.say('nextRenewal'),
      further: true,
      cell: ({ nextRenewal }) => dayCell(nextRenewal, words),
    },
    {
      key: 'engagement',
      label: words.say('engagementIndex'),
      further: true,
      cell: (client) => engagementCell(client, words),
    },
    {
      key: 'market',
      label: words.say('market'),
      further: true,
      cell: (client) => marketCell(client, words),
    },
    {
      key: 'managedUntil',
      label: words.say('managedUntil'),
      further: true,
      cell: ({ managedUntil }) => dayCell(managedUntil, words),
    },
  ];
  return csv ? columns.map((column) => ({ ...column, csv: csv[column.key] })) : columns;
}
