import { z } from 'astro/zod';
import { bilingual, claimId, id, type Identified } from './basics.ts';

/** A card that lies in one bin, with the reason. */
const clearCard = z.strictObject({
  id,
  text: bilingual,
  bin: id,
  why: bilingual,
  claims: z.array(claimId).min(1),
});

/** A card on which the sources disagree: each bin in which it may lie has a reason of its own. */
const disputedCard = z.strictObject({
  id,
  text: bilingual,
  /** By the id of the bin. */
  disputed: z.record(id, bilingual),
  claims: z.array(claimId).min(1),
});

/** Cards that go into bins, such as what belongs to the journey only and what also to the cycle. */
export const sortingSchema = z.strictObject({
  name: bilingual,
  takeaway: bilingual,
  bins: z
    .array(z.strictObject({ id, name: bilingual }))
    .min(2)
    .max(4),
  cards: z
    .array(z.union([clearCard, disputedCard]))
    .min(2)
    .max(12),
});

export type Sorting = Identified<z.infer<typeof sortingSchema>>;
