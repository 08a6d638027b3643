import { describe, expect, test } from 'vitest';
import { moments, purchaseMoment } from '../../../src/figures/drawing/columns.ts';
import {
  cycleRoad,
  disputedRoad,
  journeyRoad,
  layouts,
  length,
  middleOf,
  roadAt,
} from '../../../src/home/two-roads.ts';

/** The points that a path names, its control points included. */
const pointsOf = (path: string): (readonly [number, number])[] =>
  Array.from(
    path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g),
    ([, x, y]) => [Number(x), Number(y)] as const,
  );

const journey = { first: 2, last: 10 };
const cycle = { first: 2, last: 8 };

describe.for(layouts)('$name', (layout) => {
  const along = (path: string) => pointsOf(path).map(([x, y]) => (layout.name === 'lying' ? x : y));
  const across = (path: string) =>
    pointsOf(path).map(([x, y]) => (layout.name === 'lying' ? y : x));

  test('the journey runs from the start of its first moment to the end of its last', () => {
    const path = along(journeyRoad(journey, layout));
    expect(path.at(0)).toBe(100);
    expect(path.at(-1)).toBe(length);
  });

  test('the cycle turns within its own moments and comes back to where it began', () => {
    const path = along(cycleRoad(cycle, layout));
    expect(Math.min(...path)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...path)).toBeLessThanOrEqual(800);
    expect(path.at(-1)).toBe(path.at(0));
  });

  test('the disputed stretch lies on the cycle, behind the purchase', () => {
    const path = disputedRoad({ first: purchaseMoment + 1, last: cycle.last }, layout);
    expect(Math.min(...along(path))).toBeGreaterThan(middleOf(purchaseMoment));
    expect(Math.max(...across(path))).toBeLessThan(layout.back + 8);
  });

  test('the two roads never touch, and stay on the ground', () => {
    for (const moment of moments) {
      const [upper, lower, back] = [layout.journey, layout.cycle, layout.back].map((middle) =>
        roadAt(moment, middle, layout),
      ) as [number, number, number];
      // A road is 16 units wide.
      expect(upper).toBeGreaterThan(8);
      expect(lower - upper).toBeGreaterThan(18);
      expect(back - lower).toBeGreaterThan(18);
      expect(back).toBeLessThan(layout.depth - 6);
    }
  });
});
