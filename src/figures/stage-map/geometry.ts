import { pathRound } from 'd3';
import type { Stage } from '../../content-model/schemas.ts';
import { columnScale, purchaseMoment } from '../drawing/columns.ts';
import { backAlong, bump, type Curve, type Point, type Pose } from '../drawing/curves.ts';

/*
 * The strip as it lies in a wide figure. Across, the drawing is stretched to the sheet, so x only counts in hundredths
 * of a column; down, a unit is a sixteenth of a rem, so that a reader who enlarges letters enlarges the drawing too.
 */

export type Shape = 'line' | 'loop';
export type StageSpan = Pick<Stage, 'span'>;
export type Side = 'above' | 'below';

export const stripWidth = 1000;

/** Where things lie down the strip; lying.css sets the HTML labels in the same bands. */
export const bands = {
  flag: { top: 6, bottom: 30 },
  above: { top: 36, bottom: 88 },
  road: 118,
  /** The lines across the road where stages begin and end. */
  boundary: { top: 94, bottom: 142 },
  below: { top: 148, bottom: 200 },
  returnRoad: 236,
  height: { line: 212, loop: 284 },
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
const bumps = (points: readonly Point[]): Curve[] =>
  points.slice(1).map((point, index) => bump(points[index] ?? point, point));

/** Half an ellipse between two points above each other, bulging by `by`; a cubic reaches three quarters of its controls. */
const halfTurn = ([x, fromY]: Point, toY: number, by: number): Curve => [
  [x, fromY],
  [x + (by * 4) / 3, fromY],
  [x + (by * 4) / 3, toY],
  [x, toY],
];

/** The second half of such a turn, from its outermost point. */
const secondHalf = ([from, first, second, to]: Curve): Curve => {
  const mean = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
  const [a, b, c] = [mean(from, first), mean(first, second), mean(second, to)];
  return [mean(mean(a, b), mean(b, c)), mean(b, c), c, to];
};

const backwards = ([a, b, c, d]: Curve): Curve => [d, c, b, a];

/** The curves as SVG path data. */
function pathOf(curves: readonly Curve[]): string {
  const drawn = pathRound(1);
  const start = curves[0]?.[0];
  if (start) drawn.moveTo(...start);
  for (const [, first, second, to] of curves) drawn.bezierCurveTo(...first, ...second, ...to);
  return String(drawn);
}

/** How far before a junction the traveller stops, so that its number stays readable; before the first stands a shield. */
const parking = { usual: 36, first: 31 };

export interface Strip {
  height: number;
  /** The road from the first stage to the last, as SVG path data. */
  road: string;
  /** The way back to where a loop started; a line has none. */
  home: string | undefined;
  /** The way off the road, where the model forks. */
  off: string | undefined;
  /** One for each stage, on the road. */
  junctions: Point[];
  /** Where the traveller stands before each junction. */
  stops: Pose[];
  /** Where the traveller stands on the way back, and on the way off. */
  ends: { first: Pose; off: Pose };
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
 * @param forks whether a way leads off the road at its end
 * @throws when there are no stages
 */
export function stripOf(stages: readonly StageSpan[], shape: Shape, forks = false): Strip {
  const first = stages[0];
  const last = stages.at(-1);
  if (!first || !last) throw new Error('A strip needs at least one stage');
  const { start } = extentOf(first);
  const { end } = extentOf(last);
  const loops = shape === 'loop';
  const height = bands.height[shape];

  const junctions = stages.map((stage, index): Point => {
    const sway = sways[index % sways.length] ?? 0;
    const up = sideOf(index, stages.length, shape) === 'above';
    return [extentOf(stage).centre, bands.road + (up ? -sway : sway)];
  });
  const startY = junctions[0]?.[1] ?? bands.road;
  const endY = junctions.at(-1)?.[1] ?? bands.road;
  const left: Point = loops ? [start + turn, startY] : [start, bands.road];
  const right: Point = loops ? [end - turn, endY] : [end, bands.road];

  const through = withBends([left, ...junctions, right]);
  const turnIn = halfTurn([left[0], bands.returnRoad], startY, -turn);
  const lead = loops ? [secondHalf(turnIn)] : [];
  const out = [...lead, ...bumps(through)];
  const back: Curve[] = [
    halfTurn(right, bands.returnRoad, turn),
    bump([right[0], bands.returnRoad], [left[0], bands.returnRoad]),
    backwards(secondHalf(halfTurn(left, bands.returnRoad, -turn))),
  ];
  const exit: Curve[] = [
    [right, [right[0] + 70, endY], [right[0] + 84, endY + 20], [right[0] + 100, endY + 58]],
    [
      [right[0] + 100, endY + 58],
      [right[0] + 116, endY + 96],
      [right[0] + 128, height - 20],
      [right[0] + 134, height + 12],
    ],
  ];

  const edges = [start, ...stages.map((stage) => extentOf(stage).end)];
  return {
    height,
    road: pathOf(out),
    home: loops ? pathOf(back) : undefined,
    off: forks ? pathOf(exit) : undefined,
    junctions,
    stops: junctions.map((junction) => {
      const reached = lead.length + through.findIndex((point) => point === junction);
      const isFirst = !loops && junction === junctions[0];
      return backAlong(out.slice(0, reached), isFirst ? parking.first : parking.usual);
    }),
    ends: { first: backAlong(back.slice(0, 2), 120), off: backAlong(exit, 76) },
    // A loop has no first and last end: there the road turns.
    boundaries: loops ? edges.slice(1, -1) : edges,
    start: [start, loops ? (startY + bands.returnRoad) / 2 : bands.road],
    purchase: extentOf({ span: [purchaseMoment, purchaseMoment] }).centre,
    roadBand: {
      top: bands.road - roadReach,
      bottom: (loops ? bands.returnRoad : bands.road) + roadReach,
    },
  };
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
