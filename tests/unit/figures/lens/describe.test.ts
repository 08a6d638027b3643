import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../src/content-model/schemas.ts';
import { describeResult, describeState } from '../../../../src/figures/lens/describe.ts';
import type { TouchpointVerdicts } from '../../../../src/figures/lens/prediction.ts';
import { type LensName, stateOf } from '../../../../src/figures/lens/state.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { anyPrediction } from './cases.ts';

const verdictsOf = (
  id: string,
  scope: Verdict,
  focus: Verdict,
  perspective: Verdict = 'dropped',
): TouchpointVerdicts => ({ id, verdicts: { scope, focus, perspective } });

const touchpoints = [
  verdictsOf('a', 'dropped', 'dropped'),
  verdictsOf('b', 'kept', 'dropped'),
  verdictsOf('c', 'kept', 'kept'),
  verdictsOf('d', 'disputed', 'dropped', 'kept'),
];

const predicted = (ticked: readonly string[], revealed: boolean, view: LensName = 'scope') =>
  stateOf({
    view: new Set([view]),
    guess: new Set(ticked),
    show: new Set(revealed ? ['1'] : []),
  });

describe('what the figure says about its state', () => {
  test('counts the ticks while predicting, and what there is to tick', () => {
    const state = predicted(['a', 'b'], false);
    expect(describeState(state, touchpoints, 'nl')).toBe('1 van de 3 aangevinkt');
    expect(describeState(state, touchpoints, 'en')).toBe('1 of 3 ticked');
  });

  test('says what is left once revealed, and names disputes apart', () => {
    const state = predicted(['a'], true);
    expect(describeState(state, touchpoints, 'nl')).toBe(
      'Reikwijdte: de aankoopcyclus telt 2 van de 4 contactpunten mee, 1 is omstreden',
    );
    expect(describeState(state, touchpoints, 'en')).toBe(
      'Scope: the purchase cycle counts 2 of 4 touchpoints, 1 is disputed',
    );
  });

  test('speaks of no disputes where there are none', () => {
    const state = predicted([], true, 'focus');
    expect(describeState(state, touchpoints, 'en')).toBe(
      'Focus: the purchase cycle counts 1 of 4 touchpoints',
    );
  });

  test('names the lens that the reader looks through', () => {
    const through = (ticked: readonly string[], language: 'nl' | 'en') =>
      describeResult(predicted(ticked, true), touchpoints, language);
    expect(through(['c'], 'nl')).toBe('Je kijkt door focus: bij alle 3 dacht je hetzelfde.');
    expect(through(['c'], 'en')).toBe('You look through focus: on all 3 you thought the same.');
    expect(through(['b', 'c'], 'en')).toBe(
      'You look through scope: on all 2 you thought the same (1 disputed).',
    );
    expect(through(['b', 'd'], 'nl')).toMatch(/^Je voorspelling ligt even dicht bij .+ en /);
  });

  test('names all lenses that are as near', () => {
    expect(describeResult(predicted(['c', 'd'], true), touchpoints, 'en')).toBe(
      'Your prediction is equally near to scope, focus and perspective: 1 touchpoint away from each.',
    );
  });

  test('takes ticks for settled touchpoints alone for no prediction', () => {
    for (const ticked of [[], ['a']]) {
      const state = predicted(ticked, true);
      expect(describeResult(state, touchpoints, 'nl')).toMatch(/nog niets aangevinkt/);
      expect(describeResult(state, touchpoints, 'en')).toMatch(/ticked nothing yet/);
    }
  });

  test('gives nothing away before the reveal', () => {
    fc.assert(
      fc.property(
        anyPrediction,
        fc.constantFrom(...languages),
        ({ touchpoints: all, guess }, language) => {
          const state = predicted([...guess], false);
          const turned = all.map((each) => ({
            ...each,
            verdicts: {
              scope: each.verdicts.perspective,
              focus: each.verdicts.scope,
              perspective: each.verdicts.focus,
            },
          }));
          expect(describeState(state, all, language)).toBe(describeState(state, turned, language));
        },
      ),
    );
  });
});
