import { expect, test } from 'vitest';
import { numberInWords } from '../../../src/i18n/numbers.ts';

test('counts up to twenty are words, from there on figures', () => {
  expect([0, 1, 7, 20, 21].map((count) => numberInWords(count, 'nl'))).toEqual([
    'geen',
    'één',
    'zeven',
    'twintig',
    '21',
  ]);
  expect([0, 1, 7, 20, 21].map((count) => numberInWords(count, 'en'))).toEqual([
    'no',
    'one',
    'seven',
    'twenty',
    '21',
  ]);
});
