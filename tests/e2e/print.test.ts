import { describe, expect } from 'vitest';
import { allLessons } from '../support/content.ts';
import { settle, test } from '../support/reader.ts';

describe('On paper', () => {
  test.for(allLessons())(
    '$path shows what is folded on the screen, and no navigation',
    async ({ path }, { open }) => {
      const page = await open(path);
      await page.emulateMedia({ media: 'print' });
      await settle(page);
      const { folded, navigation } = await page.evaluate(() => {
        const shown = (element: Element) =>
          element.checkVisibility({ contentVisibilityAuto: true }) &&
          element.getBoundingClientRect().height > 0;
        return {
          folded: Array.from(
            document.querySelectorAll(
              'details:not(nav details, .needs-scripts details) > :not(summary)',
            ),
            (content) => ({
              text: content.textContent.trim().slice(0, 40),
              shown: shown(content),
            }),
          ),
          navigation: Array.from(document.querySelectorAll('nav, [data-theme-switch]'))
            .filter(shown)
            .map((element) => element.outerHTML.slice(0, 80)),
        };
      });
      expect(folded.length).toBeGreaterThan(0);
      expect(folded.filter((content) => !content.shown)).toEqual([]);
      expect(navigation).toEqual([]);
    },
  );

  test('the sheet is white, whatever the theme', async ({ open }) => {
    const page = await open('/en/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const background = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(background).toBe('rgb(255, 255, 255)');
  });
});
