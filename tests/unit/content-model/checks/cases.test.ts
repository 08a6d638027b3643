import { expect, test } from 'vitest';
import { linesAfter } from '../fixture.ts';

test('a touchpoint earlier than the one before it is told', () => {
  expect(linesAfter('cases/purchase.yaml', 'moment: 5', 'moment: 3')).toEqual([
    'content/cases/purchase.yaml:29 · touchpoints[4].moment · found 3, expected 4 or later, because the touchpoints stand in the order of time',
  ]);
});

test('two touchpoints at one moment are in order', () => {
  expect(linesAfter('cases/purchase.yaml', 'moment: 5', 'moment: 4')).toEqual([]);
});

test('a touchpoint that the cycle keeps without a step is told', () => {
  expect(linesAfter('cases/purchase.yaml', ', step: *text', '')).toEqual([
    'content/cases/purchase.yaml:26 · touchpoints[1].lenses.perspective.step · found nothing, expected the step that the cycle keeps',
  ]);
});

test('a step that the cycle drops is told', () => {
  expect(
    linesAfter(
      'cases/purchase.yaml',
      'perspective: { cycle: kept,',
      'perspective: { cycle: dropped,',
    ),
  ).toEqual([
    'content/cases/purchase.yaml:26 · touchpoints[1].lenses.perspective.step · found a step, expected none, because the cycle drops it',
  ]);
});

test('a case about which its lenses agree is told, because there is nothing to predict', () => {
  expect(
    linesAfter('cases/purchase.yaml', 'focus: { cycle: disputed,', 'focus: { cycle: kept,'),
  ).toEqual([
    'content/cases/purchase.yaml:6 · touchpoints · found the same answer through all lenses, everywhere, expected a touchpoint at least about which the lenses disagree, for a reader to predict',
  ]);
});
