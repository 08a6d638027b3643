import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../src/content-model/schemas.ts';
import { lens } from '../../../../src/figures/lens/figure.ts';
import { present } from '../../../support/present.ts';
import { cases } from './cases.ts';

const [purchase] = cases;
type Touchpoint = Case['touchpoints'][number];

/** The problems of a case of which one touchpoint is changed. */
function problemsWith(index: number, change: Partial<Touchpoint>) {
  const { touchpoints, ...others } = present(purchase);
  return lens.problems?.({
    ...others,
    touchpoints: touchpoints.map((each, at) => (at === index ? { ...each, ...change } : each)),
  });
}

describe('what the lens asks of a case', () => {
  test.each(cases)('$id has it', (each) => {
    expect(lens.problems?.(each)).toEqual([]);
  });

  test('a name that has no room over the road is told, in its language', () => {
    const expected = 'a name that fits in 3 short lines, for more have no room on the map';
    const long = 'One two three four five six seven';
    expect(problemsWith(1, { name: { nl: 'Te dure reparatie', en: long } })).toEqual([
      { field: 'touchpoints[1].name.en', found: `"${long}"`, expected },
    ]);
    const word = 'Reparatiekostenraming';
    expect(problemsWith(1, { name: { nl: word, en: 'Repair' } })).toEqual([
      {
        field: 'touchpoints[1].name.nl',
        found: `"${word}"`,
        expected: `shorter words than "${word}", which has no room on the map`,
      },
    ]);
  });

  test('a touchpoint that no lens was laid over is told', () => {
    const { lenses, ...touchpoint } = present(present(purchase).touchpoints[2]);
    expect(lenses).toBeDefined();
    const found = lens.problems?.({
      ...present(purchase),
      touchpoints: [touchpoint],
    });
    expect(found?.[0]).toEqual({
      field: 'touchpoints[0].lenses',
      found: 'nothing',
      expected: 'what the purchase cycle does with it through each lens: scope, focus, perspective',
    });
  });

  test('more touchpoints than have room are told', () => {
    const { touchpoints, ...others } = present(purchase);
    const once = present(touchpoints[0]);
    const crowd = [...touchpoints, { ...once, id: 'once-more', moment: 10 }];
    expect(lens.problems?.({ ...others, touchpoints: crowd })).toMatchObject([
      { field: 'touchpoints', expected: 'at most 12, for more have no room on the map' },
    ]);
  });

  test('lenses that agree about everything are told, for there is nothing to predict', () => {
    const { touchpoints, ...others } = present(purchase);
    const settled = touchpoints.filter(({ id }) => id === 'test-ride');
    expect(lens.problems?.({ ...others, touchpoints: settled })).toMatchObject([
      { field: 'touchpoints', found: 'the same answer through all lenses, everywhere' },
    ]);
  });

  test('a word in a text can point to each of its touchpoints', () => {
    const { touchpoints, ...others } = present(purchase);
    expect(lens.parts({ touchpoints, ...others })).toEqual(touchpoints.map(({ id }) => id));
  });
});

describe('the lens in one line', () => {
  const { touchpoints, ...others } = present(purchase);
  const describeIn = (state: Parameters<typeof lens.describe>[1]) =>
    lens.describe({ touchpoints, ...others }, state, 'en');

  test('starts with nothing ticked', () => {
    expect(describeIn({})).toBe('0 of 5 ticked');
  });

  test('follows the lens, the ticks and the reveal', () => {
    const guess = new Set(['brand-film', 'test-ride']);
    expect(describeIn({ view: new Set(['focus']), guess })).toBe('1 of 5 ticked');
    expect(describeIn({ view: new Set(['focus']), guess, show: new Set(['1']) })).toMatch(
      /^Focus: the purchase cycle counts \d+ of \d+/,
    );
  });
});
