import { html, nothing } from 'lit';
import type { Day, Edition } from '../../program/index.js';
import type { Renewal } from '../../provider/index.js';
import type { ListColumn } from '../../views/list/list-column.js';
import { productsCell, type OpenedProducts } from '../../views/product-chips.js';
import {
  changeCell,
  clientCell,
  contractCell,
  deadlineCell,
  lastActiveCell,
  moneyCell,
  personCell,
  startCell,
  statusCell,
} from './renewal-cells.js';
import type { renewalCsv, RenewalColumnKey } from './renewal-csv.js';
import type { RenewalWords } from './renewal-words.js';

/** What the cells of the renewals ask of their table. */
export interface RenewalCells {
  today: Day;
  edition: Edition;
  /** A client's name was pressed. */
  open: (renewal: Renewal) => void;
  /** The cells that show all products. */
  opened: OpenedProducts;
  /** Draws the owner, who may be changed. */
  owner: (renewal: Renewal) => unknown;
  /** Draws the primary contact, which may be changed. */
  contact: (renewal: Renewal) => unknown;
}

/** What is left out where there is no room for all, the least needed first. */
export const yieldingColumns: readonly RenewalColumnKey[] = ['lastActive', 'products', 'owner', 'currentMrr', 'change'];

/**
 * All columns of the renewals, as they are ordered at first. A further column is added here.
 * @param csv what they are in an export, where that is there
 */
export function renewalColumns(
  words: RenewalWords,
  cells: RenewalCells,
  csv?: ReturnType<typeof renewalCsv>,
): (ListColumn<Renewal> & { key: RenewalColumnKey })[] {
  const { today, edition } = cells;
  const columns: (ListColumn<Renewal> & { key: RenewalColumnKey })[] = [
    {
      key: 'client',
      label: words.say('client'),
      rowHeader: true,
      whole: true,
      cell: (renewal) => clientCell(renewal, words, () => cells.open(renewal)),
    },
    { key: 'owner', label: words.say('ownerOfRenewal'), cell: cells.owner },
    {
      key: 'products',
      label: words.say('productRenewals'),
      whole: true,
      cell: ({ id, products }) =>
        html`${products?.length ? nothing : html`<span class="in-cards label" aria-hidden="true">${words.say('productRenewals')}</span>`}
        ${productsCell(products, words, cells.opened, id, 1)}`,
    },
    {
      key: 'startsOn',
      label: words.say('renewalDeadline'),
      cell: (renewal) => deadlineCell(renewal, words, today, edition),
    },
    {
      key: 'currentMrr',
      label: words.say('currentMrr'),
      end: true,
      cell: ({ currentMrr }) => moneyCell(currentMrr, words),
    },
    {
      key: 'renewalMrr',
      label: words.say('renewalMrr'),
      end: true,
      cell: ({ renewalMrr }) => moneyCell(renewalMrr, words),
    },
    { key: 'change', label: words.say('mrrChange'), end: true, cell: (renewal) => changeCell(renewal, words) },
    { key: 'status', label: words.say('renewalStatus'), cell: (renewal) => statusCell(renewal, words) },
    {
      key: 'lastActive',
      label: words.say('lastActiveEmployee'),
      cell: (renewal) => lastActiveCell(renewal, words, today),
    },
    {
      key: 'contractType',
      label: words.say('contractType'),
      further: true,
      cell: (renewal) => contractCell(renewal, words),
    },
    { key: 'primaryContact', label: words.say('contactOfRenewal'), further: true, cell: cells.contact },
    {
      key: 'manager',
      label: words.say('managerOfRenewal'),
      further: true,
      cell: ({ manager }) => personCell(manager, words),
    },
    {
      key: 'start',
      label: words.say('timeToRenewal'),
      further: true,
      cell: (renewal) => startCell(renewal, words, today),
    },
  ];
  return csv ? columns.map((column) => ({ ...column, csv: csv[column.key] })) : columns;
}
