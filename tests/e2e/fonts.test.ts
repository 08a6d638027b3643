import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { lesson } from '../support/content.ts';
import { test } from '../support/reader.ts';

const { path } = lesson('what-is-a-customer-journey', 'nl');

const loadedFaces = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.fonts)
      .filter(({ status, family }) => status === 'loaded' && !family.includes('fallback'))
      .map(({ family }) => family.replace(/["']|-.*/g, '')),
  );

/** Whether the page itself asks for typefaces before it has been read to its end. */
const asksWhileReading = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset.facesWhileReading === 'true');

const watchFaces = () => {
  document.addEventListener('DOMContentLoaded', () => {
    const faces = Array.from(document.fonts).some(({ family }) => !family.includes('fallback'));
    document.documentElement.dataset.facesWhileReading = String(faces);
  });
};

describe('The typefaces', () => {
  test('come after the text on a first visit, and with it from then on', async ({ open }) => {
    const page = await open(path, { before: watchFaces });
    expect(await asksWhileReading(page)).toBe(false);
    await expect
      .poll(() => loadedFaces(page))
      .toEqual(expect.arrayContaining(['Overpass', 'Literata']));
    await page.reload();
    expect(await asksWhileReading(page)).toBe(true);
    await expect.poll(() => loadedFaces(page)).toContain('Overpass');
  });

  test('come without scripts', async ({ open }) => {
    const page = await open(path, { ownScripts: false });
    await expect.poll(() => loadedFaces(page)).toContain('Overpass');
  });
});
