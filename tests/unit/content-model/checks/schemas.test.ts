import { expect, test } from 'vitest';
import { fixture, linesAfter, linesFor } from '../fixture.ts';

test('content that is in order has no problems', () => {
  expect(linesFor(fixture)).toEqual([]);
});

test('a quiz option without a why is told', () => {
  expect(linesAfter('quizzes/first.yaml', ', why: { nl: Daarom., en: Because. }', '')).toEqual([
    'content/quizzes/first.yaml · items[1].options[1].why · found nothing, expected a text in both languages',
  ]);
});

test('a text in one language only is told', () => {
  expect(linesAfter('quizzes/first.yaml', ', en: Because.', '')).toEqual([
    'content/quizzes/first.yaml · items[1].options[1].why.en · found nothing, expected a text in both languages',
  ]);
});

test('an empty text is told', () => {
  expect(linesAfter('quizzes/first.yaml', 'en: Because.', 'en: " "')).toEqual([
    'content/quizzes/first.yaml · items[1].options[1].why.en · found " ", expected a text in both languages',
  ]);
});

test('a text in a language that the site does not have is told', () => {
  expect(linesAfter('quizzes/first.yaml', 'en: Because.', 'en: Because., de: Darum.')).toEqual([
    'content/quizzes/first.yaml · items[1].options[1].why.de · found "Darum.", expected no such field',
  ]);
});

test('a field that does not exist is told', () => {
  expect(linesAfter('models/line.yaml', 'shape: line', 'shape: line\ncolour: red')).toEqual([
    'content/models/line.yaml · colour · found "red", expected no such field',
  ]);
});

test('a value that is none of the choices is told with the choices', () => {
  expect(linesAfter('models/line.yaml', 'shape: line', 'shape: circle')).toEqual([
    'content/models/line.yaml · shape · found "circle", expected one of "line", "loop"',
  ]);
});

test('a value of the wrong kind is told', () => {
  expect(linesAfter('lessons/nl/second.mdx', 'minutes: 5', 'minutes: vijf')).toEqual([
    'content/lessons/nl/second.mdx · minutes · found "vijf", expected a number',
  ]);
});

test('a number that is too high is told', () => {
  expect(linesAfter('lessons/nl/second.mdx', 'minutes: 5', 'minutes: 50')).toEqual([
    'content/lessons/nl/second.mdx · minutes · found 50, expected at most 15',
  ]);
});

test('a text that is too short is told', () => {
  const description =
    /description: .*/.exec(fixture.get('lessons/nl/second.mdx') ?? '')?.[0] ?? '-';
  expect(linesAfter('lessons/nl/second.mdx', description, 'description: Kort.')).toEqual([
    'content/lessons/nl/second.mdx · description · found "Kort.", expected at least 60 characters',
  ]);
});

test('a text that is too long is told by its length', () => {
  expect(
    linesAfter('lessons/nl/second.mdx', 'description: ', `description: ${'lang '.repeat(30)}`),
  ).toEqual([
    'content/lessons/nl/second.mdx · description · found a text of 238 characters, expected at most 180 characters',
  ]);
});

test('a list of the wrong length is told', () => {
  expect(linesAfter('lessons/nl/second.mdx', ', De laatste zin.', '')).toEqual([
    'content/lessons/nl/second.mdx · summary · found ["Eén zin.", "Nog een zin."], expected exactly 3 entries',
  ]);
});

test('an id with capitals and spaces is told', () => {
  expect(linesAfter('models/line.yaml', 'id: decision', 'id: The Decision')).toEqual([
    'content/models/line.yaml · stages[1].id · found "The Decision", expected an id of lower-case words joined by hyphens',
  ]);
});

test('a claim id that is not written as one is told', () => {
  expect(linesAfter('sources/a.yaml', '  A02:', '  A3: *text\n  A02:')).toEqual([
    'content/sources/a.yaml · claims.A3 · found "A3", expected a claim id such as A16',
  ]);
});

test('a tension id that is not written as one is told', () => {
  const tension = '{ question: *text, positions: [{ claims: [A01], says: *text }], why: *text }';
  expect(
    linesAfter('sources/tensions.yaml', '  why: *text', `  why: *text\nX2: ${tension}`),
  ).toEqual(['content/sources/tensions.yaml · X2 · found "X2", expected a tension id such as T3']);
});

test('a part of the atlas that is missing is told', () => {
  expect(linesAfter('parts.yaml', '\nV: *part\n', '\n')).toEqual([
    'content/parts.yaml · V · found nothing, expected a group of fields',
  ]);
});

test('foreign words for one language only are told', () => {
  expect(linesAfter('foreign-words.yaml', 'en: [klantreis, fase]\n', '')).toEqual([
    'content/foreign-words.yaml · en · found nothing, expected a list',
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
    'content/sources/a.yaml · title · found "", expected a text that is not empty',
  ]);
});
