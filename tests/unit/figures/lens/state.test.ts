import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  follow,
  type InputValues,
  inView,
  lensNames,
  type LensState,
  startState,
  stateFrom,
} from '../../../../src/figures/lens/state.ts';

const ids = ['a', 'b', 'c'];
const anyLens = fc.constantFrom(...lensNames);
const anyGuess = fc.subarray(ids).map((members) => new Set(members));
const anyInputs: fc.Arbitrary<InputValues> = fc.record({
  view: anyLens,
  guess: anyGuess,
  revealed: fc.boolean(),
});

/** The inputs as the figure leaves them: they hold the prediction for the lens in view. */
const inputsOf = (state: LensState): InputValues => ({ view: state.view, ...inView(state) });

/** What a reader can do with the inputs, one at a time. */
type Action = (inputs: InputValues) => InputValues;
const through =
  (view: InputValues['view']): Action =>
  (inputs) => ({ ...inputs, view });
const ticking =
  (...members: string[]): Action =>
  (inputs) => ({ ...inputs, guess: new Set(members) });
const revealing =
  (revealed: boolean): Action =>
  (inputs) => ({ ...inputs, revealed });
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  anyLens.map(through),
  fc.subarray(ids).map((members) => ticking(...members)),
  fc.boolean().map(revealing),
);

const after = (actions: readonly Action[], from: LensState = startState): LensState =>
  actions.reduce((state, action) => follow(state, action(inputsOf(state))), from);

describe('the predictions of the lens figure', () => {
  test('start with nothing ticked and nothing revealed, through the first lens', () => {
    expect(inputsOf(startState)).toEqual({ view: 'scope', guess: new Set(), revealed: false });
  });

  test('begin with what the inputs hold: a link or an early reader has set them', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const state = stateFrom(inputs);
        expect(inputsOf(state)).toEqual(inputs);
        for (const lens of lensNames.filter((each) => each !== inputs.view)) {
          expect(state.predictions[lens]).toEqual({ guess: new Set(), revealed: false });
        }
      }),
    );
  });

  test('are kept apart while the reader looks through other lenses', () => {
    const state = after([ticking('a'), revealing(true), through('focus'), ticking('b', 'c')]);
    expect(inView(state)).toEqual({ guess: new Set(['b', 'c']), revealed: false });
    expect(inView(after([through('scope')], state))).toEqual({
      guess: new Set(['a']),
      revealed: true,
    });
  });

  test('lose a tick that is taken away', () => {
    expect(inView(after([ticking('a', 'b'), ticking('a')])).guess).toEqual(new Set(['a']));
  });

  test('do not change once their answer is shown', () => {
    expect(inView(after([ticking('a'), revealing(true), ticking('b')]))).toEqual({
      guess: new Set(['a']),
      revealed: true,
    });
  });

  test('count what was ticked in the same moment as the answer was asked for', () => {
    const both: Action = (inputs) => revealing(true)(ticking('b')(inputs));
    expect(inView(after([both])).guess).toEqual(new Set(['b']));
  });

  test('are made again from nothing, through that lens alone', () => {
    const state = after([
      ticking('a'),
      revealing(true),
      through('focus'),
      ticking('b'),
      revealing(true),
      revealing(false),
    ]);
    expect(inView(state)).toEqual({ guess: new Set(), revealed: false });
    expect(inView(after([through('scope')], state))).toEqual({
      guess: new Set(['a']),
      revealed: true,
    });
  });

  test('through the lenses that are not in view stay as they are, whatever the reader does', () => {
    fc.assert(
      fc.property(fc.array(anyAction), anyAction, (before, action) => {
        const state = after(before);
        const next = after([action], state);
        for (const lens of lensNames.filter((each) => each !== state.view)) {
          expect(next.predictions[lens]).toBe(state.predictions[lens]);
        }
      }),
    );
  });

  test('never change in place', () => {
    fc.assert(
      fc.property(fc.array(anyAction), anyInputs, (before, inputs) => {
        const state = after(before);
        const copy = structuredClone(state);
        follow(state, inputs);
        expect(state).toEqual(copy);
      }),
    );
  });
});
