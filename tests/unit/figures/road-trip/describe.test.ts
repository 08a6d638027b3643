import { expect, test } from 'vitest';
import { describe } from '../../../../src/figures/road-trip/describe.ts';
import { isStep, numbersOf, totalOf } from '../../../../src/figures/road-trip/modes.ts';
import { fitsPlate, plateWidth } from '../../../../src/figures/road-trip/plates.ts';
import { roadTripStrings } from '../../../../src/figures/road-trip/strings.ts';
import { verdictOf } from '../../../../src/figures/road-trip/verdict.ts';
import { linesOf } from '../../../../src/figures/drawing/text-width.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { ardennes } from './data.ts';

test('says at which stop the person is, what is ticked, and what the receipt keeps', () => {
  expect(describe(ardennes, {}, 'en')).toBe('Stop 1 of 9: Planning the route.');
  const state = {
    mode: new Set(['receipts']),
    stop: new Set(['fuel']),
    steps: new Set(['view', 'book']),
  };
  expect(describe(ardennes, state, 'en')).toBe(
    'Stop 3 of 9: Filling up. Ticked as steps: 2 and 7. The receipt keeps stops 2, 3 and 5.',
  );
  expect(describe(ardennes, state, 'nl')).toBe(
    'Stop 3 van 9: Tanken. Aangevinkt als stap: 2 en 7. Op de bon staan stop 2, 3 en 5.',
  );
});

test('a stop that the trip does not have is the first', () => {
  expect(describe(ardennes, { stop: new Set(['nowhere']) }, 'en')).toContain('Stop 1 of 9');
});

test('three of nine stops are steps, and the receipt adds up to the cent', () => {
  expect(numbersOf(ardennes, isStep)).toEqual(['2', '3', '5']);
  expect(totalOf(ardennes)).toBe(315.95);
  expect(roadTripStrings.nl.amount(totalOf(ardennes))).toBe('315,95');
  expect(roadTripStrings.en.amount(null)).toBe('–.––');
});

test('the verdict counts what was handed in, and what of it is a step', () => {
  expect(verdictOf([], ['a'])).toEqual({ handedIn: 0, kept: 0 });
  expect(verdictOf(['a', 'x', 'y'], ['a', 'b'])).toEqual({ handedIn: 3, kept: 1 });
  expect(verdictOf(['a', 'b'], ['a', 'b'])).toEqual({ handedIn: 2, kept: 2 });
});

test.each(languages)('every name has room on its plate, on two lines at most (%s)', (language) => {
  for (const { name, counterpart } of ardennes.stops)
    for (const text of [name[language], counterpart.name[language]]) {
      expect(fitsPlate(text), text).toBe(true);
      expect(linesOf(text, 1, plateWidth(text)).length, text).toBeLessThanOrEqual(2);
    }
  expect(fitsPlate('Een naam die veel te lang is voor een bordje')).toBe(false);
  expect(fitsPlate('Verkeersknooppunten')).toBe(false);
});
