import { check, chosen, isChecked, type ItemOf, type QuestionDescription } from './description.ts';

export const choice: QuestionDescription<ItemOf<'single' | 'multiple'>> = {
  respond: (question, { options }, right) =>
    check(
      question,
      chosen(options, right).map(({ id }) => id),
    ),
  shows: (question, { options }) =>
    isChecked(
      question,
      chosen(options, true).map(({ id }) => id),
    ),
};
