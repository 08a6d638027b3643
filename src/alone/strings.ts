import type { Bilingual } from '../i18n/languages.ts';

/** The words of the pages that show a figure or a quiz alone, and of how such a page is handed on. */
interface AloneStrings {
  /** The title of the page of a figure: what it belongs to, and the state in one line that it starts with. */
  figureTitle: (page: string, state: string) => string;
  figureDescription: (page: string, state: string) => string;
  quizTitle: (page: string) => string;
  quizDescription: (page: string, questions: number) => string;
  /** In front of the page that it comes from. */
  from: string;
}

export const aloneStrings: Bilingual<AloneStrings> = {
  nl: {
    figureTitle: (page, state) => `Figuur bij ‘${page}’. ${state}`,
    figureDescription: (page, state) =>
      `Een figuur uit De Klantreisatlas om zelf te bedienen, bij ‘${page}’. Zo begint hij: ${state}`,
    quizTitle: (page) => `Vragen bij ‘${page}’`,
    quizDescription: (page, questions) =>
      `${questions} vragen uit De Klantreisatlas, bij ‘${page}’, met uitleg bij elk antwoord.`,
    from: 'Uit De Klantreisatlas:',
  },
  en: {
    figureTitle: (page, state) => `Figure from “${page}”. ${state}`,
    figureDescription: (page, state) =>
      `A figure of The Customer Journey Atlas that you operate yourself, from “${page}”. It starts like this: ${state}`,
    quizTitle: (page) => `Questions on “${page}”`,
    quizDescription: (page, questions) =>
      `${questions} questions from The Customer Journey Atlas, on “${page}”, with an explanation of every answer.`,
    from: 'From The Customer Journey Atlas:',
  },
};
