import type { Bilingual } from '../i18n/languages.ts';

/** What a page says of itself above everything else. */
interface PageNotices {
  /** Parts of the address that mean nothing: what stands before and after them. */
  skipped: readonly [before: string, after: string];
  /** In front of what may have been meant. */
  meant: string;
  freshSession: string;
  scriptsMissing: string;
  openPage: string;
  /** Where that is forbidden, in front of the address. */
  noWindow: string;
}

export const pageNotices: Bilingual<PageNotices> = {
  nl: {
    skipped: ['Een deel van de link klopt niet (', ') en is overgeslagen.'],
    meant: 'Misschien bedoel je:',
    freshSession: 'Deze sessie bewaart niets: sluit je de pagina, dan zijn je antwoorden weg.',
    scriptsMissing:
      'De scripts van deze pagina zijn niet geladen, dus niet alles reageert. Lezen en de figuren bekijken kan wel.',
    openPage: 'Open de pagina in een eigen venster',
    noWindow:
      'De pagina eromheen staat geen nieuw venster toe. Zet dit adres zelf in een nieuw tabblad:',
  },
  en: {
    skipped: ['Part of the link is wrong (', ') and was skipped.'],
    meant: 'Perhaps you mean:',
    freshSession: 'This session keeps nothing: close the page and your answers are gone.',
    scriptsMissing:
      'The scripts of this page did not load, so not everything responds. You can still read, and look at the figures.',
    openPage: 'Open the page in a window of its own',
    noWindow:
      'The page around this one allows no new windows. Put this address into a new tab yourself:',
  },
};
