import { check, isChecked, type ItemOf, type QuestionDescription } from './description.ts';

type Sorting = ItemOf<'sorting'>;

/** Each card in a bin where it fits, or in one where it does not. */
const placements = ({ bins, cards }: Sorting, right: boolean): string[] =>
  cards.flatMap(({ id, fits }) =>
    bins
      .filter((bin) => fits.includes(bin.id) === right)
      .slice(0, 1)
      .map((bin) => `${id}:${bin.id}`),
  );

export const sorting: QuestionDescription<ItemOf<'sorting'>> = {
  respond: (question, item, right) => check(question, placements(item, right)),
  shows: (question, item) => isChecked(question, placements(item, true)),
};
