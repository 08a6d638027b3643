import { describe, expect, test } from 'vitest';
import {
  columnOf,
  columnScale,
  moments,
  purchaseMoment,
} from '../../../../src/figures/drawing/columns.ts';

describe('The ten columns', () => {
  test('are lettered A to J in the order of the moments', () => {
    expect(moments.map(columnOf).join('')).toBe('ABCDEFGHIJ');
    expect(columnOf(purchaseMoment)).toBe('F');
  });

  test('fill the sheet side by side, all of one width', () => {
    const columns = columnScale(40, 1040);
    expect(moments.map((moment) => columns(moment))).toEqual(
      moments.map((_, index) => 40 + 100 * index),
    );
    expect(columns.bandwidth()).toBe(100);
  });
});
