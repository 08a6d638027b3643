import { describe, expect, test } from 'vitest';
import { fixture, linesAfter, linesWith, linesWithout } from './fixture.ts';

test('a mistake in the YAML is told with its line', () => {
  expect(linesAfter('terms/need.yaml', 'claims: [A01]', 'claims: [A01')).toEqual([
    'content/terms/need.yaml:5 · file · found a mistake in the YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), expected YAML that can be read',
  ]);
});

test('a field that is written twice is told with its line', () => {
  expect(linesAfter('terms/need.yaml', 'claims: [A01]', 'claims: [A01]\nclaims: [A02]')).toEqual([
    'content/terms/need.yaml:6 · file · found a mistake in the YAML (Map keys must be unique), expected YAML that can be read',
  ]);
});

test('a repetition of something that was not named is told', () => {
  expect(linesAfter('terms/need.yaml', 'definition: {', 'definition: *text # {')).toEqual([
    'content/terms/need.yaml:3 · file · found a mistake in the YAML (Unresolved alias (the anchor must be set before the alias): text), expected YAML that can be read',
  ]);
});

test('a mistake in the frontmatter of a lesson is told with its line in the whole file', () => {
  expect(linesAfter('lessons/second/nl.mdx', 'slug: tweede', 'slug: [tweede')).toEqual([
    'content/lessons/second/nl.mdx:3 · file · found a mistake in the YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), expected YAML that can be read',
  ]);
});

test('a component that is not closed is told with its line', () => {
  expect(linesAfter('lessons/first/nl.mdx', 'behoefte</Term>', 'behoefte')).toEqual([
    'content/lessons/first/nl.mdx:13 · text · found a mistake in the MDX (Expected a closing tag for `<Term>` (13:5) before the end of `paragraph` (mdx-jsx:unexpected-character)), expected MDX that can be read',
  ]);
});

test('a lesson without frontmatter is told', () => {
  const text = fixture.get('lessons/second/nl.mdx') ?? '';
  const body = text.slice(text.indexOf('<Predict'));
  expect(linesAfter('lessons/second/nl.mdx', text, body)).toEqual([
    'content/lessons/second/nl.mdx · file · found nothing, expected a group of fields',
  ]);
});

test('a missing file of which there must be one is told', () => {
  expect(linesWithout('home.yaml')).toEqual([
    'content/home.yaml · file · found nothing, expected this file',
  ]);
});

describe('a file that no part of the site reads is told', () => {
  test.for(['models/loop.yml', 'lessons/first/de.mdx', 'notes.txt', 'persons/jan.yaml'])(
    '%s',
    (file) => {
      expect(linesWith(file, 'sheet: 1')).toEqual([
        expect.stringContaining(
          `content/${file} · file · found a file that the site does not use, expected one of lessons/<id>/lesson.yaml, `,
        ),
      ]);
    },
  );
});

test('a file that is not saved as UTF-8 is told with its line', () => {
  expect(linesAfter('terms/need.yaml', 'Wat je nodig hebt.', 'Wat je nodig h\uFFFDbt.')).toEqual([
    'content/terms/need.yaml:3 · file · found bytes that are no text, expected a file that is saved as UTF-8',
  ]);
});

test('a tab that indents is told with its line', () => {
  expect(linesAfter('models/line.yaml', '    span: [4, 6]', '\tspan: [4, 6]')).toEqual([
    expect.stringMatching(/^content\/models\/line\.yaml:\d+ · file · found a mistake in the YAML /),
  ]);
});

test('a date is a text, as everything without quotes that is no number', () => {
  expect(linesAfter('terms/need.yaml', 'en: What you need.', 'en: 2026-11-25')).toEqual([]);
});
