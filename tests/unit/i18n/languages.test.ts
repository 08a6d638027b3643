import { expect, test } from 'vitest';
import { isLanguage, otherLanguage } from '../../../src/i18n/languages.ts';

test('each language has the other one beside it', () => {
  expect(otherLanguage('nl')).toBe('en');
  expect(otherLanguage('en')).toBe('nl');
});

test('only the two languages of the site count as languages', () => {
  expect(['nl', 'en'].every(isLanguage)).toBe(true);
  expect(['NL', 'de', '', undefined, null, 1].some(isLanguage)).toBe(false);
});
