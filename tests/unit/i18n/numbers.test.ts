import { expect, test } from 'vitest';
import { numberInWords } from '../../../src/i18n/numbers.ts';

test('counts up to twelve are words, from there on figures', () => {
  expect([0, 1, 7, 12, 13].map((count) => numberInWords(count, 'nl'))).toEqual([
    'geen',
    'één',
    'zeven',
    'twaalf',
    '13',
  ]);
  expect([0, 1, 7, 12, 13].map((count) => numberInWords(count, 'en'))).toEqual([
    'no',
    'one',
    'seven',
    'twelve',
    '13',
  ]);
});
