import { describe, expect } from 'vitest';
import { builds, pagesOf } from '../support/builds.ts';
import { settle, test } from '../support/reader.ts';
import { smallTargets, smallTextInFigures } from '../support/sizes.ts';

/** 320 CSS pixels: a small phone, and what a window of 1280 pixels shows at 400 %. */
const width = 320;

describe('At 320 pixels', () => {
  test.for(pagesOf(builds.root))('%s can be read and operated', async (path, { open }) => {
    const page = await open(path, { width, hasTouch: true, ownScripts: path !== '/' });
    await settle(page);
    expect.soft(await smallTargets(page, 'body', 24), 'too small to hit').toEqual([]);
    expect
      .soft(await smallTargets(page, 'figure, #quiz, .prediction', 44), 'too small for a thumb')
      .toEqual([]);
    expect.soft(await smallTextInFigures(page, 14), 'too small to read').toEqual([]);

    for (const summary of await page.locator('details:not([open]) > summary').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    await settle(page);
    const tooWide = await page.evaluate(() =>
      document.documentElement.scrollWidth <= innerWidth
        ? []
        : Array.from(document.querySelectorAll('body *'))
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect.soft(tooWide, 'needs sideways scrolling').toEqual([]);
  });
});
