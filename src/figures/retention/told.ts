import type { Bilingual, Language } from '../../i18n/languages.ts';

/** What the figure says about what the reader has set: words that go to the browser. */
export interface Told {
  /** How many of those who are there stay each year, as the task begins. */
  rate: (stay: string) => string;
  start: string;
  year: (year: number) => string;
  leave: (count: number) => string;
  you: (count: number) => string;
  /** How many are left, beside what the reader drew. */
  left: (count: number, guess: number) => string;
  bend: Record<'nobody' | 'all' | 'over' | 'under' | 'right', string>;
  years: (average: string) => string;
  endless: string;
  /** Between where it begins and where it leads. */
  to: string;
  /** How much longer a customer stays. */
  longer: (part: string) => string;
  fractions: Readonly<Record<number, string>>;
  percentLonger: (percent: number) => string;
  nobodyLeaves: string;
  equallyLong: string;
  /** What a customer is worth, beside what it cost to win one. */
  worth: (value: string, cost: string, net: string) => string;
  /** The same where it cost more than that. */
  worthLess: (value: string, cost: string, gap: string) => string;
  worthEndless: string;
  paidBack: (payments: number) => string;
  never: string;
  free: string;
  /** What a customer is worth once more of them stay. */
  worthMore: (percent: string, value: string, gain: string) => string;
  /** How much keeping may cost. */
  breakEven: (more: string, isOne: boolean, winning: string, each: string) => string;
  noMore: string;
  winningFree: string;
  chart: { now: string; then: string; more: (years: string) => string };
  table: { years: string; left: string; leave: string; you: string; payments: string };
}

export const toldStrings: Bilingual<Told> = {
  nl: {
    to: ' naar ',
    rate: (stay) => `Elk jaar blijft ${stay} van wie er dan nog is.`,
    start: 'start',
    year: (year) => `jaar ${year}`,
    leave: (count) => (count === 1 ? '1 vertrekt' : `${count} vertrekken`),
    you: (count) => `jij: ${count}`,
    left: (count, guess) =>
      `Er ${count === 1 ? 'is er nog 1' : `zijn er nog ${count}`}; jij tekende er ${guess}.`,
    bend: {
      nobody: 'Niemand neemt een afrit.',
      all: 'Iedereen neemt de eerste afrit.',
      over: 'De afritten tellen op, jaar na jaar.',
      under: 'Elk jaar vertrekken er minder, want er zijn er steeds minder over.',
      right:
        'Je tekende de bocht goed: elk jaar vertrekken er minder, want er zijn er steeds minder over.',
    },
    years: (average) => `${average} jaar`,
    endless: 'zonder einde',
    longer: (part) => `${part} langer`,
    fractions: { 10: 'een tiende', 25: 'een kwart', 33: 'een derde', 50: 'de helft' },
    percentLonger: (percent) =>
      percent === 100 ? 'twee keer zo lang' : `${percent}\u00A0% langer`,
    nobodyLeaves: 'want niemand vertrekt',
    equallyLong: 'even lang',
    worth: (value, cost, net) =>
      `Eén klant is nu ${value} waard. Werven kostte ${cost}, dus er blijft ${net} over.`,
    worthLess: (value, cost, gap) =>
      `Eén klant is nu ${value} waard. Werven kostte ${cost}, dus er gaat ${gap} verloren.`,
    worthEndless:
      'Niemand vertrekt, en geld van later telt ten volle: één klant is eindeloos veel waard.',
    paidBack: (payments) =>
      payments === 1
        ? 'De eerste betaling dekt het werven al.'
        : `Na ${payments} betalingen is het werven terugverdiend.`,
    never: 'Het werven verdient zich nooit terug.',
    free: 'Werven kost hier niets.',
    worthMore: (percent, value, gain) => `Blijft ${percent}, dan is dat ${value}: ${gain} meer.`,
    breakEven: (more, isOne, winning, each) =>
      `Van elke honderd klanten ${isOne ? 'blijft' : 'blijven'} er dan ${more} meer. Er evenveel werven kost ${winning}. Houden is dus goedkoper zolang je per klant per jaar minder uitgeeft dan ${each}.`,
    noMore: 'Er blijft niemand meer dan nu: er valt niets te vergelijken.',
    winningFree: 'Als werven niets kost, kan houden nooit goedkoper zijn.',
    chart: { now: 'nu', then: 'dan', more: (years) => `+${years} jaar` },
    table: {
      years: 'Jaar',
      left: 'Over',
      leave: 'Vertrekt',
      you: 'Jij',
      payments: 'Betaling',
    },
  },
  en: {
    to: ' to ',
    rate: (stay) => `Each year ${stay} of those who are there stay.`,
    start: 'start',
    year: (year) => `year ${year}`,
    leave: (count) => (count === 1 ? '1 leaves' : `${count} leave`),
    you: (count) => `you: ${count}`,
    left: (count, guess) => `${count} ${count === 1 ? 'is' : 'are'} left; you drew ${guess}.`,
    bend: {
      nobody: 'Nobody takes an exit.',
      all: 'Everyone takes the first exit.',
      over: 'The exits add up, year after year.',
      under: 'Fewer leave each year, because fewer are there to leave.',
      right: 'You drew the bend: fewer leave each year, because fewer are there.',
    },
    years: (average) => `${average} years`,
    endless: 'without end',
    longer: (part) => `${part} longer`,
    fractions: { 10: 'a tenth', 25: 'a quarter', 33: 'a third', 50: 'half as long again' },
    percentLonger: (percent) => (percent === 100 ? 'twice as long' : `${percent}% longer`),
    nobodyLeaves: 'because nobody leaves',
    equallyLong: 'just as long',
    worth: (value, cost, net) =>
      `One customer is worth ${value} today. Winning cost ${cost}, so ${net} is left.`,
    worthLess: (value, cost, gap) =>
      `One customer is worth ${value} today. Winning cost ${cost}, so ${gap} is lost.`,
    worthEndless:
      'Nobody leaves, and money counts in full however late it comes: one customer is worth an endless amount.',
    paidBack: (payments) =>
      payments === 1
        ? 'The first payment covers the cost of winning.'
        : `After ${payments} payments the cost of winning is earned back.`,
    never: 'The cost of winning is never earned back.',
    free: 'Winning costs nothing here.',
    worthMore: (percent, value, gain) => `If ${percent} stay, it is ${value}: ${gain} more.`,
    breakEven: (more, isOne, winning, each) =>
      `Then ${more} more of every hundred customers ${isOne ? 'stays' : 'stay'}. Winning as many costs ${winning}. So keeping them is cheaper as long as you spend less than ${each} per customer a year.`,
    noMore: 'No more stay than now, so there is nothing to compare.',
    winningFree: 'Where winning costs nothing, keeping can never be cheaper.',
    chart: { now: 'now', then: 'then', more: (years) => `+${years} years` },
    table: { years: 'Year', left: 'Left', leave: 'Leave', you: 'You', payments: 'Payment' },
  },
};

/** How much longer or more, as a fraction of what it was: 0.33 is "a third longer". */
export function longerInWords(part: number, language: Language): string {
  const told = toldStrings[language];
  if (part === Infinity) return told.nobodyLeaves;
  const percent = Math.round(part * 100);
  if (percent === 0) return told.equallyLong;
  const fraction = told.fractions[percent];
  if (fraction === undefined) return told.percentLonger(percent);
  return fraction.endsWith('again') ? fraction : told.longer(fraction);
}
