import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Fields,
  oneOf,
  readAddress,
  setOf,
  writeAddress,
} from '../../../src/figures/address.ts';

const views = ['scope', 'focus', 'perspective'] as const;
const parts = ['first', 'second', 'third'] as const;

interface State {
  view: (typeof views)[number];
  parts: ReadonlySet<(typeof parts)[number]>;
}

const fields: Fields<State> = { view: oneOf(views, 'scope'), parts: setOf(parts) };
const start: State = { view: 'scope', parts: new Set() };
const page = 'https://atlas.example/nl/bladen/x/';

const states: fc.Arbitrary<State> = fc.record({
  view: fc.constantFrom(...views),
  parts: fc.uniqueArray(fc.constantFrom(...parts)).map((members) => new Set(members)),
});

const queryOf = (address: string) => new URL(address).search;

describe('The state of a figure in an address', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { state: read, broken } = readAddress(
          queryOf(writeAddress(page, 'lens', state, fields)),
          'lens',
          fields,
        );
        expect({ ...start, ...read }).toEqual(state);
        expect(broken).toEqual([]);
      }),
    );
  });

  test('reads as people write it, and ends in the figure', () => {
    const state: State = { view: 'focus', parts: new Set(['third', 'first'] as const) };
    expect(writeAddress(`${page}#quiz`, 'lens', state, fields)).toBe(
      `${page}?lens.view=focus&lens.parts=first,third#lens`,
    );
  });

  test('leaves out what a figure starts with, also when the address had something else', () => {
    expect(writeAddress(`${page}?lens.view=focus`, 'lens', start, fields)).toBe(`${page}#lens`);
  });

  test('leaves the rest of the address alone', () => {
    const address = `${page}?embed=1&stages.stage=decision&lens.view=focus&lens.old=1`;
    const state: State = { ...start, view: 'perspective' };
    const written = writeAddress(address, 'lens', state, fields);
    expect(written).toBe(`${page}?embed=1&stages.stage=decision&lens.view=perspective#lens`);
  });

  test('says nothing about other figures, even when their name begins alike', () => {
    expect(readAddress('?lenses.view=focus&stages.view=focus&view=focus', 'lens', fields)).toEqual({
      state: {},
      broken: [],
    });
  });
});

describe('A broken value in an address', () => {
  test.for([
    ['an unknown value', 'lens.view=telescope', { key: 'view', value: 'telescope' }],
    ['an empty value', 'lens.view=', { key: 'view', value: '' }],
    ['another case', 'lens.view=Focus', { key: 'view', value: 'Focus' }],
    [
      'one unknown member of a set',
      'lens.parts=first,fourth',
      { key: 'parts', value: 'first,fourth' },
    ],
    ['an unknown key', 'lens.colour=red', { key: 'colour', value: 'red' }],
  ] as const)('is told and ignored: %s', ([, query, broken]) => {
    expect(readAddress(query, 'lens', fields)).toEqual({ state: {}, broken: [broken] });
  });

  test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'is told when its key is one that every object has: %s',
    (key) => {
      const { state, broken } = readAddress(`?lens.${key}=focus`, 'lens', fields);
      expect(broken).toEqual([{ key, value: 'focus' }]);
      expect(Object.keys(state)).toEqual([]);
      expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
    },
  );

  test('does not spoil the good values beside it', () => {
    const { state, broken } = readAddress('?lens.view=focus&lens.parts=fourth', 'lens', fields);
    expect(state).toEqual({ view: 'focus' });
    expect(broken).toHaveLength(1);
  });

  test('is told when a later one contradicts it, and not when it is said twice', () => {
    expect(readAddress('?lens.view=focus&lens.view=perspective', 'lens', fields)).toEqual({
      state: { view: 'perspective' },
      broken: [{ key: 'view', value: 'focus' }],
    });
    expect(readAddress('?lens.view=focus&lens.view=focus', 'lens', fields)).toEqual({
      state: { view: 'focus' },
      broken: [],
    });
  });

  test('never throws, whatever the query holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, value) => {
        const query = new URLSearchParams([[`lens.${key}`, value]]).toString();
        const { state, broken } = readAddress(query, 'lens', fields);
        expect(Object.keys(state).length + broken.length).toBe(1);
      }),
    );
  });
});
