import { languages } from '../../i18n/languages.ts';
import { problemsOf, type QuizItem } from '../../quiz/kinds/index.ts';
import { idsOnce, oneRight } from '../../quiz/kinds/options.ts';
import { inWords, type Problem } from '../problem.ts';
import type { PredictionData, Quiz } from '../schemas/quiz.ts';
import type { Context, Entry } from './check.ts';
import { duplicates } from './duplicates.ts';
import { unknownClaims, unlessKnown } from './references.ts';

export function checkQuizzes(quizzes: Entry<Quiz>[], context: Context): Problem[] {
  return [
    ...duplicates(
      quizzes.flatMap(({ file, data }) =>
        data.items.map(({ id }, index) => ({ name: id, file, field: `items[${index}].id` })),
      ),
      'on the whole site',
    ),
    ...quizzes.flatMap((quiz) => [
      ...checkPrediction(quiz.file, quiz.data.predict),
      ...quiz.data.items.flatMap((item, index) => [
        ...unknownClaims(quiz, `items[${index}].claims`, item.claims, context.known),
        ...problemsOf(item, { file: quiz.file, field: `items[${index}]` }, context.known),
        ...checkSection(quiz, item, index, context),
      ]),
      ...checkEarlier(quiz, context),
    ]),
  ];
}

export const checkHome = (home: Entry<{ predict: PredictionData }>[]): Problem[] =>
  home.flatMap(({ file, data }) => checkPrediction(file, data.predict));

function checkPrediction(file: string, { options }: PredictionData): Problem[] {
  const place = { file, field: 'predict' };
  return [...idsOnce(place, 'options', options), ...oneRight(place, 'options', options)];
}

/** The section that explains an item must be there in both languages: a wrong answer links to it. */
function checkSection(
  quiz: Entry<Quiz>,
  { section }: QuizItem,
  index: number,
  { raw }: Context,
): Problem[] {
  if (section === undefined) return [];
  return languages.flatMap((language) => {
    const lesson = raw.files.lessonTexts.find(
      (each) => each.id === quiz.id && each.language === language,
    );
    if (!lesson?.text) return [];
    return unlessKnown(quiz, `items[${index}].section`, section, {
      kind: `a section of ${lesson.file}`,
      names: new Set(lesson.text.sections.map(({ id }) => id)),
    });
  });
}

/** Items are asked again only after the lesson that they belong to. */
function checkEarlier(quiz: Entry<Quiz>, { known, valid }: Context): Problem[] {
  const sheetOf = (lesson: string) => valid.lessons.find(({ id }) => id === lesson)?.data.sheet;
  const earlier = quiz.data.earlier ?? [];
  return [
    ...duplicates(
      earlier.map((name, index) => ({ name, file: quiz.file, field: `earlier[${index}]` })),
      'in this list',
    ),
    ...earlier.flatMap((name, index) => {
      const field = `earlier[${index}]`;
      const owner = valid.quizzes.find(({ data }) => data.items.some(({ id }) => id === name));
      if (!owner) return unlessKnown(quiz, field, name, known.items);
      const [here, there] = [sheetOf(quiz.id), sheetOf(owner.id)];
      if (here === undefined || there === undefined || there < here) return [];
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
