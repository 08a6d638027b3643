import { describe, expect, test } from 'vitest';
import { markForeign } from '../../src/i18n/foreign.ts';
import { content, mdxOf, raw, textsIn } from './content.ts';
import { blocksOf, lix, meanSentenceLength, proseOf, wordsIn } from './prose.ts';

const foreignWords = content.foreignWords?.data ?? { nl: [], en: [] };

/** Mean words in a sentence, at most. */
const longestMean = { nl: 15, en: 16 };

describe.for(content.lessons)('$file', (lesson) => {
  const prose = proseOf(mdxOf(lesson));
  const { language } = lesson;

  test('takes five to nine minutes: 500 to 950 words', () => {
    const count = wordsIn(prose.join(' ')).length;
    expect(count).toBeGreaterThanOrEqual(500);
    expect(count).toBeLessThanOrEqual(950);
  });

  test('has short sentences', () => {
    expect(meanSentenceLength(prose)).toBeLessThanOrEqual(longestMean[language]);
  });

  test('is easy to read', () => {
    expect(lix(prose)).toBeLessThanOrEqual(45);
  });

  test('marks its foreign words', () => {
    const unmarked = blocksOf(mdxOf(lesson))
      .flat()
      .filter(({ within }) => !within.some((name) => ['En', 'Nl', 'Term'].includes(name)))
      .flatMap(({ text }) => markForeign(text, language, foreignWords[language]))
      .filter(({ lang }) => lang !== undefined);
    expect(unmarked).toEqual([]);
  });

  test('has no foreign words in its frontmatter, where they cannot be marked', () => {
    const { title, description, objectives, summary } = lesson.data;
    const found = [title, description, ...objectives, ...summary]
      .flatMap((text) => markForeign(text, language, foreignWords[language]))
      .filter(({ lang }) => lang !== undefined);
    expect(found).toEqual([]);
  });
});

test('nothing is shouted: no text holds an exclamation mark', () => {
  const texts = [
    ...content.lessons.flatMap((lesson) => [
      ...textsIn(lesson.data),
      ...blocksOf(mdxOf(lesson)).flatMap((block) => block.map(({ text }) => text)),
    ]),
    ...[raw.sources, raw.models, raw.cases, raw.terms, raw.quizzes].flatMap((folder) =>
      folder.flatMap(({ data }) => textsIn(data)),
    ),
    ...textsIn(raw.tensions.data),
    ...textsIn(raw.parts.data),
  ];
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => text.includes('!'))).toEqual([]);
});
