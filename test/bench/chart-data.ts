/** Three lines over ten months. */
export interface ChartData {
  months: readonly string[];
  lines: readonly { name: string; values: readonly number[] }[];
}

/** The size of a plot. */
export const size = { width: 480, height: 240 };
export const colors = ['#0068b1', '#c8541a', '#1f8a5b'];

/** Data that differ with each turn. */
export function chartData(turn: number): ChartData {
  return {
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct'],
    lines: ['Sold', 'Managed', 'Total'].map((name, line) => ({
      name,
      values: Array.from({ length: 10 }, (_, month) => 200 * (line + 1) + ((month * 37 + line * 91 + turn * 53) % 180)),
    })),
  };
}
