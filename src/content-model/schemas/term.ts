import { z } from 'astro/zod';
import {
  anyClaimIds,
  bilingual,
  bilingualList,
  claimIds,
  id,
  type Identified,
  once,
  roads,
  sourceId,
} from './basics.ts';
import { mapped, placed } from './drawn.ts';

const useSchema = z.strictObject({
  source: sourceId,
  /** What the source means by the term, in one sentence that needs no other. */
  says: bilingual,
  /** Claims of that source. */
  claims: claimIds,
});

export const termSchema = z.strictObject({
  name: bilingual,
  /** The last part of the address of its page, in each language. Never change it once published. */
  slug: z.strictObject({ nl: id, en: id }),
  /** Other names for the same thing. */
  also: bilingualList,
  /** Only for the five terms that are drawn as a kind of road. */
  road: z.enum(roads).optional(),
  /** The code on the road's shield. */
  shield: z.strictObject({ nl: z.string().length(2), en: z.string().length(2) }).optional(),
  definition: bilingual,
  /** A plain case, in one or two sentences, that shows what it is without explaining it again. */
  example: bilingual.optional(),
  /** Who uses it how: one entry a source, in the order of the sources. */
  uses: z.array(useSchema).optional(),
  /**
   * Where it lies along the ten moments: one line for each source, or for our reading. A road is drawn by its models, and
   * a word of the atlas by what the atlas says of it: those need none.
   */
  drawn: z
    .array(z.union([mapped, placed.extend({ source: sourceId.optional() })]))
    .min(1)
    .optional(),
  /** Why it lies at no moment, for a term that has no place on a road. */
  nowhere: bilingual.optional(),
  /** Ids of terms it is mixed up with. */
  confused: once(z.array(id)),
  claims: anyClaimIds,
});

export type TermData = Identified<z.infer<typeof termSchema>>;
