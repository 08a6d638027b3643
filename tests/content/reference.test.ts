import { expect, test } from 'vitest';
import { roads } from '../../src/content-model/schemas.ts';
import { languages } from '../../src/i18n/languages.ts';
import { content } from './content.ts';

/** How many claims each source makes; lessons cite them by number, so none may be missing. */
const claimCounts = { A: 24, B: 11, C: 6, D: 11, E: 16 };

const numbered = (letter: string, count: number, digits: number): string[] =>
  Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(digits, '0'));

test.for(Object.entries(claimCounts))('source %s has all of its %i claims', ([id, count]) => {
  const source = content.sources.find(({ data }) => data.id === id);
  expect(Object.keys(source?.data.claims ?? {})).toEqual(numbered(id, count, 2));
});

test('all twelve tensions are there', () => {
  expect(content.tensions.map(({ id }) => id)).toEqual(numbered('T', 12, 1));
});

test('each of the five roads is one term of the glossary', () => {
  expect(content.terms.flatMap(({ data }) => data.road ?? []).sort()).toEqual([...roads].sort());
});

test('no two terms of a language have the same name', () => {
  for (const language of languages) {
    const names = content.terms.map(({ data }) => data.name[language]);
    expect(new Set(names).size).toBe(names.length);
  }
});
