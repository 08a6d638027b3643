import { expect, test } from 'vitest';
import * as fixture from '../../content-model/fixture.ts';

const file = 'trips/weekend.yaml';

/** The lines an author gets after one mistake, without the number of the line in the file. */
const linesAfter = (...mistake: [file: string, right: string, wrong: string]): string[] =>
  fixture.linesAfter(...mistake).map((line) => line.replace(/(?<=\.yaml):\d+/, ''));

test('a claim that no source makes is told', () => {
  expect(
    linesAfter(file, '{ text: *text, claims: [A01] }', '{ text: *text, claims: [A99] }'),
  ).toEqual([
    `content/${file} · limps[0].claims[0] · found "A99", expected a claim of a source in content/sources: A01, A02, B01`,
  ]);
});

test('a step that the source of the comparison does not name is told', () => {
  expect(linesAfter(file, 'claims: [A02]', 'claims: [B01]')).toEqual([
    `content/${file} · stops[2].claims · found ["B01"], expected a claim of source A, which says what a step is`,
  ]);
});

test('two stops of one id are told', () => {
  expect(linesAfter(file, 'id: two', 'id: one')).toContainEqual(
    expect.stringContaining('stops[1].id'),
  );
});

test('a name without room on its plate is told', () => {
  expect(linesAfter(file, 'en: One }', 'en: A name that is too long for a plate }')).toContainEqual(
    expect.stringContaining('a shorter name, because this one has no room on its plate'),
  );
});
