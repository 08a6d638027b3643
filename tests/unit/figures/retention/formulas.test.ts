import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  averageYears,
  breakEven,
  leftAfter,
  lifetimeValue,
  paidBackAfter,
  raised,
  type Terms,
  valueAfter,
} from '../../../../src/figures/retention/formulas.ts';

const gym: Terms = { margin: 200, stay: 0.8, discount: 0.08 };
const part = fc.integer({ min: 0, max: 98 }).map((percent) => percent / 100);
const terms = fc.record({
  margin: fc.integer({ min: 1, max: 1000 }),
  stay: part,
  discount: fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100),
});

/** Numbers from 0 to 1 that look like chance and are the same each time. */
function* chances(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** How many years each of many customers stays, thrown year by year: the first always, each next one by chance. */
function lifetimes(stay: number, customers: number): number[] {
  const chance = chances(20_261_125);
  return Array.from({ length: customers }, () => {
    let years = 1;
    while (chance.next().value < stay) years += 1;
    return years;
  });
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('By hand', () => {
  test.each([
    [0, 1],
    [0.5, 2],
    [0.6, 2.5],
    [0.65, 2.857],
    [0.8, 5],
    [0.84, 6.25],
    [0.85, 6.667],
    [0.9, 10],
    [0.95, 20],
    [1, Infinity],
  ])('where %f stay, a customer stays %f years', (stay, years) => {
    expect(averageYears(stay)).toBeCloseTo(years, 3);
  });

  test('of a hundred of whom 80 % stay, 33 are left after five years', () => {
    expect(leftAfter(0.8, 5).map(Math.round)).toEqual([100, 80, 64, 51, 41, 33]);
    expect(leftAfter(0, 3)).toEqual([100, 0, 0, 0]);
    expect(leftAfter(1, 3)).toEqual([100, 100, 100, 100]);
  });

  test('points and per cent are not the same, and no more than all can stay', () => {
    expect(raised(0.8, 5, 'points')).toBeCloseTo(0.85);
    expect(raised(0.8, 5, 'percent')).toBeCloseTo(0.84);
    expect(raised(0, 5, 'percent')).toBe(0);
    expect(raised(0.98, 5, 'points')).toBe(1);
    expect(raised(0.99, 5, 'percent')).toBe(1);
  });

  test('a customer is worth 200 × 1.08 ÷ 0.28', () => {
    expect(lifetimeValue(gym)).toBeCloseTo(771.43, 2);
    expect(lifetimeValue({ ...gym, discount: 0 })).toBeCloseTo(1000);
    expect(lifetimeValue({ ...gym, stay: 0 })).toBe(200);
    expect(lifetimeValue({ ...gym, margin: 0 })).toBe(0);
    // All stay: a payment each year without end, 200 × 1.08 ÷ 0.08.
    expect(lifetimeValue({ ...gym, stay: 1 })).toBeCloseTo(2700);
    expect(lifetimeValue({ ...gym, stay: 1, discount: 0 })).toBe(Infinity);
    expect(lifetimeValue({ margin: 0, stay: 1, discount: 0 })).toBe(0);
  });

  test('winning is paid back once payments have brought its cost', () => {
    expect(paidBackAfter(gym, 0)).toBe(0);
    expect(paidBackAfter(gym, 200)).toBe(1);
    expect(paidBackAfter(gym, 300)).toBe(2);
    expect(paidBackAfter(gym, 772)).toBeUndefined();
    expect(paidBackAfter({ ...gym, stay: 0 }, 201)).toBeUndefined();
    expect(paidBackAfter({ ...gym, margin: 0 }, 1)).toBeUndefined();
    expect(paidBackAfter({ ...gym, stay: 1, discount: 0 }, 1000)).toBe(5);
    // 200 + 100 + 50 is exactly 350.
    expect(paidBackAfter({ margin: 200, stay: 0.5, discount: 0 }, 350)).toBe(3);
  });

  test('keeping five of a hundred may cost what winning five does: 1,500 for all hundred', () => {
    expect(breakEven(300, 0.8, 0.85)).toBeCloseTo(15);
    expect(breakEven(0, 0.8, 0.85)).toBe(0);
    expect(breakEven(300, 1, 1)).toBe(0);
  });
});

describe('By a second way', () => {
  test.each([0, 0.5, 0.8, 0.9])(
    'customers who stay by chance (%f) stay as long on average',
    (stay) => {
      const average = averageYears(stay);
      expect(Math.abs(mean(lifetimes(stay, 50_000)) / average - 1)).toBeLessThan(0.02);
    },
  );

  test('as many of a hundred thousand are left after each year', () => {
    const stayed = lifetimes(0.8, 100_000);
    const left = [0, 1, 2, 3, 4, 5].map(
      (year) => stayed.filter((years) => years > year).length / 1000,
    );
    for (const [year, expected] of leftAfter(0.8, 5).entries())
      expect(Math.abs((left[year] ?? 0) - expected)).toBeLessThan(0.6);
  });

  test('what they pay is worth as much on average', () => {
    const { margin, stay, discount } = gym;
    const paid = lifetimes(stay, 50_000).map((years) => {
      let worth = 0;
      for (let year = 0; year < years; year += 1) worth += margin / (1 + discount) ** year;
      return worth;
    });
    expect(Math.abs(mean(paid) / lifetimeValue(gym) - 1)).toBeLessThan(0.02);
  });

  test('the sum of all payments comes to the lifetime value', () => {
    fc.assert(
      fc.property(terms, (each) => {
        const sum = valueAfter(each, 2000).at(-1) ?? 0;
        expect(sum / lifetimeValue(each)).toBeCloseTo(1, 6);
      }),
      { numRuns: 50 },
    );
  });

  test('winning is paid back at the first payment that covers it', () => {
    fc.assert(
      fc.property(terms, fc.nat(3000), (each, cost) => {
        const values = valueAfter(each, 500);
        const first = values.findIndex((value) => value >= cost - 1e-6);
        const payments = paidBackAfter(each, cost);
        if (payments !== undefined && payments < 500) expect(payments).toBe(first);
        else expect(first === -1 || (values.at(-1) ?? 0) - cost < 1).toBe(true);
      }),
    );
  });

  test('replacing as many as are kept costs as much as keeping may', () => {
    fc.assert(
      fc.property(part, fc.integer({ min: 0, max: 50 }), fc.nat(5000), (stay, more, cost) => {
        const after = raised(stay, more, 'points');
        const customers = 1000;
        const replaced = customers * (1 - stay) - customers * (1 - after);
        expect(breakEven(cost, stay, after) * customers).toBeCloseTo(replaced * cost, 4);
      }),
    );
  });
});

test('the more stay, the more one more point adds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 97 }), (stay) => {
      const step = (from: number) => averageYears((from + 1) / 100) - averageYears(from / 100);
      expect(step(stay + 1)).toBeGreaterThan(step(stay));
    }),
  );
});

test('A payment that comes to exactly the cost of winning has paid it back, whatever is lost in rounding', () => {
  for (const stay of [0.55, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]) {
    for (const discount of [0, 0.05, 0.08]) {
      const terms = { margin: 100, stay, discount };
      for (const [payments, cost] of valueAfter(terms, 8).entries())
        if (payments > 0) expect(paidBackAfter(terms, cost)).toBe(payments);
    }
  }
});
