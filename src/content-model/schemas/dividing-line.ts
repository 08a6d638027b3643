import { z } from 'astro/zod';
import { firstMoment, lastMoment } from '../moments.ts';
import {
  bilingual,
  claimIds,
  type Identified,
  moment,
  sourceId,
  tensionId,
  text,
} from './basics.ts';

const moments = lastMoment - firstMoment + 1;

/** Behind how many of the moments a line is drawn: 0 stands before the first. */
const place = z
  .number('a number of moments')
  .int('a whole number')
  .min(0, `a number of moments from 0 to ${moments}`)
  .max(moments, `a number of moments from 0 to ${moments}`);

const lineSchema = z
  .strictObject({
    source: sourceId,
    /** After how many moments the buyer becomes a customer; `null` where a source draws no line. */
    after: place.nullable(),
    /** Whether the source states the line, we read it in the source, or there is none. */
    kind: z.enum(['stated', 'read', 'none']),
    /** What the source says that puts the line there, or leaves it out. */
    why: bilingual,
    claims: claimIds,
  })
  .refine(({ after, kind }) => (after === null) === (kind === 'none'), {
    path: ['after'],
    error: 'a number of moments for a line, and null with kind "none"',
  });

/** Where a buyer becomes a customer: one purchase, and the lines that the sources draw across it. */
export const dividingLineSchema = z.strictObject({
  /** What the person is called, in both languages alike. */
  traveller: text,
  /** The heading over the figure: what it asks. */
  question: bilingual,
  /** What the person buys, in one sentence. */
  introduction: bilingual,
  /** The one thing to see, told when the lines of the sources are shown. */
  finding: bilingual,
  /** The question on which the sources clash here. */
  tension: tensionId,
  /** What it would mean if the line stood before the first moment, or after the last. */
  extremes: z.strictObject({ allCustomers: bilingual, allBuyers: bilingual }),
  /** What happens at each moment, in their order. */
  moments: z.array(z.strictObject({ text: bilingual })).length(moments),
  /** One for each source. */
  lines: z.array(lineSchema).min(1),
  /** Something goes wrong at a moment that the lines dispute. */
  mishap: z.strictObject({
    moment,
    /** What goes wrong, and the question who takes care of it. */
    text: bilingual,
    /** Who takes care of a buyer, and who of a customer. */
    roles: z.strictObject({ buyer: bilingual, customer: bilingual }),
  }),
});

export type DividingLine = Identified<z.infer<typeof dividingLineSchema>>;
