import { describe, expect, test } from 'vitest';
import { linesOf, textWidth } from '../../../../src/figures/drawing/text-width.ts';

/** Advance widths of Overpass at weight 700, in hundredths of the font size, as Chromium measures them. */
const measured: Record<string, number> = {
  a: 56,
  b: 58,
  c: 54,
  d: 58,
  e: 56,
  f: 36,
  g: 58,
  h: 59,
  i: 28,
  j: 28,
  k: 56,
  l: 29,
  m: 88,
  n: 59,
  o: 57,
  p: 58,
  q: 58,
  r: 42,
  s: 49,
  t: 39,
  u: 59,
  v: 56,
  w: 75,
  x: 58,
  y: 57,
  z: 54,
  ë: 56,
  A: 72,
  B: 69,
  C: 64,
  D: 71,
  E: 62,
  F: 57,
  G: 68,
  H: 72,
  I: 30,
  J: 56,
  K: 71,
  L: 57,
  M: 81,
  N: 72,
  O: 72,
  P: 64,
  Q: 72,
  R: 69,
  S: 61,
  T: 60,
  U: 71,
  V: 68,
  W: 85,
  X: 68,
  Y: 68,
  Z: 64,
  ' ': 25,
  '-': 41,
  '’': 25,
  '.': 24,
};

describe('The estimated width of a text', () => {
  test.for(Object.entries(measured))(
    'is never less than what the letter %s takes',
    ([letter, width]) => {
      expect(textWidth(letter, 100)).toBeGreaterThanOrEqual(width);
      expect(textWidth(letter, 100)).toBeLessThanOrEqual(width * 1.45);
    },
  );

  test('grows with the text and with the font size', () => {
    expect(textWidth('aa', 10)).toBeCloseTo(2 * textWidth('a', 10));
    expect(textWidth('a', 20)).toBeCloseTo(2 * textWidth('a', 10));
  });
});

describe('Lines', () => {
  test('break between words and after hyphens, never inside a word', () => {
    expect(linesOf('Latente behoefte', 16, 1000)).toEqual(['Latente behoefte']);
    expect(linesOf('Latente behoefte', 16, 80)).toEqual(['Latente', 'behoefte']);
    expect(linesOf('Post-purchase', 16, 80)).toEqual(['Post-', 'purchase']);
    expect(linesOf('Post-purchase', 16, 1000)).toEqual(['Post-purchase']);
    expect(linesOf('Ambassadeurschap', 16, 10)).toEqual(['Ambassadeurschap']);
  });
});
