import { describe, expect, test } from 'vitest';
import { foreignWords } from '../../src/i18n/foreign-words.ts';
import { markForeign } from '../../src/i18n/foreign.ts';
import { content, mdxOf, raw, textsIn } from './content.ts';
import { blocksOf, lix, meanSentenceLength, proseOf } from './prose.ts';
import { wordsIn } from '../../src/content-model/lesson-text.ts';

/** Mean words in a sentence, at most. */
const longestMean = { nl: 15, en: 16 };

describe.for(content.lessonTexts)('$file', (lesson) => {
  const prose = proseOf(mdxOf(lesson));
  const { language = 'nl' } = lesson;

  test('takes five to nine minutes: 500 to 900 words', () => {
    const count = wordsIn(prose.join(' ')).length;
    expect(count).toBeGreaterThanOrEqual(500);
    expect(count).toBeLessThanOrEqual(900);
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
    ...content.lessonTexts.flatMap((lesson) =>
      blocksOf(mdxOf(lesson)).flatMap((block) => block.map(({ text }) => text)),
    ),
    ...Object.values(raw.files).flatMap((files) => files.flatMap(({ data }) => textsIn(data))),
  ];
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => text.includes('!'))).toEqual([]);
});
