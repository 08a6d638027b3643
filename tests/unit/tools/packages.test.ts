import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Package {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  engines?: Record<string, string>;
}

const manifest = JSON.parse(read('package.json')) as Package;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };

/** The package that Node would find from this place: in its own folder, or in one further up. */
function lockedFor(name: string, from: string): Package | undefined {
  const found = packages[from ? `${from}/node_modules/${name}` : `node_modules/${name}`];
  if (found ?? from === '') return found;
  return lockedFor(name, from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''));
}

/** Whether that is the one that is wanted. Ranges are left to npm: what is built for one system is wanted exactly. */
function isLocked(name: string, range: string, from: string): boolean {
  const found = lockedFor(name, from);
  return found !== undefined && (!/^\d+\.\d+\.\d+$/.test(range) || found.version === range);
}

const versionsOf = (name: string) =>
  Object.entries(packages)
    .filter(([place]) => place.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version);

describe('The lock file', () => {
  test('says the same as package.json, or `npm ci` refuses it', () => {
    const locked = packages['']!;
    for (const kind of ['dependencies', 'devDependencies', 'engines'] as const) {
      expect(locked[kind], kind).toEqual(manifest[kind]);
    }
    for (const [name, version] of Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
    })) {
      expect(versionsOf(name), name).toContain(version);
    }
  });

  test('holds what every other system needs, not only that on which it was made', () => {
    const missing = Object.entries(packages).flatMap(
      ([place, { dependencies, optionalDependencies }]) =>
        Object.entries({ ...dependencies, ...optionalDependencies })
          .filter(([name, range]) => !isLocked(name, range, place))
          .map(([name, range]) => `${place} → ${name}@${range}`),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(packages)).toEqual(
      expect.arrayContaining(
        ['darwin-arm64', 'linux-arm64-musl', 'linux-x64-gnu', 'win32-x64-msvc'].map(
          (system) => `node_modules/@rolldown/binding-${system}`,
        ),
      ),
    );
  });

  test('names no registry: each machine asks its own', () => {
    expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
  });

  // Two copies would bundle, or read MDX, in two ways; an update of Astro has to move these along.
  test.each(['rolldown', 'satteri', 'vite'])('holds %s once', (name) => {
    expect(versionsOf(name)).toHaveLength(1);
  });
});

test('Every place that names a version of Node means the same', () => {
  const major = read('.nvmrc').trim();
  expect(manifest.dependencies?.node).toMatch(new RegExp(`^${major}\\.`));
  expect(manifest.devDependencies?.['@types/node']).toMatch(new RegExp(`^${major}\\.`));
  const least = Number(/^>=(\d+)$/.exec(manifest.engines?.node ?? '')?.[1]);
  expect(Number(major)).toBeGreaterThanOrEqual(least);
});
