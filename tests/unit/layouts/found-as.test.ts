import { expect, test } from 'vitest';
import { foundAs, shownOf } from '../../../src/layouts/found-as.ts';

test('a title has the name of the site behind it where both are shown, and never twice', () => {
  expect(foundAs('Terms', 'The Atlas')).toBe('Terms · The Atlas');
  const long = 'Customer journey or purchase cycle: what’s the difference?';
  expect(foundAs(long, 'The Atlas')).toBe(long);
  expect(foundAs('The Atlas · Five terms', 'The Atlas')).toBe('The Atlas · Five terms');
});

test('a description ends where a sentence does', () => {
  const short = 'One. Two? “Three.” Four';
  expect(shownOf(short)).toBe(short);
  const [first, second] = [`${'a'.repeat(100)}.`, `${'b'.repeat(80)}.`];
  expect(shownOf(`${first} ${second} C.`)).toBe(first);
  expect(shownOf(`${'a'.repeat(200)}. B.`)).toBe(`${'a'.repeat(200)}.`);
});
