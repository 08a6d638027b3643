import { curveMonotoneX, curveMonotoneY, line, pairs } from 'd3';
import { backAlong, type Curve, type Point, pointAt, type Pose } from '../drawing/curves.ts';

/*
 * Where the road and its stops lie, in both layouts, spread out and folded. Units are sixteenths of a rem. The map is cut
 * half-way between its stops into panels; a panel that folds becomes a pleat of two halves.
 */

export const stopCount = 9;

/** How long each half of a pleat still is. */
export const foldedHalf = 9;

interface Layout {
  width: number;
  height: number;
  /** The axis along which the road runs, and the map folds. */
  axis: 0 | 1;
  /** Where the first stop lies along the axis, and how far apart stops are. */
  first: number;
  step: number;
  /** How far before the number of a stop the car parks, and how far before it the road counts as driven. */
  parked: number;
  driven: number;
}

export const layouts = {
  lying: { width: 1010, height: 336, axis: 0, first: 84, step: 107, parked: 36, driven: 30 },
  standing: { width: 148, height: 696, axis: 1, first: 70, step: 72, parked: 27, driven: 20 },
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;

export const { lying, standing } = layouts;

/** How far each stop lies across the axis: down on the lying map, to the right on the standing one. */
export interface Sway {
  lying: number;
  standing: number;
}

const lengthOf = (layout: LayoutName): number =>
  layout === 'lying' ? lying.width : standing.height;

/** Where a stop lies along the axis of its layout. */
export const alongAt = (layout: LayoutName, index: number): number =>
  layouts[layout].first + index * layouts[layout].step;

const pointOf = (layout: LayoutName, along: number, across: number): Point =>
  layout === 'lying' ? [along, across] : [across, along];

/** Where the stops lie on the map that is spread out. */
export const stopsOn = (layout: LayoutName, sways: readonly Sway[]): Point[] =>
  sways.map((sway, index) => pointOf(layout, alongAt(layout, index), sway[layout]));

/** The points that the road runs through: it comes in from beyond the map, and leaves it again. */
function roadPoints(layout: LayoutName, sways: readonly Sway[]): Point[] {
  const length = lengthOf(layout);
  const [start, end] = [sways[0]?.[layout] ?? 0, sways.at(-1)?.[layout] ?? 0];
  return [
    pointOf(layout, -8, start + 4),
    ...stopsOn(layout, sways),
    pointOf(layout, length + 8, end - 10),
  ];
}

const lineThrough = (layout: LayoutName) =>
  line<Point>().curve(layout === 'lying' ? curveMonotoneX : curveMonotoneY);

/** The road as SVG path data. */
export const roadPath = (layout: LayoutName, sways: readonly Sway[]): string =>
  lineThrough(layout).digits(1)(roadPoints(layout, sways)) ?? '';

/** The same road as curves, one from each of its points to the next. */
export function roadCurves(layout: LayoutName, sways: readonly Sway[]): Curve[] {
  const numbers = (lineThrough(layout).digits(null)(roadPoints(layout, sways)) ?? '')
    .split(/[A-Z,]/)
    .slice(1)
    .map(Number);
  const points = pairs(numbers).filter((_, index) => index % 2 === 0);
  return points.slice(1).flatMap((_, index) => {
    if (index % 3 !== 0) return [];
    const [a, b, c, d] = points.slice(index, index + 4);
    return a && b && c && d ? [[a, b, c, d] as const] : [];
  });
}

/** The length of a piece of road. */
export const roadLength = (road: readonly Curve[]): number =>
  road.reduce((sum, curve) => {
    const points = Array.from({ length: 49 }, (_, index) => pointAt(curve, index / 48));
    return (
      sum +
      pairs(points).reduce((length, [a, b]) => length + Math.hypot(b[0] - a[0], b[1] - a[1]), 0)
    );
  }, 0);

/** A panel of the map, along its axis. */
export interface Panel {
  from: number;
  to: number;
  isKept: boolean;
  /** How far everything in it moves along the axis when the map folds. */
  shift: number;
}

/** @param kept for each stop, whether its panel stays flat when the map folds */
export function panelsOf(layout: LayoutName, kept: readonly boolean[]): Panel[] {
  const { step } = layouts[layout];
  let end = 0;
  return kept.map((isKept, index) => {
    const from = index === 0 ? 0 : alongAt(layout, index) - step / 2;
    const to = index === kept.length - 1 ? lengthOf(layout) : alongAt(layout, index) + step / 2;
    const shift = end - from;
    end += isKept ? to - from : 2 * foldedHalf;
    return { from, to, isKept, shift };
  });
}

/** How long the map is when it is folded. */
export const foldedLength = (panels: readonly Panel[]): number =>
  panels.reduce((sum, { from, to, isKept }) => sum + (isKept ? to - from : 2 * foldedHalf), 0);

/** Where a stop lies along the axis when the map is folded; in a pleat that is its crease. */
export const foldedAt = (layout: LayoutName, index: number, panel: Panel): number =>
  panel.isKept ? alongAt(layout, index) + panel.shift : panel.from + panel.shift + foldedHalf;

/** The car before a stop, and how much of the road lies behind it. */
export interface Parked extends Pose {
  driven: number;
}

export function parkedAt(layout: LayoutName, sways: readonly Sway[], index: number): Parked {
  const road = roadCurves(layout, sways).slice(0, index + 1);
  const { parked, driven } = layouts[layout];
  return { ...backAlong(road, parked), driven: roadLength(road) - driven };
}

/** The stop at which the car halts when the map is folded: the nearest kept one, at or before this one if there is any. */
export function haltOf(kept: readonly boolean[], index: number): number {
  const before = kept.slice(0, index + 1).lastIndexOf(true);
  return before === -1 ? Math.max(0, kept.indexOf(true)) : before;
}
