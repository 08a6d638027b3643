import { afterEach, expect, test, vi } from 'vitest';
import { readerStorage } from '../../../src/browser/storage.ts';

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
