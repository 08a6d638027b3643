import type { Bilingual } from '../i18n/languages.ts';
import type { PrintMode } from './print-mode.ts';

interface PrintStrings {
  /** Before the links to what can be printed. */
  onPaper: string;
  ways: Record<PrintMode, string>;
  /** What comes out of the printer. */
  says: Record<PrintMode, string>;
  print: string;
  /** What the marks in the text are; followed by the address of the sources. */
  marks: string;
}

export const printStrings: Bilingual<PrintStrings> = {
  nl: {
    onPaper: 'Op papier:',
    ways: {
      sheet: 'het hele blad',
      handout: 'hand-out zonder antwoorden',
      key: 'alleen de antwoorden',
    },
    says: {
      sheet: 'Op papier komt het hele blad: tekst, kaarten, vragen en achteraan de antwoorden.',
      handout:
        'Op papier komt een hand-out: tekst, kaarten en vragen, met regels om op te schrijven. De antwoorden staan er niet bij.',
      key: 'Op papier komen alleen de antwoorden, met de uitleg erbij.',
    },
    print: 'Print',
    marks: 'A10 betekent: bewering 10 van bron A. Alle beweringen staan op',
  },
  en: {
    onPaper: 'On paper:',
    ways: {
      sheet: 'the whole sheet',
      handout: 'handout without answers',
      key: 'answers only',
    },
    says: {
      sheet: 'This prints the whole sheet: text, maps, questions and, at the end, the answers.',
      handout:
        'This prints a handout: text, maps and questions, with lines to write on. The answers are left out.',
      key: 'This prints the answers only, with their explanations.',
    },
    print: 'Print',
    marks: 'A10 means: claim 10 of source A. All claims are at',
  },
};
