import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/figures/address.ts';
import { stageAfter, stageMapFields } from '../../../../src/figures/stage-map/state.ts';

const stages = ['awareness', 'consideration', 'decision'];
const fields = stageMapFields(stages);
const page = 'https://atlas.example/en/sheets/x/';

describe('The stage in the address', () => {
  test('is written with the name of the figure', () => {
    expect(writeAddress(page, 'stages', { stage: 'consideration' }, fields)).toBe(
      `${page}?stages.stage=consideration#stages`,
    );
  });

  test('is left out when none is chosen', () => {
    expect(
      writeAddress(`${page}?stages.stage=decision`, 'stages', { stage: undefined }, fields),
    ).toBe(`${page}#stages`);
  });

  test('is read when the map has it, and told as broken when it has not', () => {
    expect(readAddress('?stages.stage=decision', 'stages', fields).state).toEqual({
      stage: 'decision',
    });
    expect(readAddress('?stages.stage=toString', 'stages', fields)).toEqual({
      state: {},
      broken: [{ key: 'stage', value: 'toString' }],
    });
  });
});

describe('A step along the road', () => {
  test('leads to the first stage when none is chosen; there is no way back from there', () => {
    expect(stageAfter(stages, undefined, 1, 'line')).toBe('awareness');
    expect(stageAfter(stages, undefined, -1, 'loop')).toBeUndefined();
  });

  test('leads to the neighbour, and nowhere at the ends of a line', () => {
    expect(stageAfter(stages, 'awareness', 1, 'line')).toBe('consideration');
    expect(stageAfter(stages, 'decision', -1, 'line')).toBe('consideration');
    expect(stageAfter(stages, 'decision', 1, 'line')).toBeUndefined();
    expect(stageAfter(stages, 'awareness', -1, 'line')).toBeUndefined();
  });

  test('goes round and round in a loop', () => {
    expect(stageAfter(stages, 'decision', 1, 'loop')).toBe('awareness');
    expect(stageAfter(stages, 'awareness', -1, 'loop')).toBe('decision');
  });
});
