import { z } from 'astro/zod';
import { bilingual, claimIds, id, type Identified, once, tensionId } from './basics.ts';
import { drawnSchema } from './drawn.ts';
import { predictionSchema } from './quiz.ts';

const sideSchema = z.strictObject({
  term: id,
  /** What this one is, seen beside the other, in one sentence. */
  says: bilingual,
  drawn: drawnSchema,
  /** What the sentence and the drawing rest on. */
  claims: claimIds,
});

/** Two terms that are mixed up. Its page has the addresses of both terms, in this order; never change it once published. */
export const pairSchema = z.strictObject({
  sides: z.tuple([sideSchema, sideSchema]),
  /** The difference in one short sentence: the answer for whoever has ten seconds. */
  difference: bilingual,
  /** One case in which the two part, in two or three sentences. */
  example: bilingual,
  /** A case, and which of the two it is; it does not count. */
  question: predictionSchema,
  /** The questions on which the sources clash here. */
  tensions: once(z.array(tensionId)),
});

export type PairData = Identified<z.infer<typeof pairSchema>>;
export type PairSide = PairData['sides'][number];
