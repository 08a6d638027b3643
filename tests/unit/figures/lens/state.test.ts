import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  guessOf,
  isRevealed,
  type LensAction,
  type LensName,
  lensNames,
  lensReducer,
  type LensState,
  startState,
} from '../../../../src/figures/lens/state.ts';

const ids = ['a', 'b', 'c'];
const anyAction: fc.Arbitrary<LensAction> = fc.oneof(
  fc.constantFrom(...lensNames).map((lens): LensAction => ({ type: 'look-through', lens })),
  fc.constantFrom(...ids).map((touchpoint): LensAction => ({ type: 'choose', touchpoint })),
  fc
    .record({ touchpoint: fc.constantFrom(...ids), counts: fc.boolean() })
    .map((tick): LensAction => ({ type: 'tick', ...tick })),
  fc.constantFrom<LensAction>({ type: 'reveal' }, { type: 'predict-again' }),
);
const after = (actions: readonly LensAction[], from: LensState = startState('a')) =>
  actions.reduce(lensReducer, from);
const tick = (touchpoint: string, counts = true): LensAction => ({
  type: 'tick',
  touchpoint,
  counts,
});
const through = (lens: LensName): LensAction => ({ type: 'look-through', lens });

describe('the state of the lens figure', () => {
  test('starts with predicting through the first lens, nothing ticked', () => {
    const state = startState('a');
    expect([state.view, state.at, isRevealed(state), guessOf(state).size]).toEqual([
      'scope',
      'a',
      false,
      0,
    ]);
  });

  test('keeps each prediction and each reveal while the reader looks through other lenses', () => {
    const state = after([tick('a'), { type: 'reveal' }, through('focus'), tick('b'), tick('c')]);
    expect([...guessOf(state)]).toEqual(['b', 'c']);
    expect(isRevealed(state)).toBe(false);
    const back = after([through('scope')], state);
    expect([...guessOf(back)]).toEqual(['a']);
    expect(isRevealed(back)).toBe(true);
  });

  test('takes a tick away again', () => {
    expect([...guessOf(after([tick('a'), tick('b'), tick('a', false)]))]).toEqual(['b']);
  });

  test('lets nobody change a prediction once its answer is shown', () => {
    expect([
      ...guessOf(after([tick('a'), { type: 'reveal' }, tick('b'), tick('a', false)])),
    ]).toEqual(['a']);
  });

  test('predicting again clears one lens and leaves the others', () => {
    const state = after([
      tick('a'),
      { type: 'reveal' },
      through('focus'),
      tick('b'),
      { type: 'reveal' },
      { type: 'predict-again' },
    ]);
    expect([guessOf(state).size, isRevealed(state)]).toEqual([0, false]);
    const scope = after([through('scope')], state);
    expect([[...guessOf(scope)], isRevealed(scope)]).toEqual([['a'], true]);
  });

  test('touches, whatever the reader does, only the lens in view', () => {
    fc.assert(
      fc.property(fc.array(anyAction), anyAction, (before, action) => {
        const state = after(before);
        const next = lensReducer(state, action);
        for (const lens of lensNames.filter((each) => each !== state.view)) {
          expect(next.guesses[lens]).toBe(state.guesses[lens]);
          expect(next.revealed.has(lens)).toBe(state.revealed.has(lens));
        }
      }),
    );
  });

  test('never changes a state in place', () => {
    fc.assert(
      fc.property(fc.array(anyAction), anyAction, (before, action) => {
        const state = after(before);
        const copy = structuredClone(state);
        lensReducer(state, action);
        expect(state).toEqual(copy);
      }),
    );
  });
});
