import { LitElement, noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** The tips of elements that have one; absent where an element's own text is its tip. */
export const tips = new WeakMap<Element, string | undefined>();

/** The elements whose tooltips are shown. */
const served = new WeakSet<LitElement>();

class Tip extends Directive {
  render(_text?: string): typeof noChange {
    return noChange;
  }

  override update({ element, options }: ElementPart, [text]: [text?: string]): typeof noChange {
    tips.set(element, text);
    element.toggleAttribute('data-tooltip', true);
    const host = options?.host;
    if (host instanceof LitElement && !served.has(host)) {
      served.add(host);
      serve(host);
    }
    return noChange;
  }
}

/**
 * Gives an element a tooltip: `<button aria-label=${name} ${tip(name)}>` for an icon without words. Without a text it is the
 * element's own text, shown only where that is cut. Nothing more is needed: what shows it is loaded when a pointer or the focus
 * first comes into the element around it.
 *
 * It says nothing that a screen reader does not hear anyway, so it is hidden from them.
 */
export const tip = directive(Tip);

/** What can lead to a tooltip. */
export interface TooltipStart {
  type: string;
  /** What the pointer is on, or what has the focus. */
  target: Element;
  byTouch: boolean;
}

/** The events that can lead to a tooltip. */
export const tooltipStarts = ['pointerover', 'pointerdown', 'focusin'];

/** Reads an event while it is under way. */
export function startOf(event: Event): TooltipStart {
  const [target] = event.composedPath() as [Element];
  return { type: event.type, target, byTouch: event instanceof PointerEvent && event.pointerType === 'touch' };
}

function serve(host: LitElement): void {
  const loaded = new AbortController();
  const { signal } = loaded;
  let latest: TooltipStart | undefined;
  // Of what moves within the shadow root nothing is heard outside it.
  const root = host.renderRoot as HTMLElement;
  const load = async (): Promise<void> => {
    const { Tooltips } = await import('./tooltips.js');
    if (signal.aborted) return;
    loaded.abort();
    const tooltips = new Tooltips(host);
    if (latest) tooltips.start(latest);
  };
  for (const type of tooltipStarts) {
    root.addEventListener(
      type,
      (event) => {
        latest = startOf(event);
        // What can't be loaded now is asked for again by the next event.
        load().catch(() => undefined);
      },
      { signal },
    );
  }
  for (const type of ['pointerout', 'pointerup', 'pointercancel', 'focusout']) {
    root.addEventListener(type, () => (latest = undefined), { signal });
  }
}
