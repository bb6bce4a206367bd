import { html, nothing, svg, type TemplateResult } from 'lit';
import { linePath, spread, textWidth, type Plot } from './plot.js';
import { styled } from './styled.js';
import { roomFor, wordsPlaces, type Box, type ChartThreshold } from './threshold-words.js';

/** A value of a line: where it is drawn, and what is said of it. */
export interface ChartValue {
  at: number;
  /** The exact figure. */
  text: string;
  /** A shorter figure for the end of the line. */
  short?: string | undefined;
}

/** A line. Its tone gives it colour, mark and width. */
export interface ChartSeries {
  key: string;
  label: string;
  tone: 'sold' | 'managed' | 'total';
  /** One for each step; nothing where it is not known. */
  values: readonly (ChartValue | undefined)[];
}

/** What lies side by side in a chart, such as a month. */
export interface ChartStep {
  key: string;
  /** Under the axis. */
  label: string;
  /** In full. */
  name: string;
  /** Not measured: drawn dashed and hollow, on sunken ground. Such steps come last. */
  projected?: boolean | undefined;
}

/** What lines are drawn from. */
export interface LinePlot {
  plot: Plot;
  steps: readonly ChartStep[];
  /** Those that are shown. */
  series: readonly ChartSeries[];
  thresholds: readonly ChartThreshold[];
  /** Place of the chosen step. */
  chosen: number;
  fromRight: boolean;
  projectedText: string;
  noDataText: string;
  /** Drawn between the grid and the lines. */
  under?: ((plot: Plot) => TemplateResult<2>) | undefined;
  /** Drawn over the lines. */
  over?: ((plot: Plot) => TemplateResult<2>) | undefined;
  /** What the words among it take up: others keep clear of them. */
  overBoxes?: ((plot: Plot) => readonly Box[]) | undefined;
}

/** Marks of 9 px by tone, around a point, at a scale: a shape says what colour says. */
const marks = {
  sold: (x: number, y: number, k: number) =>
    `M${x - 4.5 * k},${y}a${4.5 * k},${4.5 * k} 0 1,0 ${9 * k},0a${4.5 * k},${4.5 * k} 0 1,0 ${-9 * k},0z`,
  managed: (x: number, y: number, k: number) =>
    `M${x},${y - 5.5 * k}l${5.5 * k},${5.5 * k}l${-5.5 * k},${5.5 * k}l${-5.5 * k},${-5.5 * k}z`,
  total: (x: number, y: number, k: number) => `M${x - 4 * k},${y - 4 * k}h${8 * k}v${8 * k}h${-8 * k}z`,
};

/** On narrower steps marks are smaller, or they would hide their lines. */
const leastMarkStep = 15;

/** Draws lines with their grid. */
export function linePlot(view: LinePlot): TemplateResult {
  const { plot, series, steps, chosen, under, over } = view;
  const { width, height, x, y } = plot;
  const drawn = view.thresholds.filter(({ at }) => y(at) >= 0 && y(at) <= height);
  return html`<svg class="lines" width=${width} height=${height} viewBox="0 0 ${width} ${height}" focusable="false">
    ${projection(view)} ${steps.map((_, step) => band(plot, step))} ${grid(plot)} ${gaps(view)} ${under?.(plot)}
    ${drawn.map(({ at }) => threshold(plot, at))}
    ${series.length > 0 ? svg`<line class="chosen" x1=${x(chosen)} x2=${x(chosen)} y1="0" y2=${height} />` : nothing}
    ${series.map((one) => line(one, view))} ${projectionWords(view)} ${thresholdWords(view, drawn)} ${over?.(plot)}
    ${rings(view)} ${series.map((one) => markers(one, view))}
  </svg>`;
}

/** The ground of a step, which shows where a press would lead. */
function band({ x, stepWidth, height }: Plot, step: number): TemplateResult<2> {
  return svg`<rect class="band" x=${x(step) - stepWidth / 2} y="0" width=${stepWidth} height=${height} />`;
}

