import { check, chosen, isChecked, type ItemOf, type QuestionDescription } from './description.ts';

export const term: QuestionDescription<ItemOf<'term'>> = {
  respond: (question, { options }, right) =>
    check(
      question,
      chosen(options, right).map((option) => option.term),
    ),
  shows: (question, { options }) =>
    isChecked(
      question,
      chosen(options, true).map((option) => option.term),
    ),
};
