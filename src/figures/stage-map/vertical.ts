import { curveBumpY, line } from 'd3';
import type { Point } from '../drawing/curves.ts';
import type { Shape, StageSpan } from './geometry.ts';

/*
 * The strip as it stands in a narrow figure: one row for each stage, time runs down. Across, a unit is a sixteenth of a
 * rem; down, it is a hundredth of the row, because a row grows with its text and opens for its details.
 */

/** Across the road's own column. */
export const vertical = {
  width: { line: 48, loop: 56 },
  lane: { line: 24, loop: 38 },
  /** Where a loop comes back. */
  returnLane: 12,
  /** Where the sign begins: over the road; beside the car, which at the first stage of a loop stands where its sign would. */
  sign: { line: 5, loop: -12 },
  sway: { line: 5, loop: 2 },
} as const;

/** The roads of one row; what a model does not have is missing. Junctions lie in the middle of the row. */
export interface VerticalStage {
  /** Where the junction lies across. */
  junction: number;
  /** The road to the junction; a loop comes to its first one by its turn. */
  into: string | undefined;
  /** The road on from it; from the last one of a loop, the way off, if the model has one. */
  out: string;
  /** The way back of a loop. */
  back: string | undefined;
}

/**
 * How far roads run on above and below a row of so many moments, past what opens there: forty moments, so that the dashes
 * of a road go on from row to row.
 */
const beyondOf = (count: number): number => Math.round(4000 / count);

const winding = line<Point>().curve(curveBumpY).digits(1);
const down = (...points: Point[]): string => winding(points) ?? '';

/** Straight down the row, where a road passes. */
export const straight = (across: number): string => `M${across},${-beyondOf(1)}V${beyondOf(1)}`;

/** Draws the stages as rows of a strip that stands vertical. */
export function verticalOf(stages: readonly StageSpan[], shape: Shape): VerticalStage[] {
  const lane = vertical.lane[shape];
  const sway = vertical.sway[shape];
  const home = vertical.returnLane;
  const last = stages.length - 1;
  return stages.map(({ span: [firstMoment, lastMoment] }, index) => {
    const beyond = beyondOf(lastMoment - firstMoment + 1);
    const junction = lane + (index % 2 === 0 ? sway : -sway);
    const into = `M${lane},${-beyond}V0${down([lane, 0], [junction, 50]).replace('M', 'L')}`;
    const out = `${down([junction, 50], [lane, 100])}V${beyond}`;
    if (shape === 'line') return { junction, into, out, back: undefined };
    if (index === 0) {
      const turn = `M${home},${beyond}V50C${home},5,${junction},5,${junction},50`;
      return { junction, into: undefined, out, back: turn };
    }
    const turn = `M${junction},50C${junction},95,${home},95,${home},50V${-beyond}`;
    return { junction, into, out, back: index === last ? turn : straight(home) };
  });
}

/** In rem: the height of a moment's row, of the place where the traveller parks, and of the line between two names. */
export const rowHeights = { moment: 2.75, parking: 2.25, split: 4 } as const;

/** Where the traveller stands: rem from the top of the rows, sixteenths of a rem across, and which way it faces. */
export interface VerticalStop {
  top: number;
  across: number;
  turn: number;
}

/**
 * Where the traveller stands in each row when it is the open one: those above are closed, so their heights are known.
 * @param splitAfter the place of the stage after which a line divides the rows
 */
export function verticalStops(
  stages: readonly StageSpan[],
  shape: Shape,
  splitAfter: number | undefined,
): VerticalStop[] {
  const { moment, parking, split } = rowHeights;
  return stages.map(({ span: [first, last] }, index) => {
    const above =
      (first - 1) * moment + (splitAfter !== undefined && index > splitAfter ? split : 0);
    const toJunction = ((last - first + 1) * moment) / 2;
    // A loop needs no place to park before its first junction: the traveller stands on the turn above it.
    const top = above + toJunction - (shape === 'loop' && index === 0 ? parking : 0);
    const row = verticalOf(stages, shape)[index];
    return { top, across: row?.junction ?? vertical.lane[shape], turn: 90 };
  });
}
