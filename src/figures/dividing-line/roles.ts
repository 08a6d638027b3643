import type { DividingLine } from '../../content-model/schemas.ts';
import { moments } from '../drawing/columns.ts';

export type Role = 'buyer' | 'customer';

/** The eleven places for a gate, each told by how many moments lie before it. */
export const gates: readonly number[] = [0, ...moments];

/** What someone is at this moment when the gate stands behind that many. */
export const roleAt = (moment: number, gate: number): Role =>
  moment > gate ? 'customer' : 'buyer';

export type SourceLine = DividingLine['lines'][number];

/** A line that is drawn somewhere. */
export type DrawnLine = SourceLine & { after: number };

export const isDrawn = (line: SourceLine): line is DrawnLine => line.after !== null;

/** How a gate lies to the nearest line of a source. */
export interface Comparison {
  line: DrawnLine;
  /** How many moments later the gate stands than the line; below zero when it stands earlier. */
  later: number;
}

/** Compares a gate with the line nearest to it; of two that are equally near, with the one that its source states. */
export function nearestLine(gate: number, lines: readonly SourceLine[]): Comparison | undefined {
  const [nearest] = lines
    .filter(isDrawn)
    .map((line) => ({ line, later: gate - line.after }))
    .sort(
      (a, b) =>
        Math.abs(a.later) - Math.abs(b.later) ||
        Number(a.line.kind === 'read') - Number(b.line.kind === 'read'),
    );
  return nearest;
}
