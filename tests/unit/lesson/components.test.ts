import { expect, test } from 'vitest';
import { lessonComponents as checked } from '../../../src/content-model/checks/components.ts';
import { lessonComponents as drawn } from '../../../src/lesson/components.ts';

test('the check of the lessons knows exactly the components that a lesson can draw', () => {
  expect(Object.keys(checked).sort()).toEqual(Object.keys(drawn).sort());
});
