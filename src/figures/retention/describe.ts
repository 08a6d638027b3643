import type { Language } from '../../i18n/languages.ts';
import { averageYears, breakEven, lifetimeValue, paidBackAfter } from './formulas.ts';
import { euros, inPercent, written, writtenYears } from './numbers.ts';
import { type Amount, countsOf, lastYear, partsOf, type RetentionState, termsOf } from './state.ts';
import { longerInWords, toldStrings } from './told.ts';

/** Further from the truth than this, in people of a hundred, a guess is over or under it. */
const near = 4;

/** How many are left after five years, beside what the reader drew. */
export function verdictOf({ stay, guess }: RetentionState, language: Language): string {
  const { left, bend } = toldStrings[language];
  const count = countsOf(stay)[lastYear] ?? 0;
  const drawn = guess[lastYear - 1] ?? 0;
  return `${left(count, drawn)} ${bend[bendOf(stay, drawn - count)]}`;
}

function bendOf(stay: number, over: number): 'nobody' | 'all' | 'over' | 'under' | 'right' {
  if (stay >= 100) return 'nobody';
  if (stay <= 0) return 'all';
  if (Math.abs(over) <= near) return 'right';
  return over > 0 ? 'over' : 'under';
}

/** Years on average, in words where they never end. */
export function yearsInWords(stay: number, language: Language): string {
  const told = toldStrings[language];
  const average = averageYears(stay);
  return average === Infinity ? told.endless : told.years(writtenYears(average, language));
}

/** How long a customer stays, before and after, and how much longer that is. */
export function averagesOf(state: RetentionState, language: Language) {
  const [before, after] = partsOf(state);
  const [short, long] = [averageYears(before), averageYears(after)];
  return {
    before: yearsInWords(before, language),
    percent: inPercent(after, language),
    after: yearsInWords(after, language),
    longer: longerInWords(short === Infinity ? 0 : long / short - 1, language),
  };
}

/** All of it in one line. */
export function inOneLine(state: RetentionState, language: Language): string {
  const { rate, chart } = toldStrings[language];
  const [before] = partsOf(state);
  const averages = averagesOf(state, language);
  const first = `${rate(inPercent(before, language))} ${averages.before}`;
  return `${state.driven ? `${verdictOf(state, language)} ` : ''}${first}; ${chart.then} ${averages.percent}: ${averages.after}, ${averages.longer}.`;
}

/** The amounts that say what a customer is worth, and nothing about who stays. */
const inMoney = ['margin', 'cost', 'discount'] as const satisfies readonly Amount[];

/**
 * What the reader has changed, for those who only hear it: a number that was set, and what follows from it.
 * @returns nothing where what was pressed says it by itself
 */
export function changeInWords(
  before: RetentionState,
  now: RetentionState,
  language: Language,
): string {
  const told = toldStrings[language];
  const amount = inMoney.find((each) => before[each] !== now[each]);
  if (amount) return `${now[amount]}. ${worthOf(now, language).join(' ')}`;
  const drawn = now.guess.flatMap((count, index) =>
    count === before.guess[index] ? [] : [`${told.year(index + 1)}, ${told.you(count)}`],
  );
  if (!now.driven) return drawn.join('; ');
  const isSame =
    before.driven &&
    drawn.length === 0 &&
    (['stay', 'more', 'unit'] as const).every((each) => before[each] === now[each]);
  return isSame ? '' : inOneLine(now, language);
}

/** What a customer is worth, before and after, and what keeping may cost, in sentences. */
export function worthOf(state: RetentionState, language: Language): string[] {
  const told = toldStrings[language];
  const money = (value: number) => euros(value, language);
  const [before, after] = termsOf(state).map(lifetimeValue) as [number, number];
  const [terms] = termsOf(state);
  const { cost } = state;
  const isEndless = before === Infinity;
  const inWords = before < cost ? told.worthLess : told.worth;
  const worth = isEndless
    ? told.worthEndless
    : inWords(money(before), money(cost), money(Math.abs(before - cost)));
  const gain =
    after === Infinity
      ? told.worthEndless
      : told.worthMore(inPercent(partsOf(state)[1], language), money(after), money(after - before));
  return [
    `${worth} ${paybackInWords(paidBackAfter(terms, cost), language)}`,
    // Not what is less than a cent.
    ...(!isEndless && after - before >= 0.005 ? [gain] : []),
    keepingInWords(state, language),
  ];
}

function paybackInWords(payments: number | undefined, language: Language): string {
  const told = toldStrings[language];
  if (payments === undefined) return told.never;
  return payments === 0 ? told.free : told.paidBack(payments);
}

function keepingInWords(state: RetentionState, language: Language): string {
  const told = toldStrings[language];
  const [before, after] = partsOf(state);
  const more = (after - before) * 100;
  if (more <= 0) return told.noMore;
  if (state.cost === 0) return told.winningFree;
  return told.breakEven(
    written(more, language, 1),
    Math.round(more * 10) === 10,
    euros(more * state.cost, language),
    euros(breakEven(state.cost, before, after), language),
  );
}
