import { describe, expect, test } from 'vitest';
import { isSecondPress, type Press } from '../../../src/browser/second-press.ts';

const tap: Press = {
  control: undefined,
  pointer: 'touch',
  count: 1,
  x: 100,
  y: 300,
  scrolled: 2000,
  at: 10_000,
};

describe('a second press', () => {
  test.each<[string, Partial<Press>, Partial<Press>?]>([
    ['a tap on the same spot', { at: 10_200 }],
    ['a tap beside it', { at: 10_200, x: 110, y: 310 }],
    ['a tap before the first has done its work', { at: 10_200 }, { scrolled: undefined }],
    ['a tap with a pen', { at: 10_200, pointer: 'pen' }],
    [
      'one in a browser that does not tell what it was made with',
      { at: 10_200, pointer: undefined },
    ],
    [
      'the second click of a mouse, however slow its owner',
      { at: 10_900, pointer: 'mouse', count: 2 },
    ],
  ])('is %s', (_, press, first: Partial<Press> = {}) => {
    expect(isSecondPress({ ...tap, ...first }, { ...tap, ...press })).toBe(true);
  });

  test.each([
    ['a tap elsewhere', { at: 10_200, y: 340 }],
    ['a tap that took its time', { at: 10_600 }],
    ['a tap after the reader has scrolled', { at: 10_200, scrolled: 2100 }],
    ['a first click of a mouse', { at: 10_200, pointer: 'mouse', count: 1 }],
  ])('is not %s', (_, press) => {
    expect(isSecondPress(tap, { ...tap, ...press })).toBe(false);
  });

  test('lets the browser lay out no page when time and place tell it', () => {
    let asked = 0;
    const later: Press = {
      ...tap,
      at: 10_600,
      get scrolled() {
        return ++asked;
      },
    };
    expect(isSecondPress(tap, later)).toBe(false);
    expect(asked).toBe(0);
  });

  test('is also the second click of a mouse whose first one left the page before', () => {
    expect(isSecondPress(undefined, { ...tap, pointer: 'mouse', count: 2 })).toBe(true);
    expect(isSecondPress(undefined, tap)).toBe(false);
  });
});
