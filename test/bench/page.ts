import { forecastBench } from './forecast.js';
import { run, type Result } from './measure.js';
import { pointsBench } from './points.js';
import { tableBenches } from './table.js';

declare global {
  interface Window {
    runBenches(rounds: number, only: string): Promise<Result[]>;
  }
}

window.runBenches = async (rounds, only) => {
  const results: Result[] = [];
  for (const bench of [...tableBenches, pointsBench, forecastBench]) {
    if (bench.name.includes(only)) results.push(await run(bench, rounds));
  }
  return results;
};
