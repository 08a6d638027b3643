import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The colours of both themes, as src/styles/tokens.css gives them. */
const tokens = new Map(
  Array.from(
    readFileSync('src/styles/tokens.css', 'utf8').matchAll(
      /--([\w-]+):\s*(?:light-dark\((#\w+),\s*(#\w+)\)|(#\w+));/g,
    ),
    ([, name = '', light, dark, both]) => [
      name,
      { light: light ?? both ?? '', dark: dark ?? both ?? '' },
    ],
  ),
);

/** The three channels of a colour, from 0 to 1. */
function channelsOf(hex: string): number[] {
  const digits = hex.slice(1);
  const pairs = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return (pairs.match(/../g) ?? []).map((pair) => parseInt(pair, 16) / 255);
}

/** WCAG 2.2, relative luminance, from 0 (black) to 1 (white). */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio, from 1 to 21. */
function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const themes = ['light', 'dark'] as const;
const grounds = ['ground', 'sheet'];
const terms = [
  'customer-journey',
  'purchase-cycle',
  'buyer-journey',
  'path-to-purchase',
  'customer-experience',
];

/** What must be seen on what: 4.5 for letters, 3 for the lines of controls and drawings (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs = [
  ...['ink', 'muted', ...terms].flatMap((letters) =>
    grounds.map((ground) => ({ over: letters, under: ground, least: 4.5 })),
  ),
  ...grounds.map((ground) => ({ over: 'border', under: ground, least: 3 })),
  { over: 'on-flag', under: 'flag', least: 4.5 },
  // A word that is marked, and a row that the pointer is on.
  { over: 'ink', under: 'graticule', least: 4.5 },
  // Letters on a road sign.
  ...terms.map((term) => ({ over: 'sheet', under: term, least: 4.5 })),
];

test('the measure of contrast is that of the standard', () => {
  expect(contrastOf('#000', '#fff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.for(themes)('In the %s theme', (theme) => {
  test.for(pairs)('$over on $under can be told apart', ({ over, under, least }) => {
    const [front, back] = [tokens.get(over)?.[theme], tokens.get(under)?.[theme]];
    expect(front, `--${over}`).toMatch(/^#/);
    expect(back, `--${under}`).toMatch(/^#/);
    expect(contrastOf(front ?? '', back ?? '')).toBeGreaterThanOrEqual(least);
  });
});
