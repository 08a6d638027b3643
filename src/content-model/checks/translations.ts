import { otherLanguage } from '../../i18n/languages.ts';
import type { Problem } from '../problem.ts';
import { citedIn } from '../lesson-facts.ts';
import type { ContentFile } from '../read.ts';
import { figureTags } from './figures.ts';

/** What a lesson has in one language only: sections, figures, claims and tensions. */
export const checkTranslations = (lessons: readonly ContentFile[]): Problem[] => {
  const byPlace = new Map(lessons.map((lesson) => [`${lesson.language}/${lesson.id}`, lesson]));
  return lessons.flatMap((lesson) => {
    const { id, language } = lesson;
    const twin = language && byPlace.get(`${otherLanguage(language)}/${id}`);
    return twin ? checkPair(lesson, twin) : [];
  });
};

function checkPair(lesson: ContentFile, twin: ContentFile): Problem[] {
  if (!lesson.text || !twin.text) return [];
  const [here, there] = [lesson.text, twin.text];
  return [
    ...checkObjectives(lesson, twin),
    ...checkLists(
      lesson,
      twin,
      'sections',
      here.sections.map(({ id }) => id),
      there.sections.map(({ id }) => id),
    ),
    ...checkLists(lesson, twin, 'figures', figureTags(here), figureTags(there)),
    ...missing(lesson, twin, 'claims', citedIn(here, 'Source'), citedIn(there, 'Source')),
    ...missing(lesson, twin, 'tensions', citedIn(here, 'Tension'), citedIn(there, 'Tension')),
  ];
}

/** Questions name an objective by its number, so both languages have as many; told once for the pair. */
function checkObjectives(lesson: ContentFile, twin: ContentFile): Problem[] {
  const [here, there] = [objectivesOf(lesson), objectivesOf(twin)];
  if (here === undefined || there === undefined || here === there || lesson.language === 'nl')
    return [];
  return [
    {
      file: lesson.file,
      field: 'objectives',
      found: `a list of ${here}`,
      expected: `a list of ${there}, as in ${twin.file}`,
    },
  ];
}

const objectivesOf = ({ data }: ContentFile): number | undefined => {
  if (typeof data !== 'object' || data === null || !('objectives' in data)) return undefined;
  return Array.isArray(data.objectives) ? data.objectives.length : undefined;
};

/** What the twin has and this lesson lacks, or else, told once for the pair, a different order. */
function checkLists(
  lesson: ContentFile,
  twin: ContentFile,
  field: string,
  here: string[],
  there: string[],
): Problem[] {
  const problems = missing(lesson, twin, field, here, there);
  const surplus = here.some((each) => !there.includes(each));
  const sameOrder = here.join() === there.join();
  if (problems.length > 0 || surplus || sameOrder || lesson.language === 'nl') return problems;
  return [
    {
      file: lesson.file,
      field,
      found: here.join(', '),
      expected: `the order of ${twin.file}: ${there.join(', ')}`,
    },
  ];
}

const missing = (
  lesson: ContentFile,
  twin: ContentFile,
  field: string,
  here: string[],
  there: string[],
): Problem[] =>
  there
    .filter((each) => !here.includes(each))
    .map((each) => ({
      file: lesson.file,
      field,
      found: 'nothing',
      expected: `${each}, as in ${twin.file}`,
    }));
