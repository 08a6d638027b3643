import { z } from 'astro/zod';
import { bilingual, claimIds, id } from '../../content-model/schemas/basics.ts';

/** What every item holds, whatever its kind. */
export const itemFields = {
  /** Stable and unique over the whole site: stored progress depends on it. */
  id,
  /** "apply" puts a term to a case, "define" asks for a definition. */
  aim: z.enum(['apply', 'define']),
  claims: claimIds,
  /** Which of the lesson's objectives it tests, counted from 1. */
  objective: z.number('a number').int('a whole number').min(1, 'a number from 1').optional(),
  /** The section of the lesson that explains it. */
  section: id.optional(),
  /** The question. */
  stem: bilingual,
};

export interface ItemFields extends z.infer<z.ZodObject<typeof itemFields>> {
  kind: string;
}

/** One of the answers to choose from. */
export const optionSchema = z.strictObject({
  id,
  text: bilingual,
  right: z.boolean(),
  /** Why this option is right or wrong: the explanation a reader gets after choosing it. */
  why: bilingual,
});

export type QuizOption = z.infer<typeof optionSchema>;
