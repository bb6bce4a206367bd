import { ready } from '../page.ts';
import { side as agGrid } from './ag-grid.js';
import { side as chartJs } from './chart-js.js';
import { side as echarts } from './echarts.js';
import { side as observablePlot } from './observable-plot.js';
import { side as regularTable } from './regular-table.js';
import { side as tabulator } from './tabulator.js';
import { side as uPlot } from './uplot.js';
import { side as vaadinGrid } from './vaadin-grid.js';

ready([regularTable, vaadinGrid, tabulator, agGrid], [uPlot, observablePlot, chartJs, echarts]);
