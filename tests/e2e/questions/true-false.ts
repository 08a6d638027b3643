import { check, chosen, isChecked, type ItemOf, type QuestionDescription } from './description.ts';

export const trueFalse: QuestionDescription<ItemOf<'true-false'>> = {
  respond: (question, { holds, reasons }, right) =>
    check(question, [String(holds === right), ...chosen(reasons, right).map(({ id }) => id)]),
  shows: (question, { holds, reasons }) =>
    isChecked(question, [String(holds), ...chosen(reasons, true).map(({ id }) => id)]),
};
