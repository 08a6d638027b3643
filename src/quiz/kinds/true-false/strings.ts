import type { Bilingual } from '../../../i18n/languages.ts';

interface TrueFalseStrings {
  true: string;
  false: string;
  reason: string;
  unanswered: string;
  partial: string;
}

export const judgeAndExplain: Bilingual = {
  nl: 'waar of niet waar, en waarom',
  en: 'true or false, and why',
};

export const trueFalseStrings: Bilingual<TrueFalseStrings> = {
  nl: {
    true: 'Waar',
    false: 'Niet waar',
    reason: 'Waarom?',
    unanswered: 'Kies eerst een oordeel én een reden.',
    partial: 'Deels goed. Je oordeel klopt, maar de reden nog niet.',
  },
  en: {
    true: 'True',
    false: 'False',
    reason: 'Why?',
    unanswered: 'Choose both a verdict and a reason first.',
    partial: 'Partly right. Your verdict is right, but the reason is not.',
  },
};
