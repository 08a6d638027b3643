import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What only holds where the browser can lay something beside its word. */
const withSupport = /@supports \(position-area: bottom\) \{\s*[^{}]*\{[^{}]*\}\s*\}/g;

test('what lies beside its word lies at the foot of the window where a browser cannot lay it there', () => {
  const styles = globSync('src/**/*.{css,astro}').map((file) => readFileSync(file, 'utf8'));
  const using = styles.filter((text) => text.includes('position-area'));
  expect(using.length).toBeGreaterThan(0);
  const without = using.map((text) => text.replace(withSupport, ''));
  expect(without.filter((text) => text.includes('position-area'))).toEqual([]);
});
