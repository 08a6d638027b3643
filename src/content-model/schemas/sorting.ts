import { z } from 'astro/zod';
import { bilingual, claimIds, id, type Identified, once, sourceId, text } from './basics.ts';

/** Where cards go in a question of a quiz. */
export const binsSchema = z
  .array(z.strictObject({ id, name: bilingual }))
  .min(2)
  .max(4);

/** A card that goes into a bin, with the reason. */
export const cardSchema = z.strictObject({
  id,
  text: bilingual,
  /** The bins where it fits: one, or more where a placing is disputable. */
  fits: once(z.array(id).min(1)),
  /** Why it lies where it fits, told wherever a reader puts it. */
  why: bilingual,
  /** What a reader is told instead after putting it into one of these bins, where that needs words of its own. */
  whyIn: z.record(id, bilingual).optional(),
});

/** What can be drawn on the stamp of a card. */
export const stamps = [
  'advert',
  'advice',
  'book',
  'chart',
  'coins',
  'flag',
  'form',
  'headset',
  'lectern',
  'lens',
  'letter',
  'list',
  'paper',
  'pen',
  'people',
  'phone',
  'prices',
  'scales',
  'site',
  'till',
  'video',
] as const;

/** A touchpoint of a case, on a card: all lie on the customer journey, and some on the purchase cycle too. */
const touchpointSchema = z.strictObject({
  id,
  /** What it is called on the map: short, for it stands over a narrow column. */
  name: bilingual,
  when: bilingual,
  /** What happens. */
  text: bilingual,
  stamp: z.enum(stamps),
  /** Whether it lies on the journey only, on both roads, or on the border because the source disagrees with itself. */
  is: z.enum(['journey', 'both', 'border']),
  why: bilingual,
  claims: claimIds,
  /** For a touchpoint that the source’s example does not name. */
  ours: z.literal(true).optional(),
});

/** Cases whose touchpoints a reader sorts: what belongs to the journey only, and what to the purchase cycle as well. */
export const sortingSchema = z.strictObject({
  /** The source that tells the cases, and says what counts. */
  source: sourceId,
  /** The heading over the figure: what it asks. */
  question: bilingual,
  /** The one thing to see. */
  finding: bilingual,
  cases: z
    .array(
      z.strictObject({
        id,
        name: bilingual,
        /** What the person is called, in both languages alike. */
        traveller: text,
        /** Who buys, and what, in two short sentences. */
        introduction: bilingual,
        /** The card with which the purchase is made. */
        purchase: id,
        cards: z.array(touchpointSchema).min(3).max(10),
      }),
    )
    .min(2)
    .max(3),
});

export type Bins = z.infer<typeof binsSchema>;
export type Card = z.infer<typeof cardSchema>;
export type Stamp = (typeof stamps)[number];
export type Sorting = Identified<z.infer<typeof sortingSchema>>;
