import { expect, test } from 'vitest';
import { citedIn, readingMinutes } from '../../../src/content-model/lesson-facts.ts';
import { readLessonText } from '../../../src/content-model/lesson-text.ts';

test.for([
  [{ words: 900, figures: 2, questions: 8 }, 8],
  [{ words: 906, figures: 1, questions: 8 }, 7],
  [{ words: 225, figures: 0, questions: 0 }, 1],
  [{ words: 0, figures: 0, questions: 0 }, 1],
] as const)('%o takes %i minutes', ([load, minutes]) => {
  expect(readingMinutes(load)).toBe(minutes);
});

const textOf = (mdx: string) => {
  const text = readLessonText('x.mdx', mdx);
  if (!('uses' in text)) throw new Error(text.found);
  return text;
};

test('a text cites each claim once, however often it names it', () => {
  const text = textOf(
    'One.<Source claim="A01" /> Two.<Source claim="B01" /><Source claim="A01" />',
  );
  expect(citedIn(text, 'Source')).toEqual(['A01', 'B01']);
  expect(citedIn(text, 'Tension')).toEqual([]);
});

test('the sections of a text come in its order, without the markup in their titles', () => {
  const { sections } = textOf(
    '<Heading id="one">Eén</Heading>\n\nTekst.\n\n<Heading id="two">In het Engels: <En>purchase\n  cycle</En></Heading>',
  );
  expect(sections).toEqual([
    { id: 'one', title: 'Eén' },
    { id: 'two', title: 'In het Engels: purchase cycle' },
  ]);
});

test('sections come from what is written, not from what looks like it', () => {
  const { sections } = textOf(
    `{/* <Heading id="draft">Draft</Heading> */}\n\n<Heading id='x'>A *real* road &amp; "why"</Heading>`,
  );
  expect(sections).toEqual([{ id: 'x', title: 'A real road & “why”' }]);
});

test('the frontmatter is not counted among the words', () => {
  expect(textOf('---\ntitle: Niet geteld\n---\n\nVier woorden die tellen.').words).toBe(4);
});