/** The light lines in one path, and the line at zero. */
function grid({ ticks, width, y }: Plot): TemplateResult<2> {
  const across = (some: readonly number[]): string => some.map((tick) => `M0,${crisp(y(tick))}h${width}`).join('');
  return svg`<path class="grid" d=${across(ticks.filter((tick) => tick !== 0))} /><path class="base" d=${across([0])} />`;
}

/** A line of 1 px is sharp between two pixels. */
const crisp = (px: number): number => Math.floor(px) + 0.5;

/** From where to where the ground of projected steps goes; nothing where none is drawn. */
function projected({
  plot: { width, x },
  series,
  steps,
  fromRight,
}: LinePlot): [edge: number, end: number] | undefined {
  const first = steps.findIndex((step) => step.projected);
  return first < 0 || series.length === 0 ? undefined : [x(first - 0.5), fromRight ? 0 : width];
}

function projection(view: LinePlot): TemplateResult<2> | typeof nothing {
  const [edge, end] = projected(view) ?? [0, 0];
  if (edge === end) return nothing;
  return svg`<rect class="projection" x=${Math.min(edge, end)} y="0" width=${Math.abs(end - edge)} height=${view.plot.height} />`;
}

/**
 * Where the words on the ground of projected steps begin, in px from the plot's start, and how wide they are: longer than their ground,
 * they end with it; longer than the plot, they are left to the pane.
 */
function wordsOfProjection(view: LinePlot): { start: number; own: number } | undefined {
  const { plot, projectedText } = view;
  const [edge, end] = projected(view) ?? [0, 0];
  const own = textWidth(projectedText);
  if (edge === end || own > plot.width) return undefined;
  const room = Math.abs(end - edge);
  return { start: plot.width - (own <= room - 12 ? room - 6 : own + 6), own };
}

function projectionWords(view: LinePlot): TemplateResult<2> | typeof nothing {
  const { plot, projectedText, fromRight } = view;
  const place = wordsOfProjection(view);
  if (!place) return nothing;
  const { start, own } = place;
  const atEnd = start + own === plot.width - 6;
  const along = atEnd ? plot.width - 6 : start;
  return svg`<text class="words ${atEnd ? 'to-end' : ''}" x=${fromRight ? plot.width - along : along} y="16">${projectedText}</text>`;
}

/** The middles of the words that say where nothing is known of any line, once for steps that follow each other. */
function gapsOf({ plot, steps, series, noDataText }: LinePlot): number[] {
  const middles: number[] = [];
  const unknown = (step: number): boolean =>
    step < steps.length && series.length > 0 && series.every(({ values }) => values[step] === undefined);
  for (let from = 0; from < steps.length; from++) {
    if (!unknown(from)) continue;
    let to = from;
    while (unknown(to + 1)) to++;
    const middle = (plot.x(from) + plot.x(to)) / 2;
    const half = roomFor(noDataText) / 2;
    middles.push(Math.min(Math.max(middle, half), plot.width - half));
    from = to;
  }
  return middles;
}

function gaps(view: LinePlot): TemplateResult<2>[] {
  const y = view.plot.height / 2;
  return gapsOf(view).map((at) => svg`<text class="words gap" x=${at} y=${y}>${view.noDataText}</text>`);
}

/** What the words of gaps take up. */
function gapBoxes(view: LinePlot): Box[] {
  const { height, width } = view.plot;
  const half = roomFor(view.noDataText) / 2;
  return gapsOf(view).map((at) => {
    const middle = view.fromRight ? width - at : at;
    return { start: middle - half, end: middle + half, top: height / 2 - 12, bottom: height / 2 + 4 };
  });
}

function threshold({ width, y }: Plot, at: number): TemplateResult<2> {
  return svg`<line class="threshold" x1="0" x2=${width} y1=${crisp(y(at))} y2=${crisp(y(at))} />`;
}

