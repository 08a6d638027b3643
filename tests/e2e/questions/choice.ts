import { byInputs, chosen, type ItemOf, type QuestionDescription } from './description.ts';

export const choice: QuestionDescription<ItemOf<'single' | 'multiple'>> = {
  ...byInputs,
  response: ({ options }, right) => chosen(options, right),
};
