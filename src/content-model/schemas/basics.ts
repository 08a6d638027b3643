import { z } from 'astro/zod';
import { firstMoment, lastMoment } from '../moments.ts';

/*
 * What the schemas of all kinds are made of. The schemas are the reference for authors: every field says what it is for.
 * Every message completes the sentence "found …, expected …"; where a schema has none of its own, checks/validate.ts adds
 * one.
 */

/** A text; `missing` is what was expected where there is none. */
const textOr = (missing: string) =>
  z.string({
    error: ({ input }) =>
      typeof input === 'number' || typeof input === 'boolean'
        ? 'a text: put it in quotes'
        : missing,
  });

export const text = textOr('a text').trim().min(1, 'a text that is not empty');

const inBothLanguages = 'a text in both languages';
const oneOfBoth = textOr(inBothLanguages).trim().min(1, inBothLanguages);

/** The same text as an original in both languages. */
export const bilingual = z.strictObject(
  { nl: oneOfBoth, en: oneOfBoth },
  { error: ({ code }) => (code === 'invalid_type' ? inBothLanguages : undefined) },
);
export const bilingualList = z.strictObject({ nl: z.array(text), en: z.array(text) });

/** The same list as an original in both languages, entry by entry. */
export const parallelList = bilingualList.check(({ value: { nl, en }, issues }) => {
  if (nl.length === en.length) return;
  const message = `as many entries as in nl, which has ${nl.length}`;
  issues.push({ code: 'custom', input: en, path: ['en'], message });
});

/** A list in which no value stands twice. */
export const once = <Item extends z.ZodType>(list: z.ZodArray<Item>) =>
  list.check(({ value, issues }) => {
    value.forEach((input, index) => {
      if (value.indexOf(input) === index) return;
      const message = 'a value that the list does not have yet';
      issues.push({ code: 'custom', input, path: [index], message });
    });
  });

/** What an id must look like, as the author is told. */
export const idMessage = 'an id of lower-case words joined by hyphens';
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Lower-case words joined by hyphens; stable, because links and stored progress depend on it. */
export const id = z.string(idMessage).regex(idPattern, idMessage);
export const sourceId = z
  .string('the letter of a source, such as A')
  .regex(/^[A-Z]$/, 'the letter of a source, such as A');
export const claimId = z
  .string('a claim id such as A16')
  .regex(/^[A-Z]\d\d$/, 'a claim id such as A16');
/** What something rests on. */
export const claimIds = once(z.array(claimId).min(1));
/** The same where it may be our own reading. */
export const anyClaimIds = once(z.array(claimId));
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
