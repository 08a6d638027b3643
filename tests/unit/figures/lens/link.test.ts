import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/figures/address.ts';
import {
  type LinkedView,
  linkedView,
  linkFields,
  stateFromLink,
} from '../../../../src/figures/lens/link.ts';
import { lensNames, lensReducer, startState } from '../../../../src/figures/lens/state.ts';
import { cases } from './cases.ts';

const ids = cases[0]?.touchpoints.map(({ id }) => id) ?? [];
const [first = ''] = ids;
const fields = linkFields(ids);
const page = 'https://atlas.example/nl/bladen/klantreis-of-aankoopcyclus/';

const anyView: fc.Arbitrary<LinkedView> = fc.record({
  view: fc.constantFrom(...lensNames),
  at: fc.constantFrom(...ids),
  guess: fc.subarray(ids).map((members) => new Set(members)),
  show: fc.boolean(),
});

const read = (address: string) => readAddress(new URL(address).search, 'lens', fields);

describe('a link to the lens figure', () => {
  test('brings back the lens in view with its prediction', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { state, broken } = read(writeAddress(page, 'lens', view, fields));
        expect(broken).toEqual([]);
        expect(linkedView(stateFromLink(state, first))).toEqual(view);
      }),
    );
  });

  test('keeps its form, because courses link to it', () => {
    const view: LinkedView = {
      view: 'focus',
      at: 'test-ride',
      guess: new Set(['test-ride', 'repair-estimate']),
      show: true,
    };
    expect(writeAddress(`${page}?embed=1`, 'lens', view, fields)).toBe(
      `${page}?embed=1&lens.view=focus&lens.at=test-ride&lens.guess=repair-estimate,test-ride&lens.show=1#lens`,
    );
  });

  test('says nothing about a figure that is as it starts', () => {
    const start = linkedView(startState(first));
    expect(writeAddress(page, 'lens', start, fields)).toBe(`${page}#lens`);
  });

  test('leaves the predictions through other lenses out', () => {
    const state = [
      { type: 'tick', touchpoint: first, counts: true } as const,
      { type: 'look-through', lens: 'focus' } as const,
    ].reduce(lensReducer, startState(first));
    expect(writeAddress(page, 'lens', linkedView(state), fields)).toBe(
      `${page}?lens.view=focus#lens`,
    );
  });

  test.each([
    ['view', 'sideways'],
    ['at', 'moon'],
    ['guess', 'test-ride,moon'],
    ['guess', ''],
    ['show', 'yes'],
    ['colour', 'red'],
  ])('reports %s=%s and starts as usual', (key, value) => {
    const { state, broken } = read(`${page}?lens.${key}=${value}`);
    expect(broken).toEqual([{ key, value }]);
    expect(stateFromLink(state, first)).toEqual(startState(first));
  });
});
