import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { barGlyph, circleGlyph, diamondGlyph } from './glyphs.js';
import { nextIcon, previousIcon } from './icons.js';
import { isCommand, placeByKey, runsFromRight } from './keys.js';
import { axisFigures, linePlot, lineEnds, type ChartSeries, type ChartStep, type LinePlot } from './line-plot.js';
import { OverflowWatch } from './overflow-watch.js';
import { plotOf, textWidth, type Plot } from './plot.js';
import { styled } from './styled.js';
import type { ChartThreshold } from './threshold-words.js';
import { tip } from './tooltip.js';

/** Words of a chart. */
export interface ChartWords {
  /** What a step is, such as "Month": names what arrow keys choose, and the first column of the table. */
  step: string;
  /** Names the row of switches. */
  lines: string;
  /** On the ground of projected steps: from what they are projected. */
  projected: string;
  /** After the name of a projected step. */
  projectedStep: string;
  noData: string;
  showTable: string;
  previous: string;
  next: string;
}

/** A line of figures under the axis, one for each step. Where steps are too narrow it is left to pane and table. */
export interface ChartRow {
  key: string;
  label: string;
  texts: readonly string[];
  /** What they have come to, at the end. */
  end?: string | undefined;
}

/** A chart of lines over steps. */
export interface ChartView extends Pick<LinePlot, 'under' | 'over' | 'overBoxes'> {
  /** What the chart shows, in a sentence. */
  finding: unknown;
  /** Said in the plot when there is nothing to draw. */
  empty: string;
  steps: readonly ChartStep[];
  series: readonly ChartSeries[];
  thresholds?: readonly ChartThreshold[] | undefined;
  rows?: readonly ChartRow[] | undefined;
  /** A figure of the axis. */
  tickText: (value: number) => string;
  words: ChartWords;
  /** What else is to be read of a step, under its figures. */
  reading?: ((step: number) => unknown) | undefined;
  /** What is assumed, beside the table. */
  note?: unknown;
}

/** Above the values, for the words on the ground of projected steps. */
const roomForWords = 24;

/** Above the values of a plot that is too narrow for the words of a threshold beside those. */
const roomForTwo = 44;
const narrowPlot = 400;

/** Narrower steps have no room for a row of figures. */
const leastRowStep = 64;

const glyphs = { sold: circleGlyph, managed: diamondGlyph, total: barGlyph };

/**
 * A chart in its frame: the finding, the plot, a pane that reads one step, and the same figures as a table. The plot is as wide as its
 * element lets it be. It is one stop of the Tab key: arrows in reading direction, Home and End choose a step, as a press does; the
 * pane says its figures to screen readers. Lines can be switched off, all but the last.
 */
export class ChartFrame implements ReactiveController {
  /** Keys of what a person chose; the last measured step at first. */
  #chosen: string | undefined;
  #hidden: ReadonlySet<string> = new Set();
  /** The table is drawn when it is first wanted, on the screen or on paper. */
  #tabled = false;
  #width = 0;
  #height = 0;
  #fromRight = false;
  readonly #sizes = new ResizeObserver((entries) => this.#resize(entries));
  /** Of the table. */
  readonly #overflow: OverflowWatch;

  constructor(private readonly host: LitElement) {
    host.addController(this);
    this.#overflow = new OverflowWatch(host);
  }

  hostUpdate(): void {
    this.#fromRight = this.#runs();
  }

  /** An element that speaks another language than the page says which way it runs once it has drawn. */
  hostUpdated(): void {
    queueMicrotask(() => {
      if (this.#runs() !== this.#fromRight) this.host.requestUpdate();
    });
  }

  #runs(): boolean {
    return runsFromRight(this.host.renderRoot.firstElementChild ?? this.host);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#drawTable);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    removeEventListener('beforeprint', this.#drawTable);
  }

  /** Place of the chosen step. */
  #place({ steps }: ChartView): number {
    const place = steps.findIndex(({ key }) => key === this.#chosen);
    if (place >= 0) return place;
    const projected = steps.findIndex((step) => step.projected);
    return Math.max(0, (projected < 0 ? steps.length : projected) - 1);
  }

  #shown({ series }: Pick<ChartView, 'series'>): readonly ChartSeries[] {
    const shown = series.filter(({ key }) => !this.#hidden.has(key));
    return shown.length > 0 ? shown : series;
  }

