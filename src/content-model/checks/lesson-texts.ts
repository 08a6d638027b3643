import type { z } from 'astro/zod';
import { languages } from '../../i18n/languages.ts';
import type { Problem } from '../problem.ts';
import type { ContentFile } from '../read.ts';
import type { lessonTextSchema } from '../schemas/lesson.ts';
import type { Context, Entry } from './check.ts';
import { checkComponents } from './components.ts';
import { duplicates } from './duplicates.ts';
import { checkFigureData, checkPoints, isFigure } from './figures.ts';
import { unlessKnown } from './references.ts';
import { checkTranslations } from './translations.ts';

/** Ids that every lesson page gives to its own parts. */
const idsOfThePage = [
  'content',
  'objectives',
  'contents',
  'summary',
  'meeting',
  'part-note',
  'quiz',
];

/** How the ids begin that a lesson page gives to its questions, margin notes, tensions and terms. */
const beginningsOfThePage = ['question-', 'note-', 'tension-', 'term-'];

/** What is wrong in the texts of the lessons, which are checked even where their frontmatter breaks its schema. */
export function checkLessonTexts(
  lessons: Entry<z.infer<typeof lessonTextSchema>>[],
  context: Context,
): Problem[] {
  const texts = context.raw.files.lessonTexts;
  return [
    ...languages.flatMap((language) =>
      duplicates(
        lessons
          .filter((lesson) => lesson.language === language)
          .map(({ file, data }) => ({ name: data.slug, file, field: 'slug' })),
        'in a language',
      ),
    ),
    ...texts.flatMap((lesson) => [
      ...checkComponents(lesson, context.known),
      ...checkPoints(lesson, context.valid),
      ...checkIdsOnPage(lesson),
      ...checkTitles(lesson),
      ...checkLinks(lesson),
      ...checkPrediction(lesson),
      ...(lesson.text?.refused ?? []).map(({ line, ...problem }) => ({
        ...problem,
        file: `${lesson.file}:${line}`,
      })),
    ]),
    ...checkFigureData(texts, context.valid),
    ...checkTranslations(texts),
  ];
}

/** Sections, figures and the parts of the page itself are all reached by `#id`. */
function checkIdsOnPage({ file, text }: ContentFile): Problem[] {
  const uses = (text?.uses ?? []).filter((use) => use.component === 'Heading' || isFigure(use));
  const figures = uses.filter(isFigure).flatMap(({ attributes }) => attributes.id ?? []);
  const beginnings = [...beginningsOfThePage, ...figures.map((id) => `${id}-`)];
  return [
    ...duplicates(
      [
        ...idsOfThePage.map((name) => ({ name, file, field: 'the page itself' })),
        ...uses.map(({ component, attributes, line }) => ({
          name: attributes.id ?? '',
          file: `${file}:${line}`,
          field: `<${component}> id`,
        })),
      ],
      'on the page',
    ),
    ...uses.flatMap(({ component, attributes: { id = '' }, line }) => {
      const beginning = beginnings.find((each) => id.startsWith(each));
      if (beginning === undefined) return [];
      return [
        {
          file: `${file}:${line}`,
          field: `<${component}> id`,
          found: `"${id}"`,
          expected: `an id that does not begin with "${beginning}", as those do that the page gives itself`,
        },
      ];
    }),
  ];
}

/** The contents of the page are a list of titles, in which none stands twice. */
function checkTitles({ file, text }: ContentFile): Problem[] {
  const headings = (text?.uses ?? []).filter(({ component }) => component === 'Heading');
  const titles = headings.map(({ line }, index) => ({
    name: text?.sections[index]?.title ?? '',
    file: `${file}:${line}`,
    field: '<Heading>',
  }));
  return duplicates(
    titles.filter(({ name }) => name !== ''),
    'among the titles',
  );
}

/** A link to a part of the page leads to a section or a figure that is there. */
function checkLinks({ file, text }: ContentFile): Problem[] {
  if (!text) return [];
  const figures = text.uses.filter(isFigure).flatMap(({ attributes }) => attributes.id ?? []);
  const names = [...text.sections.map(({ id }) => id), ...figures, ...idsOfThePage];
  return text.links.flatMap(({ target, line }) =>
    target.startsWith('#')
      ? unlessKnown({ file: `${file}:${line}` }, 'link', target.slice(1), {
          kind: 'a section or a figure of this lesson',
          names: new Set(names),
        })
      : [],
  );
}

/** The question before any explanation, which each quiz has, is asked once. */
function checkPrediction({ file, text }: ContentFile): Problem[] {
  if (!text) return [];
  const [first, again] = text.uses.filter(({ component }) => component === 'Predict');
  if (first && !again) return [];
  return [
    {
      file: again ? `${file}:${again.line}` : file,
      field: '<Predict>',
      found: first ? 'this again' : 'nothing',
      expected: 'it once, because the quiz has one question to predict on',
    },
  ];
}
