import { byInputs, chosen, type ItemOf, type QuestionDescription } from './description.ts';

export const trueFalse: QuestionDescription<ItemOf<'true-false'>> = {
  ...byInputs,
  response: ({ holds, reasons }, right) => [String(holds === right), ...chosen(reasons, right)],
};
