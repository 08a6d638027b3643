import type { Figure } from '../../figures/figure.ts';
import { type FigureName, figures, isFigureName } from '../../figures/index.ts';
import type { CollectionName } from '../collections.ts';
import type { LessonText, Use } from '../lesson-text.ts';
import { choice, type Problem } from '../problem.ts';
import type { ContentFile } from '../read.ts';
import type { ValidContent } from './check.ts';
import { attributeProblem } from './components.ts';

/** A figure in a lesson's text. */
export interface FigureUse extends Use {
  component: FigureName;
}

export const isFigure = (use: Use): use is FigureUse => isFigureName(use.component);

/** The entry that an attribute names; `undefined` when that is wrong, which has been told elsewhere. */
const named = (use: Use, attribute: string, collection: CollectionName, content: ValidContent) =>
  content[collection].find(({ id }) => id === use.attributes[attribute]);

/** The figure's kind, and the file it is drawn from; `undefined` when that is wrong, which has been told elsewhere. */
function drawnFrom(use: FigureUse, content: ValidContent) {
  // Each kind fits the entries of its own collection, which the compiler cannot follow through a name read from a text.
  const figure = figures[use.component] as Figure;
  const entry = named(use, figure.attribute, figure.collection, content);
  return entry && { figure, file: entry.file, data: entry.data as never };
}

/** What figures ask of the files that they are drawn from; told once for each file. */
export function checkFigureData(lessons: readonly ContentFile[], content: ValidContent): Problem[] {
  const uses = lessons.flatMap((lesson) =>
    (lesson.text?.uses ?? []).filter(isFigure).map((use) => ({ lesson, use })),
  );
  const inLessons = uses.flatMap(({ use }) => drawnFrom(use, content) ?? []);
  const onPagesOfTheirOwn = (Object.values(figures) as Figure[])
    .filter(({ drawsAll }) => drawsAll)
    .flatMap((figure) =>
      content[figure.collection].map(({ file, data }) => ({ figure, file, data: data as never })),
    );
  const drawn = [...inLessons, ...onPagesOfTheirOwn];
  const once = new Map(drawn.map((each) => [`${each.figure.attribute} ${each.file}`, each]));
  return [
    ...[...once.values()].flatMap(({ figure, file, data }) =>
      (figure.problems?.(data) ?? []).map((problem) => ({ file, ...problem })),
    ),
    ...uses.flatMap(({ lesson, use }) => checkOptional(lesson, use, content)),
  ];
}

/** What a figure asks of the entries that its optional attributes name. */
function checkOptional(lesson: ContentFile, use: FigureUse, content: ValidContent): Problem[] {
  const drawn = drawnFrom(use, content);
  return Object.entries(drawn?.figure.optional ?? {}).flatMap(
    ([attribute, { collection, fits }]) => {
      const entry = named(use, attribute, collection, content);
      const expected = drawn && entry && fits(drawn.data, entry.data as never);
      return expected ? [attributeProblem(lesson, use, attribute, expected)] : [];
    },
  );
}
/** Words in the text that point to a figure must point to a part that it has. */
export function checkPoints(lesson: ContentFile, content: ValidContent): Problem[] {
  const uses = lesson.text?.uses ?? [];
  const inLesson = uses.filter(isFigure);
  return uses
    .filter(({ component }) => component === 'Point')
    .flatMap((point) => {
      const { figure: id, at } = point.attributes;
      if (id === undefined || at === undefined) return [];
      const use = inLesson.find(({ attributes }) => attributes.id === id);
      if (!use) {
        const ids = inLesson.map(({ attributes }) => attributes.id ?? '');
        return [
          attributeProblem(lesson, point, 'figure', choice('a figure in this lesson', ids, id)),
        ];
      }
      const drawn = drawnFrom(use, content);
      const parts = drawn?.figure.parts(drawn.data);
      if (!parts || parts.includes(at)) return [];
      return [
        attributeProblem(lesson, point, 'at', choice(`a part of the figure "${id}"`, parts, at)),
      ];
    });
}

/** A figure as both languages must have it: `<StageMap id="stages" model="a-journey">`. */
export const figureTags = (text: LessonText): string[] =>
  text.uses.filter(isFigure).map(({ component, attributes }) => {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<${component}${written.join('')}>`;
  });
