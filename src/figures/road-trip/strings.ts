import type { Bilingual } from '../../i18n/languages.ts';
import { numberInWords } from '../../i18n/numbers.ts';
import type { Mode } from './modes.ts';

/** What the road trip says. */
export interface RoadTripStrings {
  /** How the trip is shown. */
  modes: Record<Mode, string>;
  showAs: string;
  /** What to do with the map that is spread out: what stands before the marked word, the word, and the rest. */
  instruction: readonly [before: string, mark: string, after: string];
  /** What has happened to the map that is folded. */
  folded: (source: string) => string;
  whereIs: (person: string) => string;
  /** Over the boxes to tick. */
  step: string;
  /** The box to tick of a stop. */
  isStep: (stop: string) => string;
  print: string;
  foldedAway: (stops: string) => string;
  total: string;
  void: string;
  amount: (euros: number | null) => string;
  stopsOf: (kept: number, all: number) => string;
  /** How many of the stops the reader has handed in. */
  handedIn: (count: number) => string;
  /** How many of those are on the receipt. */
  kept: (count: number) => string;
  missed: string;
  ours: string;
  claim: (id: string) => string;
  /** Between a stop and what it is like. */
  isLike: string;
  journeyOnly: string;
  alsoCycle: string;
  limps: string;
  notToScale: string;
  status: (number: number, of: number, name: string) => string;
  ticked: (stops: string) => string;
  receiptKeeps: (stops: string) => string;
  table: string;
  columns: { stop: string; counterpart: string; counts: string; why: string };
  counts: Record<'step' | 'none', string>;
}

const money = (euros: number | null, comma: string): string =>
  euros === null ? `–${comma}––` : euros.toFixed(2).replace('.', comma);

export const roadTripStrings: Bilingual<RoadTripStrings> = {
  nl: {
    modes: { logbook: 'Logboek', receipts: 'Bon', translated: 'Vertaald' },
    showAs: 'Toon de tocht als',
    instruction: [
      'Kies een stop en lees wat er gebeurt. Vink de stops aan die voor jou als ',
      'stap',
      ' tellen.',
    ],
    folded: (source) =>
      `De kaart vouwt dicht: alleen wat bron ${source} een stap noemt, blijft vlak. Alleen daar stopt de auto.`,
    whereIs: (person) => `Waar is ${person}?`,
    step: 'Stap?',
    isStep: (stop) => `Een stap: ${stop}`,
    print: 'Print de bon',
    foldedAway: (stops) => `Weggevouwen: stop ${stops}. Dat is de tocht.`,
    total: 'Totaal',
    void: 'VERVALT',
    amount: (euros) => money(euros, ','),
    stopsOf: (kept, all) => `${kept} van de ${all} stops`,
    handedIn: (count) =>
      count === 1 ? 'Je levert één stop in.' : `Je levert ${numberInWords(count, 'nl')} stops in.`,
    kept: (count) =>
      count === 1
        ? 'Op de bon staat er één.'
        : `Op de bon ${count === 0 ? 'staat er geen van jou' : `staan er ${numberInWords(count, 'nl')}`}.`,
    missed: 'Niet ingeleverd.',
    ours: 'onze lezing',
    claim: (id) => `Bewering ${id}`,
    isLike: 'is als',
    journeyOnly: 'alleen klantreis',
    alsoCycle: 'ook aankoopcyclus',
    limps: 'Waar de vergelijking mank gaat',
    notToScale: 'Niet op schaal.',
    status: (number, of, name) => `Stop ${number} van ${of}: ${name}.`,
    ticked: (stops) => `Aangevinkt als stap: ${stops}.`,
    receiptKeeps: (stops) => `Op de bon staan stop ${stops}.`,
    table: 'Alle stops in een tabel',
    columns: { stop: 'Onderweg', counterpart: 'Bij de fiets', counts: 'Telt als', why: 'Waarom' },
    counts: { step: 'stap', none: 'alleen tocht' },
  },
  en: {
    modes: { logbook: 'Logbook', receipts: 'Receipts', translated: 'Translated' },
    showAs: 'Show the trip as',
    instruction: [
      'Choose a stop to read what happens there; tick the stops that you count as ',
      'steps',
      '.',
    ],
    folded: (source) =>
      `The map folds: only what source ${source} calls a step stays flat, and the car halts only there.`,
    whereIs: (person) => `Where is ${person}?`,
    step: 'Step?',
    isStep: (stop) => `A step: ${stop}`,
    print: 'Print the receipt',
    foldedAway: (stops) => `Folded away: stops ${stops}. They are the trip.`,
    total: 'Total',
    void: 'VOID',
    amount: (euros) => money(euros, '.'),
    stopsOf: (kept, all) => `${kept} of ${all} stops`,
    handedIn: (count) =>
      `You handed in ${count === 0 ? 'nothing' : `${numberInWords(count, 'en')} ${count === 1 ? 'stop' : 'stops'}`}.`,
    kept: (count) =>
      count === 0
        ? 'None of yours is on the receipt.'
        : `The receipt keeps ${numberInWords(count, 'en')} of yours.`,
    missed: 'You left it out.',
    ours: 'our reading',
    claim: (id) => `Claim ${id}`,
    isLike: 'is like',
    journeyOnly: 'customer journey only',
    alsoCycle: 'also purchase cycle',
    limps: 'Where the comparison breaks down',
    notToScale: 'Not to scale.',
    status: (number, of, name) => `Stop ${number} of ${of}: ${name}.`,
    ticked: (stops) => `Ticked as steps: ${stops}.`,
    receiptKeeps: (stops) => `The receipt keeps stops ${stops}.`,
    table: 'All stops in a table',
    columns: { stop: 'The trip', counterpart: 'The bicycle', counts: 'Counts as', why: 'Why' },
    counts: { step: 'a step', none: 'trip only' },
  },
};
