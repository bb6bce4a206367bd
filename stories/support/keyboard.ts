/** What has the focus, in whatever shadow root. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Fails a story by a sentence. */
export function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

/** Presses keys on what has the focus, as far as a page can: handlers hear them, and Enter and Space press what is a button. */
export function press(...keys: string[]): void {
  for (const key of keys) {
    const target = focused();
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    const handled = target?.dispatchEvent(event) === false;
    if (!handled && target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) target.click();
  }
}

/** What names that which has the focus. */
export function named(): string {
  const element = focused();
  return element?.ariaLabel ?? element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
