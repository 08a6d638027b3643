import type { AnswerKey, Response, Score } from '../../score.ts';

/** The two verdicts, as they stand among the parts of a response. */
export const verdicts = ['true', 'false'] as const;

const isVerdict = (part: string) => verdicts.some((verdict) => verdict === part);

/**
 * Scores a verdict with its reason: both must fit. The right verdict for a wrong reason is partly right; a wrong verdict
 * is wrong, whatever the reason. Parts that the key does not know are ignored.
 */
export function score(key: AnswerKey, response: Response): Score {
  const known = response.filter((part) => key.has(part));
  const verdict = known.find(isVerdict);
  const reason = known.find((part) => !isVerdict(part));
  if (verdict === undefined || reason === undefined) return { kind: 'unanswered' };
  if (!key.get(verdict)) return { kind: 'wrong' };
  return key.get(reason) ? { kind: 'right' } : { kind: 'partial', counts: {} };
}
