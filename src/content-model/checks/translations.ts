import { otherLanguage } from '../../i18n/languages.ts';
import { inWords, type Problem } from '../problem.ts';
import type { LessonFile } from '../read.ts';
import { figureTags } from './figures.ts';
import { sectionIds } from './sections.ts';
import type { ValidContent } from './validate.ts';

/** Both languages have the same lessons, with the same sections, figures, claims and place in the atlas. */
export function checkTwins(lessons: LessonFile[], content: ValidContent): Problem[] {
  return lessons.flatMap((lesson) => {
    const language = otherLanguage(lesson.language);
    const twin = lessons.find((each) => each.name === lesson.name && each.language === language);
    if (!twin) {
      const file = `content/lessons/${language}/${lesson.name}.mdx`;
      const expected = `a lesson that is the twin of ${lesson.file}`;
      return [{ file, field: 'file', found: 'nothing', expected }];
    }
    return [
      ...checkTexts(lesson, twin),
      // Told once for the pair.
      ...(lesson.language === 'nl' ? [] : checkFrontmatter(lesson, twin, content)),
    ];
  });
}

function checkTexts(lesson: LessonFile, twin: LessonFile): Problem[] {
  if (!lesson.text || !twin.text) return [];
  return [
    ...checkLists(lesson, twin, 'sections', sectionIds(lesson.text), sectionIds(twin.text)),
    ...checkLists(lesson, twin, 'figures', figureTags(lesson.text), figureTags(twin.text)),
  ];
}

/** What the twin has and this lesson lacks, or else, told once for the pair, a different order. */
function checkLists(
  lesson: LessonFile,
  twin: LessonFile,
  field: string,
  here: string[],
  there: string[],
): Problem[] {
  const missing = there.filter((each) => !here.includes(each));
  const surplus = here.filter((each) => !there.includes(each));
  if (missing.length + surplus.length > 0) {
    return missing.map((each) => ({
      file: lesson.file,
      field,
      found: 'nothing',
      expected: `${each}, as in ${twin.file}`,
    }));
  }
  if (lesson.language === 'nl' || here.join() === there.join()) return [];
  return [
    {
      file: lesson.file,
      field,
      found: here.join(', '),
      expected: `the order of ${twin.file}: ${there.join(', ')}`,
    },
  ];
}

function checkFrontmatter(lesson: LessonFile, twin: LessonFile, content: ValidContent): Problem[] {
  const [here, there] = [lesson, twin].map(
    ({ file }) => content.lessons.find((each) => each.file === file)?.data,
  );
  if (!here || !there) return [];
  return (['sheet', 'part', 'quiz', 'claims', 'tensions'] as const).flatMap((field) =>
    sorted(here[field]) === sorted(there[field])
      ? []
      : [
          {
            file: lesson.file,
            field,
            found: inWords(here[field]),
            expected: `${inWords(there[field])}, as in ${twin.file}`,
          },
        ],
  );
}

const sorted = (value: string | number | string[]): string =>
  Array.isArray(value) ? [...value].sort().join() : String(value);
