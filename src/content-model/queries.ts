import type { FigureName } from '../figures/index.ts';
import { type CollectionEntry, getCollection } from 'astro:content';
import type { Language } from '../i18n/languages.ts';
import type { CollectionName, DataOf } from './collections.ts';
import { countedCollections, type Counts, countsOf, filled } from './counts.ts';
import { readingMinutes } from './lesson-facts.ts';
import type { Section } from './lesson-text.ts';
import type { QuizItem } from '../quiz/kinds/index.ts';
import type { StageTexts } from './schemas.ts';

/*
 * What pages ask of the content. Every answer comes from an index that is made once for a whole build: what a page costs
 * must not grow with the number of lessons.
 */

/** Keeps what was computed once for the build; while an author writes, it is computed anew each time. */
export function once<Value, Key = undefined>(
  compute: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    if (import.meta.env.DEV) return compute(key);
    const value = kept.get(key) ?? compute(key);
    kept.set(key, value);
    return value;
  };
}

const indexOf = once(
  async (name: CollectionName): Promise<ReadonlyMap<string, CollectionEntry<CollectionName>>> =>
    new Map((await getCollection(name)).map((entry) => [entry.id, entry])),
);

/** How many there are of what the texts speak about. */
export const countsOfSite = once(async (): Promise<Counts> => {
  const sizes = await Promise.all(
    countedCollections.map(async (name) => [name, (await indexOf(name)).size] as const),
  );
  const index = new Map(sizes);
  return countsOf((name) => index.get(name) ?? 0);
});

/** Words of the site itself, with the numbers that they ask for filled in: see counts.ts. */
export const withNumbers = async (text: string, language: Language): Promise<string> =>
  filled(text, await countsOfSite(undefined), language);

/** All entries of a collection, in the order of their files. */
export async function allOf<Name extends CollectionName>(name: Name): Promise<DataOf<Name>[]> {
  return [...(await indexOf(name)).values()].map(({ data }) => data as unknown as DataOf<Name>);
}

/**
 * The content of one entry, by its id.
 * @throws when there is no such entry; the checks have told the author before it comes to that
 */
export async function dataOf<Name extends CollectionName>(
  name: Name,
  id: string,
): Promise<DataOf<Name>> {
  const entry = (await indexOf(name)).get(id);
  if (!entry) throw new Error(`content/${name}: there is no "${id}"`);
  return entry.data as unknown as DataOf<Name>;
}

/** A figure as the text of a lesson asks for it. */
export interface FigureTag {
  figure: FigureName;
  attributes: Readonly<Record<string, string | undefined>>;
}

/** A lesson in one language: what its files say, and what follows from its text. */
export interface Lesson {
  data: Omit<DataOf<'lessonTexts'>, 'id'> &
    DataOf<'lessons'> & {
      language: Language;
      sections: readonly Section[];
      /** The kinds of the figures in the text, in its order. */
      figures: readonly FigureName[];
      /** The same figures with the attributes of their tags. */
      figureTags: readonly FigureTag[];
      /** The claims and tensions that the text cites. */
      claims: readonly string[];
      tensions: readonly string[];
      /** The terms that the text links, in its order. */
      terms: readonly string[];
      /** Reading time. */
      minutes: number;
    };
  /** What Astro draws the text from. */
  entry: CollectionEntry<'lessonTexts'>;
}

const lessonIndex = once(async (language: Language): Promise<ReadonlyMap<string, Lesson>> => {
  const lessons = await Promise.all(
    (await allOf('lessons'))
      .sort((a, b) => a.sheet - b.sheet)
      .map(async ({ id, ...facts }): Promise<[string, Lesson][]> => {
        const text = (await indexOf('lessonTexts')).get(`${language}/${id}`);
        const quiz = (await indexOf('quizzes')).get(id);
        // While an author writes one of its files, a lesson may be away, and all other pages are there.
        if (!text || !quiz) return [];
        const entry = text as CollectionEntry<'lessonTexts'>;
        const { data } = entry;
        const { items, earlier = [] } = (quiz as CollectionEntry<'quizzes'>).data;
        const questions = items.length + earlier.length;
        const minutes = readingMinutes({
          words: data.words,
          figures: data.figures.length,
          questions,
        });
        return [[id, { data: { ...data, ...facts, id, minutes }, entry }]];
      }),
  );
  return new Map(lessons.flat());
});

/** All lessons of one language in the order of their sheets. */
export const lessonsIn = async (language: Language): Promise<Lesson[]> => [
  ...(await lessonIndex(language)).values(),
];

/**
 * A lesson in one language.
 * @throws when there is no such lesson
 */
export async function lessonOf(id: string, language: Language): Promise<Lesson> {
  const lesson = (await lessonIndex(language)).get(id);
  if (!lesson) throw new Error(`content/lessons: there is no "${id}" in ${language}`);
  return lesson;
}

const neighbours = once(async (language: Language) => {
  const lessons = await lessonsIn(language);
  return new Map(
    lessons.map(({ data }, place) => [
      data.id,
      { previous: lessons[place - 1], next: lessons[place + 1] },
    ]),
  );
});

/** The lessons before and after one, in the order of their sheets. */
export const neighboursOf = async (
  id: string,
  language: Language,
): Promise<{ previous?: Lesson | undefined; next?: Lesson | undefined }> =>
  (await neighbours(language)).get(id) ?? {};

/** A question of a quiz. */
export interface Question {
  item: QuizItem;
  /** The section that explains it, in the lesson that the question comes from. */
  section: Section | undefined;
  /** That lesson, where it is an earlier one than the one whose quiz asks the question. */
  earlier: Lesson | undefined;
}

const itemIndex = once(async (language: Language) => {
  const quizzes = await allOf('quizzes');
  const questions = await Promise.all(
    quizzes.map(async ({ id, items }) => {
      const lesson = (await lessonIndex(language)).get(id);
      if (!lesson) return [];
      return items.map((item) => {
        const section = lesson.data.sections.find((each) => each.id === item.section);
        return [item.id, { item, lesson, section }] as const;
      });
    }),
  );
  return new Map(questions.flat());
});

/**
 * The questions of a lesson, its own ones first, then those from earlier lessons.
 * @throws when there is no such lesson
 */
export async function quizOf(lesson: string, language: Language): Promise<Question[]> {
  const { items, earlier = [] } = await dataOf('quizzes', lesson);
  const index = await itemIndex(language);
  return [...items.map(({ id }) => id), ...earlier].flatMap((id) => {
    const found = index.get(id);
    if (!found) return [];
    const { item, section, lesson: origin } = found;
    return [{ item, section, earlier: origin.data.id === lesson ? undefined : origin }];
  });
}

/**
 * What a case tells of the stages of a model, by the stage's id.
 * @throws when the case tells nothing of that model
 */
export async function stageTextsOf(
  model: string,
  caseId: string,
): Promise<Readonly<Record<string, StageTexts>>> {
  const texts = (await dataOf('cases', caseId)).stages?.[model];
  if (!texts) throw new Error(`content/cases: "${caseId}" tells nothing of the model "${model}"`);
  return texts;
}

const claimIndex = once(async () => {
  const sources = await allOf('sources');
  return new Map(
    sources.flatMap((source) =>
      Object.entries(source.claims).map(([id, text]) => [id, { source, text }] as const),
    ),
  );
});

/**
 * The text of a claim with the source that makes it.
 * @throws when no source makes such a claim
 */
export async function claimOf(id: string) {
  const claim = (await claimIndex(undefined)).get(id);
  if (!claim) throw new Error(`content/sources: no source makes the claim "${id}"`);
  return claim;
}
