import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contestedOf,
  countOf,
  hasPredicted,
  nearestLenses,
  settledCount,
  settledVerdict,
  tally,
} from '../../../../src/figures/lens/prediction.ts';
import { lensNames } from '../../../../src/figures/lens/state.ts';
import { hasLenses, verdictsOf } from '../../../../src/figures/lens/touchpoints.ts';
import { anyPrediction, cases } from './cases.ts';

describe('what is settled', () => {
  test.each([
    ['kept', 'kept', 'kept', 'kept'],
    ['dropped', 'dropped', 'dropped', 'dropped'],
    ['disputed', 'disputed', 'disputed', undefined],
    ['kept', 'kept', 'dropped', undefined],
    ['kept', 'disputed', 'kept', undefined],
  ] as const)('%s, %s, %s: %s', (scope, focus, perspective, verdict) => {
    expect(settledVerdict({ id: 'a', verdicts: { scope, focus, perspective } })).toBe(verdict);
  });

  test('is every touchpoint that a reader is not asked about', () => {
    fc.assert(
      fc.property(anyPrediction, ({ touchpoints }) => {
        const settled = settledCount(touchpoints, 'kept') + settledCount(touchpoints, 'dropped');
        expect(settled + contestedOf(touchpoints).length).toBe(touchpoints.length);
      }),
    );
  });
});

describe('comparing a prediction with the lenses', () => {
  const anyLens = fc.constantFrom(...lensNames);

  test('looks at what is contested only, and counts disputed touchpoints apart', () => {
    fc.assert(
      fc.property(anyPrediction, anyLens, ({ touchpoints, guess }, lens) => {
        const { same, decided, disputed } = tally(touchpoints, lens, guess);
        const opposite = new Set(touchpoints.map(({ id }) => id).filter((id) => !guess.has(id)));
        expect(decided + disputed).toBe(contestedOf(touchpoints).length);
        expect(same + tally(touchpoints, lens, opposite).same).toBe(decided);
        expect(disputed).toBe(countOf(touchpoints, lens, 'disputed'));
      }),
    );
  });

  test('is not moved by ticks for what is settled, as older links hold them', () => {
    fc.assert(
      fc.property(anyPrediction, ({ touchpoints, guess }) => {
        const contested = new Set(contestedOf(touchpoints).map(({ id }) => id));
        const asked = new Set([...guess].filter((id) => contested.has(id)));
        expect(nearestLenses(touchpoints, guess)).toEqual(nearestLenses(touchpoints, asked));
        expect(hasPredicted(touchpoints, guess)).toBe(asked.size > 0);
      }),
    );
  });

  test('finds the lens of a reader who ticks what it keeps', () => {
    fc.assert(
      fc.property(anyPrediction, anyLens, ({ touchpoints }, lens) => {
        const kept = touchpoints
          .filter(({ verdicts }) => verdicts[lens] === 'kept')
          .map(({ id }) => id);
        expect(nearestLenses(touchpoints, new Set(kept))).toContain(lens);
      }),
    );
  });

  test('finds none that is farther than another', () => {
    fc.assert(
      fc.property(anyPrediction, ({ touchpoints, guess }) => {
        const away = lensNames.map((lens) => {
          const { same, decided } = tally(touchpoints, lens, guess);
          return decided - same;
        });
        const nearest = nearestLenses(touchpoints, guess);
        expect(nearest.length).toBeGreaterThan(0);
        lensNames.forEach((lens, index) => {
          expect(nearest.includes(lens)).toBe(away[index] === Math.min(...away));
        });
      }),
    );
  });

  test('can tell the lenses of every case apart', () => {
    for (const { touchpoints } of cases) {
      const verdicts = touchpoints.filter(hasLenses).map(verdictsOf);
      expect(verdicts.length).toBe(touchpoints.length);
      for (const lens of lensNames) {
        const kept = verdicts.filter((each) => each.verdicts[lens] === 'kept').map(({ id }) => id);
        expect(nearestLenses(verdicts, new Set(kept))).toEqual([lens]);
      }
    }
  });
});
