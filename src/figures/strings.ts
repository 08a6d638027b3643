import type { Bilingual } from '../i18n/languages.ts';

/** What all figures say. */
export interface FigureStrings {
  /** A value in the address that means nothing and is skipped: what stands before and after the values. */
  brokenLink: readonly [before: string, after: string];
  sources: string;
}

export const figureStrings: Bilingual<FigureStrings> = {
  nl: {
    brokenLink: ['Een deel van de link klopt niet (', ') en is overgeslagen.'],
    sources: 'Bronnen',
  },
  en: {
    brokenLink: ['Part of the link is wrong (', ') and was skipped.'],
    sources: 'Sources',
  },
};
