import type { AnswerKey, Response, Score } from '../../score.ts';

export interface SortingCounts extends Record<string, number> {
  /** How many cards lie in a bin where they fit. */
  placed: number;
}

/** The part of a response that says which card lies in which bin. */
export const placement = (card: string, bin: string): string => `${card}:${bin}`;

const cardOf = (part: string) => part.split(':', 1)[0];

/**
 * Scores cards that were put into bins, once every card has a place. It is wrong when no card fits where it lies. Parts
 * that the key does not know are ignored; of two places for one card the last counts.
 */
export function score(key: AnswerKey, response: Response): Score<SortingCounts> {
  const known = response.filter((part) => key.has(part));
  const places = new Map(known.map((part) => [cardOf(part), part]));
  const total = new Set([...key.keys()].map(cardOf)).size;
  if (places.size < total) return { kind: 'unanswered' };
  const placed = [...places.values()].filter((part) => key.get(part)).length;
  if (placed === total) return { kind: 'right' };
  return placed ? { kind: 'partial', counts: { placed } } : { kind: 'wrong' };
}
