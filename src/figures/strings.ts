import type { Bilingual } from '../i18n/languages.ts';

/** What all figures say. */
export interface FigureStrings {
  sources: string;
  /** Where the finding will stand. */
  awaited: string;
}

export const figureStrings: Bilingual<FigureStrings> = {
  nl: {
    sources: 'Bronnen',
    awaited: 'Wat zie je? Maak een keuze in de figuur, dan staat het antwoord hier.',
  },
  en: {
    sources: 'Sources',
    awaited: 'What do you see? Make a choice in the figure, and the answer appears here.',
  },
};
