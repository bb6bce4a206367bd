import type { TermOverrides } from 'partner-widgets';

/** Your own words for single terms, in whatever language your page speaks. */
export const words: TermOverrides = {
  clients: 'Accounts',
  clientCount: { one: '{count} account', other: '{count} accounts' },
};

/** Sets them on one element; the others keep theirs. */
export function rename(page: ParentNode): void {
  const table = page.querySelector('partner-client-table');
  if (table) table.words = words;
}
