/** Opens and closes a panel by its button. Escape, a press outside and leaving it by Tab close it. */
export class DisclosureMenu {
  constructor(
    private readonly button: HTMLButtonElement,
    private readonly panel: HTMLElement,
  ) {
    button.addEventListener('click', () => this.toggle());
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.#holds(target)) this.toggle(false);
    });
    for (const part of [button, panel]) {
      part.addEventListener('focusout', ({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !this.#holds(relatedTarget)) this.toggle(false);
      });
      part.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || panel.hidden) return;
        this.toggle(false);
        button.focus();
      });
    }
  }

  toggle(open = this.panel.hidden): void {
    this.panel.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
  }

  #holds(node: Node): boolean {
    return this.button.contains(node) || this.panel.contains(node);
  }
}
