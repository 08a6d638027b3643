import { z } from 'astro/zod';
import { anyClaimIds, bilingual, id, type Identified, moment, sourceId, text } from './basics.ts';
import { stageTextsSchema } from './model.ts';

const verdict = z.enum(['kept', 'dropped', 'disputed']);
const lensSchema = z.strictObject({ cycle: verdict, why: bilingual });

/** What the purchase cycle does with a touchpoint, seen through each of the three differences (A16, A17, A18). */
const lensesSchema = z.strictObject({
  scope: lensSchema,
  focus: lensSchema,
  perspective: lensSchema.extend({
    /** The feeling or motive that the journey records. */
    journey: bilingual,
    /** The step of the transaction that the cycle records. */
    step: bilingual.optional(),
  }),
});

const touchpointSchema = z.strictObject({
  id,
  moment,
  name: bilingual,
  happens: bilingual,
  where: z.enum(['online', 'offline']),
  claims: anyClaimIds,
  /** Only in a case that is seen through lenses. */
  lenses: lensesSchema.optional(),
});

export const caseSchema = z.strictObject({
  name: bilingual,
  /** What the person is called, in both languages alike. */
  traveller: text,
  /** Who that is and what happens, in a few sentences. */
  person: bilingual,
  /** The source whose differences the lenses apply; only in a case that is seen through lenses. */
  source: sourceId.optional(),
  /** What the figure that is drawn from its touchpoints asks, as its heading. */
  question: bilingual.optional(),
  /** None in a case that only tells what happens in the stages of models. */
  touchpoints: z.array(touchpointSchema).max(14).default([]),
  /** What happens in the stages of a model and on the ways after the last, by the model's id and theirs. */
  stages: z.record(id, z.record(id, stageTextsSchema)).optional(),
});

export type Verdict = z.infer<typeof verdict>;
export type Touchpoint = z.infer<typeof touchpointSchema>;
export type Case = Identified<z.infer<typeof caseSchema>>;
