import { LitElement } from 'lit';

/** Waits until the element around a part has drawn what was changed. */
export async function afterDrawing(part: Element): Promise<void> {
  const root = part.getRootNode();
  if (root instanceof ShadowRoot && root.host instanceof LitElement) await root.host.updateComplete;
}

/** Whether something in the tree of a part has the focus: what is taken away loses it to the whole page. */
export function focusWithin(part: Element): boolean {
  const { activeElement } = part.getRootNode() as ShadowRoot;
  return activeElement !== null && activeElement !== document.body;
}
