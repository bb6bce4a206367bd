import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import {
  contrastOf,
  contrastPairs,
  distanceOf,
  leastDistance,
  themeCss,
  themeProperties,
  tokenList,
  type ColorVision,
  type Layer,
  type Rgb,
  type Theme,
  type ThemeValue,
  type Token,
  type TokenEntry,
} from 'partner-widgets/tokens';
import { cardStyles } from '../../src/ui/card.styles.js';
import { fieldStyles } from '../../src/ui/field.styles.js';
import { checkIcon, errorIcon } from '../../src/ui/icons.js';
import { choice, searchField } from '../../src/ui/toolbar.js';
import { toolbarStyles } from '../../src/ui/toolbar.styles.js';
import { calculator } from '../samples/calculator.js';
import { clientTable, provide as provideClients } from '../samples/client-table.js';
import { provide as provideTeam, teamCard } from '../samples/team-card.js';
import { provide as provideTier, tierProgress } from '../samples/tier-progress.js';
import { Stage } from './stage.js';
import { themes } from './themes.js';
import { explorerStyles } from './token-explorer.styles.js';
import type { TokensProbe } from './tokens-probe.js';

type Mode = 'light' | 'dark';
const modes: readonly Mode[] = ['light', 'dark'];
const visions: readonly ColorVision[] = ['protan', 'deutan', 'tritan'];

const layers: readonly { layer: Layer; name: string; open: boolean }[] = [
  { layer: 'semantic', name: 'What it is for', open: true },
  { layer: 'component', name: 'Parts', open: false },
  { layer: 'primitive', name: 'Raw values', open: false },
];

const samples: Readonly<Record<string, { name: string; draw: () => TemplateResult }>> = {
  table: { name: 'Client table', draw: () => clientTable({ provider: provideClients() }) },
  calculator: { name: 'Points calculator', draw: () => calculator({}) },
  team: { name: 'HubSpot team', draw: () => teamCard({ provider: provideTeam(), compact: false }) },
  tier: { name: 'Tier progress', draw: () => tierProgress({ provider: provideTier() }) },
};

