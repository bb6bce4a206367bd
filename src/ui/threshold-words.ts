import { textWidth, type Plot } from './plot.js';

/** A value to reach. One that is beyond the scale is not drawn: it belongs in the finding. */
export interface ChartThreshold {
  at: number;
  /** Its name and number, with what they count for. */
  text: string;
  /** Said where the whole has no place. */
  short?: string | undefined;
}

/** Where the words of a threshold stand: how far their start is from the start of the plot, and their base line. */
export interface WordsPlace {
  text: string;
  start: number;
  y: number;
}

/** A straight part of a line, in px from the plot's start and top. */
type Stretch = readonly [from: Point, to: Point];
type Point = readonly [start: number, y: number];

/** What words take up, in px from the plot's start and top. */
export interface Box {
  start: number;
  end: number;
  top: number;
  bottom: number;
}

/** Words end so far from the plot's edges, and from the marks of lines. */
const edge = 4;
/** The base line above a threshold and below it. */
const sides = [-6, 16];
/** How far words of 12 px reach above their base line, and below it. */
const rise = 11;
const fall = 4;

/** The room that words take, with the spaces that a person may set between letters (WCAG 1.4.12). */
export const roomFor = (text: string): number => textWidth(text) * 1.3;

/**
 * Finds for each threshold a place along its line where its words cover no line of values and no other words: above its start where
 * that is free, else below it or further on. The words of `others` keep their room. Where all is taken the short words stand where the least is; words that are longer than
 * the plot have no place.
 */
export function wordsPlaces(
  plot: Plot,
  thresholds: readonly ChartThreshold[],
  lines: readonly (readonly (Point | undefined)[])[],
  others: readonly Box[] = [],
): (WordsPlace | undefined)[] {
  const stretches = lines.flatMap(stretchesOf);
  const marks = lines.flat().filter((point) => point !== undefined);
  const taken = [...others];
  return thresholds.map(({ at, text, short = text }) => {
    const spots = [...spotsOf(plot, at, text), ...(short === text ? [] : spotsOf(plot, at, short))];
    // A line under words is still a line, a mark hides a letter; words on words are neither, with a person's own spaces either.
    const covered = ({ box, place }: Spot): number => {
      const spaced = { ...box, end: box.start + roomFor(place.text) + 2 * edge };
      return (
        stretches.filter((stretch) => crosses(stretch, box)).length +
        2 * marks.filter((mark) => isIn(mark, box)).length +
        9 * taken.filter((other) => meet(other, spaced)).length
      );
    };
    const counts = spots.map(covered);
    const free = counts.indexOf(0);
    const least = counts.lastIndexOf(Math.min(...counts));
    const spot = spots[free < 0 ? least : free];
    if (spot) taken.push(spot.box);
    return spot?.place;
  });
}

interface Spot {
  place: WordsPlace;
  box: Box;
}

/** The places that words may take, the best first. */
function spotsOf({ width, height, stepWidth, y }: Plot, at: number, text: string): Spot[] {
  const room = width - 2 * edge;
  if (roomFor(text) > room) return [];
  const own = textWidth(text);
  const slides = Math.max(1, Math.floor((room - own) / Math.max(8, stepWidth / 2)));
  const starts = Array.from({ length: slides + 1 }, (_, slide) => edge + (slide * (room - own)) / slides);
  return starts.flatMap((start) =>
    sides
      .map((side) => y(at) + side)
      .filter((base) => base - rise >= 0 && base + fall <= height)
      .map((base) => ({
        place: { text, start, y: Math.round(base) },
        box: { start: start - edge, end: start + own + edge, top: base - rise - edge, bottom: base + fall + edge },
      })),
  );
}

function stretchesOf(points: readonly (Point | undefined)[]): Stretch[] {
  return points.flatMap((point, place): Stretch[] => (point ? [[points[place - 1] ?? point, point]] : []));
}

/** Whether a stretch goes through a box. */
function crosses([[a, ya], [b, yb]]: Stretch, { start, end, top, bottom }: Box): boolean {
  const [from, to] = [Math.max(start, Math.min(a, b)), Math.min(end, Math.max(a, b))];
  if (from > to) return false;
  const height = (at: number): number => (a === b ? yb : ya + ((at - a) / (b - a)) * (yb - ya));
  const [first, last] = [height(from), height(to)];
  return Math.min(first, last) <= bottom && Math.max(first, last) >= top;
}

const isIn = ([start, y]: Point, box: Box): boolean =>
  start > box.start && start < box.end && y > box.top && y < box.bottom;

const meet = (a: Box, b: Box): boolean => a.start < b.end && b.start < a.end && a.top < b.bottom && b.top < a.bottom;
