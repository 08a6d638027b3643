import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markForeign } from '../../../src/i18n/foreign.ts';

const english = ['journey', 'customer journey', 'touchpoint', 'C.R.M.'];

test('a foreign word is marked with its language, the text around it is not', () => {
  expect(markForeign('Een customer journey is een reis.', 'nl', english)).toEqual([
    { text: 'Een ' },
    { text: 'customer journey', lang: 'en' },
    { text: ' is een reis.' },
  ]);
});

test('a Dutch word in an English text is marked as Dutch', () => {
  expect(markForeign('In Dutch: klantreis', 'en', ['klantreis'])).toEqual([
    { text: 'In Dutch: ' },
    { text: 'klantreis', lang: 'nl' },
  ]);
});

test('a phrase wins over the shorter words in it, whatever their order in the list', () => {
  const expected = [{ text: 'customer journey', lang: 'en' }];
  expect(markForeign('customer journey', 'nl', english)).toEqual(expected);
  expect(markForeign('customer journey', 'nl', [...english].reverse())).toEqual(expected);
});

test('capitals make no difference, and stay', () => {
  expect(markForeign('Touchpoint', 'nl', english)).toEqual([{ text: 'Touchpoint', lang: 'en' }]);
});

test('a word is found beside punctuation', () => {
  expect(markForeign('(‘touchpoint’)', 'nl', english)).toEqual([
    { text: '(‘' },
    { text: 'touchpoint', lang: 'en' },
    { text: '’)' },
  ]);
});

test.for(['touchpoints', 'journeyman', 'touchpoint-lijst', 'mijourney', 'éjourney', 'journey2'])(
  'a part of the word %s is not marked',
  (word) => {
    expect(markForeign(word, 'nl', english)).toEqual([{ text: word }]);
  },
);

test('signs that mean something in a pattern are taken as they are', () => {
  expect(markForeign('Een C.R.M. dus', 'nl', english)).toContainEqual({
    text: 'C.R.M.',
    lang: 'en',
  });
  expect(markForeign('CXRXMX', 'nl', english)).toEqual([{ text: 'CXRXMX' }]);
});

test('a text without foreign words stays whole', () => {
  expect(markForeign('Een gewone zin.', 'nl', english)).toEqual([{ text: 'Een gewone zin.' }]);
  expect(markForeign('Een gewone zin.', 'nl', [])).toEqual([{ text: 'Een gewone zin.' }]);
});

test('whatever the text, nothing is lost and nothing is added', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom(...english, ' ', '-', '.'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const segments = markForeign(text, 'nl', english);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
    }),
  );
});
