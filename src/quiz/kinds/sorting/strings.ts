import type { Bilingual } from '../../../i18n/languages.ts';

interface SortingStrings {
  unanswered: string;
  wrong: string;
  /** Around the number of cards that are right. */
  placed: string;
  partial: (total: number) => string;
  /** Before the name of the bin, or the names, where a card fits. */
  fits: string;
}

export const placeEveryCard: Bilingual = {
  nl: 'geef alles een plek',
  en: 'give each a place',
};

export const sortingStrings: Bilingual<SortingStrings> = {
  nl: {
    unanswered: 'Geef eerst alles een plek.',
    wrong: 'Nog niets staat goed. Lees waarom en probeer het nog eens.',
    placed: 'Op de goede plek:',
    partial: (total) => `van de ${total}. Lees bij de andere waarom.`,
    fits: 'Past bij:',
  },
  en: {
    unanswered: 'Give everything a place first.',
    wrong: 'Nothing is in the right place yet. Read why, and try once more.',
    placed: 'Placed right:',
    partial: (total) => `of ${total}. For the others, read why.`,
    fits: 'Fits:',
  },
};
