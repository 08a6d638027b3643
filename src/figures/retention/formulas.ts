/*
 * What it does when more customers stay. All parts are from 0 to 1, all amounts are in one currency, and a year is the step.
 *
 * All of it assumes that the part which stays is the same each year and for each customer, whoever it is and however long he
 * or she has been one. In practice those who leave easily leave first, so a real average is often longer than this one:
 * Fader and Hardie, "Customer-Base Valuation in a Contractual Setting: The Perils of Ignoring Heterogeneity", Marketing
 * Science 29 (2010), pages 85-93.
 */

/** How "more" is meant: 5 points on 80 per cent is 85, 5 per cent of it is 84. */
export type Unit = 'points' | 'percent';

/**
 * The part that stays once it is raised, at most 1.
 * @param more how much more: percentage points or per cent, from 0
 */
export const raised = (stay: number, more: number, unit: Unit): number =>
  Math.min(1, unit === 'points' ? stay + more / 100 : stay * (1 + more / 100));

/**
 * How many years a customer stays on average, the first included: 1 ÷ (1 − stay), the mean of a geometric distribution.
 * With 0 it is the first year alone, with 1 it has no end (`Infinity`).
 */
export const averageYears = (stay: number): number => (stay >= 1 ? Infinity : 1 / (1 - stay));

/** How many of that many are left at the start and after each year, not rounded: geometric survival. */
export const leftAfter = (stay: number, years: number, start = 100): number[] =>
  Array.from({ length: years + 1 }, (_, year) => start * stay ** year);

/** What decides what a customer is worth. */
export interface Terms {
  /** What a customer brings in a year, after what serving him or her costs. */
  margin: number;
  stay: number;
  /** What money loses of its worth for each year that one waits for it. */
  discount: number;
}

/** What is left, today, of a payment that comes a year later, if it comes. */
const nextYear = ({ stay, discount }: Terms): number => stay / (1 + discount);

/**
 * Customer lifetime value in today's money: margin × (1 + discount) ÷ (1 + discount − stay). It is the sum of all margins to
 * come, without end, of which the first comes at once, as a member pays at the start of a year; what it cost to win the
 * customer is not taken off. Gupta and Lehmann leave that first payment out: theirs is margin × stay ÷ (1 + discount − stay),
 * which is one margin less ("Customers as Assets", Journal of Interactive Marketing 17 (2003), pages 9-24; Gupta, Lehmann and
 * Stuart, "Valuing Customers", Journal of Marketing Research 41 (2004), pages 7-18).
 * Without discount it is margin × average years. `Infinity` where all stay and nothing is discounted; a margin of 0 is
 * worth 0.
 */
export function lifetimeValue(terms: Terms): number {
  const lost = 1 - nextYear(terms);
  if (terms.margin === 0) return 0;
  return lost <= 0 ? Infinity : terms.margin / lost;
}

/** What a customer has brought, on average and in today's money, before the first payment and after each. */
export function valueAfter(terms: Terms, payments: number): number[] {
  const values = [0];
  for (let payment = 0; payment < payments; payment += 1)
    values.push((values.at(-1) ?? 0) + terms.margin * nextYear(terms) ** payment);
  return values;
}

/**
 * After how many payments a customer has brought what it cost to win one, on average: 0 where that cost nothing, `undefined`
 * where it never happens.
 */
export function paidBackAfter(terms: Terms, cost: number): number | undefined {
  if (cost <= 0) return 0;
  const { margin } = terms;
  const kept = nextYear(terms);
  if (margin >= cost) return 1;
  if (margin <= 0) return undefined;
  // What comes to exactly the cost must not be missed by a rounding.
  const whole = (payments: number) => Math.ceil(payments - 1e-9);
  if (kept >= 1) return whole(cost / margin);
  const stillToCome = 1 - (cost * (1 - kept)) / margin;
  return kept > 0 && stillToCome > 1e-12
    ? whole(Math.log(stillToCome) / Math.log(kept))
    : undefined;
}

/**
 * How much may be spent on each customer a year to raise the part that stays, before it costs more than winning as many new
 * ones: cost × (after − before). A customer who stays and one who is won pay the same from then on, because whoever is there
 * is as likely to stay as anyone: so only the costs are compared.
 * @param cost what it costs to win one
 */
export const breakEven = (cost: number, before: number, after: number): number =>
  cost * Math.max(0, after - before);
