import type { Bilingual } from '../i18n/languages.ts';

interface HomeStrings {
  /** As search engines and tabs show it. */
  title: string;
  /** The one question that the page answers at once. */
  headline: string;
  /** Two sentences: the answer. */
  answer: string;
  start: (title: string) => string;
  second: (title: string) => string;
  atlas: string;
  /** The field for a word that somebody has heard. */
  heard: {
    question: string;
    go: string;
    help: string;
    /** Before a number. */
    found: string;
    none: string;
    all: string;
  };
  /** What else this atlas holds, and that its sources differ. */
  more: string;
  indexTitle: string;
  indexIntroduction: string;
  unmapped: string;
  legendTitle: string;
  legendIntroduction: string;
  description: string;
}

export const homeStrings: Bilingual<HomeStrings> = {
  nl: {
    title: 'De Klantreisatlas · Vijf woorden uit elkaar gehouden',
    headline: 'Vijf woorden voor één weg',
    answer:
      'Klantreis, aankoopcyclus, buyer journey, pad naar aankoop, klantervaring: bijna iedereen haalt ze door elkaar, ook de bronnen. Deze atlas legt ze over elkaar.',
    start: (title) => `Begin met blad 1: ${title}`,
    second: (title) => `Blad 2: ${title}`,
    atlas: 'De hele atlas',
    heard: {
      question: 'Welk woord hoorde je?',
      go: 'Wat is dat?',
      help: 'Typ het woord zoals je het hoorde, in het Nederlands of in het Engels.',
      found: 'Woorden die passen:',
      none: 'Dat woord staat niet in deze atlas. Deze staan er wel in:',
      all: 'Alle begrippen',
    },
    more: 'Elke weg op de kaart komt uit een van vijf Nederlandse artikelen, A tot en met E. Ze gebruiken dezelfde woorden voor andere stukken weg, en soms spreken ze zichzelf tegen. Zeg je ‘evaluatie’, dan denkt de een aan afwegen vóór de koop en de ander aan terugkijken erna. Deze atlas zegt steeds wie wat zegt.',
    indexTitle: 'Het bladoverzicht',
    indexIntroduction:
      'Elke les is een blad van deze atlas. Op een getekende weg kun je meteen rijden; de stippellijn is nog niet in kaart gebracht.',
    unmapped: 'Nog niet in kaart gebracht',
    legendTitle: 'De legenda: vijf soorten weg',
    legendIntroduction: 'Elk woord heeft op alle kaarten dezelfde lijn, kleur en code.',
    description:
      'Korte lessen met kaarten en vragen over klantreis, aankoopcyclus, buyer journey, pad naar aankoop en klantervaring.',
  },
  en: {
    title: 'The Customer Journey Atlas · Five terms told apart',
    headline: 'Five words for one road',
    answer:
      'Customer journey, purchase cycle, buyer journey, path to purchase, customer experience: nearly everyone mixes them up, even the sources. This atlas lays them over one another.',
    start: (title) => `Start with sheet 1: ${title}`,
    second: (title) => `Sheet 2: ${title}`,
    atlas: 'The whole atlas',
    heard: {
      question: 'Which word did you hear?',
      go: 'What is it?',
      help: 'Type the word as you heard it, in English or in Dutch.',
      found: 'Words that fit:',
      none: 'That word is not in this atlas. These are:',
      all: 'All terms',
    },
    more: 'Every road on the map comes from one of five Dutch articles, A to E. They use the same words for different stretches of road, and sometimes they contradict themselves. Say “evaluation”, and one person thinks of weighing before the purchase, another of looking back after it. This atlas always says who says what.',
    indexTitle: 'The sheet index',
    indexIntroduction:
      'Every lesson is a sheet of this atlas. Where the road is drawn you can set off at once; the dotted line has not been mapped yet.',
    unmapped: 'Not mapped yet',
    legendTitle: 'The legend: five kinds of road',
    legendIntroduction: 'Each word has the same line, colour and code on every map.',
    description:
      'Short lessons with maps and questions about customer journey, purchase cycle, buyer journey, path to purchase and customer experience.',
  },
};
