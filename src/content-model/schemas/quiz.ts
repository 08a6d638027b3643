import { z } from 'astro/zod';
import { itemSchema } from '../../quiz/kinds/index.ts';
import { optionSchema } from '../../quiz/kinds/item-fields.ts';
import { bilingual, id, type Identified } from './basics.ts';

/** One question before any explanation; it does not count. */
export const predictionSchema = z.strictObject({
  stem: bilingual,
  options: z.array(optionSchema).min(2).max(5),
});

/** The questions of a lesson. */
export const quizSchema = z.strictObject({
  predict: predictionSchema,
  items: z.array(itemSchema).min(1, 'at least one question'),
  /** Ids of items from lessons before this one, which are asked again. */
  earlier: z.array(id).optional(),
});

/** What the home page shows and asks: home.yaml. */
export const homeSchema = z.strictObject({
  predict: predictionSchema,
});

export type HomeData = z.infer<typeof homeSchema>;
export type PredictionData = z.infer<typeof predictionSchema>;
export type Quiz = Identified<z.infer<typeof quizSchema>>;
