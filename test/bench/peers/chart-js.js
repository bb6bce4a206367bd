import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { colors } from '../chart-data.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** @type {import('../chart.ts').ChartSide} */
export const side = {
  name: 'Chart.js',
  open(host, { months, lines }) {
    const canvas = document.createElement('canvas');
    host.append(canvas);
    const chart = new Chart(canvas, {
      type: 'line',
      data: {
        labels: [...months],
        datasets: lines.map(({ name, values }, line) => ({
          label: name,
          data: [...values],
          borderColor: colors[line],
          borderWidth: 2,
        })),
      },
      options: { animation: false, maintainAspectRatio: false, scales: { y: { beginAtZero: true } } },
    });
    return {
      update(others) {
        others.lines.forEach(({ values }, line) => (chart.data.datasets[line].data = [...values]));
        chart.update('none');
      },
      drawn: () => true,
      close: () => chart.destroy(),
    };
  },
};
