import { z } from 'astro/zod';
import { unlessKnown } from '../../../content-model/checks/references.ts';
import { bilingual, id } from '../../../content-model/schemas/basics.ts';
import { inWords, type Problem } from '../../../content-model/problem.ts';
import { itemFields } from '../item-fields.ts';
import type { ItemPlace, QuestionKind } from '../kind.ts';
import { idsOnce } from '../options.ts';

const orderingSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('ordering'),
  /** The steps in the right order, each with why it stands there. */
  steps: z
    .array(z.strictObject({ id, text: bilingual, why: bilingual }))
    .min(3)
    .max(8),
  /** The ids of the steps in the order in which a reader finds them. */
  start: z.array(id),
});

export type Ordering = z.infer<typeof orderingSchema>;

export const ordering: QuestionKind<Ordering> = {
  schema: orderingSchema,
  problems: (item, place) => [
    ...idsOnce(place, 'steps', item.steps),
    ...startProblems(item, place),
  ],
};

function startProblems({ steps, start }: Ordering, place: ItemPlace): Problem[] {
  const ids = steps.map(({ id }) => id);
  const known = { kind: 'a step of this question', names: new Set(ids) };
  const unknown = start.flatMap((step, index) =>
    unlessKnown(place, `${place.field}.start[${index}]`, step, known),
  );
  if (unknown.length > 0) return unknown;
  const problem = (expected: string): Problem[] => [
    { file: place.file, field: `${place.field}.start`, found: inWords(start), expected },
  ];
  if (start.length !== ids.length || new Set(start).size !== ids.length)
    return problem('every step once');
  if (start.join() === ids.join()) return problem('another order than the right one');
  return [];
}
