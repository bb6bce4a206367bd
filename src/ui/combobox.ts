/* eslint-disable lit-a11y/accessible-name, lit-a11y/click-events-have-key-events -- A label names the field, and the field hears the keys for its options. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { underField, type FieldBase } from './field.js';
import { find, findNamed, type Findable } from './find.js';
import { float } from './float.js';
import { checkIcon, downIcon, type Icon } from './icons.js';

/** One thing to choose. Its label and its aliases are what it is found by. */
export interface ComboboxOption extends Findable {
  value: string;
  /** A second line. */
  note?: string | undefined;
  /** Stands before the second line. */
  mark?: Icon | undefined;
}

/** A field to choose one from a long list by typing. */
export interface ComboboxField extends FieldBase {
  /** Value of the chosen option. */
  value: string;
  options: readonly ComboboxOption[];
  /** Said where nothing matches what was typed. */
  noMatch: string;
  choose(value: string): void;
}

/** The most that the list may be high, in px: it ends within a row, which tells that there are more. */
const limit = 276;

/** So many options are passed by Page Up and Page Down. */
const pageLength = 8;

/**
 * Draws such a field and holds what it is while it is used: the open list, what was typed, the option that was reached. It
 * follows the APG's editable combobox with a list: the first match of what was typed is reached by itself, and arrows lead on.
 *
 * Enter, Tab and a press choose. Escape and leaving the field in another way bring back what was chosen before, unless what was
 * typed is the whole name of an option or one of its aliases.
 */
export class Combobox implements ReactiveController {
  #field: ComboboxField | undefined;
  #found: readonly ComboboxOption[] = [];
  #open = false;
  /** Absent while the name of the chosen option stands in the field. */
  #typed: string | undefined;
  /** Value of the option that was reached. */
  #reached: string | undefined;
  /** Keys lead through the list, and no longer through the text. */
  #walking = false;
  /** The option that was last brought into sight. */
  #revealed: string | undefined;
  #stopFloating: (() => void) | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const list = this.#field && this.#elementOf(`${this.#field.id}-list`);
    const input = this.#field && this.#elementOf(this.#field.id);
    if (!list || !input) return;
    const isShown = list.matches(':popover-open');
    if (this.#open && !isShown) {
      list.showPopover();
      this.#stopFloating = float(list, input, { align: 'start', wide: true, limit }, () => this.#close());
    } else if (!this.#open && isShown) {
      list.hidePopover();
    }
    if (this.#open) this.#reveal(list, !isShown);
  }

  hostDisconnected(): void {
    this.#typed = undefined;
    this.#close();
  }

