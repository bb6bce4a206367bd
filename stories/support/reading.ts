/** One thing that a screen reader says of an element, in order. */
export interface Heard {
  /** As the browser names it, such as `heading`; `text` for plain words. */
  role: string;
  /** What it is called, or the words. */
  name: string;
  /** What is said beside: a level, a state, a value. */
  states: readonly string[];
}

const rolesByTag: Readonly<Record<string, string>> = {
  a: 'link',
  article: 'article',
  button: 'button',
  dialog: 'dialog',
  dl: 'list',
  figure: 'figure',
  img: 'image',
  li: 'listitem',
  meter: 'meter',
  nav: 'navigation',
  ol: 'list',
  option: 'option',
  output: 'status',
  progress: 'progressbar',
  select: 'combobox',
  summary: 'button',
  table: 'table',
  td: 'cell',
  textarea: 'textbox',
  ul: 'list',
};

const rolesByType: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  search: 'searchbox',
  number: 'spinbutton',
};

/** Roles whose words are their name: what is within is not said again. */
const leaves = new Set('button link checkbox radio tab image option switch menuitem meter'.split(' '));
const controls = new Set('textbox searchbox combobox spinbutton progressbar'.split(' '));
/** Roles that name what follows within them. */
const frames = new Set(['heading', 'columnheader', 'rowheader']);
const groups = new Set('table grid group radiogroup region figure navigation tablist dialog list'.split(' '));

const pressable = 'button, a[href], input, select';

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isHidden(element: Element): boolean {
  if (element.ariaHidden === 'true' || element.hasAttribute('hidden')) return true;
  const { display, visibility } = getComputedStyle(element);
  const { parentElement: around } = element;
  if (around instanceof HTMLDetailsElement && !around.open && element.localName !== 'summary') return true;
  return display === 'none' || (visibility !== 'visible' && element.children.length === 0);
}

/** The role of an element; nothing for one that is only a frame for others. */
function roleOf(element: Element): string | undefined {
  const given = element.getAttribute('role')?.split(' ')[0];
  if (given === 'presentation' || given === 'none') return undefined;
  if (given === 'img') return 'image';
  if (given) return given;
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'th') return element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader';
  if (tag === 'a' && !element.hasAttribute('href')) return undefined;
  if (tag === 'input') {
    const type = element.getAttribute('type') ?? 'text';
    return type === 'hidden' ? undefined : (rolesByType[type] ?? 'textbox');
  }
  if (tag === 'section') return nameOf(element) === '' ? undefined : 'region';
  if (tag === 'fieldset' || tag === 'details') return 'group';
  return rolesByTag[tag];
}

/** The words within, as they are said; pictures by their names. */
function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || isHidden(node)) return '';
  const label = node.getAttribute('aria-label');
  if (label) return ` ${label} `;
  if (node instanceof HTMLImageElement) return node.alt;
  if (node instanceof HTMLSelectElement) return ` ${node.selectedOptions[0]?.text ?? ''} `;
  const inner = [...node.childNodes].map(wordsOf).join('');
  return getComputedStyle(node).display.startsWith('inline') ? inner : ` ${inner} `;
}

/** What an element is called. */
function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot | Document;
  const by = element.getAttribute('aria-labelledby');
  if (by) {
    const named = by.split(' ').map((id) => root.getElementById(id));
    return clean(named.map((one) => (one ? wordsOf(one) : '')).join(' '));
  }
  const label = element.getAttribute('aria-label');
  if (label) return clean(label);
  const { labels } = element as Partial<HTMLInputElement>;
  if (labels && labels.length > 0) return clean([...labels].map(wordsOf).join(' '));
  if (element instanceof HTMLTableElement && element.caption) return clean(wordsOf(element.caption));
  if (element instanceof HTMLFieldSetElement)
    return clean(wordsOf(element.querySelector(':scope > legend') ?? new Text()));
  if (element instanceof HTMLImageElement) return element.alt;
  const role = element.getAttribute('role') ?? rolesByTag[element.localName] ?? '';
  const speaks = leaves.has(role) || frames.has(role) || /^(h[1-6]|th|summary)$/.test(element.localName);
  const words = speaks ? clean([...element.childNodes].map(wordsOf).join('')) : '';
  return words === '' ? (element.getAttribute('title') ?? '') : words;
}

function statesOf(element: Element, role: string): string[] {
  const said: string[] = [];
  const is = (attribute: string, value = 'true'): boolean => element.getAttribute(attribute) === value;
  if (role === 'heading') said.push(`level ${element.getAttribute('aria-level') ?? element.localName.slice(1)}`);
  if (element instanceof HTMLInputElement && (role === 'checkbox' || role === 'radio')) {
    said.push(element.checked ? 'checked' : 'not checked');
  } else if (element instanceof HTMLInputElement && element.value !== '') said.push(`“${element.value}”`);
  if (element instanceof HTMLSelectElement) said.push(`“${element.selectedOptions[0]?.text ?? ''}”`);
  if (is('aria-selected')) said.push('selected');
  if (is('aria-pressed')) said.push('pressed');
  if (is('aria-expanded')) said.push('expanded');
  if (is('aria-expanded', 'false')) said.push('collapsed');
  if (is('aria-invalid')) said.push('invalid');
  if (is('aria-busy')) said.push('busy');
  if (is('aria-disabled') || element.matches(':disabled')) said.push('not available');
  const sorted = element.getAttribute('aria-sort');
  if (sorted && sorted !== 'none') said.push(`sorted ${sorted}`);
  const root = element.getRootNode() as ShadowRoot | Document;
  for (const id of element.getAttribute('aria-describedby')?.split(' ') ?? []) {
    const by = root.getElementById(id);
    if (by) said.push(clean(wordsOf(by)));
  }
  return said;
}

/** All that is said of what stands in a root, in order. */
export function readingOf(root: ParentNode): Heard[] {
  const heard: Heard[] = [];
  let text = '';
  const endText = (): void => {
    if (clean(text) !== '') heard.push({ role: 'text', name: clean(text), states: [] });
    text = '';
  };
  const say = (element: Element, role: string): void => {
    endText();
    heard.push({ role, name: nameOf(element), states: statesOf(element, role) });
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      text += node.textContent ?? '';
      return;
    }
    if (!(node instanceof Element) || node instanceof HTMLStyleElement || isHidden(node)) return;
    const role = roleOf(node);
    if (role !== undefined && (leaves.has(role) || controls.has(role))) return say(node, role);
    if (role !== undefined && frames.has(role)) {
      say(node, role);
      // The words are said; what can be pressed within is said on its own.
      for (const control of node.querySelectorAll(pressable)) walk(control);
      return;
    }
    // A cell without controls is said as a whole.
    if ((role === 'cell' || role === 'gridcell') && !node.querySelector(pressable)) {
      endText();
      text = wordsOf(node);
      return endText();
    }
    if (role !== undefined && groups.has(role) && (nameOf(node) !== '' || role === 'table')) say(node, role);
    // A caption or legend is the name that was said; a label is that of its control, which can stand within.
    if (node.matches('caption, legend')) return endText();
    if (node instanceof HTMLLabelElement) {
      if (node.control && node.contains(node.control)) walk(node.control);
      return endText();
    }
    const isBlock = !getComputedStyle(node).display.startsWith('inline');
    if (isBlock) endText();
    for (const child of node.shadowRoot?.childNodes ?? node.childNodes) walk(child);
    if (isBlock) endText();
  };
  for (const child of root.childNodes) walk(child);
  endText();
  return heard;
}
