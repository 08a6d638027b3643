import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { builds, pagesOf } from '../support/builds.ts';
import { lesson, model } from '../support/content.ts';
import { drawnFigures, misplacedTexts, smallTexts } from '../support/figure-texts.ts';
import { lens, stageMap } from '../support/lesson-page.ts';
import { inkOfDrawings } from '../support/pixels.ts';
import { present } from '../support/present.ts';
import { settle, test } from '../support/reader.ts';

const widths = [320, 360, 768, 1024, 1440];

/** What is wrong with the labels at every width. */
async function problemsAtAllWidths(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await settle(page);
    const figures = await drawnFigures(page);
    const found = figures.flatMap((figure) => [
      ...misplacedTexts(figure),
      ...smallTexts(figure, 14),
    ]);
    problems.push(...found.map((problem) => `${width} px: ${problem}`));
  }
  return problems;
}

/** Every page that shows one model, and the lessons. */
const pagesWithFigures = pagesOf(builds.root).filter((path) =>
  /^\/(nl\/(modellen|bladen)|en\/(models|sheets))\/./.test(path),
);

describe('The labels of the figures', () => {
  test.for(pagesWithFigures)(
    'on %s can be read, neither overlap nor stick out, at first and once something is chosen',
    async (path, { open }) => {
      const page = await open(path);
      expect(await page.getByRole('figure').count()).toBeGreaterThan(0);
      expect(await problemsAtAllWidths(page)).toEqual([]);
      for (const figure of await page.getByRole('figure').all()) {
        await figure.getByRole('radio').nth(1).check({ force: true });
      }
      expect(await problemsAtAllWidths(page)).toEqual([]);
    },
  );

  test('of the lens can be read, neither overlap nor stick out, once the answer is shown', async ({
    open,
  }) => {
    const page = await open(lesson('journey-versus-purchase-cycle', 'nl').path);
    const { figure, reveal } = lens(page, 'nl');
    await figure.scrollIntoViewIfNeeded();
    await reveal.click();
    expect(await problemsAtAllWidths(page)).toEqual([]);
  });
});

describe('In forced colours', () => {
  const forcedColors = 'active';

  test.for([360, 1024])(
    'the stage map is drawn, and shows what is chosen, at %i pixels',
    async (width, { open }) => {
      const page = await open(lesson('what-is-a-customer-journey', 'en').path, {
        width,
        forcedColors,
      });
      const { figure, label } = stageMap(page, 'en');
      await figure.scrollIntoViewIfNeeded();
      await settle(page);
      const drawn = await inkOfDrawings(figure);
      expect(drawn.length).toBeGreaterThan(0);
      expect(Math.min(...drawn)).toBeGreaterThan(0.01);

      const [first] = model('a-journey').stages;
      const stage = label(present(first).name.en);
      const before = await stage.screenshot();
      await stage.click();
      // What is to be seen is the choice, not the pointer or the focus.
      await page.mouse.move(0, 0);
      await page.evaluate(() => {
        (document.activeElement as HTMLElement | null)?.blur();
      });
      expect((await stage.screenshot()).equals(before)).toBe(false);
    },
  );

  test.for([360, 1024])(
    'the lens is drawn, and shows the answer, at %i pixels',
    async (width, { open }) => {
      const page = await open(lesson('journey-versus-purchase-cycle', 'en').path, {
        width,
        forcedColors,
      });
      const { figure, reveal } = lens(page, 'en');
      await figure.scrollIntoViewIfNeeded();
      await settle(page);
      const drawn = await inkOfDrawings(figure);
      expect(drawn.length).toBeGreaterThan(0);
      expect(Math.min(...drawn)).toBeGreaterThan(0.01);
      await reveal.click();
      await settle(page);
      expect(await inkOfDrawings(figure)).not.toEqual(drawn);
    },
  );
});
