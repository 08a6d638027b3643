import type { LessonText } from '../lesson-text.ts';

/** The ids of a lesson's sections, in the order of the text. */
export const sectionIds = (text: LessonText): string[] =>
  text.uses
    .filter(({ component }) => component === 'Heading')
    .map(({ attributes }) => attributes.id ?? '');
