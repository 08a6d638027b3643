import type { Language } from '../../i18n/languages.ts';
import { compare, countOf, type Reading, tally } from './prediction.ts';
import { guessOf, isRevealed, type LensState } from './state.ts';
import { lensSentences } from './strings.ts';

/** The state in one line, for the status: how much is ticked, or how much of the journey is left in the cycle. */
export function describeState(
  state: LensState,
  readings: readonly Reading[],
  language: Language,
): string {
  const sentences = lensSentences[language];
  const lens = sentences.lenses[state.view];
  return isRevealed(state)
    ? sentences.remaining(
        lens,
        countOf(readings, state.view, 'kept'),
        readings.length,
        countOf(readings, state.view, 'disputed'),
      )
    : sentences.ticked(lens, guessOf(state).size, readings.length);
}

/** How the prediction for the lens in view came out; a lens without a single tick was not predicted. */
export function describeResult(
  state: LensState,
  readings: readonly Reading[],
  language: Language,
): string {
  const sentences = lensSentences[language];
  const guess = guessOf(state);
  return guess.size === 0
    ? sentences.noPrediction
    : sentences.result(tally(readings, state.view, guess));
}

/** The reader's prediction for one touchpoint, to stand beside the answer: a sign, and the same in words. */
export interface Agreement {
  sign: '✓' | '↺' | '';
  text: string;
}

/** @returns undefined while there is nothing to compare: not revealed yet, or not predicted */
export function describeAgreement(
  state: LensState,
  { id, verdicts }: Reading,
  language: Language,
): Agreement | undefined {
  const guess = guessOf(state);
  if (!isRevealed(state) || guess.size === 0) return undefined;
  const sentences = lensSentences[language];
  const ticked = guess.has(id);
  switch (compare(verdicts[state.view], ticked)) {
    case 'same':
      return { sign: '✓', text: sentences.same };
    case 'other':
      return { sign: '↺', text: ticked ? sentences.other.ticked : sentences.other.unticked };
    case 'undecided':
      return { sign: '', text: ticked ? sentences.undecided.ticked : sentences.undecided.unticked };
  }
}
