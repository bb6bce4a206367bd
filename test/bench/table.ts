import type { Client } from '../../src/provider/index.js';
import { makeClients } from './clients.js';
import { drawn, type Bench, type Side } from './measure.js';
import { rows } from './table-work.js';

/** A table on the page. Each is driven as its own documentation says. */
export interface OpenTable {
  /** What the first column says, of all rows that are in the document; at least as many as are seen. */
  names(): string[];
  search(words: string): void;
  sortByMrr(): void;
  sortByName(descending: boolean): void;
  /** Leads on by one page, or where there are none, by one screen. */
  nextPage(): void;
  /** What taking it out of the document does not do. */
  close?(): void;
}

/** A table to measure. */
export interface TableSide {
  name: string;
  open(stage: HTMLElement, clients: readonly Client[]): OpenTable;
}

const stage = document.createElement('div');
let clients: readonly Client[] | undefined;
let open: OpenTable | undefined;

/** The same clients for all. */
export function benchClients(): readonly Client[] {
  return (clients ??= makeClients(100_000));
}

function clear(): void {
  open?.close?.();
  open = undefined;
  stage.replaceChildren();
  document.body.append(stage);
}

/** Does something, until other rows than before are painted. */
async function redrawn(table: OpenTable, act: () => void): Promise<void> {
  const before = table.names().join();
  act();
  await drawn(() => {
    const names = table.names();
    return names.length >= rows && names.join() !== before;
  });
}

async function mount(side: TableSide): Promise<OpenTable> {
  const table = (open = side.open(stage, benchClients()));
  await drawn(() => table.names().length >= rows);
  return table;
}

/** Puts a table alone on the page; answers how many rows it keeps in the document. */
export async function mountAlone(side: TableSide): Promise<number> {
  clear();
  return (await mount(side)).names().length;
}

type Act = (table: OpenTable) => void;

function bench(name: string, sides: readonly TableSide[], act: Act, first?: Act): Bench {
  return {
    name: `table: ${name}`,
    sides: sides.map((side): Side => ({
      name: side.name,
      async prepare() {
        clear();
        const table = await mount(side);
        if (first) await redrawn(table, () => first(table));
        return () => redrawn(table, () => act(table));
      },
    })),
  };
}

/** 100,000 clients, from the call until the rows are painted. */
export function tableBenches(sides: readonly TableSide[]): Bench[] {
  const ascending: Act = (table) => table.sortByName(false);
  return [
    {
      name: 'table: mount',
      sides: sides.map((side) => ({
        name: side.name,
        prepare() {
          clear();
          return Promise.resolve(async () => {
            await mount(side);
          });
        },
      })),
    },
    bench('first search', sides, (table) => table.search('ze')),
    bench(
      'next search',
      sides,
      (table) => table.search('bor'),
      (table) => table.search('ze'),
    ),
    bench('sort by MRR', sides, (table) => table.sortByMrr()),
    bench('sort by name', sides, ascending),
    bench('reversed', sides, (table) => table.sortByName(true), ascending),
    bench('next page', sides, (table) => table.nextPage()),
  ];
}
