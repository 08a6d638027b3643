import { languages } from '../../i18n/languages.ts';
import { problemsOf, type QuizItem } from '../../quiz/kinds/index.ts';
import { idsOnce, oneRight } from '../../quiz/kinds/options.ts';
import { inWords, type Problem } from '../problem.ts';
import type { ContentFile } from '../read.ts';
import type { HomeData, PredictionData, Quiz } from '../schemas/quiz.ts';
import type { Context, Entry } from './check.ts';
import { duplicates } from './duplicates.ts';
import { type Known, unknownClaims, unlessKnown } from './references.ts';

export function checkQuizzes(quizzes: Entry<Quiz>[], context: Context): Problem[] {
  const index = indexOf(quizzes, context);
  return [
    ...duplicates(
      quizzes.flatMap(({ file, data }) =>
        data.items.map(({ id }, index) => ({ name: id, file, field: `items[${index}].id` })),
      ),
      'on the whole site',
    ),
    ...quizzes.flatMap((quiz) => [
      ...checkPrediction(quiz.file, 'predict', quiz.data.predict),
      ...quiz.data.items.flatMap((item, place) => [
        ...unknownClaims(quiz, `items[${place}].claims`, item.claims, context.known),
        ...problemsOf(item, { file: quiz.file, field: `items[${place}]` }, context.known),
        ...checkSection(quiz, item, place, index),
        ...checkObjective(quiz, item, place, context),
      ]),
      ...checkEarlier(quiz, context.known, index),
    ]),
  ];
}

/** What the questions of a quiz refer to, to be looked up by its name. */
interface Index {
  /** The text of each lesson, by `language/id`. */
  texts: ReadonlyMap<string, ContentFile>;
  /** The number of each lesson's sheet. */
  sheets: ReadonlyMap<string, number>;
  /** The lesson that each item belongs to. */
  owners: ReadonlyMap<string, string>;
}

const indexOf = (quizzes: Entry<Quiz>[], { raw, valid }: Context): Index => ({
  texts: new Map(raw.files.lessonTexts.map((text) => [`${text.language}/${text.id}`, text])),
  sheets: new Map(valid.lessons.map(({ id, data }) => [id, data.sheet])),
  // An id that occurs twice is told as such, and belongs to the quiz that has it first.
  owners: new Map(
    quizzes.toReversed().flatMap((quiz) => quiz.data.items.map(({ id }) => [id, quiz.id] as const)),
  ),
});

export const checkHome = (home: Entry<HomeData>[]): Problem[] =>
  home.flatMap(({ file, data }) => checkPrediction(file, 'predict', data.predict));

/** @param field where the file asks it */
export function checkPrediction(
  file: string,
  field: string,
  { options }: PredictionData,
): Problem[] {
  const place = { file, field };
  return [...idsOnce(place, 'options', options), ...oneRight(place, 'options', options)];
}

/** The section that explains an item must be there in both languages: a wrong answer links to it. */
function checkSection(
  quiz: Entry<Quiz>,
  { section }: QuizItem,
  place: number,
  { texts }: Index,
): Problem[] {
  if (section === undefined) return [];
  return languages.flatMap((language) => {
    const lesson = texts.get(`${language}/${quiz.id}`);
    if (!lesson?.text) return [];
    return unlessKnown(quiz, `items[${place}].section`, section, {
      kind: `a section of ${lesson.file}`,
      names: new Set(lesson.text.sections.map(({ id }) => id)),
    });
  });
}

/** An item tests one of the objectives that its lesson names. */
function checkObjective(
  quiz: Entry<Quiz>,
  { objective }: QuizItem,
  place: number,
  { valid }: Context,
): Problem[] {
  const count = valid.lessonTexts.find(({ id }) => id === quiz.id)?.data.objectives.length;
  if (objective === undefined || count === undefined || objective <= count) return [];
  return [
    {
      file: quiz.file,
      field: `items[${place}].objective`,
      found: inWords(objective),
      expected: `a number from 1 to ${count}, one of the objectives of the lesson`,
    },
  ];
}

/** Items are asked again only after the lesson that they belong to. */
function checkEarlier(quiz: Entry<Quiz>, known: Known, { owners, sheets }: Index): Problem[] {
  const earlier = quiz.data.earlier ?? [];
  return [
    ...duplicates(
      earlier.map((name, index) => ({ name, file: quiz.file, field: `earlier[${index}]` })),
      'in this list',
    ),
    ...earlier.flatMap((name, index) => {
      const field = `earlier[${index}]`;
      const owner = owners.get(name);
      if (owner === undefined) return unlessKnown(quiz, field, name, known.items);
      const [here, there] = [sheets.get(quiz.id), sheets.get(owner)];
      if (here === undefined || there === undefined || there < here) return [];
      // Two lessons with one number are told as such.
      if (here === there && owner !== quiz.id) return [];
      return [
        {
          file: quiz.file,
          field,
          found: `${inWords(name)}, of sheet ${there}`,
          expected: `an item of a sheet before ${here}`,
        },
      ];
    }),
  ];
}
