import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { score, verdicts } from '../../../../src/quiz/kinds/true-false/score.ts';

const key = new Map([
  ['true', false],
  ['false', true],
  ['a', true],
  ['b', false],
  ['c', false],
]);

describe('true or false with a reason', () => {
  test.for([
    { response: [], kind: 'unanswered' },
    { response: ['false'], kind: 'unanswered' },
    { response: ['a'], kind: 'unanswered' },
    { response: ['false', 'a'], kind: 'right' },
    { response: ['false', 'b'], kind: 'partial' },
    { response: ['true', 'a'], kind: 'wrong' },
    { response: ['true', 'b'], kind: 'wrong' },
  ])('$response is $kind', ({ response, kind }) => {
    expect(score(key, response).kind).toBe(kind);
  });

  test('is right exactly when verdict and reason both are', () => {
    const reasons = ['a', 'b', 'c'];
    fc.assert(
      fc.property(fc.constantFrom(...verdicts), fc.constantFrom(...reasons), (verdict, reason) => {
        const both = key.get(verdict) === true && key.get(reason) === true;
        expect(score(key, [reason, verdict]).kind === 'right').toBe(both);
      }),
    );
  });

  test('what was answered when this was another kind of question is no answer', () => {
    expect(score(key, ['b'])).toEqual({ kind: 'unanswered' });
  });
});
