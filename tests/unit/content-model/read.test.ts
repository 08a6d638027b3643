import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../../src/content-model/read.ts';
import { fixture, linesAfter, linesWith, linesWithout } from './fixture.ts';

test('a mistake in the YAML is told with its line', () => {
  expect(linesAfter('terms/need.yaml', 'claims: [A01]', 'claims: [A01')).toEqual([
    'content/terms/need.yaml:6 · file · found a mistake in the YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), expected YAML that can be read',
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

test('a file that is saved as UTF-16 is told as such', () => {
  const text = fixture.get('terms/need.yaml') ?? '';
  expect(linesWith('terms/need.yaml', Array.from(text).join('\0'))).toEqual([
    expect.stringMatching(/need\.yaml:1 · file · found bytes that are no text, /),
  ]);
});

test('what stands in a file that is no UTF-8 is known to all who name it', () => {
  expect(linesAfter('sources/a.yaml', 'title: ', 'title: \uFFFD')).toEqual([
    expect.stringMatching(/a\.yaml:\d+ · file · found bytes that are no text, /),
  ]);
});

test.for(['sources/a.yaml', 'lessons/first/quiz.yaml', 'tensions.yaml', 'models/line.yaml'])(
  'a mistake in the YAML of %s is told once, and not again by all who name what it holds',
  (file) => {
    const text = fixture.get(file) ?? '';
    expect(linesAfter(file, text, `${text}\n]`)).toEqual([
      expect.stringMatching(/ · file · found a mistake in the YAML /),
    ]);
  },
);

test('hyphens further down in a text are no frontmatter', () => {
  const text = fixture.get('lessons/second/nl.mdx') ?? '';
  expect(linesAfter('lessons/second/nl.mdx', text, `Tekst.\n\n${text}`)).toContain(
    'content/lessons/second/nl.mdx · file · found nothing, expected a group of fields',
  );
});

test('files that are linked to are read, and no editor’s mark at their beginning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  try {
    writeFileSync(join(folder, 'home.yaml'), '\uFEFFsheet: 1');
    symlinkSync(resolve('tests/fixtures/content/terms'), join(folder, 'terms'), 'junction');
    symlinkSync(join(folder, 'home.yaml'), join(folder, 'parts.yaml'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'lost.yaml'));
    const files = filesIn(folder);
    expect(files.get('home.yaml')).toBe('sheet: 1');
    expect(files.get('parts.yaml')).toBe('sheet: 1');
    expect(files.get('terms/need.yaml')).toBe(fixture.get('terms/need.yaml'));
    expect(files.has('lost.yaml')).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.for([
  ['a tag', '!name What you need.'],
  ['a tag of YAML 1.1', '!!binary aGk='],
] as const)('%s is told with its line', ([, value]) => {
  expect(linesAfter('terms/need.yaml', 'en: What you need.', `en: ${value}`)).toEqual([
    expect.stringMatching(/need\.yaml:3 · file · found a mistake in the YAML /),
  ]);
});

test('a second document in a file is told with its line', () => {
  expect(linesWith('home.yaml', `${fixture.get('home.yaml')}\n---\na: 1\n`)).toEqual([
    expect.stringMatching(/home\.yaml:\d+ · file · found a mistake in the YAML /),
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
