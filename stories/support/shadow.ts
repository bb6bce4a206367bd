/** The text that an element draws, as a person reads it. */
export function textOf(element: Element): string {
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

/** Waits until the first element of a tag within the story is as `holds` wants it. */
export async function shows(canvas: HTMLElement, tag: string, holds: (element: Element) => boolean): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const element = canvas.querySelector(tag);
    if (element && holds(element)) return;
    if (performance.now() > deadline) throw new Error(`<${tag}> does not show what it should: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until the first element of a tag within the story says something. */
export async function says(canvas: HTMLElement, tag: string, words: string): Promise<void> {
  try {
    await shows(canvas, tag, (element) => textOf(element).includes(words));
  } catch {
    throw new Error(`<${tag}> does not say "${words}"`);
  }
}

/** The control within an element that a label names. */
export function controlOf(element: Element, label: string): HTMLInputElement | HTMLSelectElement {
  const labels = [...(element.shadowRoot?.querySelectorAll('label') ?? [])];
  const control = labels.find(({ textContent }) => textContent.trim() === label)?.control;
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
  throw new Error(`Nothing is labelled "${label}"`);
}

/** Types into a field or chooses from a list as a person does, and leaves it. */
export function enter(element: Element, label: string, value: string): void {
  const control = controlOf(element, label);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  // From a list that opens while one types, the first match is taken.
  if (control.role === 'combobox') control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
