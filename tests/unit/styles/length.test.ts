import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Lines that say something to a browser. */
const linesOf = (styles: string): number =>
  styles
    .replace(/\/\*.*?\*\//gs, '')
    .split('\n')
    .filter((line) => line.trim()).length;

test('The map of stages, the lens and all drawings get by with 800 lines of styles', () => {
  const files = globSync('src/figures/{drawing,stage-map,lens}/*.css');
  expect(files.length).toBeGreaterThan(10);
  const lines = files.map((file) => linesOf(readFileSync(file, 'utf8')));
  expect(lines.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(800);
});
