import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { misplaced, score } from '../../../../src/quiz/kinds/ordering/score.ts';

const orders = fc
  .uniqueArray(fc.string({ minLength: 1 }), { minLength: 3, maxLength: 8 })
  .chain((order) =>
    fc.tuple(
      fc.constant(new Map(order.map((step) => [step, true]))),
      fc.shuffledSubarray(order, { minLength: order.length }),
    ),
  );

describe('an order', () => {
  test('is right exactly when every step stands in its place', () => {
    fc.assert(
      fc.property(orders, ([key, order]) => {
        const exact = [...key.keys()].every((step, place) => order[place] === step);
        expect(score(key, order).kind === 'right').toBe(exact);
        expect(misplaced(key, order).length === 0).toBe(exact);
      }),
    );
  });

  test('tells how many steps stand in their place', () => {
    fc.assert(
      fc.property(orders, ([key, order]) => {
        const result = score(key, order);
        const placed = key.size - misplaced(key, order).length;
        if (result.kind === 'partial') expect(result.counts).toEqual({ placed });
        expect(result.kind === 'wrong').toBe(placed === 0);
      }),
    );
  });

  test('does not care about steps that no longer exist', () => {
    fc.assert(
      fc.property(orders, fc.array(fc.string()), ([key, order], strangers) => {
        const gone = strangers.filter((step) => !key.has(step));
        expect(score(key, [...gone, ...order])).toEqual(score(key, order));
      }),
    );
  });

  test('is unanswered while a step is missing', () => {
    fc.assert(
      fc.property(orders, ([key, order]) => {
        expect(score(key, order.slice(1))).toEqual({ kind: 'unanswered' });
      }),
    );
  });
});
