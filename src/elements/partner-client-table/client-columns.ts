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
import { clientCsv } from './client-csv.js';

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

/** All columns of the client table, as they are ordered at first; the first five are shown. A further column is added here. */
export function clientColumns(words: ClientWords, cells: ClientCells): (ListColumn<Client> & { key: ClientField })[] {
  const csv = clientCsv(words);
  return [
    {
      key: 'name',
      label: words.say('client'),
      rowHeader: true,
      whole: true,
      cell: (client) => nameCell(client, words, cells.opensDetails, (event) => cells.open(event, client.id)),
      csv: csv.name,
    },
    {
      key: 'products',
      label: words.say('productsOwned'),
      whole: true,
      cell: ({ id, products }) => productsCell(products, words, cells.opened, id),
      csv: csv.products,
    },
    {
      key: 'relationship',
      label: words.say('relationship'),
      cell: (client) => relationshipCell(client, words),
      csv: csv.relationship,
    },
    { key: 'usage', label: words.say('usage'), cell: (client) => usageCell(client, words), csv: csv.usage },
    { key: 'mrr', label: words.say('mrr'), end: true, cell: (client) => mrrCell(client, words), csv: csv.mrr },
    {
      key: 'nextRenewal',
      label: words.say('nextRenewal'),
      further: true,
      cell: ({ nextRenewal }) => dayCell(nextRenewal, words),
      csv: csv.nextRenewal,
    },
    {
      key: 'engagement',
      label: words.say('engagementIndex'),
      further: true,
      cell: (client) => engagementCell(client, words),
      csv: csv.engagement,
    },
    {
      key: 'market',
      label: words.say('market'),
      further: true,
      cell: (client) => marketCell(client, words),
      csv: csv.market,
    },
    {
      key: 'managedUntil',
      label: words.say('managedUntil'),
      further: true,
      cell: ({ managedUntil }) => dayCell(managedUntil, words),
      csv: csv.managedUntil,
    },
  ];
}
