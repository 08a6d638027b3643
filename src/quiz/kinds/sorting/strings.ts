import type { Bilingual } from '../../../i18n/languages.ts';

interface SortingStrings {
  unanswered: string;
  wrong: string;
  /** Follows the number of cards that are right. */
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
    partial: (total) => `van de ${total} staan goed. Lees bij de andere waarom.`,
    fits: 'Past bij:',
  },
  en: {
    unanswered: 'Give everything a place first.',
    wrong: 'Nothing is in the right place yet. Read why, and try once more.',
    partial: (total) => `of ${total} placed right. Read why at the others.`,
    fits: 'Fits:',
  },
};
