import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { addressesOf, pageKinds, pathTo, withBase } from '../../../src/i18n/routes.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('each kind of page has an address in the words of its language', () => {
  expect(pathTo('home', 'nl')).toBe('/nl/');
  expect(pathTo('home', 'en')).toBe('/en/');
  expect(pathTo('sheets', 'nl', 'wat-is-een-klantreis')).toBe('/nl/bladen/wat-is-een-klantreis/');
  expect(pathTo('sheets', 'en', 'what-is-it')).toBe('/en/sheets/what-is-it/');
  expect(pathTo('sources', 'nl')).toBe('/nl/bronnen/');
  expect(pathTo('models', 'en', 'a-journey')).toBe('/en/models/a-journey/');
  expect(pathTo('terms', 'nl')).toBe('/nl/begrippen/');
});

test('a site in a folder has that folder in every address, once', () => {
  vi.stubEnv('BASE_URL', '/cursus/');
  expect(pathTo('home', 'nl')).toBe('/cursus/nl/');
  expect(pathTo('sheets', 'en', 'what-is-it')).toBe('/cursus/en/sheets/what-is-it/');
});

test.for([
  ['/', '/nl/'],
  ['', '/nl/'],
  ['/cursus', '/cursus/nl/'],
  ['/cursus/', '/cursus/nl/'],
  ['/a/b/', '/a/b/nl/'],
] as const)('the base %j gives %j', ([base, address]) => {
  expect(withBase('/nl/', base)).toBe(address);
});

test('every kind of page lies where the files under src/pages put it', () => {
  const folders = readdirSync('src/pages', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath }) => `/${relative('src/pages', parentPath).split(sep).join('/')}/`);
  for (const kind of pageKinds) {
    for (const address of Object.values(addressesOf(kind))) expect(folders).toContain(address);
  }
});
