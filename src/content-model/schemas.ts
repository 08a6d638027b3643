import { z } from 'astro/zod';
import { itemSchema } from '../quiz/kinds/index.ts';
import { optionSchema } from '../quiz/kinds/item-fields.ts';
import { bilingual, bilingualList, claimId, id, text } from './fields.ts';
import { firstMoment, lastMoment } from './moments.ts';

/*
 * What each file under content/ must hold. The schemas are the reference for authors: every field says what it is for.
 * Cross-references between files are checked in check.ts.
 */

const sourceId = z.enum(['A', 'B', 'C', 'D', 'E']);
const partNumber = z.enum(['I', 'II', 'III', 'IV', 'V']);
const tensionId = z.string().regex(/^T\d{1,2}$/, 'a tension id such as T3');

/** The terms that are drawn as a kind of road. */
export const roads = [
  'customer-journey',
  'purchase-cycle',
  'buyer-journey',
  'path-to-purchase',
  'customer-experience',
] as const;
export type Road = (typeof roads)[number];

const moment = z
  .number('a moment, as a number')
  .int('a whole number')
  .min(firstMoment, `a moment from ${firstMoment} to ${lastMoment}`)
  .max(lastMoment, `a moment from ${firstMoment} to ${lastMoment}`);

export const lessonSchema = z.strictObject({
  /** The same in both languages, and the name of the file. */
  id,
  /** The number of the map sheet. */
  sheet: z.number().int().positive(),
  /** The part of the atlas, as in parts.yaml. */
  part: partNumber,
  /** The last part of the address, in this language. Never change it once published. */
  slug: id,
  title: text,
  /** One sentence for search results and link previews. */
  description: z.string().min(60).max(180),
  /** Complete the sentence "After this sheet you can …". */
  objectives: z.array(text).min(2).max(5),
  /** Reading time in minutes. */
  minutes: z.number().int().min(3).max(15),
  /** Exactly the claims that the text cites through <Source>. */
  claims: z.array(claimId).min(1),
  /** Exactly the tensions that the text shows through <Tension>. */
  tensions: z.array(tensionId),
  /** Three sentences to take home. */
  summary: z.array(text).length(3),
  /** The id of the quiz at the end. */
  quiz: id,
});

export const sourceSchema = z.strictObject({
  id: sourceId,
  /** The title as published, in Dutch. */
  title: text,
  /** Who wrote it, as far as the document says. */
  author: bilingual,
  /** What kind of document it is. */
  kind: bilingual,
  /** What its publisher sells, when it sells something. */
  sells: bilingual.optional(),
  /** How this source uses the terms. */
  stance: bilingual,
  /** Every claim, restated in our own words. */
  claims: z.record(claimId, bilingual),
});

export const tensionSchema = z.strictObject({
  /** What the sources answer differently. */
  question: bilingual,
  /** Who says what. */
  positions: z.array(z.strictObject({ claims: z.array(claimId).min(1), says: bilingual })).min(1),
  /** Why it matters to a reader. */
  why: bilingual,
});

const stageSchema = z.strictObject({
  id,
  name: bilingual,
  /** First and last moment that the stage covers on the common time line. */
  span: z.tuple([moment, moment]),
  /** One line: why these moments. */
  reading: bilingual,
  claims: z.array(claimId).min(1),
  /** What the person does there. */
  does: bilingual,
  /** What the person may think or feel, in the first person. */
  thinks: bilingual,
  /** Typical touchpoints. */
  touchpoints: bilingualList,
});

export const modelSchema = z.strictObject({
  id,
  source: sourceId,
  /** Which kind of road it is drawn as. */
  term: z.enum(roads),
  /** A loop leads from its last stage back to its first. */
  shape: z.enum(['line', 'loop']),
  /** "stated" when the source's own steps are the scale, "read" when the place on the time line is our reading. */
  positions: z.enum(['stated', 'read']),
  name: bilingual,
  /** The heading over the figure: the one thing to see. */
  takeaway: bilingual,
  stages: z.array(stageSchema).min(2).max(10),
});

const verdict = z.enum(['kept', 'dropped', 'disputed']);
const lensSchema = z.strictObject({ cycle: verdict, why: bilingual });

export const caseSchema = z.strictObject({
  id,
  name: bilingual,
  /** What the person is called, in both languages alike. */
  traveller: text,
  /** Who that is and what happens, in a few sentences. */
  person: bilingual,
  /** The source whose differences the lenses apply. */
  source: sourceId,
  takeaway: bilingual,
  touchpoints: z
    .array(
      z.strictObject({
        id,
        moment,
        name: bilingual,
        happens: bilingual,
        where: z.enum(['online', 'offline']),
        claims: z.array(claimId),
        /** What the purchase cycle does with this touchpoint, seen through each of the three differences (A16, A17, A18). */
        lenses: z.strictObject({
          scope: lensSchema,
          focus: lensSchema,
          perspective: lensSchema.extend({
            /** The feeling or motive that the journey records. */
            journey: bilingual,
            /** The step of the transaction that the cycle records. */
            step: bilingual.optional(),
          }),
        }),
      }),
    )
    .min(10)
    .max(14),
});

export const termSchema = z.strictObject({
  id,
  name: bilingual,
  /** Other names for the same thing. */
  also: bilingualList,
  /** Only for the five terms that are drawn as a kind of road. */
  road: z.enum(roads).optional(),
  /** The code on the road's shield. */
  shield: z.strictObject({ nl: z.string().length(2), en: z.string().length(2) }).optional(),
  definition: bilingual,
  /** Ids of terms it is mixed up with. */
  confused: z.array(id),
  claims: z.array(claimId),
});

export const quizSchema = z.strictObject({
  /** The id of the lesson it belongs to, or "home". */
  id,
  /** One question before any explanation; it does not count. */
  predict: z.strictObject({ stem: bilingual, options: z.array(optionSchema).min(2).max(5) }),
  items: z.array(itemSchema),
});

/** All tensions stand in one file, by their id. */
export const tensionsSchema = z.record(tensionId, tensionSchema);

export const partSchema = z.strictObject({
  title: bilingual,
  /** What this part of the map will show. */
  about: bilingual,
});

/** The parts of the atlas, by their number, in one file. */
export const partsSchema = z.record(partNumber, partSchema);

/** Per language of the page, the words of the other language that its texts use. */
export const foreignWordsSchema = z.strictObject({ nl: z.array(text), en: z.array(text) });

export type LessonData = z.infer<typeof lessonSchema>;
export type SourceData = z.infer<typeof sourceSchema>;
export type TensionData = z.infer<typeof tensionSchema>;
export type Stage = z.infer<typeof stageSchema>;
export type Model = z.infer<typeof modelSchema>;
export type Case = z.infer<typeof caseSchema>;
export type Touchpoint = Case['touchpoints'][number];
export type Verdict = z.infer<typeof verdict>;
export type TermData = z.infer<typeof termSchema>;
export type Quiz = z.infer<typeof quizSchema>;
