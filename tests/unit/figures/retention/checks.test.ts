import { expect, test } from 'vitest';
import * as fixture from '../../content-model/fixture.ts';

const file = 'retentions/members.yaml';

/** The lines an author gets after one mistake, without the number of the line in the file. */
const linesAfter = (right: string, wrong: string): string[] =>
  fixture.linesAfter(file, right, wrong).map((line) => line.replace(/(?<=\.yaml):\d+/, ''));

test('a rule of thumb that no source gives is told', () => {
  expect(linesAfter('claim: B01', 'claim: B99')).toEqual([
    `content/${file} · winning.claim · found "B99", expected a claim of a source in content/sources: A01, A02, B01`,
  ]);
});

test('a tension that does not exist is told', () => {
  expect(linesAfter('tension: T1', 'tension: T9')).toEqual([
    `content/${file} · tension · found "T9", expected a tension in content/tensions.yaml: T1`,
  ]);
});

test('a percentage that cannot be is told', () => {
  expect(linesAfter('stay: 80', 'stay: 101')).toEqual([
    `content/${file} · stay · found 101, expected a whole percentage from 0 to 100`,
  ]);
});
