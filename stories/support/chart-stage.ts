import { html, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartFrame, type ChartView } from '../../src/ui/chart-frame.js';
import { chartStyles } from '../../src/ui/chart.styles.js';
import type { ChartSeries } from '../../src/ui/line-plot.js';
import type { ChartThreshold } from '../../src/ui/threshold-words.js';
import { Stage } from './stage.js';

/** Made-up depths of two lakes, and of both together; the last three are projected. */
export const depths: Readonly<Record<string, readonly (number | undefined)[]>> = {
  both: [1742, 1870, 1951, 2103, 2236, 2287.82, 2229.62, 2088.56, 2051.12],
  north: [640.5, 703.2, 735, 842.1, 954.6, 993.42, 935.22, 794.16, 756.72],
  south: [1101.5, 1166.8, 1216, 1260.9, 1281.4, 1294.4, 1294.4, 1294.4, 1294.4],
};

const months = ['Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb'];
const names = [
  ...['June', 'July', 'August', 'September', 'October', 'November', 'December'].map((month) => `${month} 2026`),
  ...['January', 'February'].map((month) => `${month} 2027`),
];
const tones = { both: 'total', north: 'sold', south: 'managed' } as const;
const labels = { both: 'Both', north: 'North', south: 'South' };

/** A chart as an element draws it. */
export class ChartStage extends Stage {
  static override styles: CSSResultGroup = [Stage.styles, chartStyles];

  @property({ attribute: false }) depths = depths;
  @property({ type: Number }) projected = 3;
  @property({ attribute: false }) thresholds: readonly ChartThreshold[] = [];
  @property({ attribute: false }) rows: ChartView['rows'];
  /** Marks the place of a step, as an element may. */
  @property({ type: Number }) flag: number | undefined;
  @property() finding = 'Both lakes rise until November, and fall by 237 in the three months after.';

  readonly #chart = new ChartFrame(this);

  protected override renderPart(): TemplateResult {
    const two = (value: number): string => value.toLocaleString('en', { minimumFractionDigits: 2 });
    const whole = (value: number): string => Math.round(value).toLocaleString('en');
    const series = Object.entries(this.depths).map(([key, values]): ChartSeries => ({
      key,
      label: labels[key as 'both'],
      tone: tones[key as 'both'],
      values: values.map((at) => (at === undefined ? undefined : { at, text: two(at), short: whole(at) })),
    }));
    const count = Math.max(0, ...series.map(({ values }) => values.length));
    const { flag } = this;
    const view: ChartView = {
      finding: this.finding,
      empty: 'Depths appear here after the first month of measuring.',
      steps: names.slice(0, count).map((name, place) => ({
        key: name,
        label: place === 0 ? 'Jun 2026' : place === 7 ? 'Jan 2027' : (months[place] ?? ''),
        name,
        projected: place >= count - this.projected,
      })),
      series,
      thresholds: this.thresholds,
      rows: this.rows,
      tickText: whole,
      words: {
        step: 'Month',
        lines: 'Lakes',
        projected: 'Projected from rain',
        projectedStep: 'projected',
        noData: 'No data',
        showTable: 'Show as table',
        previous: 'Previous month',
        next: 'Next month',
      },
      reading: (step) => html`<p class="small muted">Measured months: ${step + 1}.</p>`,
      note: 'The south is assumed unchanged.',
      over:
        flag === undefined
          ? undefined
          : ({ x, height }) => svg`<path class="base" d="M${x(flag)},${height}v-40h-8v6h8" />`,
    };
    return html`<div class="card-head">
        <div class="heading">Depth over time</div>
        <div class="end">${this.#chart.legend(view)}</div>
      </div>
      ${this.#chart.figure(view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chart-stage': ChartStage;
  }
}
