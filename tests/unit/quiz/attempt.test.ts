import { describe, expect, test } from 'vitest';
import { attemptAfter, resultOf } from '../../../src/quiz/attempt.ts';

const key = new Map([
  ['a', true],
  ['b', true],
  ['c', false],
]);

describe('an attempt', () => {
  test('is not made while nothing is chosen', () => {
    expect(attemptAfter(undefined, key, [])).toBeUndefined();
  });

  test('keeps the first outcome whatever comes after', () => {
    const first = attemptAfter(undefined, key, ['c']);
    const second = attemptAfter(first, key, ['a']);
    const third = attemptAfter(second, key, ['a', 'b']);
    expect(first).toEqual({ chosen: ['c'], outcome: 'wrong', first: 'wrong' });
    expect(second).toEqual({ chosen: ['a'], outcome: 'partial', first: 'wrong' });
    expect(third).toEqual({ chosen: ['a', 'b'], outcome: 'right', first: 'wrong' });
  });

  test('is scored afresh when the question has been corrected since', () => {
    const kept = { chosen: ['c'], outcome: 'right', first: 'right' } as const;
    expect(attemptAfter(kept, key, kept.chosen)).toEqual({
      chosen: ['c'],
      outcome: 'wrong',
      first: 'right',
    });
  });

  test('is gone when none of the options it chose still exists', () => {
    const kept = { chosen: ['x'], outcome: 'right', first: 'right' } as const;
    expect(attemptAfter(kept, key, kept.chosen)).toBeUndefined();
  });
});

describe('the result', () => {
  test('counts what is right now apart from what was right the first time', () => {
    const attempts = [
      { chosen: ['a'], outcome: 'right', first: 'right' },
      { chosen: ['a'], outcome: 'right', first: 'wrong' },
      { chosen: ['a'], outcome: 'partial', first: 'right' },
      { chosen: ['c'], outcome: 'wrong', first: 'wrong' },
    ] as const;
    expect(resultOf(attempts)).toEqual({ answered: 4, rightNow: 2, rightFirst: 2 });
    expect(resultOf(attempts.slice(0, 2))).toEqual({ answered: 2, rightNow: 2, rightFirst: 1 });
  });
});
