import type { Bilingual } from '../i18n/languages.ts';

/** What all figures say. */
export interface FigureStrings {
  /** A value in the address that means nothing and is skipped: what stands before and after the values. */
  brokenLink: readonly [before: string, after: string];
  sources: string;
  /** Where the finding will stand. */
  awaited: string;
}

export const figureStrings: Bilingual<FigureStrings> = {
  nl: {
    brokenLink: ['Een deel van de link klopt niet (', ') en is overgeslagen.'],
    sources: 'Bronnen',
    awaited: 'Wat zie je? Maak een keuze in de figuur, dan staat het antwoord hier.',
  },
  en: {
    brokenLink: ['Part of the link is wrong (', ') and was skipped.'],
    sources: 'Sources',
    awaited: 'What do you see? Make a choice in the figure, and the answer stands here.',
  },
};
