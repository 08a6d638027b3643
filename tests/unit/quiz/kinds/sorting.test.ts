import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placement, score } from '../../../../src/quiz/kinds/sorting/score.ts';

const bins = ['x', 'y', 'z'];

/** Cards with the bins where each fits, and the bin where a reader puts each. */
const tasks = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 2, maxLength: 7 })
  .chain((cards) =>
    fc
      .array(
        fc.record({
          fits: fc.subarray(bins, { minLength: 1, maxLength: 2 }),
          put: fc.constantFrom(...bins),
        }),
        { minLength: cards.length, maxLength: cards.length },
      )
      .map((places) => {
        const all = places.map((place, index) => ({ ...place, card: cards[index] ?? '' }));
        return {
          key: new Map(
            all.flatMap(({ card, fits }) =>
              bins.map((bin) => [placement(card, bin), fits.includes(bin)] as const),
            ),
          ),
          response: all.map(({ card, put }) => placement(card, put)),
          placed: all.filter(({ fits, put }) => fits.includes(put)).length,
        };
      }),
  );

describe('cards sorted into bins', () => {
  test('are scored by how many lie where they fit', () => {
    fc.assert(
      fc.property(tasks, ({ key, response, placed }) => {
        const result = score(key, response);
        expect(result.kind === 'right').toBe(placed === response.length);
        expect(result.kind === 'wrong').toBe(placed === 0);
        if (result.kind === 'partial') expect(result.counts).toEqual({ placed });
      }),
    );
  });

  test('are not judged while one has no place', () => {
    fc.assert(
      fc.property(tasks, ({ key, response }) => {
        expect(score(key, response.slice(1))).toEqual({ kind: 'unanswered' });
      }),
    );
  });

  test('in any order, with places that no longer exist, are worth the same', () => {
    fc.assert(
      fc.property(tasks, ({ key, response }) => {
        expect(score(key, ['gone:x', ...response.toReversed()])).toEqual(score(key, response));
      }),
    );
  });
});
