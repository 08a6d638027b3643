import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../../src/progress/contract.ts';
import { readRecord } from '../../../src/progress/record.ts';
import { attemptAfter } from '../../../src/quiz/attempt.ts';
import { score as choice } from '../../../src/quiz/kinds/choice/score.ts';
import { score as ordering } from '../../../src/quiz/kinds/ordering/score.ts';
import { score as sorting } from '../../../src/quiz/kinds/sorting/score.ts';
import { score as trueFalse } from '../../../src/quiz/kinds/true-false/score.ts';
import type { AnswerKey, Response, Score } from '../../../src/quiz/score.ts';

const text = readFileSync(new URL('../../fixtures/progress/v1.json', import.meta.url), 'utf8');
const stored = readRecord(text);

/** @throws when the record of version 1 does not hold the question */
function kept(item: string): Attempt {
  const attempt = stored.kind === 'known' ? stored.record.items.get(item) : undefined;
  if (!attempt) throw new Error(`${item} is not in the record`);
  return attempt;
}

const options = new Map([
  ['a', false],
  ['b', true],
  ['c', true],
]);

/** What a page makes of a stored attempt. */
const restored = (
  item: string,
  key: AnswerKey,
  score: (key: AnswerKey, response: Response) => Score,
) => attemptAfter(kept(item), kept(item).chosen, score(key, kept(item).chosen));

describe('a record of version 1', () => {
  test('gives back the answer to a choice', () => {
    expect(restored('pc-mattress', options, choice)).toEqual(kept('pc-mattress'));
  });

  test('is scored afresh, and keeps how the first answer turned out', () => {
    expect(restored('cj-kettle', options, choice)).toEqual({
      chosen: ['b'],
      outcome: 'partial',
      first: 'wrong',
    });
  });

  test.for([
    { kind: 'ordering', score: ordering, key: options },
    { kind: 'sorting', score: sorting, key: new Map([['a:x', true]]) },
    {
      kind: 'true or false with a reason',
      score: trueFalse,
      key: new Map([
        ['true', true],
        ['b', true],
      ]),
    },
  ])('counts as unanswered where a choice has become $kind', ({ score, key }) => {
    expect(restored('cj-kettle', key, score)).toBeUndefined();
  });
});

describe('a response of a newer kind', () => {
  test.for([
    { chosen: ['b', 'a', 'c'], score: ordering, key: options, outcome: 'partial' },
    { chosen: ['card:bin'], score: sorting, key: new Map([['card:bin', true]]), outcome: 'right' },
    {
      chosen: ['true', 'a'],
      score: trueFalse,
      key: new Map([
        ['true', true],
        ['a', false],
      ]),
      outcome: 'partial',
    },
  ])('$chosen fits a record of version 1', ({ chosen, score, key, outcome }) => {
    const attempt = attemptAfter(undefined, chosen, score(key, chosen));
    const written = JSON.stringify({ version: 1, read: [], items: { item: attempt } });
    const result = readRecord(written);
    const read = result.kind === 'known' ? result.record.items.get('item') : undefined;
    expect(read).toEqual({ chosen, outcome, first: outcome });
  });
});
