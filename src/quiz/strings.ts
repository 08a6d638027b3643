import type { Bilingual } from '../i18n/languages.ts';

interface QuizStrings {
  title: string;
}

export const quizStrings: Bilingual<QuizStrings> = {
  nl: { title: 'Vragen bij dit blad' },
  en: { title: 'Questions on this sheet' },
};
