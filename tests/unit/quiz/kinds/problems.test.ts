import { describe, expect, test } from 'vitest';
import { itemSchema, kinds, problemsOf } from '../../../../src/quiz/kinds/index.ts';

const text = { nl: 'Een tekst', en: 'A text' };
const shared = { id: 'x', aim: 'apply', claims: ['A01'], stem: text };
const option = (id: string, right: boolean) => ({ id, text, right, why: text });

const items = {
  'true-false': {
    ...shared,
    kind: 'true-false',
    holds: true,
    why: { true: text, false: text },
    reasons: [option('a', true), option('b', false), option('c', false)],
  },
  ordering: {
    ...shared,
    kind: 'ordering',
    start: ['c', 'a', 'b'],
    steps: ['a', 'b', 'c'].map((id) => ({ id, text, why: text })),
  },
  sorting: {
    ...shared,
    kind: 'sorting',
    bins: ['x', 'y'].map((id) => ({ id, name: text })),
    cards: ['x', 'y', 'y'].map((bin, index) => ({ id: `c${index}`, text, fits: [bin], why: text })),
  },
  term: {
    ...shared,
    kind: 'term',
    options: ['need', 'stage', 'brand'].map((term, index) => ({
      term,
      right: index === 0,
      why: text,
    })),
  },
};

/** What the author of an item is told, after changes to an item that is in order. */
const told = (kind: keyof typeof items, changes: object) =>
  problemsOf(
    itemSchema.parse({ ...items[kind], ...changes }),
    { file: 'quiz.yaml', field: 'items[0]' },
    { terms: { kind: 'a term in content/terms', names: new Set(['need', 'stage', 'brand']) } },
  ).map(({ field, found, expected }) => `${field} · found ${found}, expected ${expected}`);

test.for(Object.keys(items) as (keyof typeof items)[])('%s in order has no problems', (kind) => {
  expect(told(kind, {})).toEqual([]);
});

test('a kind that does not exist is told with those that do', () => {
  const result = itemSchema.safeParse({ ...shared, kind: 'essay' });
  const names = Object.keys(kinds).map((name) => `"${name}"`);
  expect(result.error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['kind'], `one of ${names.join(', ')}`],
  ]);
});

describe('told is', () => {
  test('a statement with two right reasons', () => {
    const reasons = [option('a', true), option('b', true), option('c', false)];
    expect(told('true-false', { reasons })).toEqual([
      'items[0].reasons · found 2 right of 3 options, expected exactly one, for a single choice',
    ]);
  });

  test('a reason that has the id of a verdict', () => {
    const reasons = [option('a', true), option('true', false), option('c', false)];
    expect(told('true-false', { reasons })).toEqual([
      'items[0].reasons[1].id · found "true", expected another id than those of the verdicts',
    ]);
  });

  test('an order that begins right', () => {
    expect(told('ordering', { start: ['a', 'b', 'c'] })).toEqual([
      'items[0].start · found ["a", "b", "c"], expected another order than the right one',
    ]);
  });

  test('an order that begins without one of its steps', () => {
    expect(told('ordering', { start: ['c', 'a'] })).toEqual([
      'items[0].start · found ["c", "a"], expected every step once',
    ]);
  });

  test('an order that begins with a step that it does not have', () => {
    expect(told('ordering', { start: ['c', 'a', 'd'] })).toEqual([
      'items[0].start[2] · found "d", expected a step of this question: a, b, c',
    ]);
  });

  test('a card for a bin that does not exist', () => {
    const [first, ...others] = items.sorting.cards;
    expect(told('sorting', { cards: [{ ...first, whyIn: { z: text } }, ...others] })).toEqual([
      'items[0].cards[0].whyIn.z · found "z", expected a bin of this question: x, y',
    ]);
  });

  test('a bin in which no card fits', () => {
    const bins = [...items.sorting.bins, { id: 'z', name: text }];
    expect(told('sorting', { bins })).toEqual([
      'items[0].bins[2] · found no card that fits, expected at least one',
    ]);
  });

  test('a card that fits everywhere', () => {
    const [first, ...others] = items.sorting.cards;
    expect(told('sorting', { cards: [{ ...first, fits: ['x', 'y'] }, ...others] })).toEqual([
      'items[0].cards[0].fits · found every bin, expected at least one bin where the card does not fit',
    ]);
  });

  test('a term that the glossary does not have', () => {
    const [first, second] = items.term.options;
    const options = [first, second, { term: 'road', right: false, why: text }];
    expect(told('term', { options })).toEqual([
      'items[0].options[2].term · found "road", expected a term in content/terms: need, stage, brand',
    ]);
  });
});
