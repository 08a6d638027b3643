import type { Bilingual } from '../../i18n/languages.ts';
import { capital, numberInWords } from '../../i18n/numbers.ts';
import type { Role } from './roles.ts';

/** A sentence with one part that is marked. */
export type Marked = readonly [before: string, mark: string, after: string];

/** What the dividing line says. */
export interface DividingLineStrings {
  /** How to use it: across where the board lies, down where it stands. */
  instruction: (person: string) => { lying: string; standing: string };
  /** The names of the eleven places for the gate, as they stand in a sentence. */
  places: readonly string[];
  gate: string;
  yourLine: string;
  earlier: string;
  later: string;
  whereIs: (person: string) => string;
  role: Record<Role, string>;
  forRole: Record<Role, string>;
  allCustomers: Marked;
  allBuyers: Marked;
  between: (place: string) => Marked;
  /** How many moments are on each side. */
  counts: (buyer: number, customer: number) => string;
  sameAs: (source: string, isRead: boolean) => string;
  /** @param later how many moments; below zero for earlier */
  apartFrom: (later: number, source: string, isRead: boolean) => string;
  calls: (desk: string, person: string) => string;
  ringing: string;
  showSurveyors: string;
  surveyors: string;
  noLine: string;
  source: (id: string) => string;
  claim: (id: string) => string;
  kinds: Record<'stated' | 'read' | 'none', string>;
  legend: { stated: string; read: string; none: string; example: string };
  table: string;
  columns: { source: string; line: string; kind: string; calls: string };
  you: string;
  either: string;
}

const momentsNl = (count: number) =>
  `${numberInWords(count, 'nl')} ${count === 1 ? 'moment' : 'momenten'}`;
const momentsEn = (count: number) =>
  `${numberInWords(count, 'en')} ${count === 1 ? 'moment' : 'moments'}`;

