import { curveMonotoneX, curveMonotoneY, line } from 'd3';
import type { Verdict } from '../../content-model/schemas.ts';
import { columnOf, moments, purchaseMoment } from '../drawing/columns.ts';

/*
 * Where everything lies on the two maps of the lens figure: the strip map (time runs to the right) and the list (time
 * runs down). Lengths are drawing units of a sixteenth of a rem, so the drawing grows with the reader's letters; only
 * the strip map's width is stretched to the sheet, and its lines keep their thickness.
 */

/**
 * Both roads of the strip map lie in a band of this height and wind around its middle. The cycle comes back along the
 * return lane; the journey runs on beyond the last column.
 */
export const strip = {
  width: 1000,
  height: 64,
  middle: 32,
  returnLane: 62,
  beyond: 12,
  turn: 28,
} as const;

/**
 * The head of a row of the list: two rails, and the junction in the middle of its height. The rails run on beyond any
 * story that opens under it; the row cuts them off where it ends.
 */
export const rail = {
  width: 88,
  height: 56,
  journey: 22,
  cycle: 66,
  node: 28,
  beyond: 9999,
} as const;

/** How far a road winds away from its middle between two junctions; at a junction it is in its middle. */
export const bend = 4;

/** The reach of a junction's circle. */
export const nodeRadius = 16;

/** The side of the square that a finger hits, in px at the usual size of letters. */
export const touchTarget = 44;

/** From this width of the figure on, in px at the usual size of letters, the strip map is shown (58.5rem in styles.css). */
export const narrowestFigure = 936;

/**
 * What the strip map has of a figure's width, in px: it fills the neatline, has the shields in its left margin, and a
 * narrow margin on the right.
 */
export function sheetWidth(figure: number): { whole: number; margin: number; columns: number } {
  const whole = figure - 2;
  const margin = 40;
  return { whole, margin, columns: whole - margin - 8 };
}

/** The width of a column of the strip map. */
const columnWidth = strip.width / moments.length;

export interface Junction {
  id: string;
  /** Counted from 1, in order of time. */
  number: number;
  /** The letter of the column. */
  column: string;
  /** The half columns it takes on the strip map, counted from 1: a column holds one touchpoint in its middle, or two at its quarters. */
  start: number;
  span: 1 | 2;
  /** On which side of the upper road the name stands on the strip map. */
  side: 'above' | 'below';
  /** Centre on the strip map; both roads are in their middle there. */
  x: number;
  /** Whether the purchase is made here: the first touchpoint of the purchase's column. */
  purchase: boolean;
}

/**
 * Lays touchpoints, in order of time, along the columns.
 * @throws RangeError when a column holds more touchpoints than have room: two, or one in the last column
 */
export function placeJunctions(touchpoints: readonly { id: string; moment: number }[]): Junction[] {
  return touchpoints.map(({ id, moment }, index) => {
    const inColumn = touchpoints.filter((each) => each.moment === moment);
    const room = moment === moments.at(-1) ? 1 : 2;
    if (inColumn.length > room) {
      throw new RangeError(
        `Column ${columnOf(moment)} holds ${inColumn.length} touchpoints (${inColumn.map((each) => each.id).join(', ')}); there is room for ${room}`,
      );
    }
    const rank = inColumn.findIndex((each) => each.id === id);
    const start = 2 * moments.indexOf(moment) + 1 + rank;
    const span = inColumn.length === 1 ? 2 : 1;
    return {
      id,
      number: index + 1,
      column: columnOf(moment),
      start,
      span,
      side: index % 2 ? 'below' : 'above',
      x: (start - 1 + span / 2) * (columnWidth / 2),
      purchase: moment === purchaseMoment && rank === 0,
    };
  });
}

/** The room for a touchpoint's name on the strip map: one column wide, around its junction. */
export function nameBox(junction: Junction): { left: number; right: number } {
  const half = columnWidth / 2;
  return { left: junction.x - half, right: junction.x + half };
}

/** The lines between the columns of the strip map, in a drawing one unit high. */
export const stripGraticule = [...moments.keys(), moments.length]
  .map((column) => `M${column * columnWidth},0V1`)
  .join('');

/** The border of the purchase on the strip map, in the same drawing; it begins under the letter of its column. */
export const stripBorder = `M${(moments.indexOf(purchaseMoment) + 0.5) * columnWidth},.1V1`;

/** The border of the purchase across a row of the list. */
export const railBorder = `M0,${rail.node}H${rail.width + 12}`;

const thinLine = { fill: 'none', 'vector-effect': 'non-scaling-stroke' } as const;

/** The strokes of the thin lines: where the cycle may run as long as nobody knows, and its way back. */
export const strokes = {
  track: {
    ...thinLine,
    stroke: 'var(--border)',
    'stroke-width': 1.5,
    'stroke-dasharray': '2 5',
  },
  back: { ...thinLine, stroke: 'var(--line)', 'stroke-width': 2.5 },
} as const;

type Point = [x: number, y: number];

const rounded = (path: string | null): string =>
  (path ?? '').replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

const alongX = line<Point>().curve(curveMonotoneX);
const alongY = line<Point>().curve(curveMonotoneY);

/** To which side a road winds before the junction with this index: it takes turns. */
const sway = (index: number): number => (index % 2 ? bend : -bend);

