import type { Locator } from 'playwright-core';
import type { QuizItem } from '../../../src/quiz/kinds/index.ts';

/** An item of one kind. */
export type ItemOf<Kind extends QuizItem['kind']> = Extract<QuizItem, { kind: Kind }>;

/** How a reader answers a kind of question: what the contract tests, and every test with a quiz in it, need to know. */
export interface QuestionDescription<Item extends QuizItem = QuizItem> {
  /** A response that is right, or one that is wrong, in the parts in which it is stored. */
  response: (item: Item, right: boolean) => string[];
  /** Gives a response, without checking it. */
  give: (question: Locator, response: readonly string[]) => Promise<void>;
  /** Whether the question shows a response. */
  shows: (question: Locator, response: readonly string[]) => Promise<boolean>;
}

/** The ids of the options that are right, or of one that is not. */
export function chosen(
  options: readonly { id: string; right: boolean }[],
  right: boolean,
): string[] {
  const fitting = options.filter((option) => option.right === right).map(({ id }) => id);
  return right ? fitting : fitting.slice(0, 1);
}

const field = (question: Locator, value: string) => question.locator(`input[value="${value}"]`);

/** For kinds whose response is what radios and checkboxes hold. */
export const byInputs: Pick<QuestionDescription, 'give' | 'shows'> = {
  give: async (question, response) => {
    for (const value of response) await field(question, value).check();
  },
  shows: async (question, response) => {
    const all = await Promise.all(response.map((value) => field(question, value).isChecked()));
    return all.every(Boolean);
  },
};
