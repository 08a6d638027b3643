import { expect, test } from 'vitest';
import { choice, editDistance } from '../../../src/content-model/problem.ts';

test('a few choices are all listed', () => {
  expect(choice('a term', ['need', 'churn'], 'ned')).toBe('a term: need, churn');
});

test('of many choices the nearest ones come first and the rest is counted', () => {
  const names = Array.from({ length: 20 }, (_, index) => `touchpoint-${index}`);
  expect(choice('a touchpoint', [...names, 'need'], 'ned')).toMatch(
    /^a touchpoint: need, (touchpoint-\d+, ){3}touchpoint-\d+ and 16 more$/,
  );
});

test.for([
  ['need', 'need', 0],
  ['ned', 'need', 1],
  ['latent-ned', 'latent-need', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
] as const)('from %s to %s it is %i letters', ([from, to, distance]) => {
  expect(editDistance(from, to)).toBe(distance);
});
