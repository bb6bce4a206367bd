import { chartData, size, type ChartData } from './chart-data.js';
import { drawn, type Bench, type Side } from './measure.js';

/** A chart on the page. */
export interface OpenChart {
  update(data: ChartData): void;
  /** Whether its lines are there. */
  drawn(): boolean;
  close?(): void;
}

/** A chart to measure. */
export interface ChartSide {
  name: string;
  open(host: HTMLElement, data: ChartData): OpenChart;
}

const stage = document.createElement('div');
let open: OpenChart[] = [];
let turn = 0;

function clear(): void {
  for (const chart of open) chart.close?.();
  open = [];
  stage.replaceChildren();
  document.body.append(stage);
}

async function mount(side: ChartSide, count: number): Promise<void> {
  const hosts = Array.from({ length: count }, () => document.createElement('div'));
  for (const host of hosts) {
    host.style.inlineSize = `${size.width}px`;
    host.style.blockSize = `${size.height}px`;
  }
  stage.append(...hosts);
  const data = chartData(turn);
  open = hosts.map((host) => side.open(host, data));
  await drawn(() => open.every((chart) => chart.drawn()));
}

async function update(): Promise<void> {
  turn++;
  const data = chartData(turn);
  for (const chart of open) chart.update(data);
  await drawn(() => open.every((chart) => chart.drawn()));
}

/** Three lines over ten months, from the call until they are painted. */
export function chartBenches(sides: readonly ChartSide[]): Bench[] {
  const bench = (name: string, prepare: (side: ChartSide) => Promise<() => Promise<void>>): Bench => ({
    name,
    sides: sides.map((side): Side => ({ name: side.name, prepare: () => prepare(side) })),
  });
  return [1, 50].flatMap((count) => [
    bench(`chart: mount ${count}`, (side) => {
      clear();
      return Promise.resolve(() => mount(side, count));
    }),
    bench(`chart: update ${count}`, async (side) => {
      clear();
      await mount(side, count);
      return update;
    }),
  ]);
}
