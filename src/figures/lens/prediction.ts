import type { Verdict } from '../../content-model/schemas.ts';
import { type LensName, lensNames } from './state.ts';

/** What the purchase cycle does with one touchpoint, through each lens. */
export interface TouchpointVerdicts {
  id: string;
  verdicts: Record<LensName, Verdict>;
}

type All = readonly TouchpointVerdicts[];

/** What every lens says of a touchpoint alike; undefined where the lenses, or the source, do not agree. */
export function settledVerdict({
  verdicts,
}: TouchpointVerdicts): Exclude<Verdict, 'disputed'> | undefined {
  const [first, ...others] = new Set(lensNames.map((lens) => verdicts[lens]));
  return first === 'disputed' || others.length > 0 ? undefined : first;
}

/** The touchpoints that a reader can predict something about: the others are settled. */
export const contestedOf = (touchpoints: All): TouchpointVerdicts[] =>
  touchpoints.filter((each) => settledVerdict(each) === undefined);

/** How many touchpoints get this verdict through this lens. */
export const countOf = (touchpoints: All, lens: LensName, verdict: Verdict): number =>
  touchpoints.filter(({ verdicts }) => verdicts[lens] === verdict).length;

/** How many touchpoints every lens keeps, or drops. */
export const settledCount = (touchpoints: All, verdict: Verdict): number =>
  touchpoints.filter((each) => settledVerdict(each) === verdict).length;

/** How a prediction compares with a lens, over the contested touchpoints. */
export interface Tally {
  /** Touchpoints with the same answer as the lens. */
  same: number;
  /** Touchpoints that the lens has an answer for. */
  decided: number;
  /** Touchpoints that the source contradicts itself about: nobody can be said to agree. */
  disputed: number;
}

/** Compares a prediction with one lens. */
export function tally(touchpoints: All, lens: LensName, guess: ReadonlySet<string>): Tally {
  const contested = contestedOf(touchpoints);
  const decided = contested.filter(({ verdicts }) => verdicts[lens] !== 'disputed');
  return {
    same: decided.filter(({ id, verdicts }) => (verdicts[lens] === 'kept') === guess.has(id))
      .length,
    decided: decided.length,
    disputed: contested.length - decided.length,
  };
}

/** The lens that a prediction comes nearest to: the one with the fewest other answers. Several where they are as near. */
export function nearestLenses(touchpoints: All, guess: ReadonlySet<string>): LensName[] {
  const away = (lens: LensName): number => {
    const { same, decided } = tally(touchpoints, lens, guess);
    return decided - same;
  };
  const least = Math.min(...lensNames.map(away));
  return lensNames.filter((lens) => away(lens) === least);
}

/** Whether something was predicted: a reader who ticked nothing that is contested has not begun. */
export const hasPredicted = (touchpoints: All, guess: ReadonlySet<string>): boolean =>
  contestedOf(touchpoints).some(({ id }) => guess.has(id));
