import { languages } from '../../i18n/languages.ts';
import { inWords, type Problem } from '../problem.ts';
import type { LessonFile } from '../read.ts';
import { checkComponents } from './components.ts';
import { duplicates } from './duplicates.ts';
import { checkFigureData, checkPoints, isFigure } from './figures.ts';
import { aClaim, aQuiz, aTension, type Known, unlessKnown } from './references.ts';
import { checkTwins } from './translations.ts';
import type { LessonEntry, ValidContent } from './validate.ts';

/** Ids that every lesson page gives to its own parts. */
const idsOfThePage = ['content', 'objectives', 'contents', 'summary', 'quiz'];

/**
 * @param lessons all lessons, so that the text is checked even where the frontmatter breaks its schema
 */
export function checkLessons(
  lessons: LessonFile[],
  content: ValidContent,
  known: Known,
): Problem[] {
  return [
    ...content.lessons.flatMap((lesson) => [
      ...checkQuizOf(lesson, known),
      ...checkCitations(lesson, 'claims', 'Source', 'claim', known.claims, aClaim),
      ...checkCitations(lesson, 'tensions', 'Tension', 'id', known.tensions, aTension),
    ]),
    ...checkOneOfAKind(content.lessons),
    ...lessons.flatMap((lesson) => [
      ...checkComponents(lesson, known),
      ...checkPoints(lesson, content),
      ...checkIdsOnPage(lesson),
      ...(lesson.text?.plainHeadings ?? []).map((line) => ({
        file: `${lesson.file}:${line}`,
        field: 'heading',
        found: 'a Markdown heading, which has no id that both languages share',
        expected: '<Heading id="…">',
      })),
    ]),
    ...checkFigureData(lessons, content),
    ...checkTwins(lessons, content),
  ];
}

function checkQuizOf(lesson: LessonEntry, known: Known): Problem[] {
  const { id, quiz } = lesson.data;
  const unknown = unlessKnown(lesson, 'quiz', quiz, known.quizzes, aQuiz);
  if (unknown.length > 0 || quiz === id) return unknown;
  return [
    {
      file: lesson.file,
      field: 'quiz',
      found: inWords(quiz),
      expected: `${inWords(id)}: a quiz belongs to the lesson of the same id`,
    },
  ];
}

/** The frontmatter lists exactly what the text cites: other pages go by the list. */
function checkCitations(
  lesson: LessonEntry,
  field: 'claims' | 'tensions',
  component: string,
  attribute: string,
  known: ReadonlySet<string>,
  kind: string,
): Problem[] {
  if (!lesson.text) return [];
  const listed = lesson.data[field];
  const uses = lesson.text.uses.filter((use) => use.component === component);
  const cited = new Set(uses.map(({ attributes }) => attributes[attribute]));
  return [
    ...listed.flatMap((name, index): Problem[] => {
      const place = `${field}[${index}]`;
      const unknown = unlessKnown(lesson, place, name, known, kind);
      if (unknown.length > 0 || cited.has(name)) return unknown;
      const expected = `<${component} ${attribute}="${name}" /> in the text`;
      return [{ file: lesson.file, field: place, found: `${inWords(name)}, not cited`, expected }];
    }),
    ...duplicates(
      listed.map((name, index) => ({ name, file: lesson.file, field: `${field}[${index}]` })),
      'in this list',
    ),
    ...uses.flatMap((use) => {
      const name = use.attributes[attribute];
      if (name === undefined || !known.has(name) || listed.includes(name)) return [];
      return [
        {
          file: `${lesson.file}:${use.line}`,
          field: `<${component}> ${attribute}`,
          found: inWords(name),
          expected: `one that the frontmatter lists under ${field}`,
        },
      ];
    }),
  ];
}

/** No two lessons of a language share an address or a sheet number. */
const checkOneOfAKind = (lessons: LessonEntry[]): Problem[] =>
  languages.flatMap((language) => {
    const inLanguage = lessons.filter((lesson) => lesson.language === language);
    return (['slug', 'sheet'] as const).flatMap((field) =>
      duplicates(
        inLanguage.map(({ file, data }) => ({ name: data[field], file, field })),
        `in content/lessons/${language}`,
      ),
    );
  });

/** Sections, figures and the parts of the page itself are all reached by `#id`. */
function checkIdsOnPage({ file, text }: LessonFile): Problem[] {
  const uses = (text?.uses ?? []).filter((use) => use.component === 'Heading' || isFigure(use));
  return duplicates(
    [
      ...idsOfThePage.map((name) => ({ name, file, field: 'the page itself' })),
      ...uses.map(({ component, attributes, line }) => ({
        name: attributes.id ?? '',
        file: `${file}:${line}`,
        field: `<${component}> id`,
      })),
    ],
    'on the page',
  );
}
