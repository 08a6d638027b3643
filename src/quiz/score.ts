/*
 * What an answer is worth. The same for every view of a quiz: the page, a package for a learning platform, a report.
 */

/** How an answer turned out; nothing was chosen where it is "unanswered". */
export type Outcome = 'wrong' | 'partial' | 'right';

/** The options of a question, by their ids, and which of them are right. At least one is. */
export type AnswerKey = ReadonlyMap<string, boolean>;

export type Score =
  | { kind: 'unanswered' }
  | { kind: 'wrong' }
  /** Some of what was chosen is right; `extra` wrong options were chosen too, and `missing` right ones were not. */
  | { kind: 'partial'; extra: number; missing: number }
  | { kind: 'right' };

/**
 * Scores the options that were chosen, for single and for multiple choice alike: right is the whole set of right
 * options and nothing else. Ids that the key does not know are ignored, because an option may have been taken out of a
 * question since its answer was stored.
 */
export function score(key: AnswerKey, chosen: Iterable<string>): Score {
  const known = [...new Set(chosen)].filter((id) => key.has(id));
  if (known.length === 0) return { kind: 'unanswered' };
  const hits = known.filter((id) => key.get(id)).length;
  if (hits === 0) return { kind: 'wrong' };
  const extra = known.length - hits;
  const missing = [...key.values()].filter(Boolean).length - hits;
  return extra || missing ? { kind: 'partial', extra, missing } : { kind: 'right' };
}
