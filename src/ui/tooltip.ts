import { LitElement, noChange, type ReactiveController } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { float } from './float.js';
import { tooltipStyles } from './tooltip.styles.js';

/** The tips of elements that have one; absent where an element's own text is its tip. */
const texts = new WeakMap<Element, string | undefined>();

/** The elements whose tooltips are shown. */
const served = new WeakSet<LitElement>();

class Tip extends Directive {
  render(_text?: string): typeof noChange {
    return noChange;
  }

  override update({ element, options }: ElementPart, [text]: [text?: string]): typeof noChange {
    texts.set(element, text);
    element.toggleAttribute('data-tooltip', true);
    const host = options?.host;
    if (host instanceof LitElement && !served.has(host)) {
      served.add(host);
      new Tooltips(host);
    }
    return noChange;
  }
}

/**
 * Gives an element a tooltip: `<button aria-label=${name} ${tip(name)}>` for an icon without words. Without a text it is the
 * element's own text, shown only where that is cut. Nothing more is needed: styles and listeners come with the first one.
 *
 * It says nothing that a screen reader does not hear anyway, so it is hidden from them.
 */
export const tip = directive(Tip);

/** A pointer rests for so long before a tooltip is shown, and a finger presses for so long. */
const showAfterMs = 400;

/** So long it stays when the pointer has left, in which the pointer may come onto it. */
const hideAfterMs = 120;

/**
 * Shows the tooltips of an element, one at a time: when a pointer rests, at once when the keyboard focuses, and while a finger
 * presses. A pointer may come onto it; Escape, a press and what scrolls it out of sight take it away (WCAG 1.4.13).
 */
class Tooltips implements ReactiveController {
  #of: Element | undefined;
  #box: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;
  #showing: AbortController | undefined;

  constructor(private readonly host: LitElement) {
    adoptStyles(host.renderRoot);
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // Of what moves within the shadow root nothing is heard outside it.
    const root = this.host.renderRoot as HTMLElement;
    root.addEventListener('pointerover', (event) => this.#onOver(event), { signal });
    root.addEventListener('pointerout', (event) => this.#onOut(event), { signal });
    root.addEventListener('pointerdown', (event) => this.#onPress(event), { signal });
    for (const type of ['pointerup', 'pointercancel']) {
      root.addEventListener(type, () => this.#showing ?? clearTimeout(this.#timer), { signal });
    }
    root.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
    root.addEventListener('focusout', () => this.#hide(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#hide();
  }

  #onOver(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const of = this.#tipOf(event);
    if (this.#isOnBox(event) || of === this.#of) clearTimeout(this.#timer);
    // Beside one that is shown the next needs no rest.
    else if (of) this.#after(this.#showing ? 0 : showAfterMs, () => this.#show(of));
  }

  #onOut({ pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') this.#after(hideAfterMs, () => this.#hide());
  }

  #onPress(event: PointerEvent): void {
    if (this.#isOnBox(event)) return;
    this.#hide();
    const of = event.pointerType === 'touch' ? this.#tipOf(event) : undefined;
    if (!of) return;
    this.#after(showAfterMs, () => {
      // Who presses long wants to know, not to do.
      const signal = this.#show(of);
      if (signal) of.addEventListener('click', refuse, { capture: true, once: true, signal });
    });
  }

  #onFocus(event: FocusEvent): void {
    const [target] = event.composedPath() as [Element];
    if (!target.matches(':focus-visible')) return;
    // A cell that is focused tells what is cut in it.
    [this.#tipOf(event), ...target.querySelectorAll('[data-tooltip]')].find((of) => of && this.#show(of));
  }

  /** What has a tip and holds the target of an event. */
  #tipOf(event: Event): Element | undefined {
    const path = event.composedPath();
    const within = path.slice(0, path.indexOf(this.host.renderRoot)) as Element[];
    return within.find((element) => texts.has(element));
  }

  #isOnBox(event: Event): boolean {
    return this.#box !== undefined && event.composedPath().includes(this.#box);
  }

  /** Answers a signal of its end, or nothing where there is nothing to show. */
  #show(of: Element): AbortSignal | undefined {
    this.#hide();
    const text = textOf(of);
    if (text === '') return undefined;
    const box = of.ownerDocument.createElement('div');
    box.className = 'tooltip';
    box.popover = 'manual';
    box.dir = 'auto';
    box.ariaHidden = 'true';
    box.textContent = text;
    box.lang = of.closest<HTMLElement>('[lang]')?.lang ?? '';
    // What stands outside a modal dialog is out of a pointer's reach.
    (of.closest('dialog') ?? this.host.renderRoot).append(box);
    box.showPopover();
    this.#of = of;
    this.#box = box;
    this.#showing = new AbortController();
    const { signal } = this.#showing;
    signal.addEventListener(
      'abort',
      float(box, of, { align: 'center', above: true, gap: 6 }, () => this.#hide()),
    );
    const { ownerDocument: page } = of;
    page.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide(), { capture: true, signal });
    page.addEventListener('pointerdown', (event) => event.composedPath().includes(this.host) || this.#hide(), {
      capture: true,
      signal,
    });
    return signal;
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#showing?.abort();
    this.#box?.remove();
    this.#showing = this.#box = this.#of = undefined;
  }

  #after(ms: number, run: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, ms);
  }
}

/** The tip of an element as it is now; empty where it has nothing to add. */
function textOf(element: Element): string {
  const own = element.scrollWidth > element.clientWidth + 1 ? element.textContent : '';
  return (texts.get(element) ?? own).replace(/\s+/g, ' ').trim();
}

function adoptStyles(root: ParentNode): void {
  const { styleSheet } = tooltipStyles;
  if (root instanceof ShadowRoot && styleSheet) root.adoptedStyleSheets.push(styleSheet);
}

function refuse(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
