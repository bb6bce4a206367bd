/** Draws an element as it would be printed: its rules for paper hold on the screen too. */
export function asOnPaper(element: Element): void {
  const root = element.shadowRoot;
  if (!root) return;
  const rules = root.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** The text that can be seen in an element. */
export function visibleText(element: Element): string {
  const root = element.shadowRoot ?? element;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (parent?.checkVisibility({ visibilityProperty: true }) && parent.closest('.hidden') === null)
      text += node.textContent ?? '';
  }
  return text.replace(/\s+/g, ' ').trim();
}
