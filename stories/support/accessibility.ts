import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { readingOf, type Heard } from './reading.js';
import { defineStage, Stage } from './stage.js';

/** What a key does, by the names of the keys. */
export type Keys = Readonly<Record<string, string>>;

/** All elements have these. */
const everywhere: Keys = {
  Tab: 'The next control. Nothing traps the focus.',
  'Shift + Tab': 'The control before.',
};

const rules = css`
  :host {
    font-family: system-ui, sans-serif;
  }
  .element {
    padding: 28px;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface-sunken);
  }
  section {
    padding: 16px var(--_card-padding);
  }
  section + section {
    border-block-start: 1px solid var(--_border);
  }
  .title {
    margin-block-end: 4px;
    font-size: var(--_font-15);
    font-weight: 600;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(80px, max-content) minmax(0, 1fr);
    gap: 8px 16px;
    margin: 8px 0 0;
  }
  dt {
    min-inline-size: 0;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  kbd {
    padding: 1px 6px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    background: var(--_surface-sunken);
    font:
      12px/18px ui-monospace,
      monospace;
  }
  ol {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 104px) minmax(0, 1fr);
    gap: 0 16px;
    padding-block: 4px;
  }
  li + li {
    border-block-start: 1px solid var(--_border);
  }
  .role,
  .words {
    overflow-wrap: anywhere;
  }
  .role-heading .words {
    font-weight: 600;
  }
`;

/** An element with its keys, and with what a screen reader says of it: read from the element itself, live. */
export class StoryAccessibility extends Stage {
  static override styles: CSSResultGroup = [Stage.styles, rules];

  /** The tag of the element that stands inside. */
  @property() tag = '';
  @property({ attribute: false }) keys: Keys = {};

  /** What is said, in order. Tests hold it against the browser's own accessibility tree. */
  @state() heard: readonly Heard[] = [];

  readonly #changed = new MutationObserver(() => this.#listen());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#changed.disconnect();
  }

  protected override firstUpdated(): void {
    void customElements.whenDefined(this.tag).then(() => {
      const root = this.querySelector(this.tag)?.shadowRoot;
      if (!root) return;
      this.#changed.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      this.#listen();
    });
  }

  #listen(): void {
    const root = this.querySelector(this.tag)?.shadowRoot;
    if (root) this.heard = readingOf(root);
  }

  protected override renderPart(): TemplateResult {
    return html`
      <div class="element"><slot></slot></div>
      <section>
        <div class="title" role="heading" aria-level="2">Keyboard</div>
        <dl>
          ${Object.entries({ ...everywhere, ...this.keys }).map(
            ([keys, does]) =>
              html`<dt>
                  ${keys.split(/( [+/] )/).map((key, place) => (place % 2 === 0 ? html`<kbd>${key}</kbd>` : key))}
                </dt>
                <dd>${does}</dd>`,
          )}
        </dl>
      </section>
      <section>
        <div class="title" role="heading" aria-level="2">What is read aloud</div>
        <p class="muted">
          In reading order: what it is, its name, its state. It follows the toolbar and what you do above.
        </p>
        <ol>
          ${this.heard.map(
            ({ role, name, states }) =>
              html`<li class="role-${role}">
                <span class="role small muted">${role === 'text' ? '' : role}</span>
                <span class="words"
                  ><bdi>${name}</bdi
                  >${states.map((said) => html` <span class="muted">· <bdi>${said}</bdi></span>`)}</span
                >
              </li>`,
          )}
        </ol>
      </section>
    `;
  }
}

/** The element that is drawn, with its keys and with what is read aloud of it. */
export function accessibilityOf(tag: string, keys: Keys, element: TemplateResult): TemplateResult {
  defineStage('story-accessibility', StoryAccessibility);
  return html`<story-accessibility tag=${tag} .keys=${keys}>${element}</story-accessibility>`;
}
