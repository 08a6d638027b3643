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

/** Stand on a line of their own. */
const blocks = new Set([...Object.keys(figures), 'Heading', 'Predict', 'Tension']);

/** Have words between their tags; the others have none. */
const withWords = new Set(['En', 'Heading', 'LessonLink', 'Nl', 'Note', 'Point', 'Term']);

/** Can be pressed, and so stand in nothing else that can. A link in Markdown is one too. */
const pressable = new Set(['LessonLink', 'Note', 'Point', 'Source', 'Term', 'link']);

/** What something that can be pressed may not stand in. A note may hold all but another note. */
const pressedAround = (name: string): string[] => [
  'Heading',
  ...[...pressable].filter((each) => each !== 'Note' || name === 'Note'),
];

/** Components that do not exist, attributes that are missing or too many, and names that lead nowhere. */
export function checkComponents(lesson: ContentFile, known: Known): Problem[] {
  const { uses = [], links = [] } = lesson.text ?? {};
  return [
    ...uses.flatMap((use) => checkUse(lesson, use, known)),
    ...links.flatMap(({ hasWords, around, line }) =>
      checkPlace(lesson, 'link', 'a link', { hasWords, around, line }),
    ),
  ];
}

function checkUse(lesson: ContentFile, use: Use, known: Known): Problem[] {
  const rules = Object.hasOwn(lessonComponents, use.component)
    ? lessonComponents[use.component]
    : undefined;
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
    ...surplus.map((name) =>
      attributeProblem(lesson, use, name, noSuchAttribute(Object.keys(rules))),
    ),
    ...Object.entries(rules).flatMap(([name, rule]) =>
      checkAttribute(lesson, use, name, rule, known),
    ),
    ...checkPlace(lesson, use.component, `<${use.component}>`, use),
  ];
}

/** Whether a component, or a link, has words where it needs them and stands where it works. */
function checkPlace(
  { file }: ContentFile,
  name: string,
  written: string,
  { hasWords, around, line }: Pick<Use, 'hasWords' | 'around' | 'line'>,
): Problem[] {
  const problem = (found: string, expected: string): Problem[] => [
    { file: `${file}:${line}`, field: written, found, expected },
  ];
  const needsWords = name === 'link' || withWords.has(name);
  const outer = pressedAround(name).find((each) => around.includes(each));
  return [
    ...(needsWords && !hasWords ? problem('nothing', 'words to read') : []),
    ...(hasWords && !needsWords ? problem('words between its tags', `none: ${written} alone`) : []),
    ...(blocks.has(name) && around.length > 0
      ? problem(`this within ${inside(around)}`, 'a line of its own, with empty lines around it')
      : []),
    ...(outer && pressable.has(name)
      ? problem(`this within ${inside([outer])}`, 'words only, because both can be pressed')
      : []),
  ];
}

const kindsOfText: Readonly<Record<string, string>> = {
  listItem: 'a list',
  tableCell: 'a table',
  link: 'a link',
};

/** The innermost thing around something, in words. */
const inside = (around: readonly string[]): string => {
  const name = around.at(-1) ?? '';
  if (Object.hasOwn(lessonComponents, name)) return `<${name}>`;
  return kindsOfText[name] ?? 'a text';
};

const noSuchAttribute = (names: string[]): string =>
  names.length === 0 ? 'no attributes' : `no such attribute, but ${names.join(', ')}`;

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
