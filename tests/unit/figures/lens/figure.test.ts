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

  test('a name of more than 24 characters in one language is told', () => {
    expect(problemsWith(1, { name: { nl: 'Te dure reparatie', en: 'x'.repeat(25) } })).toEqual([
      {
        field: 'touchpoints[1].name.en',
        found: `"${'x'.repeat(25)}" (25 characters)`,
        expected: 'at most 24 characters, for more have no room on the map',
      },
    ]);
    expect(problemsWith(1, { name: { nl: 'x'.repeat(24), en: 'x'.repeat(24) } })).toEqual([]);
  });

  test('a touchpoint that no lens was laid over is told', () => {
    const { lenses, ...touchpoint } = present(present(purchase).touchpoints[2]);
    expect(lenses).toBeDefined();
    const found = lens.problems?.({
      ...present(purchase),
      touchpoints: [touchpoint],
    });
    expect(found).toEqual([
      {
        field: 'touchpoints[0].lenses',
        found: 'nothing',
        expected:
          'what the purchase cycle does with it through each lens: scope, focus, perspective',
      },
    ]);
  });

  test('the third touchpoint at one moment is told, and the second at the last', () => {
    const at = (moment: number) => ({ moment });
    expect(problemsWith(3, at(2))).toMatchObject([{ field: 'touchpoints[3].moment' }]);
    const [last] = problemsWith(10, at(10)) ?? [];
    expect(last?.field).toBe('touchpoints[11].moment');
    expect(last?.expected).toMatch(/^at most one touchpoint at moment 10/);
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

  test('starts with nothing ticked through the first lens', () => {
    expect(describeIn({})).toBe(`Scope: 0 of ${touchpoints.length} ticked`);
  });

  test('follows the lens, the ticks and the reveal', () => {
    const guess = new Set(touchpoints.slice(0, 3).map(({ id }) => id));
    expect(describeIn({ view: new Set(['focus']), guess })).toBe(
      `Focus: 3 of ${touchpoints.length} ticked`,
    );
    expect(describeIn({ view: new Set(['focus']), guess, show: new Set(['1']) })).toMatch(
      /^Focus: \d+ of \d+ remain/,
    );
  });
});
