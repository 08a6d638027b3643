import type { Language } from '../../i18n/languages.ts';
import {
  contestedOf,
  countOf,
  hasPredicted,
  nearestLenses,
  tally,
  type TouchpointVerdicts,
} from './prediction.ts';
import type { LensState } from './state.ts';
import { lensSentences } from './strings.ts';

/** The state in one line, for the status: how much is ticked, or how much of the journey the cycle counts. */
export function describeState(
  { view, guess, revealed }: LensState,
  touchpoints: readonly TouchpointVerdicts[],
  language: Language,
): string {
  const sentences = lensSentences[language];
  if (revealed) {
    return sentences.counted(
      sentences.lenses[view],
      countOf(touchpoints, view, 'kept'),
      touchpoints.length,
      countOf(touchpoints, view, 'disputed'),
    );
  }
  const contested = contestedOf(touchpoints);
  return sentences.ticked(contested.filter(({ id }) => guess.has(id)).length, contested.length);
}

/** Which lens the reader's own prediction comes nearest to. */
export function describeResult(
  { guess }: LensState,
  touchpoints: readonly TouchpointVerdicts[],
  language: Language,
): string {
  const sentences = lensSentences[language];
  if (!hasPredicted(touchpoints, guess)) return sentences.noPrediction;
  const [nearest, ...asNear] = nearestLenses(touchpoints, guess);
  if (!nearest) return '';
  const compared = tally(touchpoints, nearest, guess);
  return asNear.length > 0
    ? sentences.between(
        [nearest, ...asNear].map((lens) => sentences.lenses[lens]),
        compared.decided - compared.same,
      )
    : sentences.nearest(sentences.lenses[nearest], compared);
}