export const dividingLineStrings: Bilingual<DividingLineStrings> = {
  nl: {
    instruction: (person) => ({
      lying: `Verschuif de slagboom, of tik tussen twee momenten. Links ervan is ${person} koper, rechts ervan klant. Kies een moment, en ${person} rijdt erheen.`,
      standing: `Verschuif de slagboom, of tik tussen twee momenten. Erboven is ${person} koper, eronder klant. Kies een moment, en ${person} rijdt erheen.`,
    }),
    places: [
      'vóór het eerste moment',
      'na de latente behoefte',
      'na de concrete behoefte',
      'na de oriëntatie',
      'na de overweging',
      'na de beslissing',
      'na de aankoop',
      'na de levering',
      'na het gebruik',
      'na de loyaliteit',
      'na het laatste moment',
    ],
    gate: 'Waar trek jij de grens?',
    yourLine: 'jouw grens',
    earlier: 'De slagboom een moment eerder',
    later: 'De slagboom een moment later',
    whereIs: (person) => `Waar is ${person}?`,
    role: { buyer: 'koper', customer: 'klant' },
    forRole: { buyer: 'voor kopers', customer: 'voor klanten' },
    allCustomers: ['Jouw grens ligt vóór het eerste moment: iedereen is ', 'klant', '.'],
    allBuyers: ['Jouw grens ligt na het laatste moment: niemand wordt ooit ', 'klant', '.'],
    between: (place) => ['Je trekt de grens ', place, '.'],
    counts: (buyer, customer) =>
      `${capital(momentsNl(buyer))} ${buyer === 1 ? 'hoort' : 'horen'} bij een koper, ${numberInWords(customer, 'nl')} bij een klant.`,
    sameAs: (source, isRead) =>
      isRead
        ? `Daar lezen wij hem ook bij bron ${source}.`
        : `Daar ligt hij ook bij bron ${source}.`,
    apartFrom: (later, source, isRead) => {
      const apart = `Dat is ${momentsNl(Math.abs(later))} ${later > 0 ? 'later' : 'eerder'} dan`;
      return isRead
        ? `${apart} waar wij hem bij bron ${source} lezen.`
        : `${apart} bij bron ${source}.`;
    },
    calls: (desk, person) => `${desk} belt ${person}`,
    ringing: 'belt',
    showSurveyors: 'Toon de landmeters',
    surveyors: 'Vijf landmeters: waar de bronnen de grens leggen',
    noLine: 'geen grens',
    source: (id) => `Bron ${id}`,
    claim: (id) => `Bewering ${id}`,
    kinds: { stated: 'ja', read: 'nee, wij lezen het zo', none: 'er is geen grens' },
    legend: {
      stated: 'Hele paal: de bron zegt zelf waar de grens ligt.',
      read: 'Gebroken paal: onze lezing.',
      none: 'Opgerolde vlag: de bron trekt geen grens.',
      example: 'Wie er moet bellen, is ons voorbeeld. Dat staat in geen enkele bron.',
    },
    table: 'Alle grenzen in een tabel',
    columns: { source: 'Bron', line: 'Grens', kind: 'Staat het er?', calls: 'Wie belt?' },
    you: 'jij',
    either: 'blijft open',
  },
  en: {
    instruction: (person) => ({
      lying: `Move the toll gate, or tap between two moments. Left of it ${person} is a buyer, right of it a customer. Choose a moment, and ${person} drives there.`,
      standing: `Move the toll gate, or tap between two moments. Above it ${person} is a buyer, below it a customer. Choose a moment, and ${person} drives there.`,
    }),
    places: [
      'before the first moment',
      'after the latent need',
      'after the concrete need',
      'after orientation',
      'after consideration',
      'after the decision',
      'after the purchase',
      'after delivery',
      'after use',
      'after loyalty',
      'after the last moment',
    ],
    gate: 'Where do you draw the line?',
    yourLine: 'your line',
    earlier: 'Toll gate one moment earlier',
    later: 'Toll gate one moment later',
    whereIs: (person) => `Where is ${person}?`,
    role: { buyer: 'buyer', customer: 'customer' },
    forRole: { buyer: 'for buyers', customer: 'for customers' },
    allCustomers: ['Your line lies before the first moment: everyone is a ', 'customer', '.'],
    allBuyers: ['Your line lies after the last moment: nobody ever becomes a ', 'customer', '.'],
    between: (place) => ['You draw the line ', place, '.'],
    counts: (buyer, customer) =>
      `${capital(momentsEn(buyer))} ${buyer === 1 ? 'belongs' : 'belong'} to a buyer, ${numberInWords(customer, 'en')} to a customer.`,
    sameAs: (source, isRead) =>
      isRead
        ? `That is also where we read it in source ${source}.`
        : `Source ${source} has it there too.`,
    apartFrom: (later, source, isRead) => {
      const apart = `That is ${momentsEn(Math.abs(later))} ${later > 0 ? 'later' : 'earlier'} than`;
      return isRead
        ? `${apart} where we read it in source ${source}.`
        : `${apart} in source ${source}.`;
    },
    calls: (desk, person) => `${desk} calls ${person}`,
    ringing: 'calls',
    showSurveyors: 'Show the surveyors',
    surveyors: 'Five surveyors: where the sources have the line',
    noLine: 'no line',
    source: (id) => `Source ${id}`,
    claim: (id) => `Claim ${id}`,
    kinds: { stated: 'yes', read: 'no, our reading', none: 'there is no line' },
    legend: {
      stated: 'Solid pole: the source itself says where the line is.',
      read: 'Broken pole: our reading.',
      none: 'Furled flag: the source draws no line.',
      example: 'Who has to call is our example. No source says it.',
    },
    table: 'All lines in a table',
    columns: { source: 'Source', line: 'Line', kind: 'Stated?', calls: 'Who calls?' },
    you: 'you',
    either: 'stays open',
  },
};
