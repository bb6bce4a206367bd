/** What has the focus, in whatever shadow root; nothing where only the page has it. */
export function focused(): HTMLElement | undefined {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
}
