import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Course,
  courseOfModel,
  courseOfDrawn,
  laneHeight,
  laneOf,
  laneWidth,
  purchaseBorder,
  whereOf,
} from '../../../src/glossary/lane.ts';
import { boxOf } from '../figures/stage-map/curve.ts';
import { models } from '../figures/stage-map/models.ts';

const plain = { loops: false, disputed: [], positions: 'read' } as const;
const column = laneWidth / 10;
/** Half the width of the road's casing, in the units of the lane's height, at its lowest. */
const halfRoad = 20;

describe('A lane', () => {
  const span = fc
    .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

  test('has its road from the start of its first moment to the end of its last', () => {
    fc.assert(
      fc.property(span, ([first, last]) => {
        const course: Course = { road: 'customer-journey', places: [[first, last]], ...plain };
        const { left, right, top, bottom } = boxOf(laneOf(course).roads.join(''));
        expect(left).toBeCloseTo((first - 1) * column, 0);
        expect(right).toBeCloseTo(last * column, 0);
        expect(top - halfRoad).toBeGreaterThan(0);
        expect(bottom + halfRoad).toBeLessThan(laneHeight);
      }),
    );
  });

  test('has a spot in the middle of each single moment of a term that is no road', () => {
    const { roads, spots, ends } = laneOf({
      road: undefined,
      places: [
        [3, 3],
        [6, 6],
      ],
      ...plain,
    });
    expect(roads).toEqual([]);
    expect(ends).toBe('');
    expect(spots).toBe('M250,50h0M550,50h0');
    expect(purchaseBorder.startsWith('M550,')).toBe(true);
  });

  test('is a band for customer experience, hatched within its outline', () => {
    const { roads, band } = laneOf({ road: 'customer-experience', places: [[3, 10]], ...plain });
    expect(roads).toEqual([]);
    expect(band?.outline).toMatch(/^M200,\d+H1000V/);
    const starts = Array.from(band?.hatching.matchAll(/M(\d+),/g) ?? [], ([, x]) => Number(x));
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(200);
    expect(Math.max(...starts) + 12).toBeLessThanOrEqual(1000);
  });
});

describe.for(models)('The course of $id', (model) => {
  test('covers its stages, and turns where the road is a loop', () => {
    const course = courseOfModel(model);
    const { roads } = laneOf(course);
    const first = model.stages[0]?.span[0];
    const last = model.stages.at(-1)?.span[1];
    expect(course.places).toEqual([[first, last]]);
    expect(course.loops).toBe(model.shape === 'loop');
    expect(roads).toHaveLength(1);
    const { left, bottom } = boxOf(roads.join(''));
    expect(left).toBeCloseTo(((first ?? 1) - 1) * column, 0);
    expect(bottom + halfRoad).toBeLessThanOrEqual(laneHeight);
  });
});

describe('The course of a side', () => {
  const why = { nl: '', en: '' };

  test('is that of a stretch of a model, from one stage to another', () => {
    const drawn = { model: 'd-journey', stages: ['latent-need', 'delivery'] as [string, string] };
    const course = courseOfDrawn(drawn, undefined, models);
    expect(course.places).toEqual([[1, 7]]);
    expect(course.road).toBe('customer-journey');
    expect(whereOf(course, 'en')).toBe('latent need to delivery');
  });

  test('is where the pair places it, where no model draws it', () => {
    const places: [number, number][] = [
      [3, 3],
      [6, 6],
    ];
    const course = courseOfDrawn({ places, why }, undefined, models);
    expect(whereOf(course, 'nl')).toBe('oriëntatie en aankoop');
  });

  test('cannot be that of a model that is missing', () => {
    expect(() => courseOfDrawn({ model: 'none' }, undefined, models)).toThrow('none');
  });
});
