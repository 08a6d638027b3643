import type { Bilingual } from '../i18n/languages.ts';

/** How a figure or a quiz is handed on. */
interface ShareStrings {
  copyLink: string;
  copyEmbed: string;
  present: string;
  linkCopied: string;
  embedCopied: string;
  /** When the browser does not allow copying: the reader copies it by hand. */
  linkByHand: string;
  embedByHand: string;
}

export const shareStrings: Bilingual<ShareStrings> = {
  nl: {
    copyLink: 'Kopieer link',
    copyEmbed: 'Kopieer insluitcode',
    present: 'Presenteer',
    linkCopied: 'Link gekopieerd',
    embedCopied: 'Insluitcode gekopieerd',
    linkByHand: 'Je browser laat kopiëren niet toe. Kopieer deze link zelf:',
    embedByHand: 'Je browser laat kopiëren niet toe. Kopieer deze code zelf:',
  },
  en: {
    copyLink: 'Copy link',
    copyEmbed: 'Copy embed code',
    present: 'Present',
    linkCopied: 'Link copied',
    embedCopied: 'Embed code copied',
    linkByHand: 'Your browser does not allow copying. Copy this link yourself:',
    embedByHand: 'Your browser does not allow copying. Copy this code yourself:',
  },
};
