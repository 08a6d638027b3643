import { z } from 'astro/zod';
import type { Problem } from '../../../content-model/problem.ts';
import { itemFields, optionSchema } from '../item-fields.ts';
import type { ItemPlace, QuestionKind } from '../kind.ts';
import { idsOnce, oneRight } from '../options.ts';

/** Two to six options, of which a reader chooses one or all that fit. */
const options = z.array(optionSchema).min(2).max(6);
const singleSchema = z.strictObject({ ...itemFields, kind: z.literal('single'), options });
const multipleSchema = z.strictObject({ ...itemFields, kind: z.literal('multiple'), options });

type Single = z.infer<typeof singleSchema>;
type Multiple = z.infer<typeof multipleSchema>;
export type Choice = Single | Multiple;

export const single: QuestionKind<Single> = {
  schema: singleSchema,
  problems: (item, place) => [
    ...idsOnce(place, 'options', item.options),
    ...oneRight(place, 'options', item.options),
  ],
};

export const multiple: QuestionKind<Multiple> = {
  schema: multipleSchema,
  problems: (item, place) => [
    ...idsOnce(place, 'options', item.options),
    ...someRight(place, item),
  ],
};

function someRight({ file, field }: ItemPlace, { options }: Multiple): Problem[] {
  const right = options.filter((option) => option.right).length;
  if (right > 0 && right < options.length) return [];
  const found = `${right} right of ${options.length} options`;
  const expected = 'at least one right and one wrong';
  return [{ file, field: `${field}.options`, found, expected }];
}
