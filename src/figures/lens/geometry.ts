import { curveMonotoneX, curveMonotoneY, line } from 'd3';
import type { Verdict } from '../../content-model/schemas.ts';
import { moments, purchaseMoment } from '../drawing/columns.ts';

/*
 * Where everything lies on the two maps of the lens figure: the strip map (time runs to the right) and the list (time
 * runs down). Lengths are drawing units of a sixteenth of a rem, so the drawing grows with the reader's letters; only
 * the strip map's width is stretched to the sheet, and its lines keep their thickness.
 */

/**
 * Both roads of the strip map lie in a band of this height and wind around its middle. The journey comes out of its
 * shield before the first column and runs on beyond the last.
 */
export const strip = { width: 1008, height: 64, middle: 32, before: 40, beyond: 12 } as const;

/**
 * The head of a row of the list: two rails, and the junction in the middle of its height. The rails run on beyond any
 * story that opens under it and any parking place above it; the row cuts them off where it begins and ends.
 */
export const rail = {
  width: 88,
  height: 44,
  journey: 22,
  cycle: 66,
  node: 22,
  beyond: 9999,
} as const;

/** How much is seen of a road before it is driven. */
export const paleness = 0.32;

/** How far a road winds away from its middle between two junctions; at a junction it is in its middle. */
export const bend = 4;

/** The reach of a junction's circle. */
export const nodeRadius = 16;

/** The side of the square that a finger hits, in px at the usual size of letters. */
export const touchTarget = 44;

/** How far before its junction the traveller parks, so that the number stays readable (2.25rem in layouts.css). */
export const parking = 36;

/** From this width of the figure on, in px at the usual size of letters, the strip map is shown (63rem in layouts.css). */
export const narrowestFigure = 1008;

/** The most places that a strip map of the narrowest figure has room for. */
export const mostPlaces = 12;

/**
 * What the strip map has of a figure's width, in px: it fills the neatline, has the shields in its left margin, and a
 * narrow margin on the right.
 */
export function sheetWidth(figure: number): { whole: number; margin: number; columns: number } {
  const whole = figure - 2;
  const margin = 64;
  return { whole, margin, columns: whole - margin - 8 };
}

/** The column of a moment on the strip map: as wide as its touchpoints need, counted in places from 1. */
export interface Column {
  moment: number;
  start: number;
  span: number;
}

type Placed = readonly { moment: number }[];

/** The columns of the ten moments; one without touchpoints is one place wide. */
export function columnsOf(touchpoints: Placed): Column[] {
  let start = 1;
  return moments.map((moment) => {
    const span = Math.max(1, touchpoints.filter((each) => each.moment === moment).length);
    const column = { moment, start, span };
    start += span;
    return column;
  });
}

/** How many places the columns have together. */
export const placesOf = (touchpoints: Placed): number =>
  columnsOf(touchpoints).reduce((sum, { span }) => sum + span, 0);

export interface Junction {
  id: string;
  /** Counted from 1, in order of time. */
  number: number;
  moment: number;
  /** Its place on the strip map, counted from 1. */
  start: number;
  /** Centre on the strip map; both roads are in their middle there. */
  x: number;
  /** Whether the purchase is made here: the first touchpoint of the purchase's moment. */
  purchase: boolean;
}

/** Lays touchpoints, in order of time, along the columns. */
export function placeJunctions(touchpoints: readonly { id: string; moment: number }[]): Junction[] {
  const columns = columnsOf(touchpoints);
  const place = strip.width / placesOf(touchpoints);
  return touchpoints.map(({ id, moment }, index) => {
    const rank = touchpoints.slice(0, index).filter((each) => each.moment === moment).length;
    const start = (columns.find((column) => column.moment === moment)?.start ?? 1) + rank;
    return {
      id,
      number: index + 1,
      moment,
      start,
      x: (start - 0.5) * place,
      purchase: moment === purchaseMoment && rank === 0,
    };
  });
}

/** The lines between the columns of the strip map, in a drawing one unit high. */
export const stripGraticule = (touchpoints: Placed): string => {
  const place = strip.width / placesOf(touchpoints);
  const edges = columnsOf(touchpoints).map(({ start }) => (start - 1) * place);
  return rounded([...edges, strip.width].map((x) => `M${x},0V1`).join(''));
};

/** The border of the purchase on the strip map, in the same drawing; it begins under the name of its moment. */
export const stripBorder = (junctions: readonly Junction[]): string =>
  rounded(junctions.flatMap(({ purchase, x }) => (purchase ? [`M${x},.3V1`] : [])).join(''));

