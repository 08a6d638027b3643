import { z } from 'astro/zod';
import { bilingual, bilingualList, claimId, id, type Identified, roads } from './basics.ts';

export const termSchema = z.strictObject({
  name: bilingual,
  /** Other names for the same thing. */
  also: bilingualList,
  /** Only for the five terms that are drawn as a kind of road. */
  road: z.enum(roads).optional(),
  /** The code on the road's shield. */
  shield: z.strictObject({ nl: z.string().length(2), en: z.string().length(2) }).optional(),
  definition: bilingual,
  /** Ids of terms it is mixed up with. */
  confused: z.array(id),
  claims: z.array(claimId),
});

export type TermData = Identified<z.infer<typeof termSchema>>;
