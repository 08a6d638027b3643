import type { Bilingual } from '../i18n/languages.ts';

/** The words of the quiz. The result lines follow a number, which the page fills in. */
interface QuizStrings {
  title: string;
  intro: string;
  introWithoutScripts: string;
  question: (number: number, total: number) => string;
  /** Where a question comes from that was asked before, after the number of the question and a comma. */
  again: (sheet: number, title: string) => string;
  check: string;
  retry: string;
  nothingChosen: string;
  right: string;
  wrong: string;
  partRight: string;
  partWrong: string;
  answers: (number: number) => string;
  explainedIn: string;
  result: string;
  answered: (total: number) => string;
  rightFirst: (total: number) => string;
  rightNow: (total: number) => string;
  goTo: (number: number) => string;
  stateRight: string;
  stateWrong: string;
  retryWrong: string;
  startOver: { label: string; warning: string; confirm: string };
}

export const quizStrings: Bilingual<QuizStrings> = {
  nl: {
    title: 'Vragen bij dit blad',
    intro:
      'Kies, controleer en lees waarom. Een fout antwoord is niet erg: van de uitleg leer je het meest.',
    introWithoutScripts: 'Kies eerst voor jezelf en klap dan onder de vraag het antwoord open.',
    question: (number, total) => `Vraag ${number} van ${total}`,
    again: (sheet, title) => `nog een keer uit blad ${sheet}: ${title}`,
    check: 'Controleer',
    retry: 'Probeer opnieuw',
    nothingChosen: 'Kies eerst een antwoord.',
    right: 'Goed.',
    wrong: 'Nog niet goed. Lees waarom en probeer het nog eens.',
    partRight: 'Klopt.',
    partWrong: 'Klopt niet.',
    answers: (number) => `Antwoord en uitleg bij vraag ${number}`,
    explainedIn: 'Uitgelegd in',
    result: 'Je uitslag',
    answered: (total) => `van de ${total} vragen beantwoord`,
    rightFirst: (total) => `van de ${total} goed bij de eerste keer`,
    rightNow: (total) => `van de ${total} goed na opnieuw proberen`,
    goTo: (number) => `Naar vraag ${number}`,
    stateRight: 'goed',
    stateWrong: 'nog niet goed',
    retryWrong: 'Probeer opnieuw wat nog niet goed is',
    startOver: {
      label: 'Begin dit blad opnieuw',
      warning: 'Je antwoorden op dit blad worden gewist en het blad geldt weer als ongelezen.',
      confirm: 'Ja, wis dit blad',
    },
  },
  en: {
    title: 'Questions on this sheet',
    intro:
      'Choose, check and read why. A wrong answer is fine: you learn most from the explanation.',
    introWithoutScripts: 'Choose for yourself first, then open the answer below the question.',
    question: (number, total) => `Question ${number} of ${total}`,
    again: (sheet, title) => `once more from sheet ${sheet}: ${title}`,
    check: 'Check',
    retry: 'Try again',
    nothingChosen: 'Choose an answer first.',
    right: 'Right.',
    wrong: 'Not right yet. Read why, and try once more.',
    partRight: 'Right.',
    partWrong: 'Not right.',
    answers: (number) => `Answer and explanation for question ${number}`,
    explainedIn: 'Explained in',
    result: 'Your result',
    answered: (total) => `of ${total} questions answered`,
    rightFirst: (total) => `of ${total} right the first time`,
    rightNow: (total) => `of ${total} right after trying again`,
    goTo: (number) => `Go to question ${number}`,
    stateRight: 'right',
    stateWrong: 'not right yet',
    retryWrong: 'Retry what is not right yet',
    startOver: {
      label: 'Start this sheet over',
      warning: 'Your answers on this sheet are erased, and it counts as unread again.',
      confirm: 'Yes, erase this sheet',
    },
  },
};
