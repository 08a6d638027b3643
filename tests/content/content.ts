import { validate } from '../../src/content-model/checks/validate.ts';
import { filesIn, readContent } from '../../src/content-model/read.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { blocksOf } from './prose.ts';

/** The text of every file of the site, by its path within content/. */
export const files = filesIn('content');

export const raw = readContent(files);

/** Everything the site says. */
export const content = validate(raw).valid;

/** The whole MDX file of a lesson. */
export const mdxOf = ({ file }: { file: string }): string =>
  files.get(file.replace(/^content\//, '')) ?? '';

/** The texts of one language in a piece of data: of a text in both languages, its own half. */
export function textsOf(language: Language, data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return textsIn(data);
  if ('nl' in data && 'en' in data) return textsIn(data[language]);
  return Object.values(data).flatMap((each) => textsOf(language, each));
}

/** What a reader of one language reads in a lesson: its frontmatter, its text and its quiz. */
export const lessonTextsOf = (lesson: (typeof content.lessonTexts)[number]): string[] => [
  ...textsIn(lesson.data),
  ...blocksOf(mdxOf(lesson)).map((block) => block.map(({ text }) => text).join('')),
  ...content.quizzes
    .filter(({ id }) => id === lesson.id)
    .flatMap(({ data }) => textsOf(lesson.language ?? 'nl', data)),
];

/** Every text in a piece of data, however deep it lies; of a function, those that it writes out, with A for what it is given. */
export function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data === 'function') {
    const code = (data as () => unknown).toString().replace(/\$\{[^}]*\}/g, 'A');
    return Array.from(code.matchAll(/(['"`])(.*?)\1/gs), ([, , text = '']) => text);
  }
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
