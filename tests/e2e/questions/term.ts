import { byInputs, chosen, type ItemOf, type QuestionDescription } from './description.ts';

export const term: QuestionDescription<ItemOf<'term'>> = {
  ...byInputs,
  response: ({ options }, right) =>
    chosen(
      options.map((option) => ({ id: option.term, right: option.right })),
      right,
    ),
};
