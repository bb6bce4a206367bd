import { side as bareChart } from './bare-chart.js';
import { side as bareTable } from './bare-table.js';
import { chartBenches, type ChartSide } from './chart.js';
import { forecastBench } from './forecast.js';
import { side as kitChart } from './kit-chart.js';
import { side as kitPlot } from './kit-plot.js';
import { side as kitTable } from './kit-table.js';
import { run, type Result } from './measure.js';
import { pointsBench } from './points.js';
import { readyPress } from './press.js';
import { benchClients, mountAlone, tableBenches, type TableSide } from './table.js';

declare global {
  interface Window {
    /** Runs those whose name holds the text. */
    runBenches(rounds: number, only: string): Promise<Result[]>;
    /** The names of the tables; the clients are made then. */
    tableNames(): string[];
    /** Puts a table alone on the page; answers how many rows it keeps in the document. */
    mountTable(name: string): Promise<number>;
  }
}

/** Readies the page, with others to stand beside. */
export function ready(tables: readonly TableSide[], charts: readonly ChartSide[]): void {
  const allTables = [bareTable, kitTable, ...tables];
  window.runBenches = async (rounds, only) => {
    const results: Result[] = [];
    const benches = [
      ...tableBenches(allTables),
      ...chartBenches([bareChart, kitPlot, kitChart, ...charts]),
      pointsBench,
      forecastBench,
    ];
    for (const bench of benches) if (bench.name.includes(only)) results.push(await run(bench, rounds));
    return results;
  };
  readyPress();
  window.tableNames = () => {
    benchClients();
    return allTables.map(({ name }) => name);
  };
  window.mountTable = (name) => {
    const side = allTables.find((one) => one.name === name);
    if (!side) throw new Error(`no table: ${name}`);
    return mountAlone(side);
  };
}
