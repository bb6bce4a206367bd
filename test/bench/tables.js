import { weigh } from './bundles.js';

const files = {
  'bare DOM': 'bare-table.ts',
  'partner-client-table': 'kit-table.ts',
  'regular-table': 'peers/regular-table.js',
  'Vaadin Grid': 'peers/vaadin-grid.js',
  Tabulator: 'peers/tabulator.js',
  'AG Grid Community': 'peers/ag-grid.js',
  'SVG by hand': 'bare-chart.ts',
  'line plot of the kit': 'kit-plot.ts',
  'chart of the kit, whole': 'kit-chart.ts',
  uPlot: 'peers/uplot.js',
  'Observable Plot': 'peers/observable-plot.js',
  'Chart.js': 'peers/chart-js.js',
  ECharts: 'peers/echarts.js',
};

/** Prints figures of several sides below each other: first as they are, then as ratios to the first side. */
export function printTable(sides, lines) {
  const widest = Math.max(...lines.map(({ name }) => name.length), 12);
  const columns = sides.map((side) => Math.max(side.length, 9));
  const line = (name, cells) =>
    console.log(`  ${name.padEnd(widest)}${cells.map((cell, place) => cell.padStart(columns[place] + 2)).join('')}`);
  line('', sides);
  for (const { name, unit, values } of lines) {
    line(
      name,
      values.map((value, place) =>
        place === 0 || unit === '' ? `${value.toFixed(1)} ${unit}` : (value / values[0]).toFixed(2),
      ),
    );
  }
}

/** The weight of each side, as a line of the table. */
export async function weights(sides) {
  const values = [];
  for (const side of sides) values.push(await weigh(files[side]));
  return { name: 'KiB gzip', unit: '', values };
}

/** What mounting adds to the heap beside the data, each table in a fresh page, in MiB. */
export async function heaps(openPage, sides) {
  const heap = { name: 'MiB of heap', unit: '', values: [] };
  const rows = { name: 'rows kept', unit: '', values: [] };
  for (const side of sides) {
    const tab = await openPage();
    const session = await tab.context().newCDPSession(tab);
    const used = async () => {
      // Twice: what the first frees may hold more.
      for (let turn = 0; turn < 2; turn++) await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    await tab.evaluate(() => window.tableNames());
    const before = await used();
    rows.values.push(await tab.evaluate((name) => window.mountTable(name), side));
    heap.values.push(((await used()) - before) / 2 ** 20);
    await tab.close();
  }
  return [heap, rows];
}
