import type { Bilingual } from '../i18n/languages.ts';
import { capital } from '../i18n/numbers.ts';
import type { PredictionWords } from '../quiz/prediction-words.ts';

interface GlossaryStrings {
  title: string;
  description: string;
  introduction: string;
  pairsTitle: string;
  roadsTitle: string;
  wordsTitle: string;
  also: string;
  confused: string;
  otherLanguage: string;
  claims: string;
  /** Leads from a definition to all that is said of the term. */
  entry: string;
  /** The title of a term's page, as people ask for it. */
  termTitle: (name: string) => string;
  /** The title of a pair's page, as people ask for it; where it is too long to be found by, its name asks the same. */
  pairTitle: (first: string, second: string) => string;
  pairName: (first: string, second: string) => string;
  exampleTitle: string;
  usesTitle: string;
  namesTitle: string;
  confusedTitle: string;
  /** Over the sheets in whose text a term stands. */
  sheetsTitle: string;
  /** Over the lines of several sources, for a road or a word of the atlas. */
  mapsTitle: string;
  /** Over where any other term lies, which may be our reading. */
  placeTitle: string;
  /** A road as one source has it, as the maps are called. */
  roadOf: (term: string, source: string) => string;
  ourReading: string;
  caseTitle: string;
  /** Around the question that tells two terms apart. */
  test: PredictionWords;
  readingsTitle: string;
  clashesTitle: string;
  furtherTitle: string;
  allTerms: string;
}

export const glossaryStrings: Bilingual<GlossaryStrings> = {
  nl: {
    title: 'Begrippen',
    description:
      'Alle begrippen van de atlas in gewone woorden: klantreis, aankoopcyclus, buyer journey, pad naar aankoop, klantervaring en meer.',
    introduction:
      'Eén naam voor één ding. Bij elk begrip staat hoe het nog meer heet, waarmee het vaak verward wordt en in welke bron je het terugvindt.',
    pairsTitle: 'Welke twee haal je door elkaar?',
    roadsTitle: 'Vijf soorten weg',
    wordsTitle: 'Woorden onderweg',
    also: 'Ook',
    confused: 'Vaak verward met',
    otherLanguage: 'In het Engels',
    claims: 'Bron',
    entry: 'Meer over dit begrip',
    termTitle: (name) => `${capital(name)}: wat betekent dat?`,
    pairTitle: (first, second) => `${capital(first)} of ${second}: wat is het verschil?`,
    pairName: (first, second) => `${capital(first)} of ${second}?`,
    exampleTitle: 'Bijvoorbeeld',
    usesTitle: 'Wie gebruikt het hoe?',
    namesTitle: 'Andere namen',
    confusedTitle: 'Vaak verward met',
    sheetsTitle: 'Meer op deze bladen',
    mapsTitle: 'Waar leggen de bronnen het?',
    placeTitle: 'Waar op de weg?',
    roadOf: (term, source) => `${capital(term)} volgens bron ${source}`,
    ourReading: 'Onze lezing',
    caseTitle: 'Het verschil in één geval',
    test: {
      kicker: 'Houd jij ze uit elkaar?',
      hint: 'Dit telt niet mee. Kies wat je denkt.',
      reveal: 'Laat het antwoord zien',
      right: 'Past het best',
      other: 'Past minder goed',
    },
    readingsTitle: 'Waarom zo getekend?',
    clashesTitle: 'Wie is het er niet mee eens?',
    furtherTitle: 'Verder lezen',
    allTerms: 'Alle begrippen',
  },
  en: {
    title: 'Terms',
    description:
      'All the terms of the atlas in plain words: customer journey, purchase cycle, buyer journey, path to purchase, customer experience and more.',
    introduction:
      'One name for one thing. Each term says what else it is called, what it is often mixed up with and where to find it in the sources.',
    pairsTitle: 'Which two do you mix up?',
    roadsTitle: 'Five kinds of road',
    wordsTitle: 'Words along the road',
    also: 'Also',
    confused: 'Often mixed up with',
    otherLanguage: 'In Dutch',
    claims: 'Source',
    entry: 'More about this term',
    termTitle: (name) => `${capital(name)}: what does it mean?`,
    pairTitle: (first, second) => `${capital(first)} or ${second}: what’s the difference?`,
    pairName: (first, second) => `${capital(first)} or ${second}?`,
    exampleTitle: 'For example',
    usesTitle: 'Who uses it, and how?',
    namesTitle: 'Other names',
    confusedTitle: 'Often mixed up with',
    sheetsTitle: 'More on these sheets',
    mapsTitle: 'Where do the sources put it?',
    placeTitle: 'Where on the road?',
    roadOf: (term, source) => `${capital(term)} according to source ${source}`,
    ourReading: 'Our reading',
    caseTitle: 'The difference in one case',
    test: {
      kicker: 'Can you tell them apart?',
      hint: 'This does not count. Choose what you think.',
      reveal: 'Show the answer',
      right: 'Fits best',
      other: 'Fits less well',
    },
    readingsTitle: 'Why is it drawn like this?',
    clashesTitle: 'Who disagrees?',
    furtherTitle: 'Read on',
    allTerms: 'All terms',
  },
};
