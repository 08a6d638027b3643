import type { AnswerKey, Response, Score } from '../../score.ts';

/** How many wrong options were chosen too, and how many right ones were not. */
export interface ChoiceCounts extends Record<string, number> {
  extra: number;
  missing: number;
}

/**
 * Scores the options that were chosen, for single and for multiple choice alike: right is the whole set of right
 * options and nothing else. Ids that the key does not know are ignored, because an option may have been taken out of a
 * question since its answer was stored.
 */
export function score(key: AnswerKey, chosen: Response): Score<ChoiceCounts> {
  const known = [...new Set(chosen)].filter((id) => key.has(id));
  if (known.length === 0) return { kind: 'unanswered' };
  const hits = known.filter((id) => key.get(id)).length;
  if (hits === 0) return { kind: 'wrong' };
  const extra = known.length - hits;
  const missing = [...key.values()].filter(Boolean).length - hits;
  return extra || missing ? { kind: 'partial', counts: { extra, missing } } : { kind: 'right' };
}
