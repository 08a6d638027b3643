import { join } from 'node:path';
import { validate } from '../../src/content-model/checks/validate.ts';
import type { DataOf } from '../../src/content-model/collections.ts';
import { filesIn, readContent } from '../../src/content-model/read.ts';
import type { Atlas, Case, Model, Quiz, Sorting } from '../../src/content-model/schemas.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';

/* What the site should say, from the files that its authors write. */

const { valid } = validate(readContent(filesIn(join(import.meta.dirname, '..', '..', 'content'))));

/** The folder of the lessons in each language; part of the addresses that never change. */
const folders = { nl: 'bladen', en: 'sheets' };

export interface Lesson {
  id: string;
  language: Language;
  path: string;
  title: string;
  quiz: Quiz;
}

/** @throws when there is nothing of that id */
function one<Data>(entries: readonly { id: string; data: Data }[], id: string): Data {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new Error(`There is no "${id}" in the content`);
  return entry.data;
}

export function lesson(id: string, language: Language): Lesson {
  const texts = valid.lessonTexts.filter((text) => text.language === language);
  const { slug, title }: DataOf<'lessonTexts'> = one(texts, id);
  return {
    id,
    language,
    path: `/${language}/${folders[language]}/${slug}/`,
    title,
    quiz: one(valid.quizzes, id),
  };
}

/** Every lesson in both languages. */
export const allLessons = (): Lesson[] =>
  languages.flatMap((language) => valid.lessons.map(({ id }) => lesson(id, language)));

export const model = (id: string): Model => one(valid.models, id);

/** All maps that stand on the site. */
export const allModels = (): Model[] => valid.models.map(({ data }) => data);

/**
 * The atlas of the site.
 * @throws when there is none
 */
export function theAtlas(): Atlas {
  const [entry] = valid.atlases;
  if (!entry) throw new Error('There is no atlas in the content');
  return entry.data;
}

/**
 * The cases whose touchpoints are sorted on the site.
 * @throws when there are none
 */
export function theSorting(): Sorting {
  const [entry] = valid.sortings;
  if (!entry) throw new Error('There is no sorting in the content');
  return entry.data;
}

/** The ids of everything on which the sources clash. */
export const allTensions = (): string[] => valid.tensions.map(({ id }) => id);
export const modelIds: readonly string[] = valid.models.map(({ id }) => id);

export const purchaseCase = (id: string): Case => one(valid.cases, id);

/** The stages of a model as a case tells them. */
export const stagesIn = (modelId: string, caseId: string) =>
  model(modelId).stages.map((stage) => ({
    ...stage,
    ...purchaseCase(caseId).stages?.[modelId]?.[stage.id],
  }));

/** Every text that a piece of content holds in one language, however deep it lies. */
export function textsIn(data: unknown, language: Language): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) =>
    name === language && typeof value === 'string' ? [value] : textsIn(value, language),
  );
}
