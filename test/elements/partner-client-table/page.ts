import { fixture, html } from '@open-wc/testing';
import '../../../src/define/partner-client-table.js';
import type { PartnerClientTable } from '../../../src/elements/partner-client-table/partner-client-table.js';
import {
  createMemoryProvider,
  type MemoryProvider,
  type MemoryScript,
} from '../../../src/provider/adapters/memory/index.js';
import type { Client, PartnerProvider } from '../../../src/provider/index.js';
import { until } from '../../support/until.js';

/** Clients named Client 001 and so on, each with an MRR of as many euros. */
export function clientsOf(count: number): Client[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `c${place + 1}`,
    name: `Client ${String(place + 1).padStart(3, '0')}`,
    domain: `client-${place + 1}.example`,
    mrr: { amount: String(place + 1), currency: 'EUR' },
  }));
}

export const memory = (clients: readonly Client[], script?: MemoryScript): MemoryProvider =>
  createMemoryProvider({ id: 'partner', clients, script });

/** Puts a table of a width into the page. */
export async function place(
  provider: PartnerProvider | undefined,
  attributes: Record<string, string> = {},
  width = '1000px',
): Promise<PartnerClientTable> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = width;
  box.style.fontFamily = 'Arial, sans-serif';
  const element = document.createElement('partner-client-table');
  element.lang = 'en';
  element.provider = provider;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  await element.updateComplete;
  return element;
}

/** As {@link place}, and waits until rows are there. */
export async function placeWith(clients: readonly Client[], width?: string): Promise<PartnerClientTable> {
  const element = await place(memory(clients), {}, width);
  await until(() => rows(element).length > 0);
  return element;
}

export const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E[] => [
  ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** A node's text as readers hear it: without what is hidden from them. */
export function said(node: Element | undefined): string {
  const hears = (part: Node): string => {
    if (part instanceof HTMLElement) {
      if (part.ariaHidden === 'true' || getComputedStyle(part).visibility === 'hidden') return '';
      if (getComputedStyle(part).display === 'none') return '';
    }
    if (part.nodeType === Node.TEXT_NODE) return part.textContent ?? '';
    return [...part.childNodes].map(hears).join('');
  };
  return node ? hears(node).replace(/\s+/g, ' ').trim() : '';
}

export const text = (element: Element): string => said(all(element, '.card')[0]);

/** The rows of clients, without bars that stand for them. */
export const rows = (element: Element): HTMLElement[] => all(element, 'tbody:not([aria-hidden]) > tr');

/** What the cells of one column say. */
export const column = (element: Element, name: string): string[] =>
  all(element, `tbody:not([aria-hidden]) .${name}`).map(said);

/** The cells of the first client, by column. */
export async function cellsOf(client: Client): Promise<(name: string) => HTMLElement> {
  const element = await placeWith([client]);
  return (name) => all(element, `tbody .${name}`)[0]!;
}

/** A button by its name. */
export const button = (element: Element, name: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>(element, 'button').find((candidate) => (candidate.ariaLabel ?? said(candidate)) === name);

export const field = (element: Element): HTMLInputElement => all<HTMLInputElement>(element, 'input[type=search]')[0]!;

/** Types as a person does: the text is there, and nothing is confirmed yet. */
export function type(element: Element, value: string): void {
  field(element).value = value;
  field(element).dispatchEvent(new Event('input', { bubbles: true }));
}

/** Confirms what was typed. */
export function confirm(element: Element): void {
  field(element).dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses from a list by its name. */
export function choose(element: Element, name: string, value: string): void {
  const select = all<HTMLSelectElement>(element, 'select').find(({ ariaLabel }) => ariaLabel === name)!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
