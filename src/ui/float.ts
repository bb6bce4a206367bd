import { runsFromRight } from './keys.js';

/** Where a box stands beside its anchor, in the anchor's direction of reading. */
export interface Place {
  /** The edge that both have in common, or the middle. */
  align: 'start' | 'center' | 'end';
  /** Stands above, where there is room. */
  above?: boolean | undefined;
  /** Between the two, in px; 4 by default. */
  gap?: number | undefined;
  /** As wide as the anchor, and 240 px at least. */
  wide?: boolean | undefined;
  /** The most that it may be high, in px. */
  limit?: number | undefined;
}

/** Between a box and the edges of what is in sight. */
const edge = 8;

const leastWidth = 240;

/**
 * Places a box of the top layer beside an anchor, and follows the anchor frame by frame until the answered function is called.
 * The box changes sides where the other has more room, grows no higher than its room and stays in sight, above a virtual
 * keyboard too. `lost` is called when the anchor was scrolled out of sight or one of the two is gone.
 *
 * It is measured, not left to CSS anchors: Firefox 153 and WebKit 2.50 place these as if nothing around them were
 * transformed, and Firefox errs from right to left. What is measured is right under any ancestor, since the box is moved by
 * what it is away from its place.
 */
export function float(box: HTMLElement, anchor: Element, place: Place, lost: () => void): () => void {
  const { align, wide, gap = 4, limit = Infinity } = place;
  let above = place.above ?? false;
  let left = 0;
  let top = 0;
  let frame = 0;
  box.style.left = box.style.top = '0';

  const follow = (): void => {
    if (!box.isConnected || !anchor.isConnected) return lost();
    frame = requestAnimationFrame(follow);
    const to = anchor.getBoundingClientRect();
    const sight = inSight();
    const room = { above: to.top - gap - sight.top, below: sight.bottom - to.bottom - gap };
    if (wide) box.style.inlineSize = `${Math.max(to.width, leastWidth)}px`;
    const height = Math.min(limit, box.scrollHeight + box.offsetHeight - box.clientHeight);
    const fits = height <= (above ? room.above : room.below);
    if (!fits && (above ? room.below > room.above : room.above > room.below)) above = !above;
    box.style.maxBlockSize = `${Math.min(limit, Math.max(0, above ? room.above : room.below))}px`;

    const is = box.getBoundingClientRect();
    const wanted =
      align === 'center'
        ? (to.left + to.right - is.width) / 2
        : (align === 'start') === runsFromRight(anchor)
          ? to.right - is.width
          : to.left;
    left += Math.round(Math.max(sight.left, Math.min(wanted, sight.right - is.width)) - is.left);
    top += Math.round((above ? to.top - gap - is.height : to.bottom + gap) - is.top);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  };

  const watch = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false) lost();
  });
  follow();
  watch.observe(anchor);
  return () => {
    cancelAnimationFrame(frame);
    watch.disconnect();
  };
}

/** What a person sees of the page, less a margin. */
function inSight(): { left: number; right: number; top: number; bottom: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetLeft = 0, offsetTop = 0, width = clientWidth, height = clientHeight } = window.visualViewport ?? {};
  return {
    left: offsetLeft + edge,
    right: offsetLeft + width - edge,
    top: offsetTop + edge,
    bottom: offsetTop + height - edge,
  };
}