  /** Draws the row of switches; nothing where there is one line. */
  legend(view: Pick<ChartView, 'series' | 'words'>): TemplateResult | typeof nothing {
    const shown = this.#shown(view);
    if (view.series.length < 2) return nothing;
    return html`<div class="legend" part="legend" role="group" aria-label=${view.words.lines}>
      ${view.series.map((series) => {
        const on = shown.includes(series);
        return html`<button
          class="switch"
          type="button"
          role="switch"
          aria-checked=${on}
          aria-disabled=${on && shown.length === 1 ? 'true' : nothing}
          @click=${() => this.#toggle(series.key, shown)}
        >
          ${glyphs[series.tone]()}${series.label}
        </button>`;
      })}
    </div>`;
  }

  /** Draws the chart. */
  figure(view: ChartView): TemplateResult {
    const { words, note } = view;
    return html`<figure class="chart" part="chart">
      <figcaption class="muted">${view.finding}</figcaption>
      <div class="chart-body">${this.#area(view)}${isEmpty(view) ? nothing : this.#pane(view)}</div>
      <div class="chart-foot">
        ${
          isEmpty(view)
            ? nothing
            : html`<details class="as-table more-below" @focusin=${this.#drawTable} @toggle=${this.#drawTable}>
                <summary>${nextIcon()}${words.showTable}</summary>
                ${this.#tabled ? dataTable(view, this.#overflow) : nothing}
              </details>`
        }
        ${note === undefined || isEmpty(view) ? nothing : html`<p class="small muted">${note}</p>`}
      </div>
    </figure>`;
  }

  #area(view: ChartView): TemplateResult {
    const { steps, words, rows = [], thresholds = [], tickText, empty } = view;
    const series = this.#shown(view);
    const values = series.flatMap((one) => one.values.flatMap((value) => (value ? [value.at] : [])));
    const fromRight = this.#fromRight;
    const plotUnder = (top: number): Plot =>
      plotOf({ width: this.#width, height: this.#height, top, steps: steps.length, values, fromRight });
    const isAhead = steps.some(({ projected }) => projected);
    const first = plotUnder(isAhead ? roomForWords : 0);
    const meetsWords =
      isAhead && this.#width < narrowPlot && thresholds.some(({ at }) => first.y(at) >= 0 && first.y(at) < roomForTwo);
    const plot = meetsWords ? plotUnder(roomForTwo) : first;
    const place = this.#place(view);
    const lines = {
      ...view,
      plot,
      series,
      thresholds,
      chosen: place,
      fromRight,
      projectedText: words.projected,
      noDataText: words.noData,
    };
    const nothingKnown = isEmpty(view);
    const chosen = steps[place];
    const drawing = this.#width > 0 ? linePlot(nothingKnown ? { ...lines, series: [] } : lines) : nothing;
    return html`<div class="plot-area">
      ${nothingKnown ? nothing : axisFigures(plot, tickText)}
      ${
        nothingKnown || !chosen
          ? html`<div class="plot" ${ref(this.#drawnAs)}>
              ${drawing}
              <p class="plot-empty"><span>${empty}</span></p>
            </div>`
          : html`<div
              class="plot"
              part="plot"
              role="slider"
              tabindex="0"
              aria-label=${words.step}
              aria-valuemin="1"
              aria-valuemax=${steps.length}
              aria-valuenow=${place + 1}
              aria-valuetext=${nameOf(chosen, words)}
              @keydown=${(event: KeyboardEvent) => this.#onKey(event, view)}
              @pointerdown=${(event: PointerEvent) => this.#onPress(event, view)}
              @pointermove=${(event: PointerEvent) => this.#onPress(event, view)}
              ${ref(this.#drawnAs)}
            >
              ${drawing}
            </div>`
      }
      ${nothingKnown ? nothing : lineEnds(lines)}
      <div class="axis-steps" aria-hidden="true">${this.#stepLabels(steps, place, plot)}</div>
      ${nothingKnown || plot.stepWidth < leastRowStep ? nothing : rows.map((row) => this.#row(row))}
    </div>`;
  }

  /** Under the axis as many labels as have room: the chosen step's, which its neighbours make way for, and the last step's. */
  #stepLabels(steps: readonly ChartStep[], chosen: number, { stepWidth }: Plot): TemplateResult[] {
    const widest = Math.max(0, ...steps.flatMap(({ label }) => label.split(' ').map(textWidth)));
    const every = stepWidth > 0 ? Math.ceil((widest + 4) / stepWidth) : 1;
    return steps.map(({ label }, place) => {
      const drawn = place === chosen || ((steps.length - 1 - place) % every === 0 && Math.abs(place - chosen) >= every);
      // The chosen label has the room of the neighbours that it hides.
      const beside = place === chosen ? (-stepWidth * (every - 1)) / 2 : 0;
      return html`<span class=${place === chosen ? 'is-chosen' : ''} ${styled({ 'margin-inline': `${beside}px` })}
        >${drawn ? label : nothing}</span
      >`;
    });
  }

  #row({ label, texts, end }: ChartRow): TemplateResult {
    return html`<span class="row-label" aria-hidden="true">${label}</span>
      <div class="axis-row figure" aria-hidden="true">${texts.map((text) => html`<bdi>${text}</bdi>`)}</div>
      <span class="row-end" aria-hidden="true">${end}</span>`;
  }

  #pane(view: ChartView): TemplateResult {
    const { steps, words, reading } = view;
    const place = this.#place(view);
    const step = steps[place];
    return html`<div class="reading" part="reading">
      <div class="reading-head">
        <span
          ><span class="reading-name">${step?.name}</span>${
            step?.projected ? html` <span class="small muted">${words.projectedStep}</span>` : nothing
          }</span
        >
        ${this.#turn(words.previous, previousIcon(), place - 1, view)}
        ${this.#turn(words.next, nextIcon(), place + 1, view)}
      </div>
      <div aria-live="polite" aria-atomic="true">
        <dl class="readings">
          ${this.#shown(view).map(
            ({ label, tone, values }) =>
              html`<div>
                <dt>${glyphs[tone]()}${label}</dt>
                <dd class="figure">${values[place]?.text ?? html`<span class="muted">${words.noData}</span>`}</dd>
              </div>`,
          )}
        </dl>
        ${reading?.(place)}
      </div>
    </div>`;
  }

  #turn(label: string, icon: TemplateResult, to: number, view: ChartView): TemplateResult {
    const there = view.steps[to];
    return html`<button
      class="button square plain no-print"
      type="button"
      aria-label=${label}
      ${tip(label)}
      aria-disabled=${there === undefined}
      @click=${() => there && this.#choose(to, view)}
    >
      ${icon}
    </button>`;
  }

  readonly #drawTable = (): void => {
    if (this.#tabled) return;
    this.#tabled = true;
    this.host.requestUpdate();
  };

  readonly #drawnAs = (plot: Element | undefined): void => {
    this.#sizes.disconnect();
    if (plot) this.#sizes.observe(plot);
  };

  #resize(entries: readonly ResizeObserverEntry[]): void {
    const { width = 0, height = 0 } = entries.at(-1)?.contentRect ?? {};
    const [w, h] = [Math.floor(width), Math.floor(height)];
    if (w === this.#width && h === this.#height) return;
    const first = this.#width === 0;
    this.#width = w;
    this.#height = h;
    // What is drawn may take room from the plot: within one frame that would be told for ever. So the plot is first drawn in the frame
    // that measures it, and watched again, or drawn anew, from the next one on.
    const plot = entries[0]?.target;
    if (first && plot) {
      this.#sizes.disconnect();
      this.host.requestUpdate();
      requestAnimationFrame(() => plot.isConnected && this.#sizes.observe(plot));
    } else requestAnimationFrame(() => this.host.requestUpdate());
  }

  #toggle(key: string, shown: readonly ChartSeries[]): void {
    const hidden = new Set(this.#hidden);
    if (!hidden.delete(key)) {
      if (shown.length === 1) return;
      hidden.add(key);
    }
    this.#hidden = hidden;
    this.host.requestUpdate();
  }

  #choose(place: number, { steps }: ChartView): void {
    const step = steps[Math.max(0, Math.min(place, steps.length - 1))];
    if (!step || step.key === this.#chosen) return;
    this.#chosen = step.key;
    this.host.requestUpdate();
  }

  #onKey(event: KeyboardEvent, view: ChartView): void {
    if (isCommand(event)) return;
    const place = this.#place(view);
    // Up and down are the keys of every slider.
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const to = step === undefined ? placeByKey(event.key, place, view.steps.length, this.#fromRight) : place + step;
    if (to === undefined) return;
    event.preventDefault();
    this.#choose(to, view);
  }

  #onPress(event: PointerEvent, view: ChartView): void {
    if (!event.isPrimary || event.buttons !== 1) return;
    const plot = event.currentTarget as HTMLElement;
    const { left, right, width } = plot.getBoundingClientRect();
    const along = (this.#fromRight ? right - event.clientX : event.clientX - left) / width;
    this.#choose(Math.floor(along * view.steps.length), view);
  }
}

/** Whether nothing of any line is known. */
function isEmpty({ steps, series }: ChartView): boolean {
  return steps.length === 0 || series.every(({ values }) => values.every((value) => value === undefined));
}

function nameOf({ name, projected }: ChartStep, words: ChartWords): string {
  return projected ? `${name}, ${words.projectedStep}` : name;
}

/** The same figures as a table. */
function dataTable({ steps, series, rows = [], words }: ChartView, overflow: OverflowWatch): TemplateResult {
  const { overflows } = overflow;
  return html`<div
    class="data-scroller"
    role=${overflows ? 'region' : nothing}
    aria-label=${overflows ? words.showTable : nothing}
    tabindex=${overflows ? 0 : nothing}
    ${ref(overflow.drawnAs)}
  >
    <table class="data-table">
      <thead>
        <tr>
          <th scope="col">${words.step}</th>
          ${[...series, ...rows].map(({ label }) => html`<th scope="col" class="end">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${steps.map(
          (step, place) =>
            html`<tr>
              <th scope="row">${nameOf(step, words)}</th>
              ${series.map(
                ({ values }) => html`<td class="end figure"><bdi>${values[place]?.text ?? words.noData}</bdi></td>`,
              )}
              ${rows.map(({ texts }) => html`<td class="end figure"><bdi>${texts[place]}</bdi></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
