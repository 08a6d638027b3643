import { z } from 'astro/zod';
import { unlessKnown } from '../../../content-model/checks/references.ts';
import { bilingual, id } from '../../../content-model/schemas/basics.ts';
import type { Problem } from '../../../content-model/problem.ts';
import { itemFields } from '../item-fields.ts';
import type { ItemPlace, QuestionKind } from '../kind.ts';
import { idsOnce } from '../options.ts';

const cardSchema = z.strictObject({
  id,
  text: bilingual,
  /** The bins where it fits: one, or more where a placing is disputable. */
  fits: z.array(id).min(1),
  /** Why it lies where it fits, told wherever a reader puts it. */
  why: bilingual,
  /** What a reader is told instead after putting it into one of these bins, where that needs words of its own. */
  whyIn: z.record(id, bilingual).optional(),
});

const sortingSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('sorting'),
  bins: z
    .array(z.strictObject({ id, name: bilingual }))
    .min(2)
    .max(4),
  cards: z.array(cardSchema).min(3).max(10),
});

export type Sorting = z.infer<typeof sortingSchema>;
export type Card = Sorting['cards'][number];

export const sorting: QuestionKind<Sorting> = {
  schema: sortingSchema,
  problems: (item, place) => [
    ...idsOnce(place, 'bins', item.bins),
    ...idsOnce(place, 'cards', item.cards),
    ...unknownBins(item, place),
    ...usedBins(item, place),
  ],
};

function unknownBins({ bins, cards }: Sorting, place: ItemPlace): Problem[] {
  const known = { kind: 'a bin of this question', names: new Set(bins.map(({ id }) => id)) };
  return cards.flatMap(({ fits, whyIn = {} }, index) => {
    const card = `${place.field}.cards[${index}]`;
    return [
      ...fits.flatMap((bin, at) => unlessKnown(place, `${card}.fits[${at}]`, bin, known)),
      ...Object.keys(whyIn).flatMap((bin) =>
        unlessKnown(place, `${card}.whyIn.${bin}`, bin, known),
      ),
    ];
  });
}

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
