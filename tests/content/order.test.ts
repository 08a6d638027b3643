import { expect, test } from 'vitest';
import { checkContent } from '../../src/content-model/check.ts';
import { lineOf } from '../../src/content-model/problem.ts';
import { todosIn } from '../../src/content-model/todo.ts';
import { content, raw } from './content.ts';

test('all content is in order', () => {
  expect(checkContent(raw).problems.map(lineOf)).toEqual([]);
});

test('no text is still to be written', () => {
  expect(todosIn(raw)).toEqual([]);
});

test.for(content.lessonTexts)('$file opens with its prediction, and has one', ({ text }) => {
  const components = text?.uses.map(({ component }) => component) ?? [];
  expect(components[0]).toBe('Predict');
  expect(components.filter((component) => component === 'Predict')).toHaveLength(1);
});
