import { z } from 'astro/zod';
import { bilingual, claimId, type Identified, once, tensionId, text } from './basics.ts';

const within = (least: number, most: number, what: string) => {
  const message = `${what} from ${least} to ${most}`;
  return z.number(message).int(message).min(least, message).max(most, message);
};

/** What a reader can set, with the least and the most of it. The fields of the figure have the same borders. */
export const retentionLimits = {
  /** How many of the hundred a reader thinks are left. */
  guess: [0, 100],
  /** Per cent of the customers that stay each year. */
  stay: [0, 100],
  /** How much more, in percentage points or in per cent. */
  more: [0, 50],
  /** What a customer brings in a year after costs, and what it costs to win one: in euros. */
  margin: [0, 9999],
  cost: [0, 9999],
  /** Per cent that money loses of its worth each year that one waits for it. */
  discount: [0, 50],
} as const satisfies Record<string, readonly [least: number, most: number]>;

const percentage = within(...retentionLimits.stay, 'a whole percentage');
const euros = within(...retentionLimits.margin, 'whole euros');

/** A rule of thumb that a source gives, with what the figure says of it. */
const ruleSchema = z.strictObject({ claim: claimId, says: bilingual });

/** What it does when more customers stay: a hundred of them, year after year. */
export const retentionSchema = z.strictObject({
  /** What the one of the hundred is called that drives along, in both languages alike. */
  traveller: text,
  /** Who that is, in one sentence. */
  introduction: bilingual,
  /** The heading over the figure: what it asks. */
  question: bilingual,
  /** The one thing to see, told when the hundred have driven. */
  finding: bilingual,
  /** The question on which the sources clash here. */
  tension: tensionId,
  /** The rule of thumb about how many stay. */
  staying: ruleSchema,
  /** The rule of thumb about what it costs to win a customer. */
  winning: ruleSchema,
  /** What stands in the figure at the start. */
  stay: percentage,
  more: within(...retentionLimits.more, 'a whole number'),
  margin: euros,
  cost: euros,
  discount: within(...retentionLimits.discount, 'a whole percentage'),
  /** Percentages to start from, for a reader to compare. */
  presets: once(z.array(percentage).min(2)),
});

export type Retention = Identified<z.infer<typeof retentionSchema>>;