const hex = (color: Rgb): string =>
  `#${color
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Every token with what it gives in both modes; a change is seen at once on elements of the kit, and given as CSS. */
export class TokenExplorer extends Stage {
  static override styles: CSSResultGroup = [Stage.styles, cardStyles, fieldStyles, toolbarStyles, explorerStyles];

  /** What is set. */
  @property({ attribute: false }) theme: Theme = themes[0]?.theme ?? {};
  @property() mode: Mode = 'light';

  @state() private sample = 'table';
  @state() private isCompact = false;
  @state() private searched = '';
  @state() private copied = false;
  /** The colours that the tokens give where the samples stand; nothing before they were read. */
  @state() private colors: Readonly<Record<Mode, ReadonlyMap<Token, Rgb>>> | undefined;

  @query('.samples') private readonly stage!: HTMLElement;

  readonly #drawn = new Map<string, TemplateResult>();

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('theme')) return;
    this.stage.removeAttribute('style');
    for (const [name, value] of themeProperties(this.theme)) this.stage.style.setProperty(name, value);
    void this.#read();
  }

  async #read(): Promise<void> {
    const probes = [...this.renderRoot.querySelectorAll<TokensProbe>('tokens-probe')];
    await Promise.all(probes.map((probe) => probe.updateComplete));
    const [light, dark] = probes.map(
      (probe) =>
        new Map(
          tokenList.flatMap(({ name }): [Token, Rgb][] => {
            const color = probe.colorOf(name);
            return color ? [[name, color]] : [];
          }),
        ),
    );
    if (light && dark) this.colors = { light, dark };
  }

  #set(token: Token, value: ThemeValue | undefined): void {
    const { [token]: _before, ...others } = this.theme;
    this.theme = value === undefined || value === '' ? others : { ...others, [token]: value };
    this.copied = false;
  }

  /** A picked colour is set for the mode that is shown; the other one keeps its own. */
  #pick(token: Token, color: string): void {
    const other = this.colors?.[this.mode === 'light' ? 'dark' : 'light'].get(token);
    const kept = other ? hex(other) : color;
    this.#set(token, this.mode === 'light' ? [color, kept] : [kept, color]);
  }

  async #copy(css: string): Promise<void> {
    await navigator.clipboard.writeText(css);
    this.copied = true;
  }

  protected override renderPart(): TemplateResult {
    return html`
      <div class="toolbar">${this.#renderChoices()}</div>
      <div class="halves">
        <div class="list" role="group" aria-label="Tokens" tabindex="0">
          ${layers.map(({ layer, name, open }) => this.#renderLayer(layer, name, open))}
        </div>
        <div class="right">
          <div class="samples ${this.mode}">
            ${modes.map((mode) => html`<tokens-probe class=${mode}></tokens-probe>`)}
            <div class=${this.isCompact ? 'compact' : ''}>${this.#renderSample()}</div>
          </div>
          ${this.colors ? this.#renderContrast(this.colors) : nothing} ${this.#renderCss()}
        </div>
      </div>
    `;
  }

  #renderChoices(): TemplateResult {
    const known = themes.find(({ theme }) => theme === this.theme)?.id ?? 'own';
    const options = [...themes.map(({ id, name }) => ({ value: id, label: name }))];
    return html`
      ${searchField({
        label: 'Search tokens',
        value: this.searched,
        clearLabel: 'Clear the search',
        input: (value) => (this.searched = value),
        commit: () => undefined,
        clear: () => (this.searched = ''),
      })}
      ${choice({
        label: 'Theme',
        value: known,
        options: known === 'own' ? [...options, { value: 'own', label: 'Your own' }] : options,
        choose: (id) => {
          this.theme = themes.find((theme) => theme.id === id)?.theme ?? this.theme;
        },
      })}
      ${choice({
        label: 'Mode',
        value: this.mode,
        options: modes.map((mode) => ({ value: mode, label: mode === 'light' ? 'Light' : 'Dark' })),
        choose: (mode) => (this.mode = mode as Mode),
      })}
      ${choice({
        label: 'Density',
        value: this.isCompact ? 'compact' : 'comfortable',
        options: [
          { value: 'comfortable', label: 'Comfortable' },
          { value: 'compact', label: 'Compact' },
        ],
        choose: (density) => (this.isCompact = density === 'compact'),
      })}
      ${choice({
        label: 'Element',
        value: this.sample,
        options: Object.entries(samples).map(([value, { name }]) => ({ value, label: name })),
        choose: (sample) => (this.sample = sample),
      })}
    `;
  }

  #renderLayer(layer: Layer, name: string, open: boolean): TemplateResult | typeof nothing {
    const searched = this.searched.trim().toLowerCase();
    const tokens = tokenList.filter(
      (token) => token.layer === layer && `${token.name} ${token.about}`.toLowerCase().includes(searched),
    );
    if (tokens.length === 0) return nothing;
    return html`<details ?open=${open || searched !== ''}>
      <summary>${name} <span class="muted">${tokens.length}</span></summary>
      <ul>
        ${tokens.map((token) => this.#renderToken(token))}
      </ul>
    </details>`;
  }

  #renderToken(token: TokenEntry): TemplateResult {
    const { name, about } = token;
    const color = this.colors?.[this.mode].get(name);
    const value = this.theme[name];
    const text = typeof value === 'object' ? `light-dark(${value.join(', ')})` : (value ?? '');
    return html`<li>
      ${
        color
          ? html`<input
              class="swatch"
              type="color"
              aria-label="Colour of ${name}"
              .value=${live(hex(color))}
              @input=${(event: Event) => this.#pick(name, (event.target as HTMLInputElement).value)}
            />`
          : html`<span class="swatch none"></span>`
      }
      <div class="token">
        <code>--partner-${name}</code>
        <p class="muted small">${about}</p>
        <div class="control">
          <input
            aria-label="Value of ${name}"
            placeholder=${token.default}
            spellcheck="false"
            .value=${live(text)}
            @change=${(event: Event) => this.#set(name, (event.target as HTMLInputElement).value.trim())}
          />
        </div>
        ${value === undefined ? nothing : html`<p class="muted small">At first <code>${token.default}</code></p>`}
      </div>
    </li>`;
  }

  /** A sample keeps what was entered in it, whatever the looks become. */
  #renderSample(): TemplateResult | typeof nothing {
    const drawn = this.#drawn.get(this.sample) ?? samples[this.sample]?.draw();
    if (!drawn) return nothing;
    this.#drawn.set(this.sample, drawn);
    return drawn;
  }

  #renderContrast(colors: Readonly<Record<Mode, ReadonlyMap<Token, Rgb>>>): TemplateResult {
    const rows = contrastPairs.map((pair) => ({
      ...pair,
      ratios: modes.map((mode) => {
        const [of, on] = [colors[mode].get(pair.of), colors[mode].get(pair.on)];
        return of && on ? contrastOf(of, on) : 0;
      }),
    }));
    const distances = modes.map((mode) => {
      const [sold, managed] = [colors[mode].get('data-sold'), colors[mode].get('data-managed')];
      return sold && managed ? Math.min(...visions.map((vision) => distanceOf(sold, managed, vision))) : 0;
    });
    const failures = rows.filter(({ ratios, least }) => ratios.some((ratio) => ratio < least));
    const distinct = distances.every((distance) => distance >= leastDistance);
    const passes = failures.length === 0 && distinct;
    return html`<div class="verdict ${passes ? '' : 'failing'}" role="status">
        ${passes ? checkIcon() : errorIcon()}
        <span>
          ${
            failures.length === 0
              ? `All ${rows.length} pairs have the contrast they need.`
              : `${failures.length} of ${rows.length} pairs have too little contrast.`
          }
          ${distinct ? 'Sold and managed differ for every eye.' : 'Sold and managed are too near for some eyes.'}
        </span>
      </div>
      <details ?open=${!passes}>
        <summary>Contrast <span class="muted">light, dark</span></summary>
        <table>
          ${[...failures, ...rows.filter((row) => !failures.includes(row))].map(
            ({ of, on, least, ratios }) =>
              html`<tr>
                <th scope="row">${of} <span class="muted">on ${on}</span></th>
                ${ratios.map(
                  (ratio) =>
                    html`<td class="figure ${ratio < least ? 'failing' : ''}">
                      ${ratio.toFixed(1)}${ratio < least ? html`<span class="small"> needs ${least}</span>` : nothing}
                    </td>`,
                )}
              </tr>`,
          )}
          <tr>
            <th scope="row">Sold and managed <span class="muted">nearest distance for colour-blind eyes</span></th>
            ${distances.map(
              (distance) =>
                html`<td class="figure ${distance < leastDistance ? 'failing' : ''}">${distance.toFixed(0)}</td>`,
            )}
          </tr>
        </table>
      </details>`;
  }

  #renderCss(): TemplateResult {
    const isEmpty = Object.keys(this.theme).length === 0;
    const css = isEmpty ? '/* Nothing is set yet. */\n' : themeCss(this.theme);
    return html`<div class="css">
      <pre tabindex="0" aria-label="CSS"><code>${css}</code></pre>
      <div class="copy">
        <button class="button" ?disabled=${isEmpty} @click=${() => this.#copy(css)}>Copy CSS</button>
        <button class="button plain" ?disabled=${isEmpty} @click=${() => (this.theme = themes[0]?.theme ?? {})}>
          Start over
        </button>
        <span class="muted" role="status">${this.copied ? 'Copied' : ''}</span>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'token-explorer': TokenExplorer;
  }
}
