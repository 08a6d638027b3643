import { z } from 'astro/zod';
import { stopCount } from '../../figures/road-trip/geometry.ts';
import { landmarks } from '../../figures/road-trip/landscape/landmarks.ts';
import { anyClaimIds, bilingual, id, type Identified, sourceId, text } from './basics.ts';

/** A place in the drawing, in its own units. */
const place = (least: number, most: number) =>
  z
    .number('a place in the drawing')
    .min(least, `a place from ${least} to ${most}`)
    .max(most, `a place from ${least} to ${most}`);

const stopSchema = z.strictObject({
  id,
  name: bilingual,
  when: bilingual,
  /** What happens there. */
  text: bilingual,
  /** What a receipt keeps of it; only at a stop that is a step. */
  line: z
    .strictObject({
      label: bilingual,
      /** In euros; `null` for a step that nobody pays for. */
      amount: z.number('an amount in euros').positive('an amount in euros').nullable(),
    })
    .optional(),
  /** Why it is a step or not. */
  why: bilingual,
  /** What that rests on; nothing where it is our own reading. */
  claims: anyClaimIds.default([]),
  /** The stop turned over: what it is when something is bought, and what happens then. */
  counterpart: z.strictObject({ name: bilingual, text: bilingual }),
  landmark: z.enum(landmarks),
  /** How far down its road lies on the map that lies, and how far to the right on the one that stands. */
  road: z.strictObject({ lying: place(140, 270), standing: place(50, 100) }),
});

/** A journey by car that stands for a customer journey; its steps, as a receipt has them, for the purchase cycle. */
export const tripSchema = z.strictObject({
  /** What the person is called, in both languages alike. */
  traveller: text,
  /** The heading over the figure: what it asks. */
  question: bilingual,
  /** Who drives where, in one sentence. */
  introduction: bilingual,
  /** The source that draws the comparison and says what counts as a step. */
  source: sourceId,
  receipt: z.strictObject({ title: bilingual, dates: bilingual }),
  stops: z.array(stopSchema).length(stopCount),
  /** The one thing to see, told with the receipt. */
  finding: bilingual,
  /** What happens when every stop turns over, and what that shows. */
  translation: z.strictObject({ introduction: bilingual, finding: bilingual }),
  /** Where the comparison fails; without claims it is our own reading. */
  limps: z.array(z.strictObject({ text: bilingual, claims: anyClaimIds.default([]) })).min(1),
  /** Where the comparison comes from, and what of it is ours. */
  origin: bilingual,
});

export type Trip = Identified<z.infer<typeof tripSchema>>;
