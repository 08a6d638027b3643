import { expect, test } from 'vitest';
import { fixture, linesAfter, linesFor } from '../fixture.ts';

test('content that is in order has no problems', () => {
  expect(linesFor(fixture)).toEqual([]);
});

test('a quiz option without a why is told', () => {
  expect(linesAfter('lessons/first/quiz.yaml', ', why: { nl: Daarom., en: Because. }', '')).toEqual(
    [
      'content/lessons/first/quiz.yaml:24 · items[1].options[1].why · found nothing, expected a text in both languages',
    ],
  );
});

test('a text in one language only is told', () => {
  expect(linesAfter('lessons/first/quiz.yaml', ', en: Because.', '')).toEqual([
    'content/lessons/first/quiz.yaml:24 · items[1].options[1].why.en · found nothing, expected a text in both languages',
  ]);
});

test('an empty text is told', () => {
  expect(linesAfter('lessons/first/quiz.yaml', 'en: Because.', 'en: " "')).toEqual([
    'content/lessons/first/quiz.yaml:24 · items[1].options[1].why.en · found " ", expected a text in both languages',
  ]);
});

test('a text in a language that the site does not have is told', () => {
  expect(linesAfter('lessons/first/quiz.yaml', 'en: Because.', 'en: Because., de: Darum.')).toEqual(
    [
      'content/lessons/first/quiz.yaml:24 · items[1].options[1].why.de · found "Darum.", expected no such field',
    ],
  );
});

test('a field that does not exist is told', () => {
  expect(linesAfter('models/line.yaml', 'shape: line', 'shape: line\ncolour: red')).toEqual([
    'content/models/line.yaml:4 · colour · found "red", expected no such field',
  ]);
});

test('a value that is none of the choices is told with the choices', () => {
  expect(linesAfter('models/line.yaml', 'shape: line', 'shape: circle')).toEqual([
    'content/models/line.yaml:3 · shape · found "circle", expected one of "line", "loop"',
  ]);
});

test('a value of the wrong kind is told', () => {
  expect(linesAfter('lessons/second/lesson.yaml', 'sheet: 2', 'sheet: vijf')).toEqual([
    'content/lessons/second/lesson.yaml:1 · sheet · found "vijf", expected a number',
  ]);
});

test('a number that is too high is told', () => {
  expect(linesAfter('models/line.yaml', 'span: [4, 6]', 'span: [4, 50]')).toEqual([
    'content/models/line.yaml:20 · stages[1].span[1] · found 50, expected a moment from 1 to 10',
  ]);
});

test('a text that is too short is told', () => {
  const description =
    /description: .*/.exec(fixture.get('lessons/second/nl.mdx') ?? '')?.[0] ?? '-';
  expect(linesAfter('lessons/second/nl.mdx', description, 'description: Kort.')).toEqual([
    'content/lessons/second/nl.mdx:4 · description · found "Kort.", expected at least 60 characters',
  ]);
});

test('a text that is too long is told by its length', () => {
  expect(
    linesAfter('lessons/second/nl.mdx', 'description: ', `description: ${'lang '.repeat(30)}`),
  ).toEqual([
    'content/lessons/second/nl.mdx:4 · description · found a text of 238 characters, expected at most 180 characters',
  ]);
});

test('a list of the wrong length is told', () => {
  expect(linesAfter('lessons/second/nl.mdx', ', De laatste zin.', '')).toEqual([
    'content/lessons/second/nl.mdx:6 · summary · found ["Eén zin.", "Nog een zin."], expected exactly 3 entries',
  ]);
});

test('a lesson with nothing to take to a meeting is told, in either language', () => {
  for (const language of ['nl', 'en']) {
    const file = `lessons/second/${language}.mdx`;
    const meeting = /meeting: .*\n/.exec(fixture.get(file) ?? '')?.[0] ?? '-';
    expect(linesAfter(file, meeting, '')).toEqual([
      `content/${file} · meeting · found nothing, expected what to take to a meeting: "ask" with one question, "say" with one sentence`,
    ]);
    expect(linesAfter(file, ', say: ', ', tell: ')).toContainEqual(
      `content/${file}:7 · meeting.say · found nothing, expected a text`,
    );
  }
});

test('an id with capitals and spaces is told', () => {
  expect(linesAfter('models/line.yaml', 'id: decision', 'id: The Decision')).toEqual([
    'content/models/line.yaml:18 · stages[1].id · found "The Decision", expected an id of lower-case words joined by hyphens',
  ]);
});

test('a claim id that is not written as one is told', () => {
  expect(linesAfter('sources/a.yaml', '  A02:', '  A3: *text\n  A02:')).toEqual([
    'content/sources/a.yaml:8 · claims.A3 · found "A3", expected a claim id such as A16',
  ]);
});

test('a tension id that is not written as one is told', () => {
  const tension = '{ question: *text, positions: [{ claims: [A01], says: *text }], why: *text }';
  expect(linesAfter('tensions.yaml', '  why: *text', `  why: *text\nX2: ${tension}`)).toEqual([
    'content/tensions.yaml:7 · X2 · found "X2", expected a tension id such as T3',
  ]);
});

test('a part of the atlas that is missing is told', () => {
  expect(linesAfter('parts.yaml', '\nV: *part\n', '\n')).toEqual([
    'content/parts.yaml · V · found nothing, expected a group of fields',
  ]);
});

test('a file without anything in it is told', () => {
  expect(linesAfter('terms/need.yaml', fixture.get('terms/need.yaml') ?? '-', '')).toEqual([
    'content/terms/need.yaml · file · found nothing, expected a group of fields',
  ]);
});

test('a file that breaks its schema is told once, not again by everyone who refers to it', () => {
  expect(linesAfter('models/line.yaml', 'shape: line', 'shape: circle')).toHaveLength(1);
  expect(linesAfter('sources/a.yaml', 'title: Bron A', 'title: ""')).toEqual([
    'content/sources/a.yaml:1 · title · found "", expected a text that is not empty',
  ]);
});

test('a quiz without a question is told', () => {
  const items = /items:[^]*/.exec(fixture.get('lessons/second/quiz.yaml') ?? '')?.[0] ?? '';
  expect(linesAfter('lessons/second/quiz.yaml', items, 'items: []\n')).toContainEqual(
    expect.stringMatching(
      /second\/quiz\.yaml:\d+ · items · found \[\], expected at least one question/,
    ),
  );
});
