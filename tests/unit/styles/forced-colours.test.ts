import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

const namesIn = (styles: string) =>
  Array.from(styles.matchAll(/^ *(--[\w-]+):/gm), ([, name]) => name);

test('In forced colours a drawing takes none of the colours of the site', () => {
  const [, colours = ''] = /^:root \{\n([\s\S]*?)\n\n {2}--customer-journey/m.exec(tokens) ?? [];
  const [, taken = ''] =
    /forced-colors: active\) \{\n {2}:is\(svg,[^{]*\{([^}]*)\}/.exec(tokens) ?? [];
  expect(namesIn(colours).length).toBeGreaterThan(7);
  expect(namesIn(taken)).toEqual(expect.arrayContaining(namesIn(colours)));
});

test('In forced colours no word has the colour of the flag, which may be that of the sheet there', () => {
  const styles = globSync('src/**/*.{css,astro}').map((file) => readFileSync(file, 'utf8'));
  const inFlag = styles.flatMap((text) =>
    Array.from(text.matchAll(/^ *color: [^;]*--flag\)[^;]*;[^}]*/gm), ([rule]) => rule),
  );
  expect(inFlag.length).toBeGreaterThan(0);
  expect(inFlag.filter((rule) => !/forced-colors: active\) \{\s*color:/.test(rule))).toEqual([]);
});
