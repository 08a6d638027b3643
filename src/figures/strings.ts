import type { Bilingual } from '../i18n/languages.ts';

/** What all figures say. */
export interface FigureStrings {
  copyLink: string;
  linkCopied: string;
  /** When the browser does not allow copying: the reader copies it by hand. */
  copyByHand: string;
  /** A value in the address that means nothing and is skipped: what stands before and after the values. */
  brokenLink: readonly [before: string, after: string];
  sources: string;
}

export const figureStrings: Bilingual<FigureStrings> = {
  nl: {
    copyLink: 'Kopieer link naar dit beeld',
    linkCopied: 'Link gekopieerd',
    copyByHand: 'Je browser laat kopiëren niet toe. Kopieer deze link zelf:',
    brokenLink: ['Een deel van de link klopt niet (', ') en is overgeslagen.'],
    sources: 'Bronnen',
  },
  en: {
    copyLink: 'Copy link to this view',
    linkCopied: 'Link copied',
    copyByHand: 'Your browser does not allow copying. Copy this link yourself:',
    brokenLink: ['Part of the link is wrong (', ') and was skipped.'],
    sources: 'Sources',
  },
};
