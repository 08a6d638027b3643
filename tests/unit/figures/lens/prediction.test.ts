import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, countOf, tally } from '../../../../src/figures/lens/prediction.ts';
import { lensNames } from '../../../../src/figures/lens/state.ts';
import { hasLenses, verdictsOf } from '../../../../src/figures/lens/touchpoints.ts';
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
      fc.property(anyPrediction, fc.constantFrom(...lensNames), ({ touchpoints, guess }, lens) => {
        const { same, decided, disputed } = tally(touchpoints, lens, guess);
        const opposite = new Set(touchpoints.map(({ id }) => id).filter((id) => !guess.has(id)));
        expect(decided + disputed).toBe(touchpoints.length);
        expect(same + tally(touchpoints, lens, opposite).same).toBe(decided);
        expect(disputed).toBe(countOf(touchpoints, lens, 'disputed'));
      }),
    );
  });

  test('agrees in full with a reader who ticks what is kept', () => {
    fc.assert(
      fc.property(anyPrediction, fc.constantFrom(...lensNames), ({ touchpoints }, lens) => {
        const kept = touchpoints
          .filter(({ verdicts }) => verdicts[lens] === 'kept')
          .map(({ id }) => id);
        const { same, decided } = tally(touchpoints, lens, new Set(kept));
        expect(same).toBe(decided);
      }),
    );
  });

  test('has something to predict in every case through every lens', () => {
    for (const { touchpoints } of cases) {
      const verdicts = touchpoints.filter(hasLenses).map(verdictsOf);
      expect(verdicts.length).toBe(touchpoints.length);
      for (const lens of lensNames) {
        expect(countOf(verdicts, lens, 'kept')).toBeGreaterThan(0);
        expect(countOf(verdicts, lens, 'dropped')).toBeGreaterThan(0);
      }
    }
  });
});
