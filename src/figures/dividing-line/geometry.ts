import { curveBumpX, curveBumpY, line } from 'd3';
import { moments } from '../drawing/columns.ts';

/*
 * Where everything stands on the board: lying down where the figure is wide, upright where it is narrow. Measures are CSS
 * pixels at the usual size of text; the styles say the same in rem. A gate stands on one of eleven edges: before the first
 * moment (0), between two, or after the last.
 */

/** The lying board. Its columns give way when the figure is a little narrower than this. */
export const lying = {
  width: 1010,
  height: 336,
  /** Where the first column begins, and as far from the right where the last ends. */
  start: 34,
  /** The height of the names over the board. */
  axis: 46,
  road: 240,
  track: 305,
};

/** The standing board. A very narrow one has higher rows, because the role then stands below the name. */
export const standing = {
  /** The width of the lane with the road, and where in it the road runs. */
  lane: 98,
  road: 75,
  row: 52,
  highRow: 62,
  /** The room before the first row, and after the last. */
  before: 28,
  after: 56,
};

/** How far the road swings from its line at each moment, down or to the right. There it runs straight on. */
export const sways: readonly number[] = [5, -4, 4, -5, 3, -4, 5, -3, 4, -4];

export const columnWidth = (width: number = lying.width): number =>
  (width - 2 * lying.start) / moments.length;

/** The distance of an edge from the left of a lying board that is this wide. */
export const edgeX = (edge: number, width?: number): number =>
  lying.start + edge * columnWidth(width);

/** The distance of an edge from the top of a standing board with rows of this height. */
export const edgeY = (edge: number, row: number = standing.row): number =>
  standing.before + edge * row;

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

export const standingHeight = (row: number = standing.row): number =>
  edgeY(moments.length, row) + standing.after;

/** The road down the lane of the standing board, as SVG path data. */
export const standingRoad: string =
  line<number>()
    .x((moment) => standing.road + (sways[moment - 1] ?? 0))
    .y((moment) => beyondEnds(moment, edgeY(moment - centre), standingHeight()))
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
