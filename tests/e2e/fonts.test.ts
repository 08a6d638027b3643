import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { lesson } from '../support/content.ts';
import { test } from '../support/reader.ts';

const { path } = lesson('what-is-a-customer-journey', 'nl');
const typefaces = ['Overpass', 'Literata'];

const loadedFaces = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.fonts)
      .filter(({ status, family }) => status === 'loaded' && !family.includes('fallback'))
      .map(({ family }) => family.replace(/["']|-.*/g, '')),
  );

/** Notes on the page itself whether it asks for typefaces before it has been read to its end. */
const watchFaces = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const faces = Array.from(document.fonts).some(({ family }) => !family.includes('fallback'));
      document.documentElement.dataset.facesWhileReading = String(faces);
    });
  });

const asksWhileReading = async (page: Page) =>
  (await page.locator('html').getAttribute('data-faces-while-reading')) === 'true';

/** Every answer takes this long, in milliseconds, as on a phone far from a mast. */
async function slowDown(page: Page, latency: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  const throughput = 200_000;
  await browser.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

describe('The typefaces', () => {
  test('come after the text on a first visit over a slow line, and with it from then on', async ({
    open,
  }) => {
    const page = await open('about:blank', { firstVisit: true });
    await watchFaces(page);
    await slowDown(page, 400);
    await page.goto(path);
    expect(await asksWhileReading(page)).toBe(false);
    await expect.poll(() => loadedFaces(page)).toEqual(expect.arrayContaining(typefaces));
    await page.reload();
    expect(await asksWhileReading(page)).toBe(true);
  });

  test('come without scripts', async ({ open }) => {
    const page = await open(path, { ownScripts: false });
    await expect.poll(() => loadedFaces(page)).toContain('Overpass');
  });
});
