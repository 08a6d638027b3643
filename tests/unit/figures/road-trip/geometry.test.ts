import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointAt } from '../../../../src/figures/drawing/curves.ts';
import {
  alongAt,
  foldedAt,
  foldedHalf,
  foldedLength,
  haltOf,
  type LayoutName,
  layouts,
  panelsOf,
  parkedAt,
  roadCurves,
  roadLength,
  roadPath,
  stopCount,
  stopsOn,
} from '../../../../src/figures/road-trip/geometry.ts';
import { ardennes } from './data.ts';

const names = Object.keys(layouts) as LayoutName[];
const kept = fc.array(fc.boolean(), { minLength: stopCount, maxLength: stopCount });
const sways = fc.array(
  fc.record({
    lying: fc.integer({ min: 140, max: 270 }),
    standing: fc.integer({ min: 50, max: 100 }),
  }),
  { minLength: stopCount, maxLength: stopCount },
);

describe.each(names)('the %s map', (layout) => {
  const { axis, width, height, parked, driven } = layouts[layout];
  const length = axis === 0 ? width : height;

  test('has its road run through every stop, forwards only', () => {
    fc.assert(
      fc.property(sways, (each) => {
        const road = roadCurves(layout, each);
        expect(road).toHaveLength(stopCount + 1);
        for (const [index, stop] of stopsOn(layout, each).entries()) {
          const end = road[index]?.[3];
          expect(end?.[0]).toBeCloseTo(stop[0]);
          expect(end?.[1]).toBeCloseTo(stop[1]);
        }
        const along = road.flatMap((curve) =>
          [0, 0.25, 0.5, 0.75, 1].map((t) => pointAt(curve, t)[axis]),
        );
        expect(along).toEqual([...along].sort((a, b) => a - b));
      }),
    );
  });

  test('is cut into panels that lie side by side and fill it', () => {
    fc.assert(
      fc.property(kept, (flags) => {
        const panels = panelsOf(layout, flags);
        expect(panels[0]?.from).toBe(0);
        expect(panels.at(-1)?.to).toBe(length);
        for (const [index, { from, to }] of panels.entries()) {
          expect(alongAt(layout, index)).toBeGreaterThan(from);
          expect(alongAt(layout, index)).toBeLessThan(to);
          if (index > 0) expect(from).toBe(panels[index - 1]?.to);
        }
      }),
    );
  });

  test('folds every panel that is not kept to a pleat, and keeps the order of the stops', () => {
    fc.assert(
      fc.property(kept, (flags) => {
        const panels = panelsOf(layout, flags);
        const saved = panels
          .filter(({ isKept }) => !isKept)
          .reduce((sum, { from, to }) => sum + to - from - 2 * foldedHalf, 0);
        expect(foldedLength(panels)).toBeCloseTo(length - saved);
        const places = panels.map((panel, index) => foldedAt(layout, index, panel));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        if (flags.every(Boolean)) expect(panels.every(({ shift }) => shift === 0)).toBe(true);
      }),
    );
  });

  test('parks the car on the road before the stop, and has driven nearly as far', () => {
    fc.assert(
      fc.property(sways, fc.integer({ min: 1, max: stopCount - 1 }), (each, index) => {
        const stop = stopsOn(layout, each)[index] ?? [0, 0];
        const car = parkedAt(layout, each, index);
        const apart = Math.hypot(car.x - stop[0], car.y - stop[1]);
        expect(apart).toBeGreaterThan(parked * 0.8);
        expect(apart).toBeLessThanOrEqual(parked + 0.1);
        expect(car.driven).toBeCloseTo(
          roadLength(roadCurves(layout, each).slice(0, index + 1)) - driven,
        );
      }),
    );
  });
});

test('the path of the road has no more digits than it needs', () => {
  const path = roadPath(
    'lying',
    ardennes.stops.map(({ road }) => road),
  );
  expect(path).not.toMatch(/\.\d\d/);
});

test('on a folded map the car halts at a step: the last one so far, or else the first', () => {
  fc.assert(
    fc.property(
      kept.filter((flags) => flags.includes(true)),
      fc.integer({ min: 0, max: stopCount - 1 }),
      (flags, index) => {
        const halt = haltOf(flags, index);
        expect(flags[halt]).toBe(true);
        if (halt > index) expect(flags.slice(0, index + 1)).not.toContain(true);
        else expect(flags.slice(halt + 1, index + 1)).not.toContain(true);
      },
    ),
  );
});
