import uPlot from 'uplot';
import sheet from 'uplot/dist/uPlot.min.css?inline';
import { colors, size } from '../chart-data.ts';
import { addSheet } from './sheet.js';

addSheet(sheet);

/** @type {import('../chart.ts').ChartSide} */
export const side = {
  name: 'uPlot',
  open(host, data) {
    const columns = ({ months, lines }) => [months.map((_, month) => month), ...lines.map(({ values }) => values)];
    const options = {
      ...size,
      legend: { show: false },
      scales: { x: { time: false }, y: { range: (_, low, high) => [Math.min(0, low), high * 1.05] } },
      axes: [{ values: (_, ticks) => ticks.map((tick) => data.months[tick] ?? '') }, {}],
      series: [{}, ...data.lines.map(({ name }, line) => ({ label: name, stroke: colors[line], width: 2 }))],
    };
    const plot = new uPlot(options, columns(data), host);
    return { update: (others) => plot.setData(columns(others)), drawn: () => true, close: () => plot.destroy() };
  },
};
