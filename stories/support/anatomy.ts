import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { tokenList, type Layer } from 'partner-widgets/tokens';
import { anatomyStyles } from './anatomy.styles.js';
import { declarationOf, type Declaration, type Described } from './manifest.js';
import { defineStage, Stage } from './stage.js';

interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

const layers: Readonly<Record<Layer, string>> = {
  component: 'Tokens of parts',
  semantic: 'Tokens by what a value is for',
  primitive: 'Raw values',
};

const tokensByProperty = new Map(tokenList.map((token) => [`--partner-${token.name}`, token]));

/** A mark is a round of this size; one of two figures is a little wider. */
const markSize = 20;

const meet = (a: Place, b: Place): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** Where a mark for something may stand: before it, at its corners, above its middle, after it. */
function spotsFor({ left, top, width, height }: Place, room: number): Place[] {
  const middle = top + Math.min(height, 36) / 2 - markSize / 2;
  const spots = [
    [left - markSize - 2, middle],
    [left - markSize / 2, top - markSize / 2],
    [left + width - markSize / 2, top - markSize / 2],
    [left + width / 2, top - markSize / 2],
    [left + width + 2, middle],
    [left - markSize / 2, top + height - markSize / 2],
  ];
  return spots.map(([x = 0, y = 0]) => ({
    left: Math.min(Math.max(2, x), room - markSize - 2),
    top: Math.max(2, y),
    width: markSize,
    height: markSize,
  }));
}

/** What a token comes to where nobody sets it: the end of the chain that its default is. */
function valueOf(name: string): string {
  const { default: value = '' } = tokensByProperty.get(name) ?? {};
  const [, next] = /^var\((--partner-[\w-]+)\)$/.exec(value) ?? [];
  return next === undefined ? value : valueOf(next);
}

/** Whether a value is a colour: one that takes in another token is none, though a browser lets it pass. */
const isColor = (value: string): boolean => !value.includes('var(') && CSS.supports('color', value);

/** A value that cannot be overlooked, in place of a token's own; nothing for one that is neither a colour nor a length. */
function loudValue(name: string): string | undefined {
  const value = valueOf(name);
  if (isColor(value)) return '#e0008a';
  return value.includes('var(') || CSS.supports('inline-size', value) ? `calc(2 * ${value})` : undefined;
}

/**
 * An element of the kit as a drawing: its parts, slots and tokens by what the manifest says of them. Parts that can be seen
 * are numbered where they are; a part that is pressed in the list is framed, a token that is pressed shows by a loud value where
 * it is used.
 */
export class StoryAnatomy extends Stage {
  static override styles: CSSResultGroup = [Stage.styles, anatomyStyles];

  /** The tag of the element that stands inside. */
  @property() tag = '';

  @state() private marks: ReadonlyMap<string, Place> = new Map();
  @state() private frames: readonly Place[] = [];
  @state() private chosen: string | undefined;

  @query('.drawing') private readonly drawing!: HTMLElement;

