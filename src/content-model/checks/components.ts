import type { Figure } from '../../figures/figure.ts';
import { figures } from '../../figures/index.ts';
import type { Use } from '../lesson-text.ts';
import { choice, inWords, type Problem } from '../problem.ts';
import type { ContentFile } from '../read.ts';
import { idMessage, idPattern } from '../schemas/basics.ts';
import type { Known } from './references.ts';

/** What the value of an attribute must be. */
type Rule =
  /** An id that this component gives to its part of the page. */
  | 'new id'
  /** A figure on the same page or a part of it, which checks/figures.ts looks up. */
  | 'part of a figure'
  /** The name of something that exists. */
  | { names: keyof Known; isOptional?: boolean };

type Rules = Readonly<Record<string, Rule>>;

const figureRules = ({
  attribute,
  collection,
  optional = {},
}: Pick<Figure, 'attribute' | 'collection' | 'optional'>): Rules => ({
  id: 'new id',
  [attribute]: { names: collection },
  ...Object.fromEntries(
    Object.entries(optional).map(([name, other]) => [
      name,
      { names: other.collection, isOptional: true },
    ]),
  ),
});

/**
 * The components that a lesson's text may use, with their attributes. The same list with what they
 * draw is lesson/components.ts; a test keeps the two equal.
 */
export const lessonComponents: Readonly<Record<string, Rules>> = {
  ...Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, figureRules(figure)]),
  ),
  Count: { of: { names: 'counts' } },
  En: {},
  Heading: { id: 'new id' },
  LessonLink: { id: { names: 'lessons' } },
  Nl: {},
  Note: {},
  Point: { figure: 'part of a figure', at: 'part of a figure' },
  Predict: {},
  Source: { claim: { names: 'claims' } },
  Tension: { id: { names: 'tensions' } },
  Term: { id: { names: 'terms' } },
};

/** Components that do not exist, attributes that are missing or too many, and names that lead nowhere. */
export function checkComponents(lesson: ContentFile, known: Known): Problem[] {
  return (lesson.text?.uses ?? []).flatMap((use) => {
    const rules = lessonComponents[use.component];
    if (!rules) {
      return [
        {
          file: `${lesson.file}:${use.line}`,
          field: 'component',
          found: `<${use.component}>`,
          expected: choice(
            'one of the components',
            Object.keys(lessonComponents).sort(),
            use.component,
          ),
        },
      ];
    }
    const surplus = Object.keys(use.attributes).filter((name) => !Object.hasOwn(rules, name));
    return [
      ...surplus.map((name) => attributeProblem(lesson, use, name, 'no such attribute')),
      ...Object.entries(rules).flatMap(([name, rule]) =>
        checkAttribute(lesson, use, name, rule, known),
      ),
    ];
  });
}

function checkAttribute(
  lesson: ContentFile,
  use: Use,
  name: string,
  rule: Rule,
  known: Known,
): Problem[] {
  const value = use.attributes[name];
  if (value === undefined) {
    const mayBeMissing = typeof rule === 'object' && rule.isOptional && !(name in use.attributes);
    return mayBeMissing ? [] : [attributeProblem(lesson, use, name, 'a text in quotes')];
  }
  if (rule === 'part of a figure') return [];
  if (rule === 'new id') {
    return idPattern.test(value) ? [] : [attributeProblem(lesson, use, name, idMessage)];
  }
  const { kind, names, isPartial } = known[rule.names];
  if (isPartial || names.has(value)) return [];
  return [attributeProblem(lesson, use, name, choice(kind, names, value))];
}

/** A problem with one attribute, at the line where its component stands. */
export const attributeProblem = (
  { file }: { file: string },
  { component, attributes, line }: Use,
  name: string,
  expected: string,
): Problem => ({
  file: `${file}:${line}`,
  field: `<${component}> ${name}`,
  found: inWords(attributes[name]),
  expected,
});
