import { expect, test } from 'vitest';
import { sharesOf } from '../../../src/wall/shares.ts';

test.for([
  [
    [3, 12, 2, 1],
    [17, 67, 11, 6],
  ],
  [
    [0, 5],
    [0, 100],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [[], []],
] as const)('the hands %j are the shares %j', ([counts, shares]) => {
  expect(sharesOf(counts)).toEqual(shares);
});
