import { expect, test } from 'vitest';
import { linesAfter } from '../fixture.ts';

test('a prediction with two right options is told', () => {
  expect(linesAfter('quizzes/home.yaml', 'right: false', 'right: true')).toEqual([
    'content/quizzes/home.yaml · predict.options · found 2 right of 2 options, expected exactly one, for a single choice',
  ]);
});

test('a single choice without a right option is told', () => {
  expect(
    linesAfter('quizzes/second.yaml', 'en: This. }, right: true', 'en: This. }, right: false'),
  ).toEqual([
    'content/quizzes/second.yaml · items[0].options · found 0 right of 2 options, expected exactly one, for a single choice',
  ]);
});

test('a multiple choice of which every option is right is told', () => {
  const option = 'id: a, text: *text, right: ';
  expect(linesAfter('quizzes/first.yaml', `${option}false`, `${option}true`)).toEqual([
    'content/quizzes/first.yaml · items[1].options · found 2 right of 2 options, expected at least one right and one wrong',
  ]);
});

test('a multiple choice without a right option is told', () => {
  const option = 'id: b, text: *text, right: ';
  expect(linesAfter('quizzes/first.yaml', `${option}true`, `${option}false`)).toEqual([
    'content/quizzes/first.yaml · items[1].options · found 0 right of 2 options, expected at least one right and one wrong',
  ]);
});

test('a section that the lesson does not have is told for both languages', () => {
  const rest = 'expected a section of content/lessons';
  expect(linesAfter('quizzes/first.yaml', 'section: opening', 'section: start')).toEqual([
    `content/quizzes/first.yaml · items[0].section · found "start", ${rest}/nl/first.mdx: opening, middle, end`,
    `content/quizzes/first.yaml · items[0].section · found "start", ${rest}/en/first.mdx: opening, middle, end`,
  ]);
});

test('a section that the lesson has in one language only is told for the other', () => {
  expect(
    linesAfter('lessons/en/first.mdx', '<Heading id="opening">', '<Heading id="start">'),
  ).toContain(
    'content/quizzes/first.yaml · items[0].section · found "opening", expected a section of content/lessons/en/first.mdx: start, middle, end',
  );
});
