import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, countOf, tally } from '../../../../src/figures/lens/prediction.ts';
import { lensNames } from '../../../../src/figures/lens/state.ts';
import { anyPrediction, cases } from './cases.ts';

describe('comparing a prediction with a lens', () => {
  test.each([
    ['kept', true, 'same'],
    ['kept', false, 'other'],
    ['dropped', true, 'other'],
    ['dropped', false, 'same'],
    ['disputed', true, 'undecided'],
    ['disputed', false, 'undecided'],
  ] as const)('%s and ticked: %s is %s', (verdict, ticked, comparison) => {
    expect(compare(verdict, ticked)).toBe(comparison);
  });

  test('counts every touchpoint once, disputed ones apart', () => {
    fc.assert(
      fc.property(anyPrediction, fc.constantFrom(...lensNames), ({ readings, guess }, lens) => {
        const { same, decided, disputed } = tally(readings, lens, guess);
        const opposite = new Set(readings.map(({ id }) => id).filter((id) => !guess.has(id)));
        expect(decided + disputed).toBe(readings.length);
        expect(same + tally(readings, lens, opposite).same).toBe(decided);
        expect(disputed).toBe(countOf(readings, lens, 'disputed'));
      }),
    );
  });

  test('agrees in full with a reader who ticks what is kept', () => {
    fc.assert(
      fc.property(anyPrediction, fc.constantFrom(...lensNames), ({ readings }, lens) => {
        const kept = readings
          .filter(({ verdicts }) => verdicts[lens] === 'kept')
          .map(({ id }) => id);
        const { same, decided } = tally(readings, lens, new Set(kept));
        expect(same).toBe(decided);
      }),
    );
  });

  test('has something to predict in every case through every lens', () => {
    for (const { touchpoints } of cases) {
      const readings = touchpoints.map(({ id, lenses }) => ({
        id,
        verdicts: {
          scope: lenses.scope.cycle,
          focus: lenses.focus.cycle,
          perspective: lenses.perspective.cycle,
        },
      }));
      for (const lens of lensNames) {
        expect(countOf(readings, lens, 'kept')).toBeGreaterThan(0);
        expect(countOf(readings, lens, 'dropped')).toBeGreaterThan(0);
      }
    }
  });
});
