import { type AnswerKey, type Outcome, score } from './score.ts';

/** What is kept of the answers to one question. */
export interface Attempt {
  /** The ids of the options chosen last. */
  chosen: readonly string[];
  /** How that turned out. */
  outcome: Outcome;
  /** How the very first answer turned out; answering again does not change it. */
  first: Outcome;
}

/**
 * The attempt after checking these options.
 * @returns undefined when nothing was chosen
 */
export function attemptAfter(
  previous: Attempt | undefined,
  key: AnswerKey,
  chosen: readonly string[],
): Attempt | undefined {
  const { kind } = score(key, chosen);
  return kind === 'unanswered'
    ? undefined
    : { chosen, outcome: kind, first: previous?.first ?? kind };
}

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
