import { expect, test } from 'vitest';
import { stepFrom } from '../../../../src/figures/browser/steps.ts';

const count = 3;

test('a step forward leads to the first part when none is chosen; there is no way back from there', () => {
  expect(stepFrom(-1, 1, count, false)).toBe(0);
  expect(stepFrom(-1, -1, count, true)).toBeUndefined();
  expect(stepFrom(-1, 1, 0, false)).toBeUndefined();
});

test('a step leads to the neighbour, and nowhere at the ends of a line', () => {
  expect(stepFrom(0, 1, count, false)).toBe(1);
  expect(stepFrom(2, -1, count, false)).toBe(1);
  expect(stepFrom(2, 1, count, false)).toBeUndefined();
  expect(stepFrom(0, -1, count, false)).toBeUndefined();
});

test('a loop goes round and round', () => {
  expect(stepFrom(2, 1, count, true)).toBe(0);
  expect(stepFrom(0, -1, count, true)).toBe(2);
});
