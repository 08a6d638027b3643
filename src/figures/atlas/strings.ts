import type { Bilingual } from '../../i18n/languages.ts';

interface AtlasStrings {
  modes: { legend: string; moment: string; word: string; source: string };
  /** Of each group of choices, for a screen reader. */
  moments: string;
  words: string;
  sources: string;
  /** After what happens at a moment. */
  whatIsItCalled: string;
  whereIsShe: (traveller: string, word: string) => string;
  whereDoesItRun: (traveller: string) => string;
  experience: string;
  /** Beside the road that is really driven. */
  reality: string;
  /** Beside the names of the moments, over the roads. @param sources their letters, in their order */
  /** In two parts, of which the second stays on one line. */
  called: (sources: readonly string[]) => readonly [string, string];
  names: (count: number) => readonly [string, string];
  places: (count: number) => readonly [string, string];
  touchpoints: (source: string, traveller: string, all: number) => readonly [string, string];
  /** What to guess before the names hang on the map, and what became of it. */
  guess: (roads: number) => string;
  guessed: (guess: number, names: number) => string;
  showNames: string;
  hideNames: string;
  filters: string;
  ofTerms: string;
  ofSources: string;
  /** Instead of all roads, where two choices leave none. */
  noRoad: string;
  unnamed: string;
  over: string;
  ahead: string;
  disputed: string;
  /** On the signs of ghost cars, the first and the next ones. */
  here: string;
  orHere: string;
  /** Who the person is at a moment: names of sources, already joined. */
  customer: (sources: string) => string;
  buyer: (sources: string) => string;
  noLine: (sources: string) => string;
  table: string;
  caption: string;
  clashes: string;
  show: string;
  source: (id: string) => string;
  definitionEnds: string;
  previous: string;
  next: string;
  status: (moment: string, names: string) => string;
}

const isOne = (count: number) => count === 1;

const firstAndLast = (letters: readonly string[]) => `${letters[0] ?? ''}–${letters.at(-1) ?? ''}`;

export const atlasStrings: Bilingual<AtlasStrings> = {
  nl: {
    modes: { legend: 'Kijk naar', moment: 'Eén moment', word: 'Eén woord', source: 'Eén bron' },
    moments: 'Kies een moment',
    words: 'Kies een woord',
    sources: 'Kies een bron',
    whatIsItCalled: 'Hoe heet dit moment?',
    whereIsShe: (traveller, word) =>
      `Iemand zegt: ‘${traveller} zit in de fase ${word}.’ Waar is ze dan?`,
    whereDoesItRun: (traveller) => `Waar begint ${traveller}s klantreis, en waar houdt hij op?`,
    experience: 'klantervaring',
    reality: 'wat er gebeurt',
    called: (sources) => ['hoe bronnen', `${firstAndLast(sources)} het noemen`],
    names: (count) => [isOne(count) ? 'naam' : 'namen', 'voor één moment'],
    places: (count) => [isOne(count) ? 'plaats' : 'plaatsen', 'voor één woord'],
    touchpoints: (source, traveller, all) => [
      `van ${traveller}s ${all} contactpunten`,
      `zijn klantreis bij bron ${source}`,
    ],
    guess: (roads) => `Hier lopen ${roads} wegen. Hoeveel namen heeft dit moment, denk je?`,
    guessed: (guess, names) =>
      guess === names
        ? `dacht je, en het klopt.`
        : `dacht je. Het zijn er ${guess < names ? 'meer' : 'minder'}: ${names}.`,
    showNames: 'Toon de namen',
    hideNames: 'Verberg de namen',
    filters: 'Kies welke wegen je ziet',
    ofTerms: 'Alleen wegen die zo heten',
    ofSources: 'Alleen wegen van bron',
    noRoad: 'Geen van deze bronnen tekent zo’n weg. Vink iets uit.',
    unnamed: 'zonder naam',
    over: 'al klaar',
    ahead: 'nog niet begonnen',
    disputed: 'omstreden',
    here: 'hier?',
    orHere: 'of hier?',
    customer: (sources) => `Hier is ze klant volgens ${sources}.`,
    buyer: (sources) => `Koper is ze volgens ${sources}.`,
    noLine: (sources) => `${sources} trekken geen grens.`,
    table: 'Alle namen in een tabel',
    caption:
      'Elke weg volgt één bron. Waar een fase ligt, is onze lezing; alleen de stappen van bron D zijn zelf de tien momenten. De tijd loopt door, niet op schaal.',
    clashes: 'Waar de bronnen botsen, op deze kaart',
    show: 'Toon op de kaart',
    source: (id) => `bron ${id}`,
    definitionEnds: 'volgens de definitie',
    previous: 'Vorig moment',
    next: 'Volgend moment',
    status: (moment, names) => `${moment}: ${names}`,
  },
  en: {
    modes: { legend: 'Look at', moment: 'One moment', word: 'One word', source: 'One source' },
    moments: 'Choose a moment',
    words: 'Choose a word',
    sources: 'Choose a source',
    whatIsItCalled: 'What is this moment called?',
    whereIsShe: (traveller, word) =>
      `Someone says: “${traveller} is in the ${word} stage.” So where is she?`,
    whereDoesItRun: (traveller) =>
      `Where does ${traveller}’s customer journey begin, and where does it end?`,
    experience: 'customer experience',
    reality: 'what happens',
    called: (sources) => ['what sources', `${firstAndLast(sources)} call it`],
    names: (count) => [isOne(count) ? 'name' : 'names', 'for one moment'],
    places: (count) => [isOne(count) ? 'place' : 'places', 'for one word'],
    touchpoints: (source, traveller, all) => [
      `of ${traveller}’s ${all} touchpoints`,
      `are customer journey in source ${source}`,
    ],
    guess: (roads) =>
      `${roads} roads pass here. How many names does this moment have, do you think?`,
    guessed: (guess, names) =>
      guess === names
        ? `is what you thought, and it is right.`
        : `is what you thought. There are ${guess < names ? 'more' : 'fewer'}: ${names}.`,
    showNames: 'Show the names',
    hideNames: 'Hide the names',
    filters: 'Choose which roads you see',
    ofTerms: 'Only roads of this name',
    ofSources: 'Only roads of source',
    noRoad: 'None of these sources draws such a road. Untick something.',
    unnamed: 'no name',
    over: 'over already',
    ahead: 'not begun',
    disputed: 'disputed',
    here: 'here?',
    orHere: 'or here?',
    customer: (sources) => `Here she is a customer according to ${sources}.`,
    buyer: (sources) => `She is a buyer according to ${sources}.`,
    noLine: (sources) => `${sources} draw no line.`,
    table: 'All names in a table',
    caption:
      'Each road follows one source. Where a stage lies is our reading; only the steps of source D are the ten moments themselves. Time runs on, not to scale.',
    clashes: 'Where the sources clash, on this map',
    show: 'Show on the map',
    source: (id) => `source ${id}`,
    definitionEnds: 'by the definition',
    previous: 'Previous moment',
    next: 'Next moment',
    status: (moment, names) => `${moment}: ${names}`,
  },
};
