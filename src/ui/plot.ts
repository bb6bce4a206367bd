import { nice, ticks } from 'd3';

/*
 * Where things stand in a plot. d3's scales would bring interpolation of colours and dates along, 9 KB that nothing here draws
 * with: its ticks and a rule of three are what an axis needs of them.
 */

/** Where things stand in a plot of steps and values, in px from its left and top edge. */
export interface Plot {
  width: number;
  height: number;
  /** How wide one step is. */
  stepWidth: number;
  /** The middle of a step; between two steps with a fraction. */
  x: (step: number) => number;
  y: (value: number) => number;
  /** The values that have a light line: three to five, as a rule. */
  ticks: readonly number[];
}

/** What a plot is made for. */
export interface PlotSize {
  width: number;
  height: number;
  /** Room for words above the values. */
  top?: number | undefined;
  /** How many steps there are. */
  steps: number;
  /** The values that must have room. */
  values: readonly number[];
  /** The first step is at the right. */
  fromRight: boolean;
}

const wantedTicks = 4;

/** Lays a plot out. Its values begin at zero, or below it where one of them does. */
export function plotOf({ width, height, top = 0, steps, values, fromRight }: PlotSize): Plot {
  const [low, high] = nice(Math.min(0, ...values), Math.max(0, ...values) || 1, wantedTicks);
  const stepWidth = width / Math.max(1, steps);
  return {
    width,
    height,
    stepWidth,
    x: (step) => (fromRight ? width - (step + 0.5) * stepWidth : (step + 0.5) * stepWidth),
    y: (value) => height - ((value - low) / (high - low)) * (height - top),
    ticks: ticks(low, high, wantedTicks),
  };
}

/** Pushes places on a line apart until each two are `gap` apart, as little as need be, between 0 and `end` where there is room. */
export function spread(places: readonly number[], gap: number, end: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const spots: number[] = [];
  let least = 0;
  for (const index of order) {
    spots[index] = Math.max(places[index] ?? 0, least);
    least = spots[index] + gap;
  }
  let most = end;
  for (const index of order.reverse()) {
    spots[index] = Math.max(0, Math.min(spots[index] ?? 0, most));
    most = spots[index] - gap;
  }
  return spots;
}

/** A path of straight lines through points; where one is missing the line breaks. */
export function linePath(points: readonly (readonly [x: number, y: number] | undefined)[]): string {
  let path = '';
  let drawing = false;
  for (const point of points) {
    if (point) path += `${drawing ? 'L' : 'M'}${round(point[0])},${round(point[1])}`;
    drawing = point !== undefined;
  }
  return path;
}

/** About how wide a text of 12 px is. East Asian signs are square. */
export function textWidth(text: string): number {
  return text.length * 7 + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0) * 5;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
