const said = new Set<string>();

/** Warns a developer of a bad value, once per element kind and message. */
export function warnOnce(element: Element, message: string): void {
  const text = `partner-widgets: <${element.localName}> ${message}`;
  if (said.has(text)) return;
  if (said.size > 200) said.clear();
  said.add(text);
  console.warn(text);
}
