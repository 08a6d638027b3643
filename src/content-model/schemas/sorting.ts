import { z } from 'astro/zod';
import { bilingual, claimId, id, type Identified } from './basics.ts';

/** Where cards go: in a sorting of its own as in a question of a quiz. */
export const binsSchema = z
  .array(z.strictObject({ id, name: bilingual }))
  .min(2)
  .max(4);

/** A card that goes into a bin, with the reason. */
export const cardSchema = z.strictObject({
  id,
  text: bilingual,
  /** The bins where it fits: one, or more where a placing is disputable. */
  fits: z.array(id).min(1),
  /** Why it lies where it fits, told wherever a reader puts it. */
  why: bilingual,
  /** What a reader is told instead after putting it into one of these bins, where that needs words of its own. */
  whyIn: z.record(id, bilingual).optional(),
});

/** Cards that go into bins, such as what belongs to the journey only and what also to the cycle. */
export const sortingSchema = z.strictObject({
  name: bilingual,
  takeaway: bilingual,
  bins: binsSchema,
  cards: z
    .array(cardSchema.extend({ claims: z.array(claimId).min(1) }))
    .min(2)
    .max(12),
});

export type Bins = z.infer<typeof binsSchema>;
export type Card = z.infer<typeof cardSchema>;
export type Sorting = Identified<z.infer<typeof sortingSchema>>;
