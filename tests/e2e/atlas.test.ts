import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { atlasStrings } from '../../src/figures/atlas/strings.ts';
import { boxOf } from '../support/box.ts';
import { drawnFigures, misplacedTexts } from '../support/figure-texts.ts';
import { settle, test } from '../support/reader.ts';

/** The names that hang on the map now, without those of roads that have none there. */
const namesOn = (page: Page): Promise<string[]> =>
  page.locator('.sign:not([data-look="unnamed"]) > span').filter({ visible: true }).allInnerTexts();

const checked = (page: Page, field: string) =>
  page.locator(`input[name="atlas.${field}"]:checked`).getAttribute('value');

test('The signs where a short journey begins and ends do not lie over each other', async ({
  open,
}) => {
  const page = await open('/en/atlas/?atlas.mode=source&atlas.source=D', { width: 1000 });
  await settle(page);
  const [begins, ends] = [await boxOf(page.locator('.begins')), await boxOf(page.locator('.ends'))];
  expect(begins.x + begins.width <= ends.x || begins.y + begins.height <= ends.y).toBe(true);
});

describe('The atlas', () => {
  test.for([
    { path: '/nl/', width: 390 },
    { path: '/en/atlas/', width: 390 },
    { path: '/en/atlas/', width: 1280 },
  ])('counts the names that hang on it, at %o', async ({ path, width }, { open }) => {
    const height = 720;
    const page = await open(path, { width, height });
    await settle(page);
    const show = page.locator('#atlas .show');
    if (await show.isVisible()) {
      // Before the first move the reader guesses: nothing tells the answer yet.
      expect(await namesOn(page)).toEqual([]);
      await page.locator('.guesses label').nth(2).click();
      await show.click();
      expect(await page.locator('.guessed p').filter({ visible: true }).count()).toBe(1);
    }
    const counts = page.locator('#atlas :is(.side strong, .count) b').filter({ visible: true });
    expect(await counts.count()).toBe(1);
    const names = await namesOn(page);
    expect(names.length).toBeGreaterThan(1);
    expect(parseInt(await counts.innerText(), 10)).toBe(new Set(names).size);
    // Where the map stands, its signs hang on the roads once more; where it lies, it and its answer stand in one window.
    if (width < 800) {
      const roads = await page
        .locator('.hanging > g')
        .evaluateAll(
          (all) => all.filter((each) => getComputedStyle(each).display !== 'none').length,
        );
      expect(roads).toBe(await page.locator('.sign').filter({ visible: true }).count());
      return;
    }
    const [figure, answer] = await Promise.all([
      boxOf(page.locator('#atlas')),
      boxOf(page.locator('#atlas .answer').filter({ visible: true })),
    ]);
    expect(answer.y + answer.height - figure.y).toBeLessThanOrEqual(height);
  });

  test('counts only the names of the roads that are looked at', async ({ open }) => {
    const page = await open('/en/atlas/?atlas.sources=A,E&atlas.terms=customer-journey', {
      width: 1440,
      height: 900,
    });
    const counts = page.locator('#atlas .count b').filter({ visible: true });
    await expect.poll(() => counts.allInnerTexts()).toEqual(['2']);
    expect(new Set(await namesOn(page)).size).toBe(2);
    await page.locator('.filters summary').click();
    for (const label of ['A', 'E']) {
      await page.locator(`.filters input[value="${label}"]`).uncheck();
    }
    await page.locator('.filters input[value="D"]').check();
    expect(await counts.allInnerTexts()).toEqual(['0']);
  });

  test('shows the view of a clash, and its address holds it', async ({ open }) => {
    const page = await open('/en/atlas/', { width: 1440, height: 900 });
    const figure = page.locator('#atlas');
    await figure.scrollIntoViewIfNeeded();
    await page.getByText(atlasStrings.en.clashes).click();
    const show = (search: string) => page.locator(`.presets a[href*="${search}"]`);
    const clash = page.locator('.clash p');
    // The script that this needs comes when the map is seen; until then the link loads its view anew.
    await expect
      .poll(async () => (await show('sources=E').click(), clash.count()), { timeout: 10_000 })
      .toBe(1);
    // It leads to the map, which shows only what it is about, the keyboard too; Back leads to the link again.
    expect(await page.locator('.modes :focus').count()).toBe(1);
    expect(await page.locator('.start:not([data-out])').count()).toBe(3);
    expect(await clash.boundingBox().then((box) => box && box.y >= 0 && box.y < 300)).toBe(true);
    await page.goBack();
    await expect.poll(() => show('sources=E').evaluate((at) => at.matches(':focus'))).toBe(true);
    expect(await page.locator('.start[data-out]').count()).toBe(0);
    await expect(clash.count()).resolves.toBe(0);
    await show('word=decision').click();
    expect([await checked(page, 'mode'), await checked(page, 'word')]).toEqual([
      'word',
      'decision',
    ]);
    await expect.poll(() => new URL(page.url()).searchParams.get('atlas.word')).toBe('decision');
    expect(await page.locator('.gloss').filter({ visible: true }).count()).toBeGreaterThan(3);
    // The moments that are meant stand out, not the one that was looked at.
    const heavy = (moment: string) =>
      page
        .locator(`.moments label:has([value="${moment}"])`)
        .evaluate((at) => getComputedStyle(at).fontWeight);
    expect([await heavy('consideration'), await heavy('delivery')]).toEqual(['800', '600']);
    // A word with three places has most to tell.
    await page.locator('.words label').first().click();
    expect((await drawnFigures(page)).flatMap(misplacedTexts)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 900 });
    await settle(page);
    expect((await drawnFigures(page)).flatMap(misplacedTexts)).toEqual([]);
    // On a phone time runs down, also beside the journeys of the sources.
    await page.locator('.modes label').last().click();
    await settle(page);
    expect((await drawnFigures(page)).flatMap(misplacedTexts)).toEqual([]);
    const moments = await page
      .locator('.axis li')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    const sorted = moments.toSorted((one, other) => one - other);
    expect(new Set(moments).size).toBe(moments.length);
    expect(moments).toEqual(sorted);
  });

  test('answers without scripts', async ({ open }) => {
    const page = await open('/en/atlas/', {
      width: 1440,
      height: 900,
      javaScriptEnabled: false,
    });
    const before = await namesOn(page);
    await page.locator('.moments label:has([value="latent-need"])').click();
    expect(await namesOn(page)).not.toEqual(before);
    await page.locator('.modes label:has([value="source"])').click();
    expect(await page.locator('.sources label').filter({ visible: true }).count()).toBe(5);
  });
});