  readonly #resized = new ResizeObserver(() => this.#look());
  readonly #changed = new MutationObserver(() => this.#look());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#changed.disconnect();
  }

  protected override firstUpdated(): void {
    this.#resized.observe(this.drawing);
    void this.#follow();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('chosen')) this.#look();
  }

  get #element(): HTMLElement | null {
    return this.querySelector(this.tag);
  }

  async #follow(): Promise<void> {
    await customElements.whenDefined(this.tag);
    const element = this.#element;
    if (!element?.shadowRoot) return;
    this.#changed.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
    this.#resized.observe(element);
    this.#look();
  }

  /** The places of all that has a part's name and can be seen. */
  #placesOf(part: string): Place[] {
    const frame = this.drawing.getBoundingClientRect();
    const named = this.#element?.shadowRoot?.querySelectorAll(`[part~='${part}']`) ?? [];
    return [...named].flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 ? [{ left: left - frame.left, top: top - frame.top, width, height }] : [];
    });
  }

  /** The places of all text, which no mark may cover. */
  #textPlaces(root: Node, frame: DOMRect): Place[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const places: Place[] = [];
    const range = document.createRange();
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      for (const { left, top, width, height } of range.getClientRects()) {
        if (width > 1) places.push({ left: left - frame.left, top: top - frame.top, width, height });
      }
    }
    return places;
  }

  #look(): void {
    const root = this.#element?.shadowRoot;
    if (!root) return;
    const frame = this.drawing.getBoundingClientRect();
    const taken = this.#textPlaces(root, frame);
    const marks = new Map<string, Place>();
    for (const { name } of declarationOf(this.tag).cssParts ?? []) {
      const [place] = this.#placesOf(name);
      if (!place) continue;
      const spots = spotsFor(place, frame.width);
      const mark = spots.find((spot) => !taken.some((other) => meet(spot, other))) ?? spots[0];
      if (!mark) continue;
      taken.push(mark);
      marks.set(name, mark);
    }
    this.marks = marks;
    this.frames = this.chosen === undefined ? [] : this.#placesOf(this.chosen);
  }

  #press(name: string): void {
    const element = this.#element;
    const before = this.chosen;
    this.chosen = before === name ? undefined : name;
    if (before?.startsWith('--')) element?.style.removeProperty(before);
    if (this.chosen?.startsWith('--')) element?.style.setProperty(this.chosen, loudValue(this.chosen) ?? '');
  }

  protected override renderPart(): TemplateResult {
    const declaration = declarationOf(this.tag);
    const { slots = [] } = declaration;
    return html`
      <div class="drawing">
        <slot></slot>
        ${this.frames.map((place) => html`<span class="outline" style=${styleMap(boxOf(place))}></span>`)}
        ${[...this.marks].map(
          ([name, { left, top }]) =>
            html`<span class="mark" aria-hidden="true" style=${styleMap({ left: `${left}px`, top: `${top}px` })}
              >${this.#numberOf(declaration, name)}</span
            >`,
        )}
      </div>
      ${this.#renderParts(declaration)}
      <section lang="en" dir="ltr">
        <div class="title" role="heading" aria-level="2">Slots</div>
        ${
          slots.length === 0
            ? html`<p class="muted">None: what it shows comes from its provider and its properties.</p>`
            : html`<ul class="parts">
                ${slots.map((slot) => html`<li class="entry">${this.#renderAbout(slot)}</li>`)}
              </ul>`
        }
      </section>
      ${this.#renderTokens(declaration)}
    `;
  }

  #numberOf({ cssParts = [] }: Declaration, name: string): number {
    return cssParts.findIndex((part) => part.name === name) + 1;
  }

  #renderParts(declaration: Declaration): TemplateResult {
    const { cssParts = [] } = declaration;
    return html`<section lang="en" dir="ltr">
      <div class="title" role="heading" aria-level="2">Parts</div>
      <p class="muted">
        For <code>::part()</code>. Press one to see all of it; a number without ground is a part that this state does
        not show.
      </p>
      <ul class="parts">
        ${cssParts.map(
          (part) =>
            html`<li>
              <button class="entry" aria-pressed=${this.chosen === part.name} @click=${() => this.#press(part.name)}>
                <span class="number ${this.marks.has(part.name) ? '' : 'unseen'}"
                  >${this.#numberOf(declaration, part.name)}</span
                >
                ${this.#renderAbout(part)}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderAbout({ name, description = '' }: Described): TemplateResult {
    return html`<span class="name">${name}</span><span class="about">${description}</span>`;
  }

  #renderTokens({ cssProperties = [] }: Declaration): TemplateResult {
    const of = (layer: Layer): readonly Described[] =>
      cssProperties.filter(({ name }) => (tokensByProperty.get(name)?.layer ?? 'component') === layer);
    return html`<section class="tokens" lang="en" dir="ltr">
      <div class="title" role="heading" aria-level="2">Tokens</div>
      <p class="muted">
        All that this element draws with. Press one to see where: it gets a value that is not overlooked.
      </p>
      ${(Object.keys(layers) as Layer[]).map(
        (layer) =>
          html`<details ?open=${layer === 'component'}>
            <summary>${layers[layer]} (${of(layer).length})</summary>
            <ul class="parts">
              ${of(layer).map((token) => this.#renderToken(token))}
            </ul>
          </details>`,
      )}
    </section>`;
  }

  #renderToken(token: Described): TemplateResult {
    const value = valueOf(token.name);
    return html`<li>
      <button class="entry" aria-pressed=${this.chosen === token.name} @click=${() => this.#press(token.name)}>
        ${isColor(value) ? html`<span class="swatch" style=${styleMap({ background: value })}></span>` : nothing}
        <span class="name">${token.name}</span>
        <span class="about"
          >${token.description ?? ''} ${token.default ? html`<bdi>${token.default}</bdi>` : nothing}</span
        >
      </button>
    </li>`;
  }
}

const boxOf = ({ left, top, width, height }: Place): Record<string, string> => ({
  left: `${left}px`,
  top: `${top}px`,
  inlineSize: `${width}px`,
  blockSize: `${height}px`,
});

/** The anatomy of the element that is drawn. */
export function anatomyOf(tag: string, element: TemplateResult): TemplateResult {
  defineStage('story-anatomy', StoryAnatomy);
  return html`<story-anatomy tag=${tag}>${element}</story-anatomy>`;
}
