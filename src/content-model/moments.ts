import type { Bilingual, Language } from '../i18n/languages.ts';

/*
 * The common time line. It stands apart from the schemas, so that a figure that needs it in the browser does not take the
 * whole of zod along.
 */

/** The first and last moment of the common time line; every map has a place for each. */
export const firstMoment = 1;
export const lastMoment = 10;

/** What the moments are called, in their order: the steps of source D, whose scale is the finest. */
export const momentNames: Bilingual<readonly string[]> = {
  nl: [
    'latente behoefte',
    'concrete behoefte',
    'oriëntatie',
    'overweging',
    'beslissing',
    'aankoop',
    'levering',
    'gebruik',
    'loyaliteit',
    'ambassadeurschap',
  ],
  en: [
    'latent need',
    'concrete need',
    'orientation',
    'consideration',
    'decision',
    'purchase',
    'delivery',
    'use',
    'loyalty',
    'advocacy',
  ],
};

/** The name of a moment, from 1 to 10. */
export const momentName = (moment: number, language: Language): string =>
  momentNames[language][moment - firstMoment] ?? '';

const between: Bilingual = { nl: ' tot en met ', en: ' to ' };

/** A stretch of the time line in words: the name of its one moment, or of its first and its last. */
export const momentsInWords = (first: number, last: number, language: Language): string =>
  [...new Set([first, last])].map((moment) => momentName(moment, language)).join(between[language]);
