import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  languageKey,
  rememberedLanguage,
  rememberLanguage,
} from '../../../src/i18n/remembered-language.ts';

/** A browser's storage with one thing in it. */
function storageWith(value: string | null) {
  const stored = new Map<string, string>(value === null ? [] : [[languageKey, value]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
  });
}

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the language chosen last is remembered', () => {
  storageWith(null);
  expect(rememberedLanguage()).toBeUndefined();
  rememberLanguage('en');
  expect(rememberedLanguage()).toBe('en');
  rememberLanguage('nl');
  expect(rememberedLanguage()).toBe('nl');
});

test('a language that the site does not have counts as nothing', () => {
  storageWith('de');
  expect(rememberedLanguage()).toBeUndefined();
});

test('a browser that refuses storage is no reason to stop', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(() => rememberLanguage('nl')).not.toThrow();
  expect(rememberedLanguage()).toBeUndefined();
});
