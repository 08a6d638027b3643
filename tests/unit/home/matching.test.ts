import { expect, test } from 'vitest';
import { matchesOf } from '../../../src/home/matching.ts';

const entries = [
  ['klantreiskaart', 'customer journey map'],
  ['klantreis', 'customer journey', 'klanttraject'],
  ['pad naar aankoop', 'path to purchase'],
  ['koper of klant'],
  ['evaluatie na de koop', 'post-purchase evaluation'],
];

/** The first name of each entry that a word finds, and the name by which it does. */
const found = (word: string) =>
  matchesOf(word, entries).map(({ entry, name }) => [entries[entry]?.[0], entries[entry]?.[name]]);

test('a word finds what it names before what only begins like it', () => {
  expect(found('Klantreis')).toEqual([
    ['klantreis', 'klantreis'],
    ['klantreiskaart', 'klantreiskaart'],
  ]);
});

test('a word finds by another name too, and says by which', () => {
  expect(found('customer journey')).toEqual([
    ['klantreis', 'customer journey'],
    ['klantreiskaart', 'customer journey map'],
  ]);
});

test('the beginning of a name comes before the beginning of a word in it, and that before any part', () => {
  expect(found('ko').map(([name]) => name)).toEqual([
    'koper of klant',
    'evaluatie na de koop',
    'pad naar aankoop',
  ]);
});

test.for(['  PAD NAAR AANKOOP ', 'pad-naar-aankoop', 'pàd naar aankoop'])(
  'capitals, hyphens, accents and spaces make no difference: %s',
  (word) => {
    expect(found(word)).toEqual([['pad naar aankoop', 'pad naar aankoop']]);
  },
);

test('a word that is written wrong finds what comes nearest', () => {
  expect(found('klantrijs')).toEqual([['klantreis', 'klantreis']]);
});

test.for(['', ' ', '?!', 'broodrooster'])('‘%s’ finds nothing', (word) => {
  expect(found(word)).toEqual([]);
});
