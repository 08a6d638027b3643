import { type ElementHandle, launch, type Page } from 'puppeteer-core';
import { test as base, expect, inject } from 'vitest';

/** A reader with Firefox, on a device that prefers light pages. */
export const test = base
  .extend('executablePath', { scope: 'file' }, () => inject('firefox'))
  .extend('browser', { scope: 'file' }, async ({ executablePath }, { onCleanup }) => {
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': 1 },
    });
    onCleanup(() => browser.close());
    return browser;
  })
  /**
   * Opens a page for as long as the test takes, in a window that has never been here. An error of a script or a breach of
   * the content security policy fails the test, whatever the test is about.
   */
  .extend('open', async ({ browser }, { onCleanup }) => {
    const complaints: string[] = [];
    const context = await browser.createBrowserContext();
    onCleanup(async () => {
      await context.close();
      expect(complaints).toEqual([]);
    });
    return async (path: string, width = 1024): Promise<Page> => {
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on('pageerror', (error) => complaints.push(`${path}: ${String(error)}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${path}: ${message.text()}`);
      });
      await page.setViewport({ width, height: 900 });
      await page.goto(inject('site') + path);
      return page;
    };
  });

/** Clicks an input as a reader does: on its label, where the input itself cannot be seen. */
export async function press(input: ElementHandle<HTMLInputElement>): Promise<void> {
  const target = await input.evaluateHandle((element) => element.labels?.[0] ?? element);
  await target.click();
}

/**
 * The first element in a page or a part of it, once it is there: Firefox tells roles and names a little later than it
 * draws.
 * @throws when there is none
 */
export async function one<E extends Element = Element>(
  within: Page | ElementHandle,
  selector: string,
): Promise<ElementHandle<E>> {
  const found = await within.waitForSelector(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found as unknown as ElementHandle<E>;
}
