import { z } from 'astro/zod';
import { bilingual, claimId, claimIds, type Identified, tensionId, text } from './basics.ts';

export const sourceSchema = z.strictObject({
  /** The title as published, in Dutch. */
  title: text,
  /** Who wrote it, as far as the document says. */
  author: bilingual,
  /** What it is in a few words, in the middle of a sentence: "a web article that names no author". */
  inShort: bilingual,
  /** What kind of document it is. */
  kind: bilingual,
  /** What its publisher sells, when it sells something. */
  sells: bilingual.optional(),
  /** How this source uses the terms. */
  stance: bilingual,
  /** Every claim, restated in our own words. */
  claims: z.record(claimId, bilingual),
});

const tensionSchema = z.strictObject({
  /** What the sources answer differently. */
  question: bilingual,
  /** Who says what. */
  positions: z.array(z.strictObject({ claims: claimIds, says: bilingual })).min(1),
  /** Why it matters to a reader. */
  why: bilingual,
});

/** All tensions stand in one file, by their id. */
export const tensionsSchema = z.record(tensionId, tensionSchema);

export type SourceData = Identified<z.infer<typeof sourceSchema>>;
export type TensionData = Identified<z.infer<typeof tensionSchema>>;
