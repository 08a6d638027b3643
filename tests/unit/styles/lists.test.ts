import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('Every list without signs is still told as a list in Safari, which takes one with no style for none', () => {
  const files = globSync('src/**/*.{css,astro}');
  const unstyled = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/([^{};]*)\{[^{}]*list-style: none/g)].flatMap(
      ([, selector = '']) =>
        selector.trim().endsWith('summary') ? [] : [`${file}: ${selector.trim()}`],
    ),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(unstyled).toEqual([]);
});
