import { afterEach, expect, test, vi } from 'vitest';
import { passingStorage, readerStorage } from '../../../src/browser/storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a fresh session neither reads nor writes what the browser keeps', () => {
  vi.stubGlobal('document', { documentElement: { dataset: { session: 'fresh' } } });
  vi.stubGlobal('localStorage', undefined);
  const storage = readerStorage();
  expect(storage.getItem('key')).toBeNull();
  storage.setItem('key', 'text');
  expect(readerStorage().getItem('key')).toBe('text');
  storage.removeItem('key');
  expect(storage.getItem('key')).toBeNull();
});

test('any other session has the storage of the browser', () => {
  const kept = {};
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('localStorage', kept);
  expect(readerStorage()).toBe(kept);
});

test.each([{ session: 'fresh' }, { print: 'handout' }, { present: '1' }])(
  'what lives as long as the tab is left alone where a page is for somebody else: %o',
  (dataset) => {
    vi.stubGlobal('document', { documentElement: { dataset } });
    vi.stubGlobal('sessionStorage', undefined);
    expect(passingStorage().getItem('nothing')).toBeNull();
  },
);

test('any other page has the storage of its tab', () => {
  const kept = {};
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  vi.stubGlobal('sessionStorage', kept);
  expect(passingStorage()).toBe(kept);
});
