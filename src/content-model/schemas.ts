import { z } from 'astro/zod';
import { firstMoment, lastMoment } from './moments.ts';

/*
 * What each file under content/ must hold. The schemas are the reference for authors: every field says what it is for.
 * Cross-references between files are checked in check.ts.
 */

const text = z.string('a text').trim().min(1, 'a text that is not empty');

/** The same text as an original in both languages. */
const inBothLanguages = 'a text in both languages';
const oneOfBoth = z.string(inBothLanguages).trim().min(1, inBothLanguages);
const bilingual = z.strictObject(
  { nl: oneOfBoth, en: oneOfBoth },
  { error: ({ code }) => (code === 'invalid_type' ? inBothLanguages : undefined) },
);
const bilingualList = z.strictObject({ nl: z.array(text), en: z.array(text) });

/*
 * Every message completes the sentence "found …, expected …"; where a schema has none of its own, checks/validate.ts adds
 * one.
 */

/** Lower-case words joined by hyphens; stable, because links and stored progress depend on it. */
const idMessage = 'an id of lower-case words joined by hyphens';
const id = z.string(idMessage).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idMessage);
const sourceId = z.enum(['A', 'B', 'C', 'D', 'E']);
const claimId = z.string().regex(/^[A-E]\d\d$/, 'a claim id such as A16');
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

const moments = lastMoment - firstMoment + 1;
/** Behind how many of the moments a line is drawn: 0 stands before the first. */
const gate = z
  .number('a number of moments')
  .int('a whole number')
  .min(0, `a number of moments from 0 to ${moments}`)
  .max(moments, `a number of moments from 0 to ${moments}`);

const lineSchema = z
  .strictObject({
    source: sourceId,
    /** After how many moments the buyer becomes a customer; `null` where a source draws no line. */
    after: gate.nullable(),
    /** Whether the source states the line, we read it in the source, or there is none. */
    kind: z.enum(['stated', 'read', 'none']),
    /** What the source says that puts the line there, or leaves it out. */
    why: bilingual,
    claims: z.array(claimId).min(1),
  })
  .refine(({ after, kind }) => (after === null) === (kind === 'none'), {
    path: ['after'],
    error: 'a number of moments for a line, and null with kind "none"',
  });

/** Where a buyer becomes a customer: one purchase, and the lines that the sources draw across it. */
export const dividingLineSchema = z.strictObject({
  id,
  /** What the person is called, in both languages alike. */
  traveller: text,
  /** The heading over the figure: what it asks. */
  question: bilingual,
  /** What the person buys, in one sentence. */
  introduction: bilingual,
  /** The one thing to see, told when the lines of the sources are shown. */
  finding: bilingual,
  /** What it would mean if the line stood before the first moment, or after the last. */
  extremes: z.strictObject({ allCustomers: bilingual, allBuyers: bilingual }),
  /** What happens at each moment, in their order. */
  moments: z.array(z.strictObject({ text: bilingual })).length(moments),
  /** One for each source. */
  lines: z.array(lineSchema).min(1),
  /** Something goes wrong at a moment that the lines dispute. */
  mishap: z.strictObject({
    moment,
    /** What goes wrong, and the question who takes care of it. */
    text: bilingual,
    /** Who takes care of a buyer, and who of a customer. */
    roles: z.strictObject({ buyer: bilingual, customer: bilingual }),
  }),
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

const optionSchema = z.strictObject({
  id,
  text: bilingual,
  right: z.boolean(),
  /** Why this option is right or wrong: the explanation a reader gets after choosing it. */
  why: bilingual,
});

const itemSchema = z.strictObject({
  /** Stable and unique over the whole site: stored progress depends on it. */
  id,
  kind: z.enum(['single', 'multiple']),
  /** "apply" puts a term to a case, "define" asks for a definition. */
  aim: z.enum(['apply', 'define']),
  claims: z.array(claimId).min(1),
  /** The section of the lesson that explains it. */
  section: id.optional(),
  stem: bilingual,
  options: z.array(optionSchema).min(2).max(6),
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
export type DividingLine = z.infer<typeof dividingLineSchema>;
export type Verdict = z.infer<typeof verdict>;
export type TermData = z.infer<typeof termSchema>;
export type QuizOption = z.infer<typeof optionSchema>;
export type QuizItem = z.infer<typeof itemSchema>;
export type Quiz = z.infer<typeof quizSchema>;
