import type { Language } from '../../src/i18n/languages.ts';
import { builds, pagesOf } from './builds.ts';

/** The folder of the lessons in each language; part of the addresses that never change. */
const folders = { nl: '/nl/bladen/', en: '/en/sheets/' };

/** The paths of all lessons in one language. */
export function lessonsIn(language: Language): [string, ...string[]] {
  const [first, ...more] = pagesOf(builds.root).filter((path) => path.startsWith(folders[language]));
  if (!first) throw new Error('The build has no lessons');
  return [first, ...more];
}

/** The paths of all lessons in both languages. */
export const allLessons = (): string[] => [...lessonsIn('nl'), ...lessonsIn('en')];
