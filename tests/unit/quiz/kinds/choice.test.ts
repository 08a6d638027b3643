import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score } from '../../../../src/quiz/kinds/choice/score.ts';

const single = new Map([
  ['a', false],
  ['b', true],
  ['c', false],
]);
const multiple = new Map([
  ['a', true],
  ['b', true],
  ['c', false],
  ['d', false],
]);

describe('a single choice', () => {
  test('is unanswered while nothing is chosen', () => {
    expect(score(single, [])).toEqual({ kind: 'unanswered' });
  });
  test('is right with the right option', () => {
    expect(score(single, ['b'])).toEqual({ kind: 'right' });
  });
  test('is wrong with any other', () => {
    expect(score(single, ['c'])).toEqual({ kind: 'wrong' });
  });
});

describe('a multiple choice', () => {
  test('is right with all right options in any order', () => {
    expect(score(multiple, ['b', 'a'])).toEqual({ kind: 'right' });
  });
  test('is partly right when one is missing', () => {
    expect(score(multiple, ['a'])).toEqual({
      kind: 'partial',
      counts: { extra: 0, missing: 1 },
    });
  });
  test('is partly right when everything is chosen', () => {
    expect(score(multiple, [...multiple.keys()])).toEqual({
      kind: 'partial',
      counts: { extra: 2, missing: 0 },
    });
  });
  test('tells both what is too much and what is missing', () => {
    expect(score(multiple, ['a', 'c'])).toEqual({
      kind: 'partial',
      counts: { extra: 1, missing: 1 },
    });
  });
  test('is wrong when nothing that was chosen is right', () => {
    expect(score(multiple, ['c', 'd'])).toEqual({ kind: 'wrong' });
  });
});

const keys = fc
  .dictionary(fc.string({ minLength: 1 }), fc.boolean(), { minKeys: 2, maxKeys: 6 })
  .map((key) => new Map(Object.entries(key)))
  .filter((key) => [...key.values()].includes(true));
const keyAndChoice = keys.chain((key) => fc.tuple(fc.constant(key), fc.subarray([...key.keys()])));

describe('any question', () => {
  test('is right exactly when the chosen options are the right ones', () => {
    fc.assert(
      fc.property(keyAndChoice, ([key, chosen]) => {
        const exact = [...key].every(([id, right]) => chosen.includes(id) === right);
        expect(score(key, chosen).kind === 'right').toBe(exact);
      }),
    );
  });

  test('counts what is too much and what is missing', () => {
    fc.assert(
      fc.property(keyAndChoice, ([key, chosen]) => {
        const result = score(key, chosen);
        if (result.kind !== 'partial') return;
        const right = [...key.keys()].filter((id) => key.get(id));
        expect(chosen.length - result.counts.extra + result.counts.missing).toBe(right.length);
        expect(result.counts.extra + result.counts.missing).toBeGreaterThan(0);
      }),
    );
  });

  test('does not care about order, doubles or options that no longer exist', () => {
    fc.assert(
      fc.property(keyAndChoice, fc.array(fc.string()), ([key, chosen], strangers) => {
        const gone = strangers.filter((id) => !key.has(id));
        expect(score(key, [...gone, ...chosen.toReversed(), ...chosen])).toEqual(
          score(key, chosen),
        );
      }),
    );
  });

  test('is unanswered exactly when none of its options is chosen', () => {
    fc.assert(
      fc.property(keyAndChoice, ([key, chosen]) => {
        expect(score(key, chosen).kind === 'unanswered').toBe(chosen.length === 0);
      }),
    );
  });
});
