import type { LessonText, Use } from '../lesson-text.ts';

/** The ids of a lesson's sections, in the order of the text. */
export const sectionIds = (text: LessonText): string[] =>
  text.uses
    .filter(({ component }) => component === 'Heading')
    .map(({ attributes }) => attributes.id ?? '');

/** A figure in a lesson's text. */
export interface FigureUse extends Use {
  component: 'StageMap' | 'Lens';
}

export const isFigure = (use: Use): use is FigureUse =>
  use.component === 'StageMap' || use.component === 'Lens';
