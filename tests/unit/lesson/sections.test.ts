import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/lesson/sections.ts';

test('the sections of a text come in its order', () => {
  const mdx =
    '<Predict />\n\n<Heading id="one">Eén</Heading>\n\nTekst.\n\n<Heading id="two">Twee</Heading>';
  expect(sectionsOf(mdx)).toEqual([
    { id: 'one', title: 'Eén' },
    { id: 'two', title: 'Twee' },
  ]);
});

test('markup in a title is dropped, its words are kept', () => {
  expect(
    sectionsOf('<Heading id="name">In het Engels: <En>purchase\n  cycle</En></Heading>'),
  ).toEqual([{ id: 'name', title: 'In het Engels: purchase cycle' }]);
});

test('a text without headings has no sections', () => {
  expect(sectionsOf('Een <Term id="need">behoefte</Term>.')).toEqual([]);
});