function thresholdWords(view: LinePlot, drawn: readonly ChartThreshold[]): TemplateResult<2>[] {
  if (drawn.length === 0) return [];
  const { plot, series, fromRight } = view;
  const along = (x: number): number => (fromRight ? plot.width - x : x);
  const lines = series.map(({ values }) =>
    values.map((value, step) => value && ([along(plot.x(step)), plot.y(value.at)] as const)),
  );
  const { start, own } = wordsOfProjection(view) ?? { start: 0, own: 0 };
  const others = own > 0 ? [{ start, end: start + own, top: 4, bottom: 20 }] : [];
  return wordsPlaces(plot, drawn, lines, [...others, ...gapBoxes(view), ...(view.overBoxes?.(plot) ?? [])]).map(
    (place) => (place ? svg`<text class="words" x=${along(place.start)} y=${place.y}>${place.text}</text>` : svg``),
  );
}

/** What is measured is drawn through; what is projected begins at the last that is measured, dashed. */
function line({ tone, values }: ChartSeries, { plot, steps }: LinePlot): TemplateResult<2> {
  const first = steps.findIndex(({ projected }) => projected);
  const points = values.map((value, step) => value && ([plot.x(step), plot.y(value.at)] as const));
  const measured = first < 0 ? points : points.slice(0, first);
  return svg`<path class="line ${tone}" d=${linePath(measured)} />
    ${first < 0 ? nothing : svg`<path class="line projected ${tone}" d=${linePath(points.slice(Math.max(0, first - 1)))} />`}`;
}

/** All marks of a line in one path, those of projected steps in another: an element for each would cost most of the drawing. */
function markers({ tone, values }: ChartSeries, { plot, steps }: LinePlot): TemplateResult<2> {
  const scale = plot.stepWidth < leastMarkStep ? 0.6 : 1;
  let measured = '';
  let ahead = '';
  values.forEach((value, step) => {
    if (!value) return;
    const mark = marks[tone](plot.x(step), plot.y(value.at), scale);
    if (steps[step]?.projected) ahead += mark;
    else measured += mark;
  });
  return svg`<path class="mark ${tone}" d=${measured} />
    ${ahead === '' ? nothing : svg`<path class="mark projected ${tone}" d=${ahead} />`}`;
}

/** Around the marks of the chosen step, for who leads it by keys. */
function rings({ plot, series, chosen }: LinePlot): TemplateResult<2> {
  const around = (x: number, y: number): string =>
    `M${x - 9},${y - 5}q0,-4 4,-4h10q4,0 4,4v10q0,4 -4,4h-10q-4,0 -4,-4z`;
  const values = series.flatMap(({ values: own }) => own[chosen] ?? []);
  return svg`<path class="ring" d=${values.map(({ at }) => around(plot.x(chosen), plot.y(at))).join('')} />`;
}

/** The figures along the axis, at the heights of their lines. */
export function axisFigures({ ticks, y }: Plot, text: (value: number) => string): TemplateResult {
  return html`<div class="axis-figures figure" aria-hidden="true">
    ${ticks.map((tick) => html`<bdi ${styled({ transform: `translateY(${y(tick)}px)` })}>${text(tick)}</bdi>`)}
  </div>`;
}

/** Name and last value of each line at its end, pushed apart where they would come too near. */
export function lineEnds({ plot, series }: LinePlot): TemplateResult {
  const ends = series.flatMap(({ key, label, tone, values }) => {
    const value = values.findLast((one) => one !== undefined);
    return value ? [{ key, tone, at: plot.y(value.at), text: `${label} ${value.short ?? value.text}` }] : [];
  });
  const places = spread(
    ends.map(({ at }) => at),
    nearestEnds,
    plot.height,
  );
  return html`<div class="line-ends figure" aria-hidden="true">
    ${ends.map(
      ({ text, tone }, index) =>
        html`<span class=${tone} ${styled({ transform: `translateY(${places[index] ?? 0}px)` })}>${text}</span>`,
    )}
  </div>`;
}

const nearestEnds = 16;
