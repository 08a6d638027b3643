import type { Bilingual } from '../../../i18n/languages.ts';

export const whichTermFits: Bilingual = { nl: 'welke term past hier', en: 'which term fits here' };
