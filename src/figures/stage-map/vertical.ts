import { curveBumpY, line } from 'd3';
import { purchaseMoment } from '../drawing/columns.ts';
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
  sway: { line: 5, loop: 2 },
} as const;

/** The roads of one row; what a model does not have is missing. Junctions lie in the middle of the row. */
export interface VerticalStage {
  /** Where the junction lies across. */
  junction: number;
  /** The road to the junction; a loop comes to its first one by its turn. */
  into: string | undefined;
  /** The road on from it, while its details are closed. */
  out: string | undefined;
  /** The road on from it while its details are open; the turn of a loop moves down then. */
  openOut: string | undefined;
  /** The way back of a loop, while the details are closed. */
  back: string | undefined;
  openBack: string | undefined;
  /** The road and the way back beside the details. */
  details: string;
  detailsBack: string | undefined;
}

const winding = line<Point>().curve(curveBumpY).digits(1);
const down = (...points: Point[]): string => winding(points) ?? '';

/** Straight down the row, where a road passes. */
export const straight = (across: number): string => `M${across},0V100`;

/** Draws the stages as rows of a strip that stands vertical. */
export function verticalOf(stages: readonly StageSpan[], shape: Shape): VerticalStage[] {
  const lane = vertical.lane[shape];
  const sway = vertical.sway[shape];
  const last = stages.length - 1;
  return stages.map((_, index) => {
    const junction = lane + (index % 2 === 0 ? sway : -sway);
    const into = down([lane, 0], [junction, 50]);
    const out = down([junction, 50], [lane, 100]);
    const details = down([lane, 0], [lane - (junction - lane), 50], [lane, 100]);
    const common = { junction, into, out, openOut: out, details };
    if (shape === 'line') {
      return { ...common, back: undefined, openBack: undefined, detailsBack: undefined };
    }
    const back = vertical.returnLane;
    const up = straight(back);
    if (index === 0) {
      const turn = `M${back},100V50C${back},5,${junction},5,${junction},50`;
      return { ...common, into: undefined, back: turn, openBack: turn, detailsBack: up };
    }
    if (index === last) {
      return {
        ...common,
        out: undefined,
        back: `M${junction},50C${junction},95,${back},95,${back},50V0`,
        openBack: up,
        details: `M${lane},0V50`,
        detailsBack: `M${lane},50V85C${lane},100,${back},100,${back},85V0`,
      };
    }
    return { ...common, back: up, openBack: up, detailsBack: up };
  });
}

/** Whether the flag of the purchase stands right beside the stage's name, which must then leave room for it. */
export function flagBesideName({ span: [first, last] }: StageSpan): boolean {
  return (first + last) / 2 === purchaseMoment;
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
