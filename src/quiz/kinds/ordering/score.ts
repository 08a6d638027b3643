import type { AnswerKey, Response, Score } from '../../score.ts';

export interface OrderingCounts extends Record<string, number> {
  /** How many steps stand in the right place. */
  placed: number;
}

/** The steps that do not stand in the place that the key, which holds them in the right order, gives them. */
export function misplaced(key: AnswerKey, response: Response): string[] {
  const order = [...key.keys()];
  return response.filter((step, place) => order[place] !== step);
}

/**
 * Scores an order by how many steps stand in their own place; it is wrong when none does. Steps that the key does not
 * know are ignored; without all the others there is no order to judge.
 */
export function score(key: AnswerKey, response: Response): Score<OrderingCounts> {
  const known = [...new Set(response)].filter((step) => key.has(step));
  if (known.length < key.size) return { kind: 'unanswered' };
  const placed = key.size - misplaced(key, known).length;
  if (placed === key.size) return { kind: 'right' };
  return placed ? { kind: 'partial', counts: { placed } } : { kind: 'wrong' };
}
