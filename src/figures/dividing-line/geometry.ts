import { curveBumpX, curveBumpY, line } from 'd3';
import { moments } from '../drawing/columns.ts';
import { textWidth } from '../drawing/text-width.ts';

/*
 * Where everything stands on the board: lying down where the figure is wide, upright where it is narrow. Measures are CSS
 * pixels at the usual size of text; the styles say the same in rem. A gate stands on one of eleven edges: before the first
 * moment (0), between two, or after the last.
 */

/** The lying board. It grows and shrinks as a whole. */
export const lying = {
  width: 1010,
  height: 336,
  /** Where the first column begins, and as far from the right where the last ends. */
  start: 34,
  /** The height of the names over the board. */
  axis: 46,
  road: 240,
  track: 305,
  flagTop: 94,
  poleHeight: 140,
  /** How wide the parcel is, and how far its top is from the top. */
  parcel: { width: 52, top: 122 },
  /** The furled flags, in the last column: how far from its edge they begin, and how far from the top. */
  stand: { gap: 10, top: 124 },
  /** The plates that say who someone is on each side. */
  sideWord: { top: 56, height: 30 },
};

/** The standing board. */
export const standing = {
  /** The width of the lane with the road, and where in it the road runs. */
  width: 98,
  road: 75,
  row: 52,
  /** The room before the first row, and after the last. */
  before: 28,
  after: 56,
  height: 28 + 10 * 52 + 56,
};

/** How far the road swings from its line at each moment, down or to the right. There it runs straight on. */
export const sways: readonly number[] = [5, -4, 4, -5, 3, -4, 5, -3, 4, -4];

export const columnWidth: number = (lying.width - 2 * lying.start) / moments.length;

/** The distance of an edge from the left of the lying board. */
export const edgeX = (edge: number): number => lying.start + edge * columnWidth;

/** The distance of an edge from the top of the standing board. */
export const edgeY = (edge: number): number => standing.before + edge * standing.row;

/** How wide the plate with the word of a side is: capitals of 20, with a tenth of that between them. */
export const sideWordWidth = (word: string): number =>
  Math.round(textWidth(word.toUpperCase(), 20) * 0.95) + word.length * 2 + 18;

const centre = 0.5;
const stops = [0, ...moments, moments.length + 1];

/** A coordinate along the road, which runs in from beyond the board and out again. */
const beyondEnds = (stop: number, coordinate: number, length: number): number => {
  if (stop === 0) return -6;
  return stop > moments.length ? length + 6 : coordinate;
};

/** The road across the lying board, as SVG path data. */
export const lyingRoad: string =
  line<number>()
    .x((moment) => beyondEnds(moment, edgeX(moment - centre), lying.width))
    .y((moment) => lying.road + (sways[moment - 1] ?? 0))
    .curve(curveBumpX)
    .digits(1)(stops) ?? '';

/** The road down the lane of the standing board, as SVG path data. */
export const standingRoad: string =
  line<number>()
    .x((moment) => standing.road + (sways[moment - 1] ?? 0))
    .y((moment) => beyondEnds(moment, edgeY(moment - centre), standing.height))
    .curve(curveBumpY)
    .digits(1)(stops) ?? '';

/**
 * The place in a row of neighbours that a coordinate falls on; before the first it is the first, and beyond the last the
 * last.
 * @param ends where each of the neighbours ends
 */
export function placeAt(ends: readonly number[], coordinate: number): number {
  const place = ends.findIndex((end) => coordinate < end);
  return place === -1 ? ends.length - 1 : place;
}