/** The border of the purchase across a row of the list. */
export const railBorder = `M0,${rail.node}H${rail.width + 12}`;

/** The stroke of the thin line where the cycle may run as long as nobody knows. */
export const trackStroke = {
  fill: 'none',
  stroke: 'var(--border)',
  'stroke-width': 1.5,
  'stroke-dasharray': '2 5',
  'vector-effect': 'non-scaling-stroke',
} as const;

type Point = [x: number, y: number];

const rounded = (path: string | null): string =>
  (path ?? '').replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

const alongX = line<Point>().curve(curveMonotoneX);
const alongY = line<Point>().curve(curveMonotoneY);

/** To which side a road winds before the junction with this index: it takes turns. */
export const sway = (index: number): number => (index % 2 ? bend : -bend);

/** Through each of these junctions, and to one side half-way between two of them. */
const stripPoints = (junctions: readonly Junction[]): Point[] =>
  junctions.flatMap(({ x, number }, index): Point[] => {
    const next = junctions[index + 1];
    const here: Point = [x, strip.middle];
    return next ? [here, [(x + next.x) / 2, strip.middle + sway(number)]] : [here];
  });

/**
 * The journey: out of its shield, through every touchpoint and past the last column, for it does not end there. The edge
 * of the map cuts it off.
 */
export const stripJourney = (junctions: readonly Junction[]): string =>
  rounded(
    alongX([
      [-strip.before, strip.middle + sway(0)],
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
  return { certain: drawn(true), disputed: drawn(false) };
}

/** The journey through the rows with odd numbers, and through those with even numbers, on which it winds the other way. */
export const railJourneys = { odd: railJourney(1), even: railJourney(2) } as const;

/** It comes straight past a parking place into its junction, and out of it, straight on beside what opens under it. */
function railJourney(number: number): { into: string; out: string } {
  const from = rail.journey + sway(number - 1);
  const winding = alongY([
    [from, 0],
    [rail.journey, rail.node],
    [rail.journey + sway(number), rail.height],
  ]);
  const [start = '', into = '', out = ''] = rounded(winding).split('C');
  return {
    into: `M${from},${-rail.beyond}V0${start.replace('M', 'L')}C${into}`,
    out: `M${rail.journey},${rail.node}C${out}V${rail.beyond}`,
  };
}

/** From the upper road to the lower one, where the cycle counts what the journey counts. */
export const railLink = `M${rail.journey},${rail.node}H${rail.cycle}`;

/** The same on the strip map, in the drawing of the cycle: up to under the junctions of the journey. */
export const stripLinks = (junctions: readonly Junction[], verdicts: readonly unknown[]): string =>
  rounded(
    junctions
      .flatMap(({ x }, index) => (verdicts[index] === 'kept' ? [`M${x},${strip.middle}V-40`] : []))
      .join(''),
  );

/** The stroke of such a link. */
export const linkStroke = {
  stroke: 'var(--line)',
  'stroke-width': 2,
  'vector-effect': 'non-scaling-stroke',
} as const;

/** The cycle in a row of the list: down to its junction, from there on, or all the way. */
export const railLanes = {
  into: `M${rail.cycle},${-rail.beyond}V${rail.node}`,
  out: `M${rail.cycle},${rail.node}V${rail.beyond}`,
  through: `M${rail.cycle},${-rail.beyond}V${rail.beyond}`,
} as const;
export type RailLane = keyof typeof railLanes;

/** How the cycle runs through one row of the list. */
export interface RailCycle {
  /** To and from touchpoints that are kept. */
  certain: RailLane | undefined;
  /** To and from touchpoints that are disputed. */
  disputed: RailLane | undefined;
}

const laneOf = (into: boolean, out: boolean): RailLane | undefined => {
  if (into) return out ? 'through' : 'into';
  return out ? 'out' : undefined;
};

/** The purchase cycle down the list, for one lens. */
export function railCycle(verdicts: readonly Verdict[]): RailCycle[] {
  const course = courseOf(verdicts);
  return verdicts.map((_, index) => {
    const above = course.find(({ from, to }) => from < index && index <= to);
    const below = course.find(({ from, to }) => from <= index && index < to);
    const lane = (certain: boolean) =>
      laneOf(above?.certain === certain, below?.certain === certain);
    return { certain: lane(true), disputed: lane(false) };
  });
}
