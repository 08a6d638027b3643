import type { Bilingual } from '../../i18n/languages.ts';
import type { Bin } from './sorting.ts';

/** A sentence around a number that changes: what stands before and after it. */
type Around = readonly [before: string, after: string];

interface Count {
  name: string;
  cycle: number;
  all: number;
}

/** What the case sorter says. */
export interface CaseSorterStrings {
  cases: string;
  allCases: string;
  task: string;
  bins: Record<Bin, string>;
  /** Before the sign of the key that does the same. */
  key: string;
  card: (place: number, count: number) => string;
  cards: string;
  back: string;
  placed: (count: number) => Around;
  compare: string;
  next: (name: string) => string;
  nextAll: string;
  /** What is drawn once a case is compared. */
  compared: (source: string, count: number) => string;
  right: (source: string) => Around;
  of: (count: number) => string;
  onBorder: (count: number) => string;
  verdicts: { journey: string; both: string; border: string };
  ours: string;
  you: string;
  legend: { yours: string; wrong: string; cycle: string; border: string };
  toCut: string;
  together: string;
  count: (cycle: number, all: number) => string;
  allCounts: (counts: readonly Count[]) => string;
  table: string;
  columns: { case: string; journey: string; both: string; border: string };
  caption: (source: string, people: string) => string;
  claim: (id: string) => string;
}

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;

export const caseSorterStrings: Bilingual<CaseSorterStrings> = {
  nl: {
    cases: 'Geval',
    allCases: 'Alle drie',
    task: 'Elk kaartje ligt op de klantreis. Ligt het ook op de aankoopcyclus?',
    bins: { journey: 'Alleen klantreis', both: 'Ook aankoopcyclus' },
    key: 'toets',
    card: (place, count) => `kaartje ${place} van ${count}`,
    cards: 'De kaartjes',
    back: 'Kaartje terug',
    placed: (count) => ['', ` van de ${count} gelegd`],
    compare: 'Vergelijk',
    next: (name) => `Verder: ${name}`,
    nextAll: 'Alle drie onder elkaar',
    compared: (source, count) =>
      `Alle ${count} liggen op de klantreis. De tweede weg is de aankoopcyclus volgens bron ${source}. De stippelringen zijn van jou.`,
    right: (source) => [`Net als bij bron ${source}:`, ''],
    of: (count) => `van de ${count}`,
    onBorder: (count) =>
      `De andere ${count} liggen op de grens: daar spreekt de bron zichzelf tegen.`,
    verdicts: {
      journey: 'Alleen klantreis.',
      both: 'Ook aankoopcyclus.',
      border: 'Op de grens.',
    },
    ours: 'Dit kaartje is van ons.',
    you: 'Jij',
    legend: {
      yours: 'jouw aankoopcyclus',
      wrong: 'ligt bij de bron ergens anders',
      cycle: 'aankoopcyclus volgens de bron',
      border: 'op de grens',
    },
    toCut: 'Knip de kaartjes uit, schud ze en leg ze in twee rijen.',
    together: 'De drie gevallen onder elkaar, met de aankoop op dezelfde plek.',
    count: (cycle, all) => `${cycle} van de ${all} ook aankoopcyclus`,
    allCounts: (counts) =>
      `Van de kaartjes liggen er ook op de aankoopcyclus: ${listed(
        counts.map(({ name, cycle, all }) => `${name} ${cycle} van de ${all}`),
        'en',
      )}.`,
    table: 'Alle kaartjes in een tabel',
    columns: {
      case: 'Geval',
      journey: 'Alleen klantreis',
      both: 'Ook aankoopcyclus',
      border: 'Op de grens',
    },
    caption: (source, people) =>
      `De drie voorbeelden en wat erin meetelt, komen uit bron ${source}. ${people} en de volgorde van de kaartjes zijn van ons.`,
    claim: (id) => `Bewering ${id}`,
  },
  en: {
    cases: 'Case',
    allCases: 'All three',
    task: 'Every card is on the customer journey. Is it on the purchase cycle as well?',
    bins: { journey: 'Journey only', both: 'Also purchase cycle' },
    key: 'key',
    card: (place, count) => `card ${place} of ${count}`,
    cards: 'The cards',
    back: 'One card back',
    placed: (count) => ['', ` of ${count} placed`],
    compare: 'Compare',
    next: (name) => `Next case: ${name}`,
    nextAll: 'All three together',
    compared: (source, count) =>
      `All ${count} are on the customer journey. The second road is the purchase cycle according to source ${source}. The dashed rings are yours.`,
    right: (source) => [`Where source ${source} has them:`, ''],
    of: (count) => `of ${count}`,
    onBorder: (count) =>
      `The other ${count} are on the border: there the source contradicts itself.`,
    verdicts: {
      journey: 'Journey only.',
      both: 'Also purchase cycle.',
      border: 'On the border.',
    },
    ours: 'This card is ours.',
    you: 'You',
    legend: {
      yours: 'your purchase cycle',
      wrong: 'the source has it elsewhere',
      cycle: 'purchase cycle in the source',
      border: 'on the border',
    },
    toCut: 'Cut the cards out, shuffle them and lay them in two rows.',
    together: 'The three cases one above the other, with the purchase in the same place.',
    count: (cycle, all) => `${cycle} of ${all} also purchase cycle`,
    allCounts: (counts) =>
      `Cards that are also on the purchase cycle: ${listed(
        counts.map(({ name, cycle, all }) => `${name} ${cycle} of ${all}`),
        'and',
      )}.`,
    table: 'All cards in a table',
    columns: {
      case: 'Case',
      journey: 'Journey only',
      both: 'Also purchase cycle',
      border: 'On the border',
    },
    caption: (source, people) =>
      `The three examples and what counts in them are from source ${source}. ${people} and the order of the cards are ours.`,
    claim: (id) => `Claim ${id}`,
  },
};

/** Names as they stand in a sentence. */
export const peopleOf = {
  nl: (names: readonly string[]) => listed(names, 'en'),
  en: (names: readonly string[]) => listed(names, 'and'),
};
