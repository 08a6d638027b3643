import { expect, test } from 'vitest';
import { wordsIn } from '../../src/content-model/lesson-text.ts';
import { blocksOf, lix, meanSentenceLength, proseOf, sentencesIn } from './prose.ts';

const mdx = `---
title: Niet meegeteld
---

<Heading id="one">Een kop</Heading>

Het fietst *goed*. De <Term id="need">behoefte</Term> komt op.<Source claim="A01" /><Note>Terzijde.</Note>

- een ding
- nog een ding
`;

test('prose is what stands in paragraphs and lists, without headings and remarks in the margin', () => {
  expect(proseOf(mdx)).toEqual([
    'Het fietst goed. De behoefte komt op.',
    'een ding',
    'nog een ding',
  ]);
});

test('a text knows the components it stands in', () => {
  const behoefte = blocksOf(mdx)
    .flat()
    .find(({ text }) => text === 'behoefte');
  expect(behoefte?.within).toEqual(['Term']);
});

test('words keep their hyphens and apostrophes', () => {
  expect(wordsIn('Zo’n mond-tot-mond tip, 24 keer.')).toEqual([
    'Zo’n',
    'mond-tot-mond',
    'tip',
    '24',
    'keer',
  ]);
});

test('sentences end at a mark or with their paragraph, not inside a number', () => {
  expect(sentencesIn(['Om 7.40 uur. ‘Kom je?’ Ja', 'Einde'])).toEqual([
    'Om 7.40 uur.',
    '‘Kom je?’',
    'Ja',
    'Einde',
  ]);
});

test('the mean sentence length and LIX of a text worked out by hand', () => {
  // 8 words in 2 sentences; 2 words of more than six letters.
  const text = ['De reiziger loopt verder.', 'Hij vergeet zijn koffers.'];
  expect(meanSentenceLength(text)).toBe(4);
  expect(lix(text)).toBe(4 + 37.5);
});
