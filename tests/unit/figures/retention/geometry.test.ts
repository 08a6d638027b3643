import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chart, stepOf, worthChart } from '../../../../src/figures/retention/chart.ts';
import { valueAfter } from '../../../../src/figures/retention/formulas.ts';
import {
  alongOf,
  guessPlate,
  leavingOf,
  rampsOf,
  stayingOf,
} from '../../../../src/figures/retention/geometry.ts';
import {
  cars,
  countAt,
  edgeOf,
  type Layout,
  lying,
  standing,
} from '../../../../src/figures/retention/measures.ts';
import { countsOf, years } from '../../../../src/figures/retention/state.ts';

const layouts: Layout[] = ['lying', 'standing'];
const percentage = fc.integer({ min: 0, max: 100 });

/** How many cars a path draws: each row is a line as long as its dashes. */
const carsIn = (path: string, layout: Layout) =>
  Array.from(path.matchAll(/[hv]([\d.]+)/g), ([, length]) => {
    const { dash, apart } = cars[layout];
    return Math.round((Number(length) - dash) / apart) + 1;
  }).reduce((sum, count) => sum + count, 0);

test('What the reader drew stands on the lying board, and not over those who have left', () => {
  fc.assert(
    fc.property(percentage, percentage, (guess, stay) => {
      for (const count of countsOf(stay)) {
        const top = guessPlate(guess, count);
        const bottom = top + lying.plate;
        expect(top).toBeGreaterThan(lying.top);
        // The upper edge of the first row of cars: see leavingOf.
        expect(bottom).toBeLessThan(lying.exits - 15);
        // Near the end of the line that it belongs to.
        const line = edgeOf('lying', guess);
        expect(Math.max(top - line, line - bottom)).toBeLessThanOrEqual(5);
      }
    }),
  );
});

describe.each(layouts)('The %s road', (layout) => {
  test('has a car for everyone who stays and everyone who leaves', () => {
    fc.assert(
      fc.property(percentage, (stay) => {
        const counts = countsOf(stay);
        const total = counts.reduce((sum, count) => sum + count, 0);
        expect(carsIn(stayingOf(layout, counts), layout)).toBe(total);
        expect(carsIn(leavingOf(layout, counts), layout)).toBe(100 - (counts.at(-1) ?? 0));
      }),
    );
  });

  test('has an exit in each year in which somebody leaves', () => {
    const exits = (stay: number) => (rampsOf(layout, countsOf(stay)).match(/M/g) ?? []).length;
    expect([0, 80, 100].map(exits)).toEqual([1, 5, 0]);
  });

  test('stays on its board', () => {
    const box = layout === 'lying' ? lying : standing;
    const [across, along] = layout === 'lying' ? [box.height, box.width] : [box.width, box.height];
    expect(edgeOf(layout, 100)).toBeLessThan(across);
    expect(alongOf(layout, years.length)).toBeLessThan(along);
  });

  test('is as wide as a dragged handle says', () => {
    fc.assert(
      fc.property(percentage, (count) => {
        expect(countAt(layout, edgeOf(layout, count))).toBe(count);
      }),
    );
    expect(countAt(layout, -500)).toBe(0);
    expect(countAt(layout, 5000)).toBe(100);
  });
});

describe('A step of the staircase', () => {
  test('is as high as the years that it adds', () => {
    expect(stepOf(80, 5, 'points')?.years).toBeCloseTo(1.667, 3);
    expect(stepOf(80, 5, 'percent')?.years).toBeCloseTo(1.25, 3);
    expect(stepOf(90, 5, 'points')?.years).toBeCloseTo(10);
  });

  test.each([
    [40, 5],
    [95, 5],
    [100, 5],
    [80, 0],
  ])('from %i, %i more, is not drawn where it has no place', (stay, more) => {
    expect(stepOf(stay, more, 'points')).toBeUndefined();
  });

  test('lies in the chart', () => {
    fc.assert(
      fc.property(percentage, fc.integer({ min: 0, max: 50 }), (stay, more) => {
        const step = stepOf(stay, more, 'points');
        for (const [x, y] of step ? [step.from, step.to] : []) {
          expect(x).toBeGreaterThanOrEqual(chart.left);
          expect(x).toBeLessThanOrEqual(chart.width - chart.right);
          expect(y).toBeGreaterThanOrEqual(chart.top);
          expect(y).toBeLessThanOrEqual(chart.height - chart.bottom);
        }
      }),
    );
  });
});

test('The chart of what a customer brings has finite lines, whatever the amounts', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(9999), percentage, percentage, (margin, cost, stay, more) => {
      const values = (part: number) => valueAfter({ margin, stay: part / 100, discount: 0 }, 10);
      const drawn = worthChart(values(stay), values(Math.max(stay, more)), cost);
      expect(`${drawn.now}${drawn.then}${drawn.area}${drawn.zero}`).not.toMatch(/NaN|Infinity/);
      for (const { at } of drawn.y) {
        expect(at).toBeGreaterThanOrEqual(chart.top);
        expect(at).toBeLessThanOrEqual(chart.height - chart.bottom);
      }
    }),
  );
});
