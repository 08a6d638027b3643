import { describe, expect, test } from 'vitest';
import { stateOf } from '../../../../src/figures/lens/state.ts';

describe('what the inputs of the lens figure say', () => {
  test('starts with nothing ticked and nothing revealed, through the first lens', () => {
    expect(stateOf({})).toEqual({ view: 'scope', guess: new Set(), revealed: false });
  });

  test('is what a link asks for', () => {
    const guess = new Set(['a', 'b']);
    const state = stateOf({ view: new Set(['focus']), guess, show: new Set(['1']) });
    expect(state).toEqual({ view: 'focus', guess, revealed: true });
  });

  test('knows no lens that is none', () => {
    expect(stateOf({ view: new Set(['spectacles']) }).view).toBe('scope');
  });
});