  /** Draws the field. */
  field(field: ComboboxField): TemplateResult {
    const { id, label, options, value, error, hint, noMatch } = field;
    this.#field = field;
    this.#found = this.#open ? find(options, this.#typed ?? '') : [];
    const noneFound = this.#open && this.#found.length === 0;
    const reached = this.#found.find((option) => option.value === this.#reached);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <div class="control combobox">
        <input
          id=${id}
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${this.#open}
          aria-controls="${id}-list"
          aria-activedescendant=${reached ? this.#idOf(reached) : nothing}
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${hint || error ? `${id}-hint` : nothing}
          .value=${live(this.#typed ?? options.find((option) => option.value === value)?.label ?? '')}
          @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
          @keydown=${this.#onKey}
          @click=${this.#onClick}
          @blur=${() => this.#leave()}
        />
        <span class="mark">${downIcon()}</span>
        <div
          class="popover options"
          id="${id}-list"
          popover="manual"
          role="listbox"
          aria-label=${label}
          @mousedown=${(event: Event) => event.preventDefault()}
        >
          ${this.#found.map((option) => this.#option(option, option.value === value, option === reached))}
          ${noneFound ? html`<p class="none muted" aria-hidden="true">${noMatch}</p>` : nothing}
        </div>
        <span class="hidden" role="status">${noneFound ? noMatch : ''}</span>
      </div>
      ${underField(field)}
    </div>`;
  }

  #option(option: ComboboxOption, chosen: boolean, reached: boolean): TemplateResult {
    const { label, note, mark } = option;
    return html`<div
      class="option ${reached ? 'reached' : ''}"
      id=${this.#idOf(option)}
      role="option"
      aria-selected=${chosen}
      @click=${() => this.#choose(option)}
    >
      <span class="words">
        <span dir="auto">${label}</span>
        ${note === undefined ? nothing : html`<span class="note-line small muted">${mark?.()}<span>${note}</span></span>`}
      </span>
      ${chosen ? checkIcon() : nothing}
    </div>`;
  }

  #elementOf(id: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  /** An id may hold no white space. */
  #idOf({ value }: ComboboxOption): string {
    return `${this.#field?.id ?? ''}-${encodeURIComponent(value)}`;
  }

  readonly #onClick = (event: Event): void => {
    if (this.#open) return;
    (event.currentTarget as HTMLInputElement).select();
    this.#openAt(this.#field?.value);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (this.#handles(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Answers whether the key is done with; else it is the text's, or the page's. */
  #handles({ key, altKey, shiftKey }: KeyboardEvent): boolean {
    const reached = this.#found.find(({ value }) => value === this.#reached);
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!this.#open) this.#openAt(this.#field?.value);
        else if (!altKey) this.#step(key === 'ArrowDown' ? 1 : -1);
        else if (key === 'ArrowUp') this.#choose(reached);
        return true;
      case 'PageDown':
      case 'PageUp':
        if (this.#open) this.#step(key === 'PageDown' ? pageLength : -pageLength);
        return this.#open;
      case 'Home':
      case 'End':
        if (!this.#open || !this.#walking || shiftKey) return false;
        this.#reach(this.#found.at(key === 'Home' ? 0 : -1));
        return true;
      case 'Enter':
        if (this.#open) this.#choose(reached);
        return this.#open;
      case 'Tab':
        if (this.#open && reached) this.#choose(reached);
        return false;
      case 'Escape':
        if (!this.#open) return false;
        this.#typed = undefined;
        this.#close();
        return true;
      default:
        return false;
    }
  }

  /** Goes round by single steps; longer ones stop at the ends. */
  #step(by: number): void {
    const last = this.#found.length - 1;
    const from = this.#found.findIndex(({ value }) => value === this.#reached);
    let to = from + by;
    if (from < 0) to = by > 0 ? 0 : last;
    else if (Math.abs(by) > 1) to = Math.max(0, Math.min(last, to));
    else if (to > last) to = 0;
    this.#reach(this.#found.at(to));
  }

  #reach(option: ComboboxOption | undefined): void {
    this.#walking = true;
    this.#reached = option?.value;
    this.host.requestUpdate();
  }

  #openAt(value: string | undefined): void {
    this.#open = true;
    this.#walking = true;
    this.#reached = value;
    this.host.requestUpdate();
  }

  #type(text: string): void {
    this.#typed = text;
    this.#open = true;
    this.#walking = false;
    this.#reached = text.trim() === '' ? undefined : find(this.#field?.options ?? [], text)[0]?.value;
    this.host.requestUpdate();
  }

  #choose(option: ComboboxOption | undefined): void {
    if (!option) return;
    this.#typed = undefined;
    this.#close();
    if (option.value !== this.#field?.value) this.#field?.choose(option.value);
  }

  #leave(): void {
    const { options = [] } = this.#field ?? {};
    const named = this.#typed === undefined ? undefined : findNamed(options, this.#typed);
    this.#typed = undefined;
    this.#close();
    this.#choose(named);
  }

  #close(): void {
    this.#stopFloating?.();
    this.#open = false;
    this.#reached = undefined;
    this.host.requestUpdate();
  }

  /** Scrolls the list, and nothing around it, where another option was reached. */
  #reveal(list: HTMLElement, opening: boolean): void {
    if (this.#reached === this.#revealed && !opening) return;
    this.#revealed = this.#reached;
    const option = list.querySelector<HTMLElement>('.reached');
    if (!option) {
      list.scrollTop = 0;
      return;
    }
    const { offsetTop: start, offsetHeight: height } = option;
    if (opening) list.scrollTop = start - (list.clientHeight - height) / 2;
    else list.scrollTop = Math.max(start + height - list.clientHeight, Math.min(list.scrollTop, start));
  }
}
