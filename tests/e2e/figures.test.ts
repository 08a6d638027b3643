import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { builds, pagesOf } from '../support/builds.ts';
import { lesson, model } from '../support/content.ts';
import { labelProblems } from '../support/labels.ts';
import { lens, stageMap } from '../support/lesson-page.ts';
import { inkOf } from '../support/pixels.ts';
import { settle, test } from '../support/reader.ts';

const widths = [320, 360, 768, 1024, 1440];

/** What is wrong with the labels at every width. */
async function problemsAtAllWidths(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await settle(page);
    problems.push(...(await labelProblems(page)).map((problem) => `${width} px: ${problem}`));
  }
  return problems;
}

/** Every page that shows one model, and the lessons. */
const pagesWithFigures = pagesOf(builds.root).filter((path) =>
  /^\/(nl\/(modellen|bladen)|en\/(models|sheets))\/./.test(path),
);

describe('The labels of the figures', () => {
  test.for(pagesWithFigures)('on %s neither overlap nor stick out', async (path, { open }) => {
    const page = await open(path);
    expect(await page.getByRole('figure').count()).toBeGreaterThan(0);
    expect(await problemsAtAllWidths(page)).toEqual([]);
  });

  test.for(pagesWithFigures)('on %s neither overlap nor stick out once something is chosen', async (path, { open }) => {
    const page = await open(path);
    for (const figure of await page.getByRole('figure').all()) {
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('label').nth(1).click();
    }
    expect(await problemsAtAllWidths(page)).toEqual([]);
  });

  test('of the lens neither overlap nor stick out once the answer is shown', async ({ open }) => {
    const page = await open(lesson('journey-versus-purchase-cycle', 'nl').path);
    const { figure, reveal } = lens(page, 'nl');
    await figure.scrollIntoViewIfNeeded();
    await reveal.click();
    expect(await problemsAtAllWidths(page)).toEqual([]);
  });
});

describe('In forced colours', () => {
  test.for([360, 1024])('the stage map is drawn, and shows what is chosen, at %i pixels', async (width, { open }) => {
    const page = await open(lesson('what-is-a-customer-journey', 'en').path, { width, forcedColors: 'active' });
    const { figure, label } = stageMap(page, 'en');
    await figure.scrollIntoViewIfNeeded();
    await settle(page);
    for (const drawing of await figure.locator('svg').filter({ visible: true }).all()) {
      expect(await inkOf(page, await drawing.screenshot()), await drawing.innerHTML()).toBeGreaterThan(0.01);
    }
    const [first] = model('a-journey').stages;
    const stage = label(first!.name.en);
    const before = await stage.screenshot();
    await stage.click();
    await page.mouse.move(0, 0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect((await stage.screenshot()).equals(before)).toBe(false);
  });

  test.for([360, 1024])('the lens is drawn, and shows the answer, at %i pixels', async (width, { open }) => {
    const page = await open(lesson('journey-versus-purchase-cycle', 'en').path, { width, forcedColors: 'active' });
    const { figure, reveal } = lens(page, 'en');
    await figure.scrollIntoViewIfNeeded();
    await settle(page);
    const map = figure.locator('.map');
    const before = await map.screenshot();
    expect(await inkOf(page, before)).toBeGreaterThan(0.01);
    await reveal.click();
    expect((await map.screenshot()).equals(before)).toBe(false);
  });
});
