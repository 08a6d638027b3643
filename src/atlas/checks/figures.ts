import type { LessonText } from '../lesson-text.ts';
import { choice, type Problem } from '../problem.ts';
import type { LessonFile } from '../read.ts';
import { attributeProblem } from './components.ts';
import { type FigureUse, isFigure } from './sections.ts';
import type { ValidContent } from './validate.ts';

/** Words in the text that point to a figure must point to a part that it has. */
export function checkPoints(lesson: LessonFile, content: ValidContent): Problem[] {
  const uses = lesson.text?.uses ?? [];
  const figures = uses.filter(isFigure);
  return uses
    .filter(({ component }) => component === 'Point')
    .flatMap((point) => {
      const { figure: id, at } = point.attributes;
      if (id === undefined || at === undefined) return [];
      const figure = figures.find(({ attributes }) => attributes.id === id);
      if (!figure) {
        const ids = figures.map(({ attributes }) => attributes.id ?? '');
        return [attributeProblem(lesson, point, 'figure', choice('a figure in this lesson', ids))];
      }
      const parts = partsOf(figure, content);
      if (!parts || parts.includes(at)) return [];
      return [attributeProblem(lesson, point, 'at', choice(`a part of the figure "${id}"`, parts))];
    });
}

/** The ids of what can be chosen in a figure; `undefined` when its data is wrong, which has been told elsewhere. */
function partsOf(
  { component, attributes }: FigureUse,
  content: ValidContent,
): string[] | undefined {
  switch (component) {
    case 'StageMap':
      return content.models
        .find(({ name }) => name === attributes.model)
        ?.data.stages.map(({ id }) => id);
    case 'Lens':
      return content.cases
        .find(({ name }) => name === attributes.case)
        ?.data.touchpoints.map(({ id }) => id);
  }
}

/** A figure as both languages must have it: `<StageMap id="stages" model="a-journey">`. */
export const figureTags = (text: LessonText): string[] =>
  text.uses.filter(isFigure).map(({ component, attributes }) => {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<${component}${written.join('')}>`;
  });
