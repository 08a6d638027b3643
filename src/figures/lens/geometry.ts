import { curveBumpX, curveBumpY, line } from 'd3';
import type { Verdict } from '../../content-model/schemas.ts';
import { columnOf, columnScale, moments, purchaseMoment } from '../drawing/columns.ts';

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

/** The top of a row of the list: two rails, and the junction in the middle of its height. */
export const rail = { width: 88, height: 56, journey: 22, cycle: 66, node: 28 } as const;

/** How far one step of winding takes a road from its middle. */
export const bendStep = 3;

/** The reach of a junction's circle. */
export const nodeRadius = 16;

/** The side of the square that a finger hits, in px at the usual size of letters. */
export const touchTarget = 44;

/** From this width of the figure on, in px at the usual size of letters, the strip map is shown (58.5rem in lens.css). */
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

export interface Junction {
  id: string;
  /** Counted from 1, in order of time. */
  number: number;
  /** The letter of the column. */
  column: string;
  /** A column holds one touchpoint in its middle, or two at its quarters. */
  place: 'only' | 'first' | 'second';
  /** On which side of the upper road the name stands on the strip map. */
  side: 'above' | 'below';
  /** Centre on the strip map's roads. */
  x: number;
  /** How many steps each road winds away from its middle here, from -2 to 2. */
  bends: { journey: number; cycle: number };
  /** Whether the purchase is made here: the first touchpoint of the purchase's column. */
  purchase: boolean;
}

const quarterOf = { only: 2, first: 1, second: 3 } as const;

/** A gentle winding: a wave, about four columns long, in whole steps so that CSS can follow it. */
const bendAt = (x: number, phase: number): number =>
  Math.round(2 * Math.sin((x / strip.width) * Math.PI * 5 + phase)) + 0;

/**
 * Lays touchpoints, in order of time, along the columns.
 * @throws RangeError when a column holds more touchpoints than have room: two, or one in the last column
 */
export function placeJunctions(touchpoints: readonly { id: string; moment: number }[]): Junction[] {
  const columns = columnScale(0, strip.width);
  const quarter = columns.bandwidth() / 4;
  return touchpoints.map(({ id, moment }, index) => {
    const inColumn = touchpoints.filter((each) => each.moment === moment);
    const room = moment === moments.at(-1) ? 1 : 2;
    if (inColumn.length > room) {
      throw new RangeError(
        `Column ${columnOf(moment)} holds ${inColumn.length} touchpoints (${inColumn.map((each) => each.id).join(', ')}); there is room for ${room}`,
      );
    }
    const rank = inColumn.findIndex((each) => each.id === id);
    const place = inColumn.length === 1 ? 'only' : rank === 0 ? 'first' : 'second';
    const x = (columns(moment) ?? Number.NaN) + quarterOf[place] * quarter;
    return {
      id,
      number: index + 1,
      column: columnOf(moment),
      place,
      side: index % 2 ? 'below' : 'above',
      x,
      bends: { journey: bendAt(x, 0), cycle: bendAt(x, 2) },
      purchase: moment === purchaseMoment && rank === 0,
    };
  });
}

/** The room for a touchpoint's name on the strip map: one column wide, around its junction. */
export function nameBox(junction: Junction): { left: number; right: number } {
  const half = columnScale(0, strip.width).bandwidth() / 2;
  return { left: junction.x - half, right: junction.x + half };
}

type Point = [x: number, y: number];

const rounded = (path: string | null): string =>
  (path ?? '').replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

// Bump curves meet every point along the road's direction, so pieces drawn apart join without a kink.
const alongX = line<Point>().curve(curveBumpX);
const alongY = line<Point>().curve(curveBumpY);

const bentBy = (steps: number): number => steps * bendStep;

/** A junction's centre on a road of the strip map. */
export const stripPoint = (junction: Junction, road: keyof Junction['bends']): Point => [
  junction.x,
  strip.middle + bentBy(junction.bends[road]),
];

/**
 * The journey: through every touchpoint and past the last column, for it does not end there. The edge of the map cuts
 * it off.
 */
export function stripJourney(junctions: readonly Junction[]): string {
  return rounded(
    alongX([
      [0, strip.middle],
      ...junctions.map((each) => stripPoint(each, 'journey')),
      [strip.width + strip.beyond, strip.middle],
    ]),
  );
}

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
  /** From the last kept touchpoint back to the first: it is a cycle. Empty when fewer than two are kept. */
  back: string;
  /** The tip of the arrow half-way back. */
  arrow: string;
}

/** The purchase cycle on the strip map, for one lens. */
export function stripCycle(
  junctions: readonly Junction[],
  verdicts: readonly Verdict[],
): StripCycle {
  const points = junctions.map((each) => stripPoint(each, 'cycle'));
  const course = courseOf(verdicts);
  // The road winds on through what it drops, as it would if that were scenery.
  const through = ({ from, to }: Stretch): string => rounded(alongX(points.slice(from, to + 1)));
  const drawn = (certain: boolean): string =>
    course
      .filter((each) => each.certain === certain)
      .map(through)
      .join('');
  return {
    certain: drawn(true),
    disputed: drawn(false),
    ...wayBack(points[verdicts.indexOf('kept')], points[verdicts.lastIndexOf('kept')]),
  };
}

/** Out of the last kept junction, around, and along the return lane to the first, with an arrow half-way. */
function wayBack(
  first: Point | undefined,
  last: Point | undefined,
): Pick<StripCycle, 'back' | 'arrow'> {
  if (!first || !last || first === last) return { back: '', arrow: '' };
  const { turn, returnLane } = strip;
  const out = `M${last.join()}C${last[0] + turn},${last[1]},${last[0] + turn},${returnLane},${last[0]},${returnLane}`;
  const along = `L${first[0]},${returnLane}`;
  const home = `C${first[0] - turn},${returnLane},${first[0] - turn},${first[1]},${first.join()}`;
  return {
    back: rounded(out + along + home),
    arrow: rounded(`M${(first[0] + last[0]) / 2},${returnLane}l7,-5m-7,5l7,5`),
  };
}

/** The journey through the top of a list row. */
export function railJourney(junction: Junction): string {
  return rounded(
    alongY([
      [rail.journey, 0],
      [rail.journey + bentBy(junction.bends.journey), rail.node],
      [rail.journey, rail.height],
    ]),
  );
}

/** How the cycle runs through one row of the list: above and below the junction. */
export interface RailCycle {
  above: 'certain' | 'disputed' | 'none';
  below: 'certain' | 'disputed' | 'none';
  /** Whether the cycle turns back here. */
  turnsBack: boolean;
}

/** The purchase cycle down the list, for one lens. */
export function railCycle(verdicts: readonly Verdict[]): RailCycle[] {
  const course = courseOf(verdicts);
  const kindOf = (stretch: Stretch | undefined) =>
    stretch ? (stretch.certain ? 'certain' : 'disputed') : 'none';
  const last = verdicts.lastIndexOf('kept');
  const loops = verdicts.indexOf('kept') < last;
  return verdicts.map((_, index) => ({
    above: kindOf(course.find(({ from, to }) => from < index && index <= to)),
    below: kindOf(course.find(({ from, to }) => from <= index && index < to)),
    turnsBack: loops && index === last,
  }));
}

/** The turn at the end of the cycle in a list row: out of the junction, around, and up again. */
export const railTurn = `M${rail.cycle},${rail.node + nodeRadius - 2}c0,13,17,13,17,0v-16m-4,5l4,-6l4,6`;
