import { afterEach, expect, test, vi } from 'vitest';
import { folderOf, pathTo, withBase } from '../../../src/i18n/routes.ts';

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

test('a kind of page lies in another folder in each language', () => {
  expect(folderOf('sheets', 'nl')).toBe('bladen');
  expect(folderOf('sheets', 'en')).toBe('sheets');
});
