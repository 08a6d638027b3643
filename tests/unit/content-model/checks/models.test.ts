import { expect, test } from 'vitest';
import { fixture, linesAfter, linesWith } from '../fixture.ts';

test('a span beyond the ten moments is told', () => {
  expect(linesAfter('models/line.yaml', 'span: [4, 6]', 'span: [4, 11]')).toEqual([
    'content/models/line.yaml:20 · stages[1].span[1] · found 11, expected a moment from 1 to 10',
  ]);
  expect(linesAfter('models/line.yaml', 'span: [2, 3]', 'span: [0, 3]')).toEqual([
    'content/models/line.yaml:12 · stages[0].span[0] · found 0, expected a moment from 1 to 10',
  ]);
});

test('a span of half moments is told', () => {
  expect(linesAfter('models/line.yaml', 'span: [4, 6]', 'span: [4.5, 6]')).toEqual([
    'content/models/line.yaml:20 · stages[1].span[0] · found 4.5, expected a whole number',
  ]);
});

test('a span that runs backwards is told', () => {
  expect(linesAfter('models/line.yaml', 'span: [4, 6]', 'span: [6, 4]')).toEqual([
    'content/models/line.yaml:20 · stages[1].span · found [6, 4], expected a first moment that is not after the last',
  ]);
});

test('a span that overlaps the one before it is told', () => {
  expect(linesAfter('models/line.yaml', 'span: [4, 6]', 'span: [3, 6]')).toEqual([
    'content/models/line.yaml:20 · stages[1].span · found [3, 6], expected a start after 3, where the stage "awareness" ends',
  ]);
});

test('stages out of the order of time are told', () => {
  expect(linesAfter('models/line.yaml', 'span: [2, 3]', 'span: [7, 8]')).toEqual([
    'content/models/line.yaml:20 · stages[1].span · found [4, 6], expected a start after 8, where the stage "awareness" ends',
  ]);
});

test('a road of one stage is told, unless its source names no stages', () => {
  const road = (fixture.get('models/line.yaml') ?? '').replace(/\n {2}- id: decision[^]*/, '\n');
  expect(linesWith('models/short.yaml', road)).toEqual([
    'content/models/short.yaml:9 · stages · found one stage, expected two or more, or one stretch with "named: false" where the source names no stages',
  ]);
  const unnamed = road.replace('- id: awareness', '- id: awareness\n    named: false');
  expect(linesWith('models/short.yaml', unnamed)).toEqual([]);
});
