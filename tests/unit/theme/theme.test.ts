import { expect, test } from 'vitest';
import { deviceWants, frameMedia, nextTheme, themeFrom, themes } from '../../../src/theme/theme.ts';

test('The button leads to every theme and back again', () => {
  const path = themes.map(nextTheme);
  expect([...path].sort()).toEqual([...themes].sort());
});

test.each([
  ['light', 'light'],
  ['dark', 'dark'],
  [null, 'system'],
  ['purple', 'system'],
])('A browser that keeps %s shows the theme %s', (stored, theme) => {
  expect(themeFrom(stored)).toBe(theme);
});

test('The browser’s frame has one colour: that of the theme chosen, or of the device', () => {
  expect([frameMedia('light', 'dark'), frameMedia('dark', 'dark')]).toEqual(['not all', 'all']);
  expect([frameMedia('light', 'light'), frameMedia('dark', 'light')]).toEqual(['all', 'not all']);
  expect(frameMedia('dark', 'system')).toBe(deviceWants('dark'));
});
