import { colors, size, type ChartData } from './chart-data.js';
import type { ChartSide } from './chart.js';

const names = 'http://www.w3.org/2000/svg';

function make(name: string, attributes: Record<string, string | number>, parent: Element): Element {
  const element = document.createElementNS(names, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return parent.appendChild(element);
}

/** The least that draws the same picture, lines with their marks: markup once, then only what changes. Its scale is known beforehand. */
export const side: ChartSide = {
  name: 'SVG by hand',
  open(host, data) {
    const { width, height } = size;
    const svg = make('svg', { width, height }, host);
    const y = (value: number): number => height - 20 - (value / 800) * (height - 30);
    const x = (month: number): number => 40 + ((month + 0.5) * (width - 50)) / 10;
    for (const tick of [0, 200, 400, 600, 800]) {
      make('line', { x1: 40, x2: width - 10, y1: y(tick), y2: y(tick), stroke: '#ccc' }, svg);
      make('text', { x: 34, y: y(tick) + 4, 'text-anchor': 'end', 'font-size': 12 }, svg).textContent = String(tick);
    }
    const labels = { y: height - 4, 'text-anchor': 'middle', 'font-size': 12 };
    data.months.forEach((month, at) => (make('text', { x: x(at), ...labels }, svg).textContent = month));
    const paths = data.lines.map((_, line) =>
      make('path', { fill: 'none', 'stroke-width': 2, stroke: colors[line] ?? '' }, svg),
    );
    const marks = data.lines.map((_, line) => make('path', { fill: colors[line] ?? '', stroke: '#fff' }, svg));
    const update = ({ lines }: ChartData): void =>
      lines.forEach(({ values }, line) => {
        const points = values.map((value, month) => [x(month), y(value)] as const);
        paths[line]?.setAttribute('d', `M${points.map((point) => point.join(',')).join('L')}`);
        marks[line]?.setAttribute('d', points.map(([px, py]) => `M${px - 4},${py - 4}h8v8h-8z`).join(''));
      });
    update(data);
    return { update, drawn: () => true };
  },
};
