import { describe, expect } from 'vitest';
import { builds, pagesOf } from '../support/builds.ts';
import { test } from '../support/reader.ts';

describe('Nothing leaves the browser', () => {
  /* The reader watches every request and every cookie, in this test and in all others. */
  test.for(pagesOf(builds.root))('while %s is read to its end', async (path, { open }) => {
    const page = await open(path, { ownScripts: path !== '/' });
    await page.keyboard.press('End');
    for (const figure of await page.getByRole('figure').all()) await figure.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(await page.context().storageState()).toMatchObject({ cookies: [] });
  });

  test('because the page may not reach anything else', async ({ open }) => {
    const page = await open('/en/', { mayComplain: true });
    const refused = await page.evaluate(async () => {
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      });
      await fetch('https://example.com/').catch(() => undefined);
      return violation;
    });
    expect(refused).toBe('connect-src');
  });
});
