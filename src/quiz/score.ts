/*
 * What an answer is worth. The same for every view of a quiz: the page, a package for a learning platform, a report.
 */

/**
 * Every part that a response to a question can hold, with whether it is right there. A kind of question that asks for an
 * order has the parts in the right one.
 */
export type AnswerKey = ReadonlyMap<string, boolean>;

/** What a reader answered, as it is stored: parts of the answer key, in an order that has a meaning for some kinds. */
export type Response = readonly string[];

/** @typeParam Counts the numbers that a partly right answer is told with */
export type Score<Counts extends Readonly<Record<string, number>> = Record<string, number>> =
  /** Nothing was answered, or not enough of it to be judged. */
  | { kind: 'unanswered' }
  | { kind: 'wrong' }
  | { kind: 'partial'; counts: Counts }
  | { kind: 'right' };
