import { languages } from '../../i18n/languages.ts';
import { choice, inWords, type Problem } from '../problem.ts';
import type { LessonFile } from '../read.ts';
import { problemsOf, type QuizItem } from '../../quiz/kinds/index.ts';
import { idsOnce, oneRight } from '../../quiz/kinds/options.ts';
import type { Quiz } from '../schemas.ts';
import { duplicates } from './duplicates.ts';
import { type Known, unknownClaims, unlessKnown } from './references.ts';
import { sectionIds } from './sections.ts';
import type { Entry } from './validate.ts';

/** The quiz of the front page, which belongs to no lesson. */
const homeQuiz = 'home';

export function checkQuizzes(
  quizzes: Entry<Quiz>[],
  lessons: LessonFile[],
  known: Known,
): Problem[] {
  const lessonNames = new Set(lessons.map(({ name }) => name));
  return [
    ...duplicates(
      quizzes.flatMap(({ file, data }) =>
        data.items.map(({ id }, index) => ({ name: id, file, field: `items[${index}].id` })),
      ),
      'on the whole site',
    ),
    ...quizzes.flatMap((quiz) => [
      ...unlessKnown(quiz, 'id', quiz.data.id, [...lessonNames, homeQuiz], 'the id of a lesson'),
      ...idsOnce({ file: quiz.file, field: 'predict' }, 'options', quiz.data.predict.options),
      ...oneRight({ file: quiz.file, field: 'predict' }, 'options', quiz.data.predict.options),
      ...quiz.data.items.flatMap((item, index) => [
        ...unknownClaims(quiz, `items[${index}].claims`, item.claims, known),
        ...problemsOf(item, { file: quiz.file, field: `items[${index}]` }, known),
        ...checkSection(quiz, item, index, lessons),
      ]),
    ]),
  ];
}

/** The section that explains an item must be there in both languages: a wrong answer links to it. */
function checkSection(
  quiz: Entry<Quiz>,
  { section }: QuizItem,
  index: number,
  lessons: LessonFile[],
): Problem[] {
  if (section === undefined) return [];
  return languages.flatMap((language) => {
    const lesson = lessons.find((each) => each.name === quiz.name && each.language === language);
    if (!lesson?.text) return [];
    const sections = sectionIds(lesson.text);
    if (sections.includes(section)) return [];
    return [
      {
        file: quiz.file,
        field: `items[${index}].section`,
        found: inWords(section),
        expected: choice(`a section of ${lesson.file}`, sections),
      },
    ];
  });
}
