import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { baseStyles } from '../../src/ui/base.styles.js';
import { cardStyles } from '../../src/ui/card.styles.js';
import { ChartFrame } from '../../src/ui/chart-frame.js';
import { chartStyles } from '../../src/ui/chart.styles.js';
import { tokens } from '../../src/ui/tokens/base.js';
import type { ChartData } from './chart-data.js';
import type { ChartSide } from './chart.js';

const tones = ['sold', 'managed', 'total'] as const;
const words = {
  step: 'Month',
  lines: 'Lines',
  projected: 'Projected',
  projectedStep: 'projected',
  noData: 'No data',
  showTable: 'Show as table',
  previous: 'Previous month',
  next: 'Next month',
};

/**
 * Our chart as an element draws it. It holds more than the others: a row of switches, a pane that reads a month, the keyboard, and
 * the same figures as a table.
 */
class KitChart extends LitElement {
  static override properties: PropertyDeclarations = { data: { attribute: false } };
  static override styles: CSSResultGroup = [tokens, baseStyles, cardStyles, chartStyles];

  declare data: ChartData | undefined;
  readonly #chart = new ChartFrame(this);

  override render(): TemplateResult | typeof nothing {
    if (!this.data) return nothing;
    const view = {
      finding: 'Points over time',
      empty: '',
      steps: this.data.months.map((month) => ({ key: month, label: month, name: month })),
      series: this.data.lines.map(({ name, values }, line) => ({
        key: name,
        label: name,
        tone: tones[line] ?? 'total',
        values: values.map((at) => ({ at, text: String(at) })),
      })),
      tickText: String,
      words,
    };
    return html`${this.#chart.legend(view)}${this.#chart.figure(view)}`;
  }
}
customElements.define('bench-kit-chart', KitChart);

export const side: ChartSide = {
  name: 'chart of the kit, whole',
  open(host, data) {
    const element = new KitChart();
    element.data = data;
    host.append(element);
    return {
      update(others) {
        element.data = others;
      },
      drawn: () => element.shadowRoot?.querySelector('path.line[d]') !== null,
    };
  },
};
