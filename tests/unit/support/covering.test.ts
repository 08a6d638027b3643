import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveringSet, featuresOf, withoutLanguage } from '../../support/covering.ts';

describe('A covering set', () => {
  test('holds everything that any page holds', () => {
    const pages = fc.dictionary(
      fc.string({ minLength: 1 }),
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((features) => new Set(features)),
    );
    fc.assert(
      fc.property(pages, (dictionary) => {
        const features = new Map(Object.entries(dictionary));
        const all = new Set([...features.values()].flatMap((each) => [...each]));
        const covered = new Set(
          coveringSet(features).flatMap((path) => [...(features.get(path) ?? [])]),
        );
        expect(covered).toEqual(all);
      }),
    );
  });

  test('takes one page of those that hold the same', () => {
    const lesson = new Set(['figure', 'quiz']);
    const features = new Map([
      ['/a/', lesson],
      ['/b/', lesson],
      ['/c/', new Set(['index'])],
    ]);
    expect(coveringSet(features)).toEqual(['/a/', '/c/']);
  });
});

describe('The features of a page', () => {
  test('are its kind, its figures, its questions and its components, each in its language', () => {
    const html =
      '<main data-astro-cid-x1><figure data-figure="Lens"></figure><li data-quiz-kind="ordering">';
    expect(featuresOf('/nl/bladen/een-blad/', html)).toEqual(
      new Set([
        'nl page bladen/page',
        'nl data-astro-cid-x1',
        'nl data-figure="Lens"',
        'nl data-quiz-kind="ordering"',
      ]),
    );
  });

  test('tell an index from the pages under it', () => {
    expect(featuresOf('/en/models/', '')).toEqual(new Set(['en page models']));
    expect(featuresOf('/en/models/a/', '')).toEqual(new Set(['en page models/page']));
  });

  test('are the same in both languages but for the folder', () => {
    const html = '<main data-astro-cid-x1><figure data-figure="Lens"></figure>';
    const lens = new Set(['data-astro-cid-x1', 'data-figure="Lens"']);
    expect(withoutLanguage(featuresOf('/nl/bladen/een-blad/', html))).toEqual(lens);
    expect(withoutLanguage(featuresOf('/en/sheets/a-sheet/', html))).toEqual(lens);
  });
});
