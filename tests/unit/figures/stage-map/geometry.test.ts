import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moments } from '../../../../src/figures/drawing/columns.ts';
import {
  bands,
  extentOf,
  gapsOf,
  junctionRadius,
  type Shape,
  type StageSpan,
  stripOf,
  stripWidth,
} from '../../../../src/figures/stage-map/geometry.ts';
import { along, boxOf, distanceTo } from './curve.ts';
import { anyStages, models } from './models.ts';

/** Half the width of the road's casing, in the units of the drawing's height. */
const halfRoad = 8;

function expectGoodStrip(stages: readonly StageSpan[], shape: Shape) {
  const strip = stripOf(stages, shape);
  const start = extentOf(stages[0]!).start;
  const end = extentOf(stages.at(-1)!).end;
  const road = boxOf(strip.road);

  for (const junction of strip.junctions) expect(distanceTo(strip.road, junction)).toBeLessThan(1);
  for (const [index, [x, y]] of strip.junctions.entries()) {
    expect(x).toBe(extentOf(stages[index]!).centre);
    expect(y - junctionRadius).toBeGreaterThan(bands.above.bottom);
    expect(y + junctionRadius).toBeLessThan(bands.below.top);
  }
  // The road covers the columns of its stages and no others.
  const whole = boxOf(strip.road + (strip.home ?? ''));
  expect(Math.abs(whole.left - start)).toBeLessThan(1);
  expect(Math.abs(whole.right - end)).toBeLessThan(1);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(stripWidth);
  expect(road.top - halfRoad).toBeGreaterThan(bands.above.bottom);
  expect(whole.bottom + halfRoad).toBeLessThan(strip.height);
  // The traveller stands on the road, before each junction and clear of its number.
  for (const [index, { x, y }] of strip.stops.entries()) {
    expect(distanceTo(strip.road, [x, y])).toBeLessThan(1);
    const [jx, jy] = strip.junctions[index]!;
    expect(Math.hypot(jx - x, jy - y)).toBeGreaterThan(junctionRadius + 9);
    expect(x).toBeLessThan(jx);
  }
}

describe('A strip lying down', () => {
  test.for(models)(
    'of $id has its junctions on the road, and the road on its columns',
    ({ stages, shape }) => {
      expectGoodStrip(stages, shape);
    },
  );

  test('of any stages has its junctions on the road, and the road on its columns', () => {
    fc.assert(
      fc.property(anyStages, fc.constantFrom<Shape>('line', 'loop'), (stages, shape) => {
        expectGoodStrip(stages, shape);
      }),
      { numRuns: 60 },
    );
  });

  test('of a line ends where its last stage ends', () => {
    const { road } = stripOf([{ span: [2, 3] }, { span: [4, 6] }], 'line');
    const points = along(road);
    expect(points[0]).toEqual([100, bands.road]);
    expect(points.at(-1)).toEqual([600, bands.road]);
  });

  test('of a loop comes back to its start, clear of the labels below the road', () => {
    fc.assert(
      fc.property(anyStages, (stages) => {
        const { road, home } = stripOf(stages, 'loop');
        const points = along(home!);
        const end = points.at(-1)!;
        expect(distanceTo(road, end)).toBeLessThan(1);
        const back = points.filter(([, y]) => Math.abs(y - bands.returnRoad) < 1);
        expect(back.length).toBeGreaterThan(0);
        expect(bands.returnRoad - halfRoad).toBeGreaterThan(bands.below.bottom);
      }),
      { numRuns: 60 },
    );
  });

  test('runs level through every junction, so that stages join without a kink', () => {
    for (const { stages, shape } of models) {
      const { road, junctions } = stripOf(stages, shape);
      const points = along(road);
      for (const [x, y] of junctions) {
        const near = points.filter(([px, py]) => Math.abs(px - x) < 5 && Math.abs(py - y) < 10);
        for (const [, py] of near) expect(Math.abs(py - y)).toBeLessThan(0.5);
      }
    }
  });

  test('has a line across the road wherever a stage of a line begins or ends, and none where a loop turns', () => {
    const stages: StageSpan[] = [{ span: [2, 3] }, { span: [4, 6] }, { span: [7, 7] }];
    expect(stripOf(stages, 'line').boundaries).toEqual([100, 300, 600, 700]);
    expect(stripOf(stages, 'loop').boundaries).toEqual([300, 600]);
  });

  test('cannot be drawn without stages', () => {
    expect(() => stripOf([], 'line')).toThrow('at least one stage');
  });
});

describe('The columns that a model leaves out', () => {
  test('and those of its stages are all columns, each of them once', () => {
    fc.assert(
      fc.property(anyStages, (stages) => {
        const { before, after } = gapsOf(stages, moments);
        const spans = [...stages.map(({ span }) => span), ...before, after].filter(
          (span) => span !== undefined,
        );
        const covered = spans.flatMap(([first, last]) =>
          moments.filter((moment) => moment >= first && moment <= last),
        );
        expect(covered.sort((a, b) => a - b)).toEqual(moments);
      }),
    );
  });

  test('lie where the two roads of source B meet: after the one, before the other', () => {
    const gapsIn = (road: string) =>
      gapsOf(models.find(({ id }) => id === road)?.stages ?? [], moments);
    expect(gapsIn('b-buyer')).toEqual({
      before: [undefined, undefined, undefined],
      after: [7, 10],
    });
    expect(gapsIn('b-customer')).toEqual({ before: [[1, 6]], after: undefined });
  });
});
