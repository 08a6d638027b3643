import type { Bilingual } from '../../../i18n/languages.ts';

interface OrderingStrings {
  up: string;
  down: string;
  moveTo: string;
  /** Between the text of a step and its new place. */
  nowAt: string;
  /** After the new place. */
  outOf: (total: number) => string;
  unanswered: string;
  wrong: string;
  /** Around the number of steps that are right. */
  placed: string;
  partial: (total: number) => string;
}

export const putInOrder: Bilingual = {
  nl: 'zet in de goede volgorde',
  en: 'put in the right order',
};

export const orderingStrings: Bilingual<OrderingStrings> = {
  nl: {
    up: 'Omhoog:',
    down: 'Omlaag:',
    moveTo: 'Naar plaats:',
    nowAt: 'staat nu op plaats',
    outOf: (total) => `van ${total}.`,
    unanswered: 'Verplaats eerst iets: zo staat het nog niet goed.',
    wrong: 'Nog niets staat op zijn plaats. Lees waarom en probeer het nog eens.',
    placed: 'Op de goede plaats:',
    partial: (total) => `van de ${total}. Lees bij de andere waarom.`,
  },
  en: {
    up: 'Move up:',
    down: 'Move down:',
    moveTo: 'Move to position:',
    nowAt: 'is now',
    outOf: (total) => `of ${total}.`,
    unanswered: 'Move something first: this is not the right order yet.',
    wrong: 'Nothing is in its place yet. Read why, and try once more.',
    placed: 'Placed right:',
    partial: (total) => `of ${total}. For the others, read why.`,
  },
};
