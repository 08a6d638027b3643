import { z } from 'astro/zod';
import { firstMoment, lastMoment } from '../moments.ts';

/*
 * What the schemas of all kinds are made of. The schemas are the reference for authors: every field says what it is for.
 * Every message completes the sentence "found …, expected …"; where a schema has none of its own, checks/validate.ts adds
 * one.
 */

export const text = z.string('a text').trim().min(1, 'a text that is not empty');

const inBothLanguages = 'a text in both languages';
const oneOfBoth = z.string(inBothLanguages).trim().min(1, inBothLanguages);

/** The same text as an original in both languages. */
export const bilingual = z.strictObject(
  { nl: oneOfBoth, en: oneOfBoth },
  { error: ({ code }) => (code === 'invalid_type' ? inBothLanguages : undefined) },
);
export const bilingualList = z.strictObject({ nl: z.array(text), en: z.array(text) });

/** What an id must look like, as the author is told. */
export const idMessage = 'an id of lower-case words joined by hyphens';
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Lower-case words joined by hyphens; stable, because links and stored progress depend on it. */
export const id = z.string(idMessage).regex(idPattern, idMessage);
export const sourceId = z.enum(['A', 'B', 'C', 'D', 'E']);
export const claimId = z
  .string('a claim id such as A16')
  .regex(/^[A-E]\d\d$/, 'a claim id such as A16');
export const partNumber = z.enum(['I', 'II', 'III', 'IV', 'V']);
export const tensionId = z
  .string('a tension id such as T3')
  .regex(/^T\d{1,2}$/, 'a tension id such as T3');

export const moment = z
  .number('a moment, as a number')
  .int('a whole number')
  .min(firstMoment, `a moment from ${firstMoment} to ${lastMoment}`)
  .max(lastMoment, `a moment from ${firstMoment} to ${lastMoment}`);

/** The terms that are drawn as a kind of road. */
export const roads = [
  'customer-journey',
  'purchase-cycle',
  'buyer-journey',
  'path-to-purchase',
  'customer-experience',
] as const;
export type Road = (typeof roads)[number];

/** Data with its id, which no file writes down: it is the name of the file, of its folder or of its field. */
export type Identified<T> = T & { id: string };
