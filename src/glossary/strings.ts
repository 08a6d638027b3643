import type { Bilingual } from '../i18n/languages.ts';

interface GlossaryStrings {
  title: string;
  description: string;
  introduction: string;
  roadsTitle: string;
  wordsTitle: string;
  also: string;
  confused: string;
  otherLanguage: string;
  claims: string;
  /** Leads from a definition to all that is said of the term. */
  entry: string;
}

export const glossaryStrings: Bilingual<GlossaryStrings> = {
  nl: {
    title: 'Begrippen',
    description:
      'Alle begrippen van de atlas in gewone woorden: klantreis, aankoopcyclus, buyer journey, pad naar aankoop, klantervaring en meer.',
    introduction:
      'Eén naam voor één ding. Bij elk begrip staat hoe het nog meer heet, waarmee het vaak verward wordt en in welke bron je het terugvindt.',
    roadsTitle: 'Vijf soorten weg',
    wordsTitle: 'Woorden onderweg',
    also: 'Ook',
    confused: 'Vaak verward met',
    otherLanguage: 'In het Engels',
    claims: 'Bron',
    entry: 'Meer over dit begrip',
  },
  en: {
    title: 'Terms',
    description:
      'All the terms of the atlas in plain words: customer journey, purchase cycle, buyer journey, path to purchase, customer experience and more.',
    introduction:
      'One name for one thing. Each term says what else it is called, what it is often mixed up with and where to find it in the sources.',
    roadsTitle: 'Five kinds of road',
    wordsTitle: 'Words along the road',
    also: 'Also',
    confused: 'Often mixed up with',
    otherLanguage: 'In Dutch',
    claims: 'Source',
    entry: 'More about this term',
  },
};
