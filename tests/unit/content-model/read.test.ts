import { expect, test } from 'vitest';
import { fixture, linesAfter, linesWith, linesWithout } from './fixture.ts';

test('a mistake in the YAML is told with its line', () => {
  expect(linesAfter('terms/need.yaml', 'claims: [A01]', 'claims: [A01')).toEqual([
    'content/terms/need.yaml:7 · file · found a mistake in the YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), expected YAML that can be read',
  ]);
});

test('a field that is written twice is told with its line', () => {
  expect(linesAfter('terms/need.yaml', 'claims: [A01]', 'claims: [A01]\nclaims: [A02]')).toEqual([
    'content/terms/need.yaml:7 · file · found a mistake in the YAML (Map keys must be unique), expected YAML that can be read',
  ]);
});

test('a repetition of something that was not named is told', () => {
  expect(linesAfter('terms/need.yaml', 'definition: {', 'definition: *text # {')).toEqual([
    'content/terms/need.yaml:1 · file · found a mistake in the YAML (Unresolved alias (the anchor must be set before the alias): text), expected YAML that can be read',
  ]);
});

test('a mistake in the frontmatter of a lesson is told with its line in the whole file', () => {
  expect(linesAfter('lessons/nl/second.mdx', 'part: I', 'part: [I')).toEqual([
    'content/lessons/nl/second.mdx:5 · file · found a mistake in the YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), expected YAML that can be read',
  ]);
});

test('a component that is not closed is told with its line', () => {
  expect(linesAfter('lessons/nl/first.mdx', 'behoefte</Term>', 'behoefte')).toEqual([
    'content/lessons/nl/first.mdx:20 · text · found a mistake in the MDX (Expected a closing tag for `<Term>` (20:5) before the end of `paragraph` (mdx-jsx:unexpected-character)), expected MDX that can be read',
  ]);
});

test('a lesson without frontmatter is told', () => {
  const text = fixture.get('lessons/nl/second.mdx') ?? '';
  const body = text.slice(text.indexOf('<Predict'));
  expect(linesAfter('lessons/nl/second.mdx', text, body)).toEqual([
    'content/lessons/nl/second.mdx · file · found nothing, expected a group of fields',
  ]);
});

test('a file that no part of the site reads is told', () => {
  const lines = (file: string) =>
    `content/${file} · file · found a file that the site does not use, expected lessons/<nl|en>/<id>.mdx, <folder>/<id>.yaml or one of the files that exist once`;
  for (const file of ['models/loop.yml', 'lessons/de/first.mdx', 'notes.txt', 'persons/jan.yaml']) {
    expect(linesWith(file, 'id: loop')).toEqual([lines(file)]);
  }
});

test('a missing file of which there must be one is told', () => {
  expect(linesWithout('foreign-words.yaml')).toEqual([
    'content/foreign-words.yaml · file · found nothing, expected this file',
  ]);
});
