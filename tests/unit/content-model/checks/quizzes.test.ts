import { expect, test } from 'vitest';
import { linesAfter } from '../fixture.ts';

test('a prediction with two right options is told', () => {
  expect(linesAfter('home.yaml', 'right: false', 'right: true')).toEqual([
    'content/home.yaml:3 · predict.options · found 2 right of 2 options, expected exactly one, for a single choice',
  ]);
});

test('a single choice without a right option is told', () => {
  expect(
    linesAfter('lessons/second/quiz.yaml', 'en: This. }, right: true', 'en: This. }, right: false'),
  ).toEqual([
    'content/lessons/second/quiz.yaml:12 · items[0].options · found 0 right of 2 options, expected exactly one, for a single choice',
  ]);
});

test('a multiple choice of which every option is right is told', () => {
  const option = 'id: a, text: *text, right: ';
  expect(linesAfter('lessons/first/quiz.yaml', `${option}false`, `${option}true`)).toEqual([
    'content/lessons/first/quiz.yaml:22 · items[1].options · found 2 right of 2 options, expected at least one right and one wrong',
  ]);
});

test('a multiple choice without a right option is told', () => {
  const option = 'id: b, text: *text, right: ';
  expect(linesAfter('lessons/first/quiz.yaml', `${option}true`, `${option}false`)).toEqual([
    'content/lessons/first/quiz.yaml:22 · items[1].options · found 0 right of 2 options, expected at least one right and one wrong',
  ]);
});

test('a section that the lesson does not have is told for both languages', () => {
  const rest = 'expected a section of content/lessons';
  expect(linesAfter('lessons/first/quiz.yaml', 'section: opening', 'section: start')).toEqual([
    `content/lessons/first/quiz.yaml:11 · items[0].section · found "start", ${rest}/first/nl.mdx: opening, middle, end`,
    `content/lessons/first/quiz.yaml:11 · items[0].section · found "start", ${rest}/first/en.mdx: opening, middle, end`,
  ]);
});

test('a section that the lesson has in one language only is told for the other', () => {
  expect(
    linesAfter('lessons/first/en.mdx', '<Heading id="opening">', '<Heading id="start">'),
  ).toContain(
    'content/lessons/first/quiz.yaml:11 · items[0].section · found "opening", expected a section of content/lessons/first/en.mdx: start, middle, end',
  );
});

test('an objective that the lesson does not have is told', () => {
  expect(
    linesAfter(
      'lessons/first/quiz.yaml',
      '    section: opening',
      '    section: opening\n    objective: 9',
    ),
  ).toEqual([
    'content/lessons/first/quiz.yaml:12 · items[0].objective · found 9, expected a number from 1 to 2, one of the objectives of the lesson',
  ]);
});
