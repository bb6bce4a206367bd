import { LitElement } from 'lit';
import '../../src/define/partner-client-table.js';
import { createMemoryProvider } from '../../src/provider/adapters/memory/index.js';
import { drawn } from './measure.js';
import { benchClients } from './table.js';

declare global {
  interface Window {
    /** Puts a client table with pages of this size alone on the page. */
    mountPaged(pageSize: number): Promise<void>;
    /** Does to it what a person does. */
    pressIn(what: 'sort' | 'next' | 'search' | 'details'): void;
    /** What tells that it has answered: the names of its rows, and whether details are open. */
    shownIn(): string;
    /** Settled when all of it is drawn. */
    wholeIn(): Promise<void>;
  }
}

const stage = document.createElement('div');

function find(selector: string): HTMLElement | undefined {
  return [...(stage.firstElementChild?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1);
}

const pressed = { sort: '[part="sort"]', next: '[part="pager"] button', details: 'button[part="client-name"]' };

/** Readies the page to have its table pressed. */
export function readyPress(): void {
  window.mountPaged = async (pageSize) => {
    document.body.replaceChildren(stage);
    const element = document.createElement('partner-client-table');
    const clients = benchClients();
    element.provider = createMemoryProvider({
      id: 'bench',
      clients,
      details: (id) => ({ id, company: { name: clients[Number(id)]?.name, industry: 'Shipping' } }),
    });
    element.pageSize = pageSize;
    stage.replaceChildren(element);
    await drawn(() => element.shadowRoot?.querySelectorAll('tbody [part="client-name"]').length === pageSize);
  };
  window.pressIn = (what) => {
    if (what !== 'search') return find(pressed[what])?.click();
    const field = find('input[type="search"]');
    if (!(field instanceof HTMLInputElement)) return;
    field.value = 'bor';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  window.shownIn = () => {
    const root = stage.firstElementChild?.shadowRoot;
    const names = [...(root?.querySelectorAll('tbody [part="client-name"]') ?? [])].map((name) => name.textContent);
    return `${String(root?.querySelector('dialog[open]') !== null)} ${names.join()}`;
  };
  window.wholeIn = async () => {
    const element = stage.firstElementChild;
    if (element instanceof LitElement) await element.updateComplete;
  };
}
