import { expect, test } from 'vitest';
import * as fixture from '../../content-model/fixture.ts';

const file = 'dividing-lines/sofa.yaml';

/** The lines an author gets after one mistake, without the number of the line in the file. */
const linesAfter = (...mistake: [file: string, right: string, wrong: string]): string[] =>
  fixture.linesAfter(...mistake).map((line) => line.replace(/(?<=\.yaml):\d+/, ''));

test('a claim that no source makes is told', () => {
  expect(linesAfter(file, '[A01]', '[A99]')).toEqual([
    `content/${file} · lines[0].claims[0] · found "A99", expected a claim of a source in content/sources: A01, A02, B01`,
  ]);
});

test('a line that rests on the claim of another source is told', () => {
  expect(linesAfter(file, '[B01]', '[A02]')).toEqual([
    `content/${file} · lines[1].claims[0] · found "A02", expected a claim of source B, whose line it is`,
  ]);
});

test('two lines of one source are told', () => {
  expect(
    linesAfter(file, 'source: B, after: null, kind: none', 'source: A, after: 7, kind: read'),
  ).toContainEqual(expect.stringContaining('lines[1].source'));
});

test('a moment too few is told', () => {
  expect(linesAfter(file, '  - { text: *text }\n', '')).toEqual([
    `content/${file} · moments · found a list of 9, expected exactly 10 entries`,
  ]);
});

test('a line without a place, and a place without a line, are told', () => {
  const expected = 'a number of moments for a line, and null with kind "none"';
  expect(linesAfter(file, 'after: 6', 'after: null')).toEqual([
    `content/${file} · lines[0].after · found nothing, expected ${expected}`,
  ]);
  expect(linesAfter(file, 'after: null', 'after: 8')).toEqual([
    `content/${file} · lines[1].after · found 8, expected ${expected}`,
  ]);
});

test('a place beyond the last moment is told', () => {
  expect(linesAfter(file, 'after: 6', 'after: 11')).toEqual([
    `content/${file} · lines[0].after · found 11, expected a number of moments from 0 to 10`,
  ]);
});

test('a name without room beside the road is told', () => {
  expect(linesAfter(file, 'traveller: Karin', 'traveller: Wilhelmina')).toEqual([
    `content/${file} · traveller · found "Wilhelmina", expected a shorter name, because this one has no room beside the road`,
  ]);
});

test('a tension that does not exist is told', () => {
  expect(linesAfter(file, 'tension: T1', 'tension: T9')).toEqual([
    `content/${file} · tension · found "T9", expected a tension in content/tensions.yaml: T1`,
  ]);
});
