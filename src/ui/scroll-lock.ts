let locks = 0;
let before = { overflow: '', gutter: '' };

/**
 * Keeps the page from scrolling until the answered function is called, which does something once. Where its bar takes room that
 * room stays, so that nothing moves.
 */
export function lockScroll({ documentElement: root, defaultView }: Document): () => void {
  const { style } = root;
  locks += 1;
  if (locks === 1) {
    before = { overflow: style.overflow, gutter: style.scrollbarGutter };
    if ((defaultView?.innerWidth ?? 0) > root.clientWidth) style.scrollbarGutter = 'stable';
    style.overflow = 'hidden';
  }
  let locked = true;
  return () => {
    if (!locked) return;
    locked = false;
    locks -= 1;
    if (locks === 0) [style.overflow, style.scrollbarGutter] = [before.overflow, before.gutter];
  };
}
