import { describe, expect, test } from 'vitest';
import { attemptAfter, resultOf } from '../../../src/quiz/attempt.ts';

const wrong = { kind: 'wrong' } as const;
const partial = { kind: 'partial', counts: {} } as const;
const right = { kind: 'right' } as const;

describe('an attempt', () => {
  test('is not made while there is not enough to judge', () => {
    expect(attemptAfter(undefined, [], { kind: 'unanswered' })).toBeUndefined();
  });

  test('keeps the first outcome whatever comes after', () => {
    const first = attemptAfter(undefined, ['c'], wrong);
    const second = attemptAfter(first, ['a'], partial);
    const third = attemptAfter(second, ['a', 'b'], right);
    expect(first).toEqual({ chosen: ['c'], outcome: 'wrong', first: 'wrong' });
    expect(second).toEqual({ chosen: ['a'], outcome: 'partial', first: 'wrong' });
    expect(third).toEqual({ chosen: ['a', 'b'], outcome: 'right', first: 'wrong' });
  });

  test('is scored afresh when the question has been corrected since', () => {
    const kept = { chosen: ['c'], outcome: 'right', first: 'right' } as const;
    expect(attemptAfter(kept, kept.chosen, wrong)).toEqual({
      chosen: ['c'],
      outcome: 'wrong',
      first: 'right',
    });
  });

  test('is gone when it can no longer be judged', () => {
    const kept = { chosen: ['x'], outcome: 'right', first: 'right' } as const;
    expect(attemptAfter(kept, kept.chosen, { kind: 'unanswered' })).toBeUndefined();
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
