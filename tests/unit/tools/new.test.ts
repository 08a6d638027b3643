import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content-model/check.ts';
import { lineOf } from '../../../src/content-model/problem.ts';
import { filesIn, readContent } from '../../../src/content-model/read.ts';
import { todosIn } from '../../../src/content-model/todo.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync('tests/fixtures/content', folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const begin = (...words: string[]) =>
  spawnSync(process.execPath, ['src/tools/new.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_FOLDER: folder },
  });

describe.for([
  ['lesson', /^content\/lessons\/what-is-churn\/quiz\.yaml:13 · items\[0\]\.stem\.nl$/],
  ['model', /^content\/models\/what-is-churn\.yaml:11 · stages\[0\]\.name\.nl$/],
  ['term', /^content\/terms\/what-is-churn\.yaml:1 · name\.nl$/],
] as const)('a new %s', ([kind, todo]) => {
  test('is in order, and lists what is still to write', () => {
    expect(begin(kind, 'what-is-churn').stderr).toBe('');
    const raw = readContent(filesIn(folder));
    expect(checkContent(raw).problems.map(lineOf)).toEqual([]);
    expect(todosIn(raw)).toContainEqual(expect.stringMatching(todo));
  });

  test('is refused under an id that is taken', () => {
    begin(kind, 'what-is-churn');
    const again = begin(kind, 'what-is-churn');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain(`There is a ${kind} "what-is-churn" already: `);
  });

  test('is refused under an id that is none', () => {
    const { status, stderr } = begin(kind, 'What is churn');
    expect(status).toBe(1);
    expect(stderr).toContain('"What is churn" is not an id');
  });
});

test('a new pair is in order, and asks which of its two terms it is', () => {
  expect(begin('pair', 'need', 'purchase-cycle').stderr).toBe('');
  const raw = readContent(filesIn(folder));
  expect(checkContent(raw).problems.map(lineOf)).toEqual([]);
  expect(todosIn(raw)).toContainEqual(
    expect.stringMatching(/^content\/pairs\/need-purchase-cycle\.yaml:\d+ · difference\.nl$/),
  );
});

test.for([
  [['need', 'churn'], 'There is no term "churn" yet. Begin it first: npm run new term churn'],
  [['need', 'need'], 'A pair has two different terms'],
  [['need', 'customer-journey'], 'There is a pair of these two already: '],
] as const)('a pair that would not be in order is refused: %s', ([terms, told]) => {
  begin('pair', 'customer-journey', 'need');
  expect(begin('pair', ...terms).stderr).toContain(told);
});

test('another kind is refused with the kinds that there are, and too few or too many ids', () => {
  expect(begin('chapter', 'one').stderr).toContain(
    'npm run new lesson|model|term <id>, or npm run new pair <term> <term>',
  );
  expect(begin('pair', 'need').stderr).toContain('A pair has two terms');
  expect(begin('term', 'what', 'is').stderr).toContain('A term has one id');
});
