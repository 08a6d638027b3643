import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What styles write into a page: `content: 'text'`, or `content: 'text' / 'what is read out'`. */
const written = /content:\s*'([^']+)'(\s*\/\s*'[^']*')?;/g;

/** Signs that only part words, which no listener misses or minds. */
const between = /^[\s,·]*$/;

test('a sign that styles add is not read out', () => {
  const files = globSync('src/**/*.{css,astro}');
  expect(files.length).toBeGreaterThan(50);
  const signs = files.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(written), ([rule, text = '', told]) => ({
      rule: `${file}: ${rule}`,
      isReadOut: !between.test(text) && told === undefined,
    })),
  );
  expect(signs.length).toBeGreaterThan(2);
  expect(signs.filter(({ isReadOut }) => isReadOut).map(({ rule }) => rule)).toEqual([]);
});
