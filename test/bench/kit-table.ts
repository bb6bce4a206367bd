import '../../src/define/partner-client-table.js';
import { createMemoryProvider } from '../../src/provider/adapters/memory/index.js';
import type { TableSide } from './table.js';

/** Our element over its memory provider, in pages of 25. */
export const side: TableSide = {
  name: 'partner-client-table',
  open(stage, clients) {
    const element = document.createElement('partner-client-table');
    element.provider = createMemoryProvider({ id: 'bench', clients });
    stage.replaceChildren(element);
    const all = <T extends Element>(selector: string): T[] => [
      ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
    ];
    return {
      names: () => all('tbody [part="client-name"]').map(({ textContent }) => textContent),
      search(words) {
        element.search = words;
      },
      sortByMrr() {
        element.sortBy = 'mrr';
      },
      sortByName(descending) {
        element.sortBy = 'name';
        element.sortDescending = descending;
      },
      nextPage: () => all<HTMLElement>('[part="pager"] button').at(-1)?.click(),
    };
  },
};
