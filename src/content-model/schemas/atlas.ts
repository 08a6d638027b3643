import { z } from 'astro/zod';
import { firstMoment, lastMoment } from '../moments.ts';
import {
  bilingual,
  claimIds,
  id,
  type Identified,
  moment,
  roads,
  sourceId,
  tensionId,
} from './basics.ts';

const moments = lastMoment - firstMoment + 1;

/** A road of the atlas: a model, or a stretch of one. */
const roadSchema = z.strictObject({
  id,
  model: id,
  /** The kind of road, where it is not that of the model. */
  term: z.enum(roads).optional(),
  /** The first and the last stage of the stretch, where it is not the whole model. */
  stages: z.tuple([id, id]).optional(),
  /** Which of several answers of its source it is. */
  variant: bilingual.optional(),
});

/** A stretch of road that a source calls by a word. */
const stretchSchema = z.strictObject({
  road: id,
  stage: id,
  /** What one is aware of, weighs or does there: a few words beside the road. */
  means: bilingual,
});

const wordSchema = z.strictObject({
  id,
  name: bilingual,
  /** Why the word leads to several places, in two or three sentences. */
  answer: bilingual,
  stretches: z.array(stretchSchema).min(2),
});

const journeySchema = z.strictObject({
  source: sourceId,
  /** First and last moment of what this source calls a customer journey. */
  span: z.tuple([moment, moment]),
  /** Where the same source ends it elsewhere: the last moment. */
  otherEnd: moment.optional(),
  /** What the person is before it begins, if the source says so. */
  before: bilingual.optional(),
  why: bilingual,
  claims: claimIds,
});

/** A view of the atlas that shows a question on which the sources clash. */
const presetSchema = z.strictObject({
  tension: tensionId,
  /** What is chosen: a moment, a word or a source. */
  shows: z.union([
    z.strictObject({ moment }),
    z.strictObject({ word: id }),
    z.strictObject({ source: sourceId }),
  ]),
  /** The roads that it is about, where it is not about all of them. */
  only: z
    .union([
      z.strictObject({ terms: z.array(z.enum(roads)).min(1) }),
      z.strictObject({ sources: z.array(sourceId).min(1) }),
    ])
    .optional(),
  /** What there is to see, in two or three sentences. */
  says: bilingual,
});

export const atlasSchema = z.strictObject({
  /** The person on the road: a case with touchpoints. */
  case: id,
  /** Where the sources draw the line between buyer and customer. */
  lines: id,
  question: bilingual,
  finding: bilingual,
  /** What happens at each moment, in one short sentence. */
  happens: z.array(bilingual).length(moments),
  /** In the order in which they lie under each other. */
  roads: z.array(roadSchema).min(2),
  words: z.array(wordSchema).min(1),
  journeys: z.array(journeySchema).min(1),
  presets: z.array(presetSchema).min(1),
});

export type Atlas = Identified<z.infer<typeof atlasSchema>>;
