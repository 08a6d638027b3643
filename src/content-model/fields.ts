import { z } from 'astro/zod';

/*
 * The fields that every schema is made of, those of this room and those that kinds of questions bring along.
 *
 * Every message completes the sentence "found …, expected …"; where a schema has none of its own, checks/validate.ts adds
 * one.
 */

export const text = z.string('a text').trim().min(1, 'a text that is not empty');

/** The same text as an original in both languages. */
const inBothLanguages = 'a text in both languages';
const oneOfBoth = z.string(inBothLanguages).trim().min(1, inBothLanguages);
export const bilingual = z.strictObject(
  { nl: oneOfBoth, en: oneOfBoth },
  { error: ({ code }) => (code === 'invalid_type' ? inBothLanguages : undefined) },
);
export const bilingualList = z.strictObject({ nl: z.array(text), en: z.array(text) });

/** Lower-case words joined by hyphens; stable, because links and stored progress depend on it. */
const idMessage = 'an id of lower-case words joined by hyphens';
export const id = z.string(idMessage).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idMessage);

export const claimId = z.string().regex(/^[A-E]\d\d$/, 'a claim id such as A16');
