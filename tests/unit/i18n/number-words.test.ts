import { expect, test } from 'vitest';
import { inLetters } from '../../../src/i18n/number-words.ts';

test('counts up to twelve are words, from there on figures', () => {
  expect([0, 1, 7, 12, 13].map((count) => inLetters(count, 'nl'))).toEqual([
    'geen',
    'één',
    'zeven',
    'twaalf',
    '13',
  ]);
  expect([0, 1, 7, 12, 13].map((count) => inLetters(count, 'en'))).toEqual([
    'no',
    'one',
    'seven',
    'twelve',
    '13',
  ]);
});
