import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { fold } from './find.js';
import { externalIcon, type Icon } from './icons.js';
import { isCommand } from './keys.js';
import { Popover } from './popover.js';

/** What every entry of a menu has. */
interface MenuEntry {
  label: string;
  icon?: Icon | undefined;
  /** Why it cannot be used now, in a sentence. It can be reached and read all the same. */
  reason?: string | undefined;
  /** Takes something away: red. It stands last, after a line. */
  removes?: boolean | undefined;
}

/** Does something. */
export interface MenuAction extends MenuEntry {
  run: () => void;
}

/** Leads somewhere: a real link, which opens in a new tab by the middle button too. */
export interface MenuLink extends MenuEntry {
  href: string;
  /** It opens a new tab; these words say so to screen readers, a mark to the eye. */
  outward?: string | undefined;
  /** Pressed; its default may be prevented. */
  follow?: ((event: MouseEvent) => void) | undefined;
}

/** A menu. */
export interface MenuBox {
  /** Names the menu within the element. */
  id: string;
  /** What the menu is called, for screen readers. */
  menuLabel: string;
  align: 'start' | 'end';
  /** The entries, and lines between them; asked only while the menu is open. */
  items: () => readonly (MenuAction | MenuLink | 'line')[];
}

/** A menu, and the button that opens it. */
export interface MenuView extends MenuBox {
  /** Classes of the button. */
  look: string;
  /** What stands in the button. */
  words: unknown;
  /** The button's name, where its words alone do not tell. */
  label?: string | undefined;
}

/** After so long a letter begins another word. */
const nextWordMs = 500;

/**
 * The menus of an element, after the APG's menu button: Enter, Space and the arrow down open at the first entry, the arrow up
 * at the last one; arrows go round, Home and End lead to the ends, letters to the entry that begins so.
 */
export class Menu {
  readonly #popover: Popover;
  #fromEnd = false;
  #typed = '';
  #typedAt = 0;

  constructor(host: LitElement) {
    this.#popover = new Popover(host);
  }

  /** Whether a menu is open. */
  isOpen(id: string): boolean {
    return this.#popover.isOpen(id);
  }

  /** Opens a menu beside a button that the element draws by itself, or closes it where it stands there. */
  toggle(id: string, button: HTMLElement): void {
    this.#popover.toggle(id, button);
  }

  /** Draws the button, and the menu while it is open. */
  view(view: MenuView): TemplateResult {
    const { id, look, words, label } = view;
    return html`${this.#popover.button({
      id,
      look,
      words,
      label,
      role: 'menu',
      keys: (event) => this.#onButtonKey(event, id),
    })}${this.box(view)}`;
  }

  /** Draws the menu alone, while it is open. It may stand anywhere in the element. */
  box({ id, menuLabel, align, items }: MenuBox): TemplateResult | typeof nothing {
    return this.#popover.box({
      id,
      label: menuLabel,
      align,
      role: 'menu',
      content: () => items().map((item) => this.#item(item)),
      keys: (event) => this.#onKey(event),
      enter: (box) => {
        entriesOf(box)
          .at(this.#fromEnd ? -1 : 0)
          ?.focus({ preventScroll: true });
        this.#fromEnd = false;
      },
    });
  }

  #item(item: MenuAction | MenuLink | 'line'): TemplateResult {
    if (item === 'line') return html`<div class="menu-line" role="separator"></div>`;
    const { label, icon, reason, removes } = item;
    const outward = 'href' in item ? item.outward : undefined;
    const look = `menu-item ${removes ? 'removes' : ''}`;
    const press = (event: MouseEvent): void => this.#press(event, item);
    const content = html`${icon?.()}<span class="words"
        >${label}${reason === undefined ? nothing : html`<span class="reason small">${reason}</span>`}</span
      >${outward === undefined ? nothing : html`${externalIcon('outward')}<span class="hidden">${outward}</span>`}`;
    return 'href' in item && reason === undefined
      ? html`<a
          class=${look}
          role="menuitem"
          tabindex="-1"
          href=${item.href}
          target=${outward === undefined ? nothing : '_blank'}
          rel=${outward === undefined ? nothing : 'noopener'}
          @click=${press}
          >${content}</a
        >`
      : html`<button
          class=${look}
          type="button"
          role="menuitem"
          tabindex="-1"
          aria-disabled=${reason === undefined ? nothing : 'true'}
          @click=${press}
        >
          ${content}
        </button>`;
  }

  #press(event: MouseEvent, item: MenuAction | MenuLink): void {
    if (item.reason !== undefined) return;
    // The focus is on the button again before anything is done, so that what opens then can give it back.
    this.#popover.close();
    if ('run' in item) item.run();
    else item.follow?.(event);
  }

  #onButtonKey(event: KeyboardEvent, id: string): void {
    if (isCommand(event) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    this.#fromEnd = event.key === 'ArrowUp';
    this.#popover.toggle(id, event.currentTarget as HTMLElement);
  }

  #onKey(event: KeyboardEvent): void {
    const box = event.currentTarget as HTMLElement;
    const entries = entriesOf(box);
    const at = entries.indexOf(event.target as HTMLElement);
    const to = isCommand(event) ? undefined : this.#entryByKey(event, entries, at);
    if (to) {
      event.preventDefault();
      to.focus();
    } else if (event.key === ' ' && event.target instanceof HTMLAnchorElement) {
      event.preventDefault();
      event.target.click();
    } else if (event.key === 'Tab') {
      // The button takes the focus, and Tab goes on from there.
      this.#popover.close();
    }
  }

  #entryByKey({ key, timeStamp }: KeyboardEvent, entries: readonly HTMLElement[], at: number): HTMLElement | undefined {
    switch (key) {
      case 'ArrowDown':
        return entries[(at + 1) % entries.length];
      case 'ArrowUp':
        return entries.at(Math.max(0, at) - 1);
      case 'Home':
        return entries[0];
      case 'End':
        return entries.at(-1);
      default:
        return key.length === 1 && key !== ' ' ? this.#entryByLetter(key, timeStamp, entries, at) : undefined;
    }
  }

  #entryByLetter(key: string, time: number, entries: readonly HTMLElement[], at: number): HTMLElement | undefined {
    const goesOn = time - this.#typedAt < nextWordMs;
    this.#typedAt = time;
    this.#typed = (goesOn ? this.#typed : '') + fold(key);
    // The same letter again leads to the next entry that begins with it.
    const first = this.#typed.charAt(0);
    const same = this.#typed === first.repeat(this.#typed.length);
    const sought = same ? first : this.#typed;
    const from = same ? at + 1 : at;
    const inTurn = [...entries.slice(from), ...entries.slice(0, from)];
    return inTurn.find((entry) => fold(entry.querySelector('.words')?.textContent ?? '').startsWith(sought));
  }
}

const entriesOf = (box: HTMLElement): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[role=menuitem]')];
