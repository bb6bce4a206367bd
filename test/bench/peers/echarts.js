import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { colors } from '../chart-data.ts';

use([LineChart, GridComponent, CanvasRenderer]);

/** @type {import('../chart.ts').ChartSide} */
export const side = {
  name: 'ECharts',
  open(host, data) {
    const chart = init(host);
    const series = ({ lines }) => lines.map(({ name, values }) => ({ name, type: 'line', data: [...values] }));
    chart.setOption({
      animation: false,
      color: colors,
      grid: { left: 40, right: 10, top: 10, bottom: 24 },
      xAxis: { type: 'category', data: [...data.months] },
      yAxis: { type: 'value' },
      series: series(data),
    });
    return {
      update: (others) => chart.setOption({ series: series(others) }),
      drawn: () => true,
      close: () => chart.dispose(),
    };
  },
};
