import type { Attempt } from '../progress/contract.ts';
import type { Response, Score } from './score.ts';

/**
 * The attempt after checking a response.
 * @returns undefined when the response was not enough to be judged
 */
export const attemptAfter = (
  previous: Attempt | undefined,
  chosen: Response,
  { kind }: Score,
): Attempt | undefined =>
  kind === 'unanswered' ? undefined : { chosen, outcome: kind, first: previous?.first ?? kind };

/** The counts over all the questions of a quiz. */
export interface Result {
  answered: number;
  rightNow: number;
  rightFirst: number;
}

export function resultOf(attempts: Iterable<Attempt>): Result {
  const all = [...attempts];
  return {
    answered: all.length,
    rightNow: all.filter(({ outcome }) => outcome === 'right').length,
    rightFirst: all.filter(({ first }) => first === 'right').length,
  };
}
