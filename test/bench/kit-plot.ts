import { html, render } from 'lit';
import { axisFigures, linePlot } from '../../src/ui/line-plot.js';
import { plotOf } from '../../src/ui/plot.js';
import { size, type ChartData } from './chart-data.js';
import type { ChartSide } from './chart.js';

const tones = ['sold', 'managed', 'total'] as const;

/** The lines, the marks and the figures of the axis: what the other charts draw too. */
export const side: ChartSide = {
  name: 'line plot of the kit',
  open(host, data) {
    const update = ({ months, lines }: ChartData): void => {
      const values = lines.flatMap((line) => line.values);
      const plot = plotOf({ ...size, steps: months.length, values, fromRight: false });
      const view = {
        plot,
        steps: months.map((month) => ({ key: month, label: month, name: month })),
        series: lines.map(({ name, values: ats }, line) => ({
          key: name,
          label: name,
          tone: tones[line] ?? 'total',
          values: ats.map((at) => ({ at, text: String(at) })),
        })),
        thresholds: [],
        chosen: months.length - 1,
        fromRight: false,
        projectedText: '',
        noDataText: '',
      };
      const labels = months.map((month) => html`<span>${month}</span>`);
      render(
        html`${axisFigures(plot, String)}${linePlot(view)}
          <div>${labels}</div>`,
        host,
      );
    };
    update(data);
    return { update, drawn: () => true };
  },
};
