import { describe, expect, test } from 'vitest';
import { columnScale, moments } from '../../../../src/figures/drawing/columns.ts';

describe('The ten columns', () => {
  test('fill the sheet side by side, all of one width', () => {
    const columns = columnScale(40, 1040);
    expect(moments.map((moment) => columns(moment))).toEqual(
      moments.map((_, index) => 40 + 100 * index),
    );
    expect(columns.bandwidth()).toBe(100);
  });
});
