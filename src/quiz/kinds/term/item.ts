import { z } from 'astro/zod';
import { unlessKnown } from '../../../content-model/checks/references.ts';
import { bilingual, id } from '../../../content-model/schemas/basics.ts';
import { itemFields } from '../item-fields.ts';
import type { QuestionKind } from '../kind.ts';
import { idsOnce, oneRight } from '../options.ts';

const termSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('term'),
  /** Terms of the glossary, which gives their names in both languages; one fits. */
  options: z
    .array(z.strictObject({ term: id, right: z.boolean(), why: bilingual }))
    .min(3)
    .max(5),
});

export type TermChoice = z.infer<typeof termSchema>;

export const term: QuestionKind<TermChoice> = {
  schema: termSchema,
  problems: ({ options }, place, { terms }) => [
    ...idsOnce(
      place,
      'options',
      options.map((option) => ({ id: option.term })),
    ),
    ...oneRight(place, 'options', options),
    ...options.flatMap((option, index) =>
      unlessKnown(place, `${place.field}.options[${index}].term`, option.term, terms),
    ),
  ],
};
