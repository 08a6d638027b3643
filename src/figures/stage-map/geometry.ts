import { curveBumpX, line } from 'd3';
import type { Stage } from '../../content-model/schemas.ts';
import { columnScale, purchaseMoment } from '../drawing/columns.ts';

/*
 * The strip as it lies in a wide figure. Across, the drawing is stretched to the sheet, so x only counts in hundredths
 * of a column; down, a unit is a sixteenth of a rem, so that a reader who enlarges letters enlarges the drawing too.
 */

export type Point = readonly [x: number, y: number];
export type Shape = 'line' | 'loop';
export type StageSpan = Pick<Stage, 'span'>;
export type Side = 'above' | 'below';

export const stripWidth = 1000;

/** Where things lie down the strip; stage-map.css sets the HTML labels in the same bands. */
export const bands = {
  flag: { top: 6, bottom: 30 },
  above: { top: 36, bottom: 88 },
  road: 118,
  /** The lines across the road where stages begin and end. */
  boundary: { top: 94, bottom: 142 },
  below: { top: 148, bottom: 200 },
  returnRoad: 228,
  height: { line: 212, loop: 250 },
} as const;

export const junctionRadius = 15;
/** How far the road and everything on it reach from its middle line. */
const roadReach = 28;

/** How far the road leaves its middle line at each junction: uneven, as no real road is a wave. */
const sways = [8, 6, 9, 5, 7] as const;
const swayOfBend = 5;

/** How far a loop bulges beyond its straight part, in hundredths of a column. */
const turn = 45;

const columns = columnScale(0, stripWidth);

/** Where a moment's column begins and ends. */
const startOf = (moment: number): number => columns(moment) ?? 0;
const endOf = (moment: number): number => startOf(moment) + columns.bandwidth();

/** The lines between the columns. */
export const graticule: readonly number[] = columns.domain().slice(1).map(startOf);

/** Vertical lines as SVG path data. */
export const linesAcross = (xs: readonly number[], top: number, bottom: number): string =>
  xs.map((x) => `M${x},${top}V${bottom}`).join('');

/** Where the stage begins, lies and ends across the strip. */
export function extentOf({ span: [first, last] }: StageSpan) {
  const start = startOf(first);
  const end = endOf(last);
  return { start, centre: (start + end) / 2, end };
}

/**
 * The side of the road on which a stage has its label. They alternate; in a loop the last one stays outside, because
 * inside it would come too near to the turn.
 */
export function sideOf(index: number, count: number, shape: Shape): Side {
  if (shape === 'loop' && index === count - 1) return 'above';
  return index % 2 === 0 ? 'above' : 'below';
}

/**
 * Puts bends into stretches that would otherwise run straight for several columns: about one a column, and so many that
 * the road crosses its middle line between any two of them.
 */
function withBends(points: readonly Point[]): Point[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before) return [point];
    const [fromX, fromY] = before;
    const [toX, toY] = point;
    const startsUp = fromY >= bands.road;
    const crosses = (fromY - bands.road) * (toY - bands.road);
    const most = Math.max(0, Math.floor(Math.abs(toX - fromX) / columns.bandwidth()) - 1);
    const oddFits = crosses > 0;
    const bends = crosses !== 0 && (most % 2 === 1) !== oddFits ? Math.max(0, most - 1) : most;
    return [
      ...Array.from({ length: bends }, (_, bend): Point => {
        const up = startsUp === (bend % 2 === 0);
        return [
          fromX + ((toX - fromX) * (bend + 1)) / (bends + 1),
          bands.road + (up ? -swayOfBend : swayOfBend),
        ];
      }),
      point,
    ];
  });
}

/** Level at every point, so that roads and turns join without a kink. */
const winding = line<Point>().curve(curveBumpX).digits(1);
const pathThrough = (points: readonly Point[]): string => winding([...points]) ?? '';

/** Half an ellipse between two points above each other, bulging by `by`. */
const turnTo = ([x, fromY]: Point, toY: number, by: number): string => {
  // A cubic curve reaches three quarters of the way to its two control points.
  const control = x + (by * 4) / 3;
  return `C${control},${fromY},${control},${toY},${x},${toY}`;
};

export interface Strip {
  height: number;
  /** The road as SVG path data. */
  road: string;
  /** One for each stage, on the road. */
  junctions: Point[];
  /** Where stages begin and end. */
  boundaries: number[];
  /** The point where the road starts, and its shield stands. */
  start: Point;
  /** Where the purchase is made. */
  purchase: number;
  /** The band that holds the road alone, without flag and labels. */
  roadBand: { top: number; bottom: number };
}

/**
 * Draws the stages as a strip map.
 * @throws when there are no stages
 */
export function stripOf(stages: readonly StageSpan[], shape: Shape): Strip {
  const first = stages[0];
  const last = stages.at(-1);
  if (!first || !last) throw new Error('A strip needs at least one stage');
  const { start } = extentOf(first);
  const { end } = extentOf(last);

  const junctions = stages.map((stage, index): Point => {
    const sway = sways[index % sways.length] ?? 0;
    const up = sideOf(index, stages.length, shape) === 'above';
    return [extentOf(stage).centre, bands.road + (up ? -sway : sway)];
  });
  const edges = [start, ...stages.map((stage) => extentOf(stage).end)];
  // A loop has no first and last end: there the road turns.
  const boundaries = shape === 'loop' ? edges.slice(1, -1) : edges;
  const common = {
    junctions,
    boundaries,
    purchase: extentOf({ span: [purchaseMoment, purchaseMoment] }).centre,
    height: bands.height[shape],
    roadBand: {
      top: bands.road - roadReach,
      bottom: (shape === 'loop' ? bands.returnRoad : bands.road) + roadReach,
    },
  };

  if (shape === 'line') {
    const road = pathThrough(withBends([[start, bands.road], ...junctions, [end, bands.road]]));
    return { ...common, road, start: [start, bands.road] };
  }

  const startY = junctions[0]?.[1] ?? bands.road;
  const endY = junctions.at(-1)?.[1] ?? bands.road;
  const left = start + turn;
  const right = end - turn;
  const out = pathThrough(withBends([[left, startY], ...junctions, [right, endY]]));
  const road = [
    out,
    turnTo([right, endY], bands.returnRoad, turn),
    `H${left}`,
    turnTo([left, bands.returnRoad], startY, -turn),
    'Z',
  ].join('');
  return { ...common, road, start: [start, (startY + bands.returnRoad) / 2] };
}

/** A stretch of the time line that no stage covers. */
export type Gap = readonly [first: number, last: number];

/**
 * The columns that a model leaves out: the gap in front of each stage, and the one behind the last.
 * @param moments all moments of the time line, in order
 */
export function gapsOf(
  stages: readonly StageSpan[],
  moments: readonly number[],
): { before: (Gap | undefined)[]; after: Gap | undefined } {
  let reached = (moments[0] ?? 1) - 1;
  const before = stages.map(({ span: [first, last] }): Gap | undefined => {
    const gap: Gap | undefined = first > reached + 1 ? [reached + 1, first - 1] : undefined;
    reached = last;
    return gap;
  });
  const final = moments.at(-1) ?? reached;
  return { before, after: reached < final ? [reached + 1, final] : undefined };
}