/** Through each of these junctions, and to one side half-way between two of them. */
const stripPoints = (junctions: readonly Junction[]): Point[] =>
  junctions.flatMap(({ x, number }, index): Point[] => {
    const next = junctions[index + 1];
    const here: Point = [x, strip.middle];
    return next ? [here, [(x + next.x) / 2, strip.middle + sway(number)]] : [here];
  });

/**
 * The journey: through every touchpoint and past the last column, for it does not end there. The edge of the map cuts
 * it off.
 */
export const stripJourney = (junctions: readonly Junction[]): string =>
  rounded(
    alongX([
      [0, strip.middle + sway(0)],
      ...stripPoints(junctions),
      [strip.width + strip.beyond, strip.middle + sway(junctions.length)],
    ]),
  );

/** A stretch of the purchase cycle between two touchpoints that it does not drop. */
export interface Stretch {
  from: number;
  to: number;
  /** Disputed when it leads to or from a disputed touchpoint. */
  certain: boolean;
}

/** The course of the cycle: it goes from one touchpoint that it does not drop to the next. */
export function courseOf(verdicts: readonly Verdict[]): Stretch[] {
  const stops = verdicts.flatMap((verdict, index) => (verdict === 'dropped' ? [] : [index]));
  return stops.flatMap((to, index) => {
    const from = stops[index - 1];
    if (from === undefined) return [];
    return [{ from, to, certain: verdicts[from] === 'kept' && verdicts[to] === 'kept' }];
  });
}

export interface StripCycle {
  /** Between touchpoints that are kept. */
  certain: string;
  /** To and from touchpoints that are disputed; empty when none is. */
  disputed: string;
  /** From the last kept touchpoint back to the first, for it is a cycle, with the tip of an arrow half-way. Empty when fewer than two are kept. */
  back: string;
}

/** The purchase cycle on the strip map, for one lens. */
export function stripCycle(
  junctions: readonly Junction[],
  verdicts: readonly Verdict[],
): StripCycle {
  const course = courseOf(verdicts);
  // The road winds on through what it drops, as it would if that were scenery.
  const through = ({ from, to }: Stretch): string =>
    rounded(alongX(stripPoints(junctions.slice(from, to + 1))));
  const drawn = (certain: boolean): string =>
    course
      .filter((each) => each.certain === certain)
      .map(through)
      .join('');
  return {
    certain: drawn(true),
    disputed: drawn(false),
    back: wayBack(junctions[verdicts.indexOf('kept')], junctions[verdicts.lastIndexOf('kept')]),
  };
}

/** Out of the last kept junction, around, and along the return lane to the first, with the tip of an arrow half-way. */
function wayBack(first: Junction | undefined, last: Junction | undefined): string {
  if (!first || !last || first === last) return '';
  const { turn, middle, returnLane } = strip;
  const out = `M${last.x},${middle}C${last.x + turn},${middle},${last.x + turn},${returnLane},${last.x},${returnLane}`;
  const along = `L${first.x},${returnLane}`;
  const home = `C${first.x - turn},${returnLane},${first.x - turn},${middle},${first.x},${middle}`;
  const arrow = `M${(first.x + last.x) / 2},${returnLane}l7,-5m-7,5l7,5`;
  return rounded(out + along + home + arrow);
}

/** The journey through the rows with odd numbers, and through those with even numbers, on which it winds the other way. */
export const railJourneys = { odd: railJourney(1), even: railJourney(2) } as const;

/** It crosses the junction, and runs straight on beside what opens under it. */
function railJourney(number: number): string {
  const winding = alongY([
    [rail.journey + sway(number - 1), 0],
    [rail.journey, rail.node],
    [rail.journey + sway(number), rail.height],
  ]);
  return `${rounded(winding)}V${rail.beyond}`;
}

/** The cycle in a row of the list: down to its junction, from there on, or all the way. */
export const railLanes = {
  into: `M${rail.cycle},0V${rail.node}`,
  out: `M${rail.cycle},${rail.node}V${rail.beyond}`,
  through: `M${rail.cycle},0V${rail.beyond}`,
} as const;
export type RailLane = keyof typeof railLanes;

/** Where the cycle turns back: out of the junction, around and up again, with the tip of an arrow. */
export const railTurn = `M${rail.cycle},${rail.node + nodeRadius - 2}c0,13,17,13,17,0v-16m-4,5l4,-6l4,6`;

/** How the cycle runs through one row of the list. */
export interface RailCycle {
  /** To and from touchpoints that are kept. */
  certain: RailLane | undefined;
  /** To and from touchpoints that are disputed. */
  disputed: RailLane | undefined;
  /** Whether it turns back here. */
  turns: boolean;
  /** Whether it runs past this touchpoint without counting it. */
  passes: boolean;
}

const laneOf = (into: boolean, out: boolean): RailLane | undefined => {
  if (into) return out ? 'through' : 'into';
  return out ? 'out' : undefined;
};

/** The purchase cycle down the list, for one lens. */
export function railCycle(verdicts: readonly Verdict[]): RailCycle[] {
  const course = courseOf(verdicts);
  const last = verdicts.lastIndexOf('kept');
  const loops = verdicts.indexOf('kept') < last;
  return verdicts.map((verdict, index) => {
    const above = course.find(({ from, to }) => from < index && index <= to);
    const below = course.find(({ from, to }) => from <= index && index < to);
    const lane = (certain: boolean) =>
      laneOf(above?.certain === certain, below?.certain === certain);
    return {
      certain: lane(true),
      disputed: lane(false),
      turns: loops && index === last,
      passes: verdict === 'dropped' && above !== undefined,
    };
  });
}
