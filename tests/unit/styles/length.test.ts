import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('The map of stages, the lens and all drawings get by with 800 lines of styles, comments, paper and walls included', () => {
  const files = globSync('src/figures/{drawing,stage-map,lens}/*.css');
  expect(files.length).toBeGreaterThan(10);
  const lines = files.map((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length);
  expect(lines.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(800);
});
