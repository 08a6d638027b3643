import type { Bilingual } from '../../i18n/languages.ts';

/** What the figure says whatever the reader has set. */
export interface RetentionStrings {
  /** The task, behind how many stay each year. */
  task: string;
  /** The same for a reader with a pen. */
  taskOnPaper: string;
  legend: { road: string; yours: string };
  yourLine: string;
  guessOf: (year: number) => string;
  fewer: string;
  more: string;
  drive: string;
  again: string;
  /** The sentence whose numbers can be set; its parts stand between the controls. */
  sentence: {
    eachYear: string;
    stay: string;
    onAverage: string;
    more: string;
    makes: string;
  };
  stayField: string;
  moreField: string;
  unitField: string;
  units: Record<'points' | 'percent', string>;
  presets: string;
  staircase: string;
  /** The second part, which unfolds. */
  worth: string;
  amounts: Record<'margin' | 'cost' | 'discount', { before: string; after: string; field: string }>;
  worthChart: string;
  now: string;
  then: string;
  table: string;
  comparison: {
    caption: string;
    start: string;
    points: (more: number) => string;
    percent: (more: number) => string;
  };
  /** A number that cannot be: what was typed, the least, the most, and what stands there now. */
  broughtBack: readonly [typed: string, least: string, most: string, now: string];
  claim: (id: string) => string;
  caption: string;
}

export const retentionStrings: Bilingual<RetentionStrings> = {
  nl: {
    task: 'Teken hoeveel er na elk jaar nog zijn, denk je: sleep een knop, druk op − en +, of typ een getal. Laat ze dan rijden.',
    taskOnPaper: 'Schrijf achter elk jaar hoeveel er dan nog zijn, denk je.',
    legend: {
      road: 'De weg: wie blijft, en wie de afrit neemt.',
      yours: 'De streepjes: wat jij tekende.',
    },
    yourLine: 'Jouw lijn',
    guessOf: (year) => `Over na jaar ${year}`,
    fewer: 'minder',
    more: 'meer',
    drive: 'Laat ze rijden',
    again: 'Teken opnieuw',
    sentence: {
      eachYear: 'Elk jaar blijft',
      stay: '%: gemiddeld',
      onAverage: '.',
      more: 'erbij is',
      makes: ':',
    },
    stayField: 'Procent dat elk jaar blijft',
    moreField: 'Hoeveel erbij',
    unitField: 'Hoe je ‘erbij’ telt',
    units: { points: 'procentpunt', percent: 'procent' },
    presets: 'Begin ergens anders',
    staircase: 'Hoeveel jaar een klant blijft, naar hoeveel procent elk jaar blijft',
    worth: 'En in geld? Wat een klant waard is',
    amounts: {
      margin: {
        before: 'Een klant levert',
        after: 'euro per jaar op.',
        field: 'Wat een klant per jaar oplevert, in euro’s',
      },
      cost: {
        before: 'Een klant werven kost',
        after: 'euro.',
        field: 'Wat een klant werven kost, in euro’s',
      },
      discount: {
        before: 'Geld van volgend jaar is',
        after: '% minder waard.',
        field: 'Hoeveel procent geld van volgend jaar minder waard is',
      },
    },
    worthChart:
      'Wat één klant tot en met elke betaling opbrengt, na aftrek van het werven, in euro’s',
    now: 'nu',
    then: 'met meer die blijven',
    table: 'Alle getallen in een tabel',
    comparison: {
      caption: 'Hoe lang een klant gemiddeld blijft',
      start: 'Begin',
      points: (more) => `${more} procentpunt erbij`,
      percent: (more) => `${more} procent erbij`,
    },
    broughtBack: ['', ' kan hier niet: het loopt van ', ' tot ', '. Er staat nu '],
    claim: (id) => `Bewering ${id}`,
    caption:
      'Gemiddelde tijd = 1 ÷ het deel dat elk jaar vertrekt, het eerste jaar meegeteld. Dat gaat ervan uit dat elk jaar hetzelfde deel blijft, en dat iedereen evenveel kans heeft om te blijven. Honderd mensen, afgerond op hele mensen.',
  },
  en: {
    task: 'Draw how many you think are left after each year: drag a handle, press − and +, or type a number. Then let them drive.',
    taskOnPaper: 'Beside each year, write how many you think are left.',
    legend: {
      road: 'The road: who stays, and who takes the exit.',
      yours: 'The dashes: what you drew.',
    },
    yourLine: 'Your line',
    guessOf: (year) => `Left after year ${year}`,
    fewer: 'fewer',
    more: 'more',
    drive: 'Let them drive',
    again: 'Draw again',
    sentence: {
      eachYear: 'Each year',
      stay: '% stay: on average',
      onAverage: '.',
      more: 'more is',
      makes: ':',
    },
    stayField: 'Per cent that stay each year',
    moreField: 'How much more',
    unitField: 'How “more” is counted',
    units: { points: 'points', percent: 'per cent' },
    presets: 'Start somewhere else',
    staircase: 'Years that a customer stays, by how many stay each year',
    worth: 'And in money? What a customer is worth',
    amounts: {
      margin: {
        before: 'A customer brings in',
        after: 'euros a year.',
        field: 'What a customer brings in a year, in euros',
      },
      cost: {
        before: 'Winning one costs',
        after: 'euros.',
        field: 'What winning a customer costs, in euros',
      },
      discount: {
        before: 'Money that comes a year later is worth',
        after: '% less.',
        field: 'How much less money is worth a year later, in per cent',
      },
    },
    worthChart:
      'What one customer has brought in by each payment, less the cost of winning, in euros',
    now: 'now',
    then: 'with more who stay',
    table: 'All numbers in a table',
    comparison: {
      caption: 'How long a customer stays on average',
      start: 'Start',
      points: (more) => `${more} points more`,
      percent: (more) => `${more} per cent more`,
    },
    broughtBack: ['', ' is not possible: it goes from ', ' to ', '. Now it says '],
    claim: (id) => `Claim ${id}`,
    caption:
      'Average time = 1 ÷ the share that leaves each year, the first year included. That assumes that the same share stays each year, and that everyone is as likely to stay. A hundred people, rounded to whole people.',
  },
};
