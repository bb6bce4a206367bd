import type { GridFocus } from '../../ui/grid-focus.js';

/** Focuses the rows of a list; its heading where there are none. */
export function focusRows(root: ShadowRoot, grid: GridFocus): void {
  grid.focus();
  const heading = root.querySelector<HTMLElement>('.heading');
  if (root.activeElement || !heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
