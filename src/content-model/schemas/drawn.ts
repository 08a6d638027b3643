import { z } from 'astro/zod';
import { bilingual, id, moment } from './basics.ts';

/** The road of a model, or the stretch of it from its first to its last stage named here. */
export const mapped = z.strictObject({
  model: id,
  stages: z.tuple([id, id]).optional(),
});

/** Where no model draws it: the stretches of the time line where it lies, a spot where it lies at one moment. */
export const placed = z.strictObject({
  places: z.array(z.tuple([moment, moment])).min(1),
  /** One line: why these moments. */
  why: bilingual,
});

/** Where a term lies along the ten moments. */
export const drawnSchema = z.union([mapped, placed]);

export type Drawn = z.infer<typeof drawnSchema>;
