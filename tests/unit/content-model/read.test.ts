import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../src/content-model/problem.ts';
import { filesIn, readFolder } from '../../../src/content-model/read.ts';
import { fixture, linesAfter, linesFor, linesWith, linesWithout } from './fixture.ts';

test('a mistake in the YAML is told with its line', () => {
  expect(linesAfter('terms/need.yaml', 'claims: [A01]', 'claims: [A01')).toEqual([
    'content/terms/need.yaml:6 · file · found a mistake in the YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), expected YAML that can be read',
  ]);
});

test('a field that is written twice is told with its line', () => {
  expect(linesAfter('terms/need.yaml', 'claims: [A01]', 'claims: [A01]\nclaims: [A02]')).toEqual([
    'content/terms/need.yaml:6 · file · found a mistake in the YAML (a field that is there already), expected YAML that can be read',
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
    'content/lessons/first/nl.mdx:13 · text · found a mistake in the MDX (Expected a closing tag for `<Term>` (13:5) before the end of `paragraph`), expected MDX that can be read',
  ]);
});

test('a lesson without frontmatter is told', () => {
  const text = fixture.get('lessons/second/nl.mdx') ?? '';
  const body = text.slice(text.indexOf('<Predict'));
  expect(linesAfter('lessons/second/nl.mdx', text, body)).toEqual([
    'content/lessons/second/nl.mdx:1 · file · found no fields above the text, expected a line ---, the fields of the lesson and a line ---, at the very beginning',
  ]);
});

test('a missing file of which there must be one is told', () => {
  expect(linesWithout('home.yaml')).toEqual([
    'content/home.yaml · file · found nothing, expected this file',
  ]);
});

describe('a file that no part of the site reads is told', () => {
  const ofALesson = 'one of lessons/<id>/lesson.yaml, lessons/<id>/(nl|en).mdx, ';
  test.for([
    ['models/loop.yml', 'models/<id>.yaml'],
    ['lessons/first/de.mdx', ofALesson],
    ['notes.txt', ofALesson],
    ['persons/jan.yaml', ofALesson],
  ] as const)('%s', ([file, expected]) => {
    const told = `content/${file} · file · found a file that the site does not use, expected ${expected}`;
    expect(linesWith(file, 'sheet: 1')).toEqual([expect.stringContaining(told)]);
  });
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
  expect(linesAfter('lessons/second/nl.mdx', text, `Tekst.\n\n${text}`)).toEqual([
    expect.stringMatching(/second\/nl\.mdx:1 · file · found no fields above the text, /),
  ]);
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

test('what is in a folder and is no file is told, and keeps nothing else from being read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  try {
    cpSync('tests/fixtures/content', folder, { recursive: true });
    mkdirSync(join(folder, 'lessons', 'third'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'terms', 'lost.yaml'));
    symlinkSync(folder, join(folder, 'models', 'around'), 'junction');
    const { files, problems } = readFolder(folder);
    expect(problems.map(lineOf).sort()).toEqual([
      'content/lessons/third · file · found a folder without files, expected files, or none',
      'content/models/around · file · found a link to a folder around it, expected a link to another one',
      'content/terms/lost.yaml · file · found a link that leads nowhere, expected a file, or a link to one',
    ]);
    expect(files.lessons).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.for(['terms/Need-2.yaml', 'terms/a need.yaml', 'terms/café.yaml', 'sources/bb.yaml'])(
  'a file with a name that is no id is told: %s',
  (file) => {
    const text = fixture.get(file.startsWith('terms') ? 'terms/need.yaml' : 'sources/b.yaml') ?? '';
    expect(linesWith(file, text)).toContainEqual(
      expect.stringMatching(
        /^content\/\w+\/[^/]+ · file · found "[^"]+", expected a name of lower-case words /,
      ),
    );
  },
);

test('a lesson in a folder with a name that is no id is told once', () => {
  const files = Array.from(fixture, ([path, text]): [string, string] => [
    path.replace('lessons/second', 'lessons/Second'),
    text,
  ]);
  expect(linesFor(new Map(files)).filter((line) => line.includes('"Second"'))).toHaveLength(1);
});

test.for(['terms/need.yaml', 'lessons/first/nl.mdx'])(
  'two versions that a merge has left in %s are told with their line, and nothing else',
  (file) => {
    const text = fixture.get(file) ?? '';
    const told = linesWith(file, `${text}<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n`);
    expect(told).toEqual([
      expect.stringMatching(/:\d+ · file · found two versions, as a merge has left them, /),
    ]);
  },
);

test('a repetition of something within itself is told', () => {
  const text = fixture.get('terms/need.yaml') ?? '';
  expect(linesWith('terms/need.yaml', `${text}\nmore: &more { more: *more }\n`)).toEqual([
    expect.stringContaining('(a repetition of something within itself)'),
  ]);
});

test('a sign that cannot be seen is written as its number', () => {
  expect(linesAfter('terms/need.yaml', 'slug:', '\u00a0slug:')).toContainEqual(
    expect.stringMatching(
      /^content\/terms\/need\.yaml:\d+ · \\u00a0slug · found a group of fields/,
    ),
  );
});

test.for([
  ['lessons/first/quiz.yaml', 'second/quiz.yaml'],
  ['tensions.yaml', 'loop.yaml'],
  ['sources/a.yaml', 'first/nl.mdx'],
] as const)(
  'an empty %s is told once, and not by %s, which names what it held',
  ([file, other]) => {
    const told = linesWith(file, '');
    expect(told.filter((line) => line.includes(file))).toHaveLength(1);
    expect(told.filter((line) => line.includes(other))).toEqual([]);
  },
);

test('a folder that is not there is told by what must be in it', () => {
  expect(readFolder('tests/nowhere', 'nowhere').problems.map(lineOf)).toContain(
    'nowhere/home.yaml · file · found nothing, expected this file',
  );
});
