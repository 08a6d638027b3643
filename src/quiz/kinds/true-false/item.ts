import { z } from 'astro/zod';
import { bilingual } from '../../../content-model/schemas/basics.ts';
import { inWords } from '../../../content-model/problem.ts';
import { itemFields, optionSchema } from '../item-fields.ts';
import type { QuestionKind } from '../kind.ts';
import { idsOnce, oneRight } from '../options.ts';
import { verdicts } from './score.ts';

const trueFalseSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('true-false'),
  /** Whether the stem, a statement, is true. */
  holds: z.boolean(),
  /** What a reader is told after each verdict. */
  why: z.strictObject({ true: bilingual, false: bilingual }),
  /** The reasons to choose from; each must fit a verdict, and one is right. */
  reasons: z.array(optionSchema).min(3).max(5),
});

export type TrueFalse = z.infer<typeof trueFalseSchema>;

export const trueFalse: QuestionKind<TrueFalse> = {
  schema: trueFalseSchema,
  problems: ({ reasons }, place) => [
    ...idsOnce(place, 'reasons', reasons),
    ...oneRight(place, 'reasons', reasons),
    ...reasons.flatMap(({ id }, index) =>
      verdicts.some((verdict) => verdict === id)
        ? [
            {
              file: place.file,
              field: `${place.field}.reasons[${index}].id`,
              found: inWords(id),
              expected: 'another id than those of the verdicts',
            },
          ]
        : [],
    ),
  ],
};
