import { fixture, html } from '@open-wc/testing';
import { defineStage } from '../../stories/support/stage.js';
import { TableStage } from '../../stories/support/table-stage.js';
import { pressKeys } from '../support/keys.js';

defineStage('table-stage', TableStage);

/** Puts a table between two buttons. */
export async function place(properties: Partial<TableStage> = {}, width = '900px'): Promise<TableStage> {
  const box = await fixture<HTMLElement>(
    html`<div><button>Before</button><table-stage></table-stage><button>After</button></div>`,
  );
  box.style.inlineSize = width;
  const stage = box.querySelector('table-stage')!;
  Object.assign(stage, properties);
  await stage.updateComplete;
  return stage;
}

export const all = <E extends HTMLElement = HTMLElement>(stage: TableStage, selector: string): E[] => [
  ...stage.shadowRoot!.querySelectorAll<E>(selector),
];

/** What names an element: its label, else its text without what is hidden from readers. */
export function nameOf(element: Element | null | undefined): string {
  const says = (node: Node): string => {
    if (node instanceof Element && node.ariaHidden === 'true') return '';
    return node instanceof Text ? node.data : [...node.childNodes].map(says).join('');
  };
  return element ? (element.ariaLabel ?? says(element).replace(/\s+/g, ' ').trim()) : '';
}

/** What has the focus: within the table, else in the page. */
export const focused = (stage: TableStage): string => nameOf(stage.shadowRoot!.activeElement ?? document.activeElement);

/** Presses keys one after the other. */
export async function press(stage: TableStage, ...keys: string[]): Promise<void> {
  await pressKeys(...keys);
  await stage.updateComplete;
}

/** Where the focus is after each key. */
export async function trail(stage: TableStage, ...keys: string[]): Promise<string[]> {
  const seen: string[] = [];
  for (const key of keys) {
    await press(stage, key);
    seen.push(focused(stage));
  }
  return seen;
}

/** Comes into the table by the Tab key. */
export async function enter(stage: TableStage): Promise<void> {
  stage.parentElement!.querySelector('button')!.focus();
  await press(stage, 'Tab');
}
