import { z } from 'astro/zod';
import { bilingual, claimIds, id, type Identified } from './basics.ts';

/** What a source advises a company to do in the stages of a model; the file has the model's name. */
export const tacticsSchema = z.strictObject({
  /** By the id of the stage. */
  stages: z.record(
    id,
    z.array(z.strictObject({ name: bilingual, says: bilingual, claims: claimIds })).min(1),
  ),
});

export type Tactics = Identified<z.infer<typeof tacticsSchema>>;
