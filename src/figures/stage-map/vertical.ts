import { curveBumpY, line } from 'd3';
import { purchaseMoment } from '../drawing/columns.ts';
import type { Point, Shape, StageSpan } from './geometry.ts';

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

export interface VerticalStage {
  /** Where the junction lies across; down, it is in the middle of the row's head. */
  junction: number;
  /** The road beside the name. */
  head: string;
  /** The road beside the name while the details are open, where that makes a difference: the turn moves down. */
  openHead: string | undefined;
  /** The road beside the details. */
  details: string;
}

const winding = line<Point>().curve(curveBumpY).digits(1);
const down = (...points: Point[]): string => winding(points) ?? '';

/** Draws the stages as rows of a strip that stands vertical. */
export function verticalOf(stages: readonly StageSpan[], shape: Shape): VerticalStage[] {
  const lane = vertical.lane[shape];
  const sway = vertical.sway[shape];
  const last = stages.length - 1;
  return stages.map((_, index) => {
    const junction = lane + (index % 2 === 0 ? sway : -sway);
    const through = down([lane, 0], [junction, 50], [lane, 100]);
    const bend = down([lane, 0], [lane - (junction - lane), 50], [lane, 100]);
    if (shape === 'line') return { junction, head: through, openHead: undefined, details: bend };

    const back = vertical.returnLane;
    const up = `M${back},100V0`;
    const turnAtTop = `M${back},100V50C${back},5,${junction},5,${junction},50`;
    const turnAtBottom = `C${junction},95,${back},95,${back},50V0`;
    const toJunction = down([lane, 0], [junction, 50]);
    const fromJunction = down([junction, 50], [lane, 100]);
    const detailsEnd = `M${lane},0V85C${lane},100,${back},100,${back},85V0`;
    if (index === 0) {
      const head = turnAtTop + fromJunction;
      return { junction, head, openHead: undefined, details: bend + up };
    }
    if (index === last) {
      return {
        junction,
        head: toJunction + turnAtBottom,
        openHead: through + up,
        details: detailsEnd,
      };
    }
    return { junction, head: through + up, openHead: undefined, details: bend + up };
  });
}

/** Whether the flag of the purchase stands right beside the stage's name, which must then leave room for it. */
export function flagBesideName({ span: [first, last] }: StageSpan): boolean {
  return (first + last) / 2 === purchaseMoment;
}
