import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../problem.ts';
import type { Context, Entry } from './check.ts';
import { duplicates } from './duplicates.ts';
import type { z } from 'astro/zod';
import type { lessonSchema } from '../schemas/lesson.ts';

export const checkLessons = (
  lessons: Entry<z.infer<typeof lessonSchema>>[],
  context: Context,
): Problem[] => [
  ...duplicates(
    lessons.map(({ file, data }) => ({ name: data.sheet, file, field: 'sheet' })),
    'in content/lessons',
  ),
  ...checkFolders(context),
];

/** The folder of a lesson holds all that a lesson is made of. */
function checkFolders({ raw: { files } }: Context): Problem[] {
  const parts = [...files.lessons, ...files.lessonTexts, ...files.quizzes];
  const paths = new Set(parts.map(({ file }) => file));
  const folders = new Set(parts.map(({ file }) => file.replace(/\/[^/]+$/, '')));
  const names = ['lesson.yaml', ...languages.map((language) => `${language}.mdx`), 'quiz.yaml'];
  return [...folders].flatMap((folder) =>
    names
      .map((name) => `${folder}/${name}`)
      .filter((file) => !paths.has(file))
      .map((file) => ({
        file,
        field: 'file',
        found: 'nothing',
        expected: `this file, because ${folder} is a lesson`,
      })),
  );
}
