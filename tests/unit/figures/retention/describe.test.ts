import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  averagesOf,
  changeInWords,
  inOneLine,
  verdictOf,
  worthOf,
} from '../../../../src/figures/retention/describe.ts';
import { broughtBack } from '../../../../src/figures/retention/fields.ts';
import { type RetentionState, stateOf } from '../../../../src/figures/retention/state.ts';
import { languages } from '../../../../src/i18n/languages.ts';

const start = { stay: 80, more: 5, margin: 200, cost: 300, discount: 8 };
const state = (changes: Partial<RetentionState> = {}) => ({ ...stateOf({}, start), ...changes });

describe('The state', () => {
  test('is that of the start where inputs say nothing', () => {
    expect(stateOf({}, start)).toEqual({
      ...start,
      guess: [100, 100, 100, 100, 100],
      driven: false,
      unit: 'points',
    });
  });

  test('is what the inputs say', () => {
    const said = { year5: ['42'], stay: ['90'], unit: ['percent'], drive: ['1'], cost: ['0'] };
    const values = Object.fromEntries(
      Object.entries(said).map(([key, all]) => [key, new Set(all)]),
    );
    const read = stateOf(values, start);
    expect(read).toMatchObject({ stay: 90, unit: 'percent', driven: true, cost: 0 });
    expect(read.guess).toEqual([100, 100, 100, 100, 42]);
  });

  test('holds nothing that cannot be, also while somebody types', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (stay, year1) => {
        const read = stateOf({ stay: new Set([stay]), year1: new Set([year1]) }, start);
        for (const value of [read.stay, read.guess[0]]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

test.each([
  ['120', 100],
  ['-3', 0],
  ['47,6', 48],
  ['', 33],
  ['many', 33],
])('a number that was typed as "%s" becomes %i', (typed, value) => {
  expect(broughtBack(typed, { min: 0, max: 100 }, 33)).toBe(value);
});

describe('What it says', () => {
  test('of the guess', () => {
    const guess = [85, 70, 58, 48, 42];
    expect(verdictOf(state({ guess }), 'en')).toBe(
      '33 are left; you drew 42. The exits add up, year after year.',
    );
    expect(verdictOf(state({ stay: 100 }), 'nl')).toContain('Niemand neemt een afrit.');
    expect(verdictOf(state({ stay: 0 }), 'nl')).toContain('Iedereen neemt de eerste afrit.');
  });

  test('of five points and five per cent', () => {
    expect(averagesOf(state(), 'nl')).toEqual({
      before: '5,0 jaar',
      percent: '85\u00A0%',
      after: '6,7 jaar',
      longer: 'een derde langer',
    });
    expect(averagesOf(state({ unit: 'percent' }), 'en')).toMatchObject({
      percent: '84%',
      after: '6.3 years',
      longer: 'a quarter longer',
    });
    expect(averagesOf(state({ stay: 60 }), 'en').longer).toBe('14% longer');
    expect(averagesOf(state({ stay: 90 }), 'en').longer).toBe('twice as long');
    expect(averagesOf(state({ stay: 0 }), 'en')).toMatchObject({ before: '1.0 years' });
    expect(averagesOf(state({ stay: 98 }), 'en')).toMatchObject({
      after: 'without end',
      longer: 'because nobody leaves',
    });
    expect(averagesOf(state({ stay: 100 }), 'en').longer).toBe('just as long');
  });

  test('of a number below nothing, as of nothing', () => {
    const below = { stay: new Set(['-5']), margin: new Set(['-5']) };
    expect(stateOf(below, start)).toMatchObject({ stay: 0, margin: 0 });
  });

  test('of money', () => {
    const [worth, gain, keeping] = worthOf(state(), 'en');
    expect(worth).toContain('€771');
    expect(worth).toContain('€471 is left');
    expect(worth).toContain('After 2 payments');
    expect(gain).toContain('€939: €168 more');
    expect(keeping).toContain('€1,500');
    expect(keeping).toContain('less than €15');
    expect(worthOf(state({ cost: 0 }), 'en').join(' ')).toContain('keeping can never be cheaper');
    expect(worthOf(state({ more: 0 }), 'en').join(' ')).toContain('nothing to compare');
    expect(worthOf(state({ margin: 50 }), 'en')[0]).toContain(
      'Winning cost €300, so €107 is lost.',
    );
    expect(worthOf(state({ more: 1 }), 'nl')[2]).toContain('blijft er dan 1 meer');
  });

  test.for(languages)('is whole, whatever is set (%s)', (language) => {
    const amount = fc.constantFrom(0, 1, 300, 9999);
    const settings = fc.record({
      stay: fc.constantFrom(0, 1, 50, 80, 99, 100),
      more: fc.constantFrom(0, 1, 5, 50),
      margin: amount,
      cost: amount,
      discount: fc.constantFrom(0, 8, 50),
      unit: fc.constantFrom('points' as const, 'percent' as const),
    });
    fc.assert(
      fc.property(settings, (changes) => {
        const set = state({ ...changes, driven: true });
        expect([inOneLine(set, language), ...worthOf(set, language)].join(' ')).not.toMatch(
          /NaN|Infinity|∞|undefined/,
        );
        // Money that is lost is told as lost, and what is no gain not at all.
        expect(worthOf(set, language).join(' ')).not.toMatch(
          /[-−]\s?€|€\s?[-−]|€\s?0 (more|meer)|blijven er dan 1 |Then 1 more of every hundred customers stay\b/,
        );
      }),
    );
  });
});

describe('What has changed', () => {
  const told = (before: Partial<RetentionState>, now: Partial<RetentionState>) =>
    changeInWords(state(before), state(now), 'en');

  test('is told as the number that was set, and what follows from it', () => {
    expect(told({}, { guess: [100, 80, 100, 100, 100] })).toBe('year 2, you: 80');
    expect(told({ driven: true }, { driven: true, stay: 90 })).toContain('90');
    expect(told({}, { cost: 310 })).toMatch(/^310\. One customer is worth/);
  });

  test('gives nothing away before the hundred have driven, and is not told twice', () => {
    expect(told({}, { stay: 90 })).toBe('');
    expect(told({ driven: true }, {})).toBe('');
    expect(told({ driven: true }, { driven: true })).toBe('');
    expect(told({}, { driven: true })).toBe(inOneLine(state({ driven: true }), 'en'));
  });
});
