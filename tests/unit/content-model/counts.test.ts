import { expect, test } from 'vitest';
import { countsOf, filled, withCounts } from '../../../src/content-model/counts.ts';
import { linesAfter } from './fixture.ts';

const counts = countsOf((name) => (name === 'models' ? 8 : 21));

test('a number that a text asks for is a word of its language, with a capital where it asks for one', () => {
  expect(filled('{Count:maps} kaarten, {count:terms} begrippen', counts, 'nl')).toBe(
    'Acht kaarten, 21 begrippen',
  );
  expect(filled('{count:maps} maps', counts, 'en')).toBe('eight maps');
});

test('at the beginning of a Dutch sentence a capital has no accent', () => {
  expect(
    filled(
      '{Count:maps} kaart',
      countsOf(() => 1),
      'nl',
    ),
  ).toBe('Eén kaart');
});

test('numbers are filled in wherever a text stands, in the language of its field', () => {
  expect(
    withCounts(
      { says: [{ nl: '{count:maps}', en: '{count:maps}' }], title: '{count:maps}', at: 3 },
      counts,
      'en',
    ),
  ).toEqual({ says: [{ nl: 'acht', en: 'eight' }], title: 'eight', at: 3 });
});

test('a number that nobody counts is told with its line', () => {
  expect(
    linesAfter('terms/need.yaml', 'en: What you need.', 'en: "One of {count:mapps}."'),
  ).toEqual([
    'content/terms/need.yaml:3 · definition.en · found "mapps", expected the name of a count: lessons, maps, sources, tensions, terms',
  ]);
});

test('in the text of a lesson it is told as well', () => {
  expect(
    linesAfter(
      'lessons/second/nl.mdx',
      '<Predict />',
      '<Predict />\n\n<Count of="mapps" /> kaarten.',
    ),
  ).toContainEqual(
    expect.stringMatching(
      /second\/nl\.mdx:11 · <Count> of · found "mapps", expected the name of a count: /,
    ),
  );
});
