import type { LitElement, ReactiveController } from 'lit';
import { float } from './float.js';
import { startOf, tips, tooltipStarts, type TooltipStart } from './tooltip.js';
import { tooltipStyles } from './tooltip.styles.js';

/** A pointer rests for so long before a tooltip is shown, and a finger presses for so long. */
const showAfterMs = 400;

/** So long it stays when the pointer has left, in which the pointer may come onto it. */
const hideAfterMs = 120;

/**
 * Shows the tooltips of an element, one at a time: when a pointer rests, at once when the keyboard focuses, and while a finger
 * presses. A pointer may come onto it; Escape, a press and what scrolls it out of sight take it away (WCAG 1.4.13).
 */
export class Tooltips implements ReactiveController {
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
    for (const type of tooltipStarts) root.addEventListener(type, (event) => this.start(startOf(event)), { signal });
    root.addEventListener('pointerout', (event) => this.#onOut(event), { signal });
    for (const type of ['pointerup', 'pointercancel']) {
      root.addEventListener(type, () => this.#showing ?? clearTimeout(this.#timer), { signal });
    }
    root.addEventListener('focusout', () => this.#hide(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#hide();
  }

  /** Does what an event asks for; the first came before this was loaded. */
  start({ type, target, byTouch }: TooltipStart): void {
    if (type === 'focusin') this.#onFocus(target);
    else if (type === 'pointerdown') this.#onPress(target, byTouch);
    else if (!byTouch) this.#onOver(target);
  }

  #onOver(target: Element): void {
    const of = tipOf(target);
    if (this.#isOnBox(target) || of === this.#of) clearTimeout(this.#timer);
    // Beside one that is shown the next needs no rest.
    else if (of) this.#after(this.#showing ? 0 : showAfterMs, () => this.#show(of));
  }

  #onOut({ pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') this.#after(hideAfterMs, () => this.#hide());
  }

  #onPress(target: Element, byTouch: boolean): void {
    if (this.#isOnBox(target)) return;
    this.#hide();
    const of = byTouch ? tipOf(target) : undefined;
    if (!of) return;
    this.#after(showAfterMs, () => {
      // Who presses long wants to know, not to do.
      const signal = this.#show(of);
      if (signal) of.addEventListener('click', refuse, { capture: true, once: true, signal });
    });
  }

  #onFocus(target: Element): void {
    if (!target.matches(':focus-visible')) return;
    // A cell that is focused tells what is cut in it.
    [tipOf(target), ...target.querySelectorAll('[data-tooltip]')].find((of) => of && this.#show(of));
  }

  #isOnBox(target: Element): boolean {
    return this.#box?.contains(target) === true;
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

/** What has a tip and holds an element. */
function tipOf(target: Element): Element | undefined {
  return target.closest('[data-tooltip]') ?? undefined;
}

/** The tip of an element as it is now; empty where it has nothing to add. */
function textOf(element: Element): string {
  const own = element.scrollWidth > element.clientWidth + 1 ? element.textContent : '';
  return (tips.get(element) ?? own).replace(/\s+/g, ' ').trim();
}

function adoptStyles(root: ParentNode): void {
  const { styleSheet } = tooltipStyles;
  if (root instanceof ShadowRoot && styleSheet) root.adoptedStyleSheets.push(styleSheet);
}

function refuse(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
