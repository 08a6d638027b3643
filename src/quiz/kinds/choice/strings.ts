import type { Bilingual } from '../../../i18n/languages.ts';

interface ChoiceStrings {
  partialExtra: string;
  partialMissing: string;
  partialExtraMissing: string;
}

export const chooseAll: Bilingual = { nl: 'kies alles wat past', en: 'choose all that fit' };

export const choiceStrings: Bilingual<ChoiceStrings> = {
  nl: {
    partialExtra: 'Deels goed. Je koos ook iets wat er niet bij hoort.',
    partialMissing: 'Deels goed. Je hebt ze nog niet allemaal.',
    partialExtraMissing: 'Deels goed. Er hoort iets niet bij, en er ontbreekt nog iets.',
  },
  en: {
    partialExtra: 'Partly right. You also chose something that does not belong.',
    partialMissing: 'Partly right. You have not found them all.',
    partialExtraMissing: 'Partly right. Something does not belong, and something is missing.',
  },
};
