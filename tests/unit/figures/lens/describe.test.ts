import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../src/content-model/schemas.ts';
import {
  describeAgreement,
  describeResult,
  describeState,
} from '../../../../src/figures/lens/describe.ts';
import type { TouchpointVerdicts } from '../../../../src/figures/lens/prediction.ts';
import { type LensName, stateFrom } from '../../../../src/figures/lens/state.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { anyPrediction } from './cases.ts';

const verdictsOf = (id: string, scope: Verdict, focus: Verdict = 'kept'): TouchpointVerdicts => ({
  id,
  verdicts: { scope, focus, perspective: 'dropped' },
});
const touchpoints = [
  verdictsOf('a', 'dropped'),
  verdictsOf('b', 'kept', 'dropped'),
  verdictsOf('c', 'kept', 'dropped'),
  verdictsOf('d', 'disputed', 'dropped'),
];

const predicted = (ticked: readonly string[], revealed: boolean, view: LensName = 'scope') =>
  stateFrom({ view, guess: new Set(ticked), revealed });
const anyLanguage = fc.constantFrom(...languages);

describe('what the figure says about its state', () => {
  test('counts the ticks while predicting', () => {
    const state = predicted(['a', 'b'], false);
    expect(describeState(state, touchpoints, 'nl')).toBe('Reikwijdte: 2 van de 4 aangevinkt');
    expect(describeState(state, touchpoints, 'en')).toBe('Scope: 2 of 4 ticked');
  });

  test('says what is left once revealed, and names disputes apart', () => {
    const state = predicted(['a'], true);
    expect(describeState(state, touchpoints, 'nl')).toBe(
      'Reikwijdte: 2 van de 4 blijven over in de aankoopcyclus, 1 omstreden',
    );
    expect(describeState(state, touchpoints, 'en')).toBe(
      'Scope: 2 of 4 remain in the purchase cycle, 1 disputed',
    );
  });

  test('speaks of one touchpoint in the singular, and of no disputes where there are none', () => {
    const state = predicted([], true, 'focus');
    expect(describeState(state, touchpoints, 'nl')).toBe(
      'Focus: 1 van de 4 blijft over in de aankoopcyclus',
    );
    expect(describeState(state, touchpoints, 'en')).toBe(
      'Focus: 1 of 4 remains in the purchase cycle',
    );
  });

  test('tells how the prediction came out, without the disputed ones', () => {
    const state = predicted(['a', 'b', 'd'], true);
    expect(describeResult(state, touchpoints, 'D', 'nl')).toMatch(
      /^Bij 1 van de 3 dacht je hetzelfde.*bron D.*Omstreden is er 1/,
    );
    expect(describeResult(state, touchpoints, 'D', 'en')).toMatch(
      /^On 1 of 3 you thought the same.*source D.*Disputed: 1/,
    );
  });

  test('takes no ticks for no prediction', () => {
    const state = predicted([], true);
    expect(describeResult(state, touchpoints, 'D', 'nl')).toMatch(/niets voorspeld/);
    expect(describeResult(state, touchpoints, 'D', 'en')).toMatch(/predicted nothing/);
    for (const each of touchpoints) expect(describeAgreement(state, each, 'nl')).toBeUndefined();
  });

  test('sets the prediction beside the answer, with a sign and in words', () => {
    const state = predicted(['a', 'b', 'd'], true);
    const [a, b, c, d] = touchpoints.map((each) => describeAgreement(state, each, 'en'));
    expect(a).toEqual({ sign: '↺', text: '↺ You ticked this.' });
    expect(b).toEqual({ sign: '✓', text: '✓ You thought so too.' });
    expect(c).toEqual({ sign: '↺', text: '↺ You did not tick this.' });
    expect(d).toEqual({ sign: '', text: 'You ticked this.' });
  });

  test('gives nothing away before the reveal', () => {
    fc.assert(
      fc.property(anyPrediction, anyLanguage, ({ touchpoints: all, guess }, language) => {
        const state = stateFrom({ view: 'scope', guess, revealed: false });
        const turned = all.map(({ id }) => verdictsOf(id, 'disputed'));
        expect(describeState(state, all, language)).toBe(describeState(state, turned, language));
        for (const each of all) expect(describeAgreement(state, each, language)).toBeUndefined();
      }),
    );
  });
});
