import { z } from 'astro/zod';
import { bilingual, claimId, id, type Identified } from './basics.ts';

const optionSchema = z.strictObject({
  id,
  text: bilingual,
  right: z.boolean(),
  /** Why this option is right or wrong: the explanation a reader gets after choosing it. */
  why: bilingual,
});

const itemSchema = z.strictObject({
  /** Stable and unique over the whole site: stored progress depends on it. */
  id,
  kind: z.enum(['single', 'multiple']),
  /** "apply" puts a term to a case, "define" asks for a definition. */
  aim: z.enum(['apply', 'define']),
  claims: z.array(claimId).min(1),
  /** The section of the lesson that explains it. */
  section: id.optional(),
  stem: bilingual,
  options: z.array(optionSchema).min(2).max(6),
});

/** One question before any explanation; it does not count. */
const predictionSchema = z.strictObject({
  stem: bilingual,
  options: z.array(optionSchema).min(2).max(5),
});

/** The questions of a lesson. */
export const quizSchema = z.strictObject({
  predict: predictionSchema,
  items: z.array(itemSchema),
  /** Ids of items from lessons before this one, which are asked again. */
  earlier: z.array(id).optional(),
});

/** What the home page asks: home.yaml. */
export const homeSchema = z.strictObject({ predict: predictionSchema });

export type QuizOption = z.infer<typeof optionSchema>;
export type QuizItem = z.infer<typeof itemSchema>;
export type PredictionData = z.infer<typeof predictionSchema>;
export type Quiz = Identified<z.infer<typeof quizSchema>>;
