import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|astro)$/.test(file))
  .map((file) => file.split(sep).join('/'));

const imports = /(?<!\w)(?:import|export)\b(?! type)[^;'"]*?['"](\.[^'"?]+)['"]/g;

/** What each file imports of the others, types aside, which nothing is left of. */
const imported = new Map(
  files.map((file) => [
    file,
    Array.from(readFileSync(join('src', file), 'utf8').matchAll(imports), ([, path = '']) =>
      normalize(join(dirname(file), path))
        .split(sep)
        .join('/'),
    ).filter((path) => files.includes(path)),
  ]),
);

/** The files that lead from a file back to itself; nothing when none does. */
function wayBack(file: string): string[] {
  const ways = (imported.get(file) ?? []).map((first) => [first]);
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1) ?? '';
    if (last === file) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    ways.push(...(imported.get(last) ?? []).map((next) => [...way, next]));
  }
  return [];
}

test('no file leads back to itself by what it imports', () => {
  expect(imported.get('figures/index.ts')).toContain('figures/atlas/figure.ts');
  expect(files.map(wayBack).filter((way) => way.length > 0)).toEqual([]);
});

test.for([
  ['i18n', 'content-model'],
  ['quiz', 'lesson'],
  ['content-model', 'glossary'],
  ['progress', 'quiz'],
] as const)('the room %s does without the room %s', ([room, other]) => {
  const borders = [...imported].flatMap(([file, paths]) =>
    file.startsWith(`${room}/`) ? paths.filter((path) => path.startsWith(`${other}/`)) : [],
  );
  expect(borders).toEqual([]);
});
