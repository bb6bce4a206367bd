import { html, noChange, nothing, type TemplateResult } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { isCommand, placeByKey, runsFromRight } from './keys.js';

/** One tab. */
export interface Tab {
  /** Names the tab among the others; letters, digits and hyphens, as it becomes part of an id. */
  key: string;
  label: string;
  /** How many things its panel holds, as it is shown beside the label. */
  count?: string | undefined;
}

/** A row of tabs, of which one is chosen. */
export interface Tabs {
  /** Unique within the element; the ids of tabs and panel begin with it. */
  id: string;
  /** What the tabs lead through, for screen readers. */
  label: string;
  tabs: readonly Tab[];
  /** Key of the chosen tab. */
  chosen: string;
  /** Arrow keys move the focus only; Enter or Space chooses. For panels that take time to come. */
  manual?: boolean | undefined;
  choose: (key: string) => void;
}

/**
 * Draws a row of tabs. The row is one stop of the Tab key; arrows, Home and End lead through it and go round at its ends.
 * Where it is too narrow for all tabs it scrolls, and the chosen one is brought into sight.
 */
export function tabs(view: Tabs): TemplateResult {
  return html`<div
    class="tabs"
    part="tabs"
    role="tablist"
    aria-label=${view.label}
    @keydown=${(event: KeyboardEvent) => stepByKey(event, view)}
    @focusout=${restoreStop}
  >
    ${view.tabs.map((tab) => tabButton(tab, view))}
  </div>`;
}

/** Draws what the chosen tab leads to. A panel that begins with text takes the focus itself, so that keys reach and scroll it. */
export function tabPanel({ id, chosen }: Tabs, content: unknown, focusable = false): TemplateResult {
  return html`<div
    class="tab-panel"
    part="tab-panel"
    role="tabpanel"
    id="${id}-panel"
    aria-labelledby="${id}-${chosen}"
    tabindex=${focusable ? '0' : nothing}
  >
    ${content}
  </div>`;
}

function tabButton({ key, label, count }: Tab, { id, chosen, choose }: Tabs): TemplateResult {
  const isChosen = key === chosen;
  return html`<button
    class="tab"
    part="tab"
    role="tab"
    type="button"
    id="${id}-${key}"
    aria-selected=${isChosen}
    aria-controls=${isChosen ? `${id}-panel` : nothing}
    tabindex=${isChosen ? 0 : -1}
    @click=${() => isChosen || choose(key)}
    ${inSight(isChosen)}
  >
    ${label}${count === undefined ? nothing : html` <span class="tab-count figure">${count}</span>`}
  </button>`;
}

const buttonsOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="tab"]')];

function stepByKey(event: KeyboardEvent, { tabs, chosen, manual, choose }: Tabs): void {
  const list = event.currentTarget as HTMLElement;
  const buttons = buttonsOf(list);
  const place = buttons.indexOf(event.target as HTMLElement);
  const to = isCommand(event) ? undefined : placeByKey(event.key, place, buttons.length, runsFromRight(list));
  if (place < 0 || to === undefined) return;
  event.preventDefault();
  const round = (to + buttons.length) % buttons.length;
  // The stop goes with the focus, or Tab would lead from here to the chosen tab instead of out of the row.
  for (const [other, button] of buttons.entries()) button.tabIndex = other === round ? 0 : -1;
  buttons[round]?.focus();
  const tab = tabs[round];
  if (!manual && tab && tab.key !== chosen) choose(tab.key);
}

/** When the focus leaves the row, its stop is the chosen tab again. */
function restoreStop(event: FocusEvent): void {
  const list = event.currentTarget as HTMLElement;
  if (list.contains(event.relatedTarget as Node | null)) return;
  for (const button of buttonsOf(list)) button.tabIndex = button.ariaSelected === 'true' ? 0 : -1;
}

/** So much of the next tab stays in sight beside the chosen one, to tell that there are more. */
const peek = 32;

/** Brings a tab into sight when it is newly chosen. Lit's own `ref` would cost every page a KB for it. */
class InSight extends Directive {
  #was = false;

  render(_isChosen: boolean): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [isChosen]: [boolean]): typeof noChange {
    // Drawn for the first time it is not in the page yet.
    if (isChosen && !this.#was) queueMicrotask(() => reveal(element));
    this.#was = isChosen;
    return noChange;
  }
}

const inSight = directive(InSight);

/** Scrolls the row, and nothing around it, until a tab is whole in sight. */
function reveal(tab: Element): void {
  const list = tab.parentElement;
  if (!list) return;
  const { left, right } = tab.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (left < frame.left + peek) list.scrollLeft += left - frame.left - peek;
  else if (right > frame.right - peek) list.scrollLeft += right - frame.right + peek;
}
