/** Something to put into an element. Text is always put in as text. */
export type Child = Node | string;

/** Attributes by name. `true` sets one without a value; `false` and `undefined` leave it out. */
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else if (value) element.setAttribute(name, '');
  }
  element.append(...children);
  return element;
}

/** Makes a button that does something. */
export function button(text: string, press: () => void, className = 'button'): HTMLButtonElement {
  const element = h('button', { type: 'button', class: className }, text);
  element.addEventListener('click', press);
  return element;
}

/** Draws one of the icons at the end of index.html. Decoration: what it means is said in words beside it. */
export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.classList.add('icon');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** A field to choose from a list, with its arrow; styles/import.css draws it. */
export function withArrow(field: HTMLSelectElement): HTMLElement {
  return h('span', { class: 'select' }, field, icon('down'));
}

/** The element of index.html with an id. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof type) return element;
  throw new TypeError(`index.html has no ${type.name} with the id "${id}"`);
}
