import { expect, test } from 'vitest';
import { checkContent } from '../../src/content-model/check.ts';
import { lineOf } from '../../src/content-model/problem.ts';
import { sectionIds } from '../../src/content-model/checks/sections.ts';
import { sectionsOf } from '../../src/lesson/sections.ts';
import { content, mdxOf, raw } from './content.ts';

test('all content is in order', () => {
  expect(checkContent(raw).map(lineOf)).toEqual([]);
});

test.for(content.lessons)('$file opens with its prediction, and has one', ({ text }) => {
  const components = text?.uses.map(({ component }) => component) ?? [];
  expect(components[0]).toBe('Predict');
  expect(components.filter((component) => component === 'Predict')).toHaveLength(1);
});

test.for(content.lessons)('$file lists in its contents every section of its text', (lesson) => {
  const sections = sectionsOf(mdxOf(lesson));
  expect(sections.map(({ id }) => id)).toEqual(lesson.text && sectionIds(lesson.text));
  expect(sections.every(({ title }) => title !== '')).toBe(true);
});
