import { z } from 'astro/zod';
import { unknownBins } from '../../../content-model/checks/bins.ts';
import type { Problem } from '../../../content-model/problem.ts';
import { binsSchema, cardSchema } from '../../../content-model/schemas/sorting.ts';
import { itemFields } from '../item-fields.ts';
import type { ItemPlace, QuestionKind } from '../kind.ts';
import { idsOnce } from '../options.ts';

const sortingSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('sorting'),
  bins: binsSchema,
  cards: z.array(cardSchema).min(3).max(10),
});

export type Sorting = z.infer<typeof sortingSchema>;

export const sorting: QuestionKind<Sorting> = {
  schema: sortingSchema,
  problems: (item, place) => [
    ...idsOnce(place, 'bins', item.bins),
    ...idsOnce(place, 'cards', item.cards),
    ...unknownBins(item, { ...place, field: `${place.field}.` }, 'this question'),
    ...usedBins(item, place),
  ],
};

/** A bin that stays empty, or a card that fits everywhere, asks a reader nothing. */
function usedBins({ bins, cards }: Sorting, { file, field }: ItemPlace): Problem[] {
  return [
    ...bins.flatMap(({ id }, index) =>
      cards.some(({ fits }) => fits.includes(id))
        ? []
        : [
            {
              file,
              field: `${field}.bins[${index}]`,
              found: 'no card that fits',
              expected: 'at least one',
            },
          ],
    ),
    ...cards.flatMap(({ fits }, index) =>
      bins.some(({ id }) => !fits.includes(id))
        ? []
        : [
            {
              file,
              field: `${field}.cards[${index}].fits`,
              found: 'every bin',
              expected: 'at least one bin where the card does not fit',
            },
          ],
    ),
  ];
}
