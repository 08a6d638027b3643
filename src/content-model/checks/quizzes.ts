import { languages } from '../../i18n/languages.ts';
import { choice, inWords, type Problem } from '../problem.ts';
import type { LessonFile } from '../read.ts';
import type { Quiz, QuizItem, QuizOption } from '../schemas.ts';
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
      ...checkOptions(quiz.file, 'predict.options', quiz.data.predict.options, 'single'),
      ...quiz.data.items.flatMap((item, index) => [
        ...unknownClaims(quiz, `items[${index}].claims`, item.claims, known),
        ...checkOptions(quiz.file, `items[${index}].options`, item.options, item.kind),
        ...checkSection(quiz, item, index, lessons),
      ]),
    ]),
  ];
}

function checkOptions(
  file: string,
  field: string,
  options: QuizOption[],
  kind: QuizItem['kind'],
): Problem[] {
  const problems = duplicates(
    options.map(({ id }, index) => ({ name: id, file, field: `${field}[${index}].id` })),
    'in this question',
  );
  const right = options.filter((option) => option.right).length;
  const fits = kind === 'single' ? right === 1 : right > 0 && right < options.length;
  if (fits) return problems;
  const expected =
    kind === 'single' ? 'exactly one, for a single choice' : 'at least one right and one wrong';
  return [
    ...problems,
    { file, field, found: `${right} right of ${options.length} options`, expected },
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
