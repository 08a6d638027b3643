import type { Language } from '../../i18n/languages.ts';
import { compare, countOf, tally, type TouchpointVerdicts } from './prediction.ts';
import { inView, type LensState } from './state.ts';
import { lensSentences } from './strings.ts';

/** The state in one line, for the status: how much is ticked, or how much of the journey is left in the cycle. */
export function describeState(
  state: LensState,
  touchpoints: readonly TouchpointVerdicts[],
  language: Language,
): string {
  const sentences = lensSentences[language];
  const { guess, revealed } = inView(state);
  const lens = sentences.lenses[state.view];
  return revealed
    ? sentences.remaining(
        lens,
        countOf(touchpoints, state.view, 'kept'),
        touchpoints.length,
        countOf(touchpoints, state.view, 'disputed'),
      )
    : sentences.ticked(lens, guess.size, touchpoints.length);
}

/**
 * How the prediction for the lens in view came out; a lens without a single tick was not predicted.
 * @param source the letter of the source whose differences the lenses apply
 */
export function describeResult(
  state: LensState,
  touchpoints: readonly TouchpointVerdicts[],
  source: string,
  language: Language,
): string {
  const sentences = lensSentences[language];
  const { guess } = inView(state);
  return guess.size === 0
    ? sentences.noPrediction
    : sentences.result(tally(touchpoints, state.view, guess), source);
}

/** The reader's prediction for one touchpoint, to stand beside the answer: a sign, and the same in words. */
export interface Agreement {
  sign: '✓' | '↺' | '';
  text: string;
}

/** @returns undefined while there is nothing to compare: not revealed yet, or not predicted */
export function describeAgreement(
  state: LensState,
  { id, verdicts }: TouchpointVerdicts,
  language: Language,
): Agreement | undefined {
  const { guess, revealed } = inView(state);
  if (!revealed || guess.size === 0) return undefined;
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
