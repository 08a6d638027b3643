import type { Figure } from '../../figures/figure.ts';
import { figures } from '../../figures/index.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Use } from '../lesson-text.ts';
import { choice, inWords, type Problem } from '../problem.ts';
import type { LessonFile } from '../read.ts';
import { aClaim, aLesson, anEntryOf, aTension, aTerm, type Known } from './references.ts';

/** What the value of an attribute must be. */
type Rule =
  /** An id that this component gives to its part of the page. */
  | 'new id'
  /** A figure on the same page or a part of it, which checks/figures.ts looks up. */
  | 'part of a figure'
  | { kind: string; names: (known: Known, language: Language) => ReadonlySet<string> };

type Rules = Readonly<Record<string, Rule>>;

const figureRules = ({
  attribute,
  collection,
}: Pick<Figure, 'attribute' | 'collection'>): Rules => ({
  id: 'new id',
  [attribute]: { kind: anEntryOf[collection], names: (known) => known[collection] },
});

/**
 * The components that a lesson's text may use, with their attributes, all of them required. The same list with what they
 * draw is lesson/components.ts; a test keeps the two equal.
 */
export const lessonComponents: Readonly<Record<string, Rules>> = {
  ...Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, figureRules(figure)]),
  ),
  En: {},
  Heading: { id: 'new id' },
  LessonLink: {
    id: { kind: aLesson, names: ({ lessons }, language) => lessons[language] },
  },
  Nl: {},
  Note: {},
  Point: { figure: 'part of a figure', at: 'part of a figure' },
  Predict: {},
  Source: { claim: { kind: aClaim, names: ({ claims }) => claims } },
  Tension: { id: { kind: aTension, names: ({ tensions }) => tensions } },
  Term: { id: { kind: aTerm, names: ({ terms }) => terms } },
};

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Components that do not exist, attributes that are missing or too many, and names that lead nowhere. */
export function checkComponents(lesson: LessonFile, known: Known): Problem[] {
  return (lesson.text?.uses ?? []).flatMap((use) => {
    const rules = lessonComponents[use.component];
    if (!rules) {
      return [
        {
          file: `${lesson.file}:${use.line}`,
          field: 'component',
          found: `<${use.component}>`,
          expected: choice('one of the components', Object.keys(lessonComponents).sort()),
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
  lesson: LessonFile,
  use: Use,
  name: string,
  rule: Rule,
  known: Known,
): Problem[] {
  const value = use.attributes[name];
  if (value === undefined) return [attributeProblem(lesson, use, name, 'a text in quotes')];
  if (rule === 'part of a figure') return [];
  if (rule === 'new id') {
    return id.test(value)
      ? []
      : [attributeProblem(lesson, use, name, 'an id of lower-case words joined by hyphens')];
  }
  const names = rule.names(known, lesson.language);
  return names.has(value) ? [] : [attributeProblem(lesson, use, name, choice(rule.kind, names))];
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
