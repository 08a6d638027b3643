import { byInputs, type ItemOf, type QuestionDescription } from './description.ts';

export const sorting: QuestionDescription<ItemOf<'sorting'>> = {
  ...byInputs,
  /** Each card in a bin where it fits, or in one where it does not. */
  response: ({ bins, cards }, right) =>
    cards.flatMap(({ id, fits }) =>
      bins
        .filter((bin) => fits.includes(bin.id) === right)
        .slice(0, 1)
        .map((bin) => `${id}:${bin.id}`),
    ),
};
