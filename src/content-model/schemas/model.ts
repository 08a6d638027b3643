import { z } from 'astro/zod';
import {
  bilingual,
  claimIds,
  id,
  type Identified,
  moment,
  parallelList,
  roads,
  sourceId,
  tensionId,
  text,
} from './basics.ts';

/** What may happen in a stage. A case may bring texts of its own for a model's stages; see schemas/case.ts. */
export const stageTextsSchema = z.strictObject({
  /** What the person does there. */
  does: bilingual,
  /** What the person may think or feel, in the first person. */
  thinks: bilingual,
  /** What the person types into a search box there, where the road is about what someone looks for. */
  search: bilingual.optional(),
  /** Typical touchpoints. */
  touchpoints: parallelList,
});

const stageSchema = stageTextsSchema.extend({
  id,
  /** What the source calls the stage, or what we say of a stretch that it gives no name. */
  name: bilingual,
  /** Only of a stretch to which the source gives no name. */
  named: z.literal(false).optional(),
  /** First and last moment that the stage covers on the common time line. */
  span: z.tuple([moment, moment]),
  /** One line: why these moments. */
  reading: bilingual,
  claims: claimIds,
  /** The tension about whether this stretch of the road is there at all. */
  disputed: tensionId.optional(),
});

/** One of the ways that a road takes at its end. */
const endSchema = stageTextsSchema.extend({
  id,
  name: bilingual,
  claims: claimIds,
  /** Back to the first stage, or off the road. */
  to: z.enum(['first', 'off']),
});

export const modelSchema = z.strictObject({
  source: sourceId,
  /** Which kind of road it is drawn as. */
  term: z.enum(roads),
  /** A loop leads from its last stage back to its first. */
  shape: z.enum(['line', 'loop']),
  /** "stated" when the source's own steps are the scale, "read" when the place on the time line is our reading. */
  positions: z.enum(['stated', 'read']),
  name: bilingual,
  /** What the person on the road is called, in both languages alike. */
  traveller: text,
  /** What the figure asks, as its heading. */
  question: bilingual,
  /** The one thing to see, told when the reader has looked. */
  finding: bilingual,
  stages: z.array(stageSchema).min(1).max(10),
  /** The fork at the end of the road. */
  ends: z.array(endSchema).min(2).max(3).optional(),
  /** A line across the road, after a stage, with what the source calls the person on either side. */
  split: z
    .strictObject({ after: id, left: bilingual, right: bilingual, claims: claimIds })
    .optional(),
});

export type Stage = z.infer<typeof stageSchema>;
export type StageTexts = z.infer<typeof stageTextsSchema>;
export type Model = Identified<z.infer<typeof modelSchema>>;
