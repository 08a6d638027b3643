import type { Verdict } from '../../content-model/schemas.ts';
import type { LensName } from './state.ts';

/** What the purchase cycle does with one touchpoint, through each lens. */
export interface TouchpointVerdicts {
  id: string;
  verdicts: Record<LensName, Verdict>;
}

/** A prediction beside the answer; about a disputed touchpoint nobody can be said to agree. */
export type Comparison = 'same' | 'other' | 'undecided';

/** @param ticked whether the reader thought that the cycle counts the touchpoint */
export function compare(verdict: Verdict, ticked: boolean): Comparison {
  if (verdict === 'disputed') return 'undecided';
  return (verdict === 'kept') === ticked ? 'same' : 'other';
}

export interface Tally {
  /** Touchpoints with the same answer as the lens. */
  same: number;
  /** Touchpoints that the lens has an answer for. */
  decided: number;
  /** Touchpoints that the source contradicts itself about. */
  disputed: number;
}

/** How a whole prediction compares with the lens; disputed touchpoints are counted apart. */
export function tally(
  touchpoints: readonly TouchpointVerdicts[],
  lens: LensName,
  guess: ReadonlySet<string>,
): Tally {
  const comparisons = touchpoints.map(({ id, verdicts }) => compare(verdicts[lens], guess.has(id)));
  const disputed = comparisons.filter((each) => each === 'undecided').length;
  return {
    same: comparisons.filter((each) => each === 'same').length,
    decided: touchpoints.length - disputed,
    disputed,
  };
}

/** How many touchpoints get this verdict through this lens. */
export const countOf = (
  touchpoints: readonly TouchpointVerdicts[],
  lens: LensName,
  verdict: Verdict,
): number => touchpoints.filter(({ verdicts }) => verdicts[lens] === verdict).length;
