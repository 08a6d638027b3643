import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Case, LessonData, Model, Quiz } from '../../src/content-model/schemas.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';

/* What the site should say, straight from the files that its authors write. */

const content = join(import.meta.dirname, '..', '..', 'content');
const read = (...path: string[]) => readFileSync(join(content, ...path), 'utf8');

/** The folder of the lessons in each language; part of the addresses that never change. */
const folders = { nl: 'bladen', en: 'sheets' };

export interface Lesson {
  id: string;
  language: Language;
  path: string;
  title: string;
  quiz: Quiz;
}

export function lesson(id: string, language: Language): Lesson {
  const [, frontMatter = ''] =
    /^---\n([\s\S]*?)\n---/.exec(read('lessons', language, `${id}.mdx`)) ?? [];
  const { slug, title, quiz } = parse(frontMatter) as LessonData;
  return {
    id,
    language,
    path: `/${language}/${folders[language]}/${slug}/`,
    title,
    quiz: parse(read('quizzes', `${quiz}.yaml`)) as Quiz,
  };
}

/** Every lesson in both languages. */
export const allLessons = (): Lesson[] =>
  languages.flatMap((language) =>
    readdirSync(join(content, 'lessons', language)).map((file) =>
      lesson(file.replace('.mdx', ''), language),
    ),
  );

export const model = (id: string): Model => parse(read('models', `${id}.yaml`)) as Model;

export const purchaseCase = (id: string): Case => parse(read('cases', `${id}.yaml`)) as Case;
