import type { Locator } from 'playwright-core';
import type { QuizItem } from '../../../src/quiz/kinds/index.ts';

/** An item of one kind. */
export type ItemOf<Kind extends QuizItem['kind']> = Extract<QuizItem, { kind: Kind }>;

/** How a reader answers a kind of question: what the contract test, and every test with a quiz in it, needs to know. */
export interface QuestionDescription<Item extends QuizItem = QuizItem> {
  /** Gives a right answer or a wrong one, without checking it. */
  respond: (question: Locator, item: Item, right: boolean) => Promise<void>;
  /** Whether the question shows a right answer, as it was given. */
  shows: (question: Locator, item: Item) => Promise<boolean>;
}

/** The options, of any shape, that are right, or one that is not. */
export const chosen = <Option extends { right: boolean }>(
  options: readonly Option[],
  right: boolean,
): Option[] => {
  const fitting = options.filter((option) => option.right === right);
  return right ? fitting : fitting.slice(0, 1);
};

/** The input of a question with this value. */
export const field = (question: Locator, value: string): Locator =>
  question.locator(`input[value="${value}"]`);

export const check = async (question: Locator, values: readonly string[]): Promise<void> => {
  for (const value of values) await field(question, value).check();
};

export const isChecked = async (question: Locator, values: readonly string[]): Promise<boolean> => {
  const all = await Promise.all(values.map((value) => field(question, value).isChecked()));
  return all.every(Boolean);
};
