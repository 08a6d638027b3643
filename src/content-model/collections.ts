import type { z } from 'astro/zod';
import type { Identified } from './schemas/basics.ts';
import { atlasSchema } from './schemas/atlas.ts';
import { caseSchema } from './schemas/case.ts';
import { dividingLineSchema } from './schemas/dividing-line.ts';
import { lessonSchema, lessonTextSchema } from './schemas/lesson.ts';
import { modelSchema } from './schemas/model.ts';
import { pairSchema } from './schemas/pair.ts';
import { partsSchema } from './schemas/part.ts';
import { homeSchema, quizSchema } from './schemas/quiz.ts';
import { retentionSchema } from './schemas/retention.ts';
import { sortingSchema } from './schemas/sorting.ts';
import { sourceSchema, tensionsSchema } from './schemas/source.ts';
import { tacticsSchema } from './schemas/tactics.ts';
import { termSchema } from './schemas/term.ts';
import { tripSchema } from './schemas/trip.ts';

/** A kind of content: where its files lie, what they hold and how one entry is called in a message. */
export interface Collection {
  /**
   * Within the content folder. `<id>` stands for the entry's id, `<ID>` for an id that is written in capitals, `<language>`
   * for nl or en; without an id there is one file, which must be there.
   */
  path: string;
  /** Whether a file is one entry, or holds one under each of its fields. */
  holds: 'entry' | 'entries';
  called: string;
  schema: z.ZodType;
}

const entry = <Shape extends z.ZodType>(path: string, called: string, schema: Shape) => ({
  path,
  called,
  schema,
  holds: 'entry' as const,
});

const entries = <Shape extends z.ZodType>(path: string, called: string, schema: Shape) => ({
  path,
  called,
  schema,
  holds: 'entries' as const,
});

/**
 * Everything that stands under content/. The site's collections, reading, validating, references and queries follow from
 * this table: a new kind of content is a line here, its schema and its files. What one entry may ask of others stands in
 * checks/index.ts, because the checks are about the types that follow from this table.
 */
export const collections = {
  lessons: entry('lessons/<id>/lesson.yaml', 'a lesson', lessonSchema),
  lessonTexts: entry('lessons/<id>/<language>.mdx', 'a lesson', lessonTextSchema),
  quizzes: entry('lessons/<id>/quiz.yaml', 'a quiz', quizSchema),
  home: entry('home.yaml', 'the home page', homeSchema),
  parts: entries('parts.yaml', 'a part', partsSchema),
  sources: entry('sources/<ID>.yaml', 'a source', sourceSchema),
  tensions: entries('tensions.yaml', 'a tension', tensionsSchema),
  models: entry('models/<id>.yaml', 'a model', modelSchema),
  cases: entry('cases/<id>.yaml', 'a case', caseSchema),
  dividingLines: entry('dividing-lines/<id>.yaml', 'a dividing line', dividingLineSchema),
  retentions: entry('retentions/<id>.yaml', 'a retention', retentionSchema),
  atlases: entry('atlases/<id>.yaml', 'an atlas', atlasSchema),
  tactics: entry('tactics/<id>.yaml', 'tactics', tacticsSchema),
  sortings: entry('sortings/<id>.yaml', 'a sorting', sortingSchema),
  trips: entry('trips/<id>.yaml', 'a trip', tripSchema),
  terms: entry('terms/<id>.yaml', 'a term', termSchema),
  pairs: entry('pairs/<id>.yaml', 'a pair', pairSchema),
} satisfies Record<string, Collection>;

type Collections = typeof collections;
export type CollectionName = keyof Collections;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** What one entry of a collection holds, with its id. */
export type DataOf<Name extends CollectionName> = Collections[Name]['holds'] extends 'entry'
  ? Identified<z.infer<Collections[Name]['schema']>>
  : Identified<ValueOf<z.infer<Collections[Name]['schema']>>>;

type ValueOf<T> = T[keyof T];
