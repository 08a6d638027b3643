import type { Bilingual } from '../i18n/languages.ts';

/*
 * The common time line. It stands apart from the schemas, so that a figure that needs it in the browser does not take the
 * whole of zod along.
 */

/** The first and last moment of the common time line; every map has one column, A to J, for each. */
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
