import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import * as schema from './content-model/schemas.ts';

const yaml = (folder: string, pattern = '*.yaml') => glob({ base: `./content/${folder}`, pattern });

export const collections = {
  lessons: defineCollection({
    // The id of an entry is its language and its file name: "nl/what-is-a-customer-journey".
    loader: glob({
      base: './content/lessons',
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: schema.lessonSchema,
  }),
  sources: defineCollection({ loader: yaml('sources', '[a-e].yaml'), schema: schema.sourceSchema }),
  tensions: defineCollection({
    loader: file('./content/sources/tensions.yaml'),
    schema: schema.tensionSchema,
  }),
  models: defineCollection({ loader: yaml('models'), schema: schema.modelSchema }),
  cases: defineCollection({ loader: yaml('cases'), schema: schema.caseSchema }),
  dividingLines: defineCollection({
    loader: yaml('dividing-lines'),
    schema: schema.dividingLineSchema,
  }),
  terms: defineCollection({ loader: yaml('terms'), schema: schema.termSchema }),
  quizzes: defineCollection({ loader: yaml('quizzes'), schema: schema.quizSchema }),
  parts: defineCollection({ loader: file('./content/parts.yaml'), schema: schema.partSchema }),
};
