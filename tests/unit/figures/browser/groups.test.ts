import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/figures/address.ts';
import { fieldsOf, type Group } from '../../../../src/figures/browser/groups.ts';

const page = 'https://atlas.example/en/sheets/x/';

const groups = new Map<string, Group>([
  [
    'stage',
    { kind: 'one', values: ['awareness', 'consideration', 'decision'], initial: 'awareness' },
  ],
  ['lens', { kind: 'one', values: ['scope', 'focus'], initial: undefined }],
  ['guess', { kind: 'some', values: ['a', 'b', 'c'] }],
  ['gate', { kind: 'number', min: 0, max: 10, step: 0.1, initial: 0 }],
]);
const fields = fieldsOf(groups);
const start = {
  stage: new Set(['awareness']),
  lens: new Set<string>(),
  guess: new Set<string>(),
  gate: new Set(['0']),
};

const queryOf = (address: string) => new URL(address).search;

const states = fc.record({
  stage: fc.constantFrom('awareness', 'consideration', 'decision').map((value) => new Set([value])),
  lens: fc.constantFrom([], ['scope'], ['focus']).map((values) => new Set<string>(values)),
  guess: fc.subarray(['a', 'b', 'c']).map((values) => new Set(values)),
  gate: fc.integer({ min: 0, max: 100 }).map((tenths) => new Set([String(tenths / 10)])),
});

describe('The inputs of a figure in an address', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(states, (state) => {
        const written = writeAddress(page, 'f', state, fields);
        const { state: read, broken } = readAddress(queryOf(written), 'f', fields);
        expect({ ...start, ...read }).toEqual(state);
        expect(broken).toEqual([]);
      }),
    );
  });

  test('are left out where they are as at the start', () => {
    expect(writeAddress(`${page}?f.stage=decision&f.gate=3`, 'f', start, fields)).toBe(`${page}#f`);
  });

  test.for([
    ['f.stage=toString', 'stage'],
    ['f.stage=', 'stage'],
    ['f.lens=scope,focus', 'lens'],
    ['f.guess=a,z', 'guess'],
    ['f.gate=11', 'gate'],
    ['f.gate=-1', 'gate'],
    ['f.gate=1.25', 'gate'],
    ['f.gate=', 'gate'],
    ['f.gate=many', 'gate'],
    ['f.unheard=1', 'unheard'],
  ] as const)('%s is told as broken and skipped', ([query, key]) => {
    const { state, broken } = readAddress(`?${query}`, 'f', fields);
    expect(state).toEqual({});
    expect(broken.map((each) => each.key)).toEqual([key]);
  });
});
