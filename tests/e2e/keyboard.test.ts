import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { stageMapStrings } from '../../src/figures/stage-map/strings.ts';
import { languages } from '../../src/i18n/languages.ts';
import { site } from '../../src/i18n/strings.ts';
import { quizStrings } from '../../src/quiz/strings.ts';
import { lesson, stagesIn } from '../support/content.ts';
import { quiz, stageMap } from '../support/lesson-page.ts';
import { present } from '../support/present.ts';
import { test } from '../support/reader.ts';

/** More stops than any page has: a keyboard that never gets to the end is caught somewhere. */
const manyStops = 400;

interface Stop {
  what: string;
  ringIsVisible: boolean;
  inWindow: boolean;
  /** Whether it says that something is folded up which can be seen all the same. */
  lies: boolean;
}

/** Where the focus is, and whether a sighted reader can tell. */
function stopAt(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const hidden =
      element.matches('.visually-hidden') || element.getBoundingClientRect().width <= 1;
    // A field that is itself unseen shows its focus on its label, or on something inside that.
    const shown = hidden && label ? label : element;
    const marked = [shown, ...(hidden ? shown.querySelectorAll('*') : [])];
    const box = shown.getBoundingClientRect();
    return {
      what: `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? shown.textContent).trim().slice(0, 40)}”`,
      ringIsVisible: marked.some((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      }),
      lies:
        element instanceof HTMLElement &&
        element.matches('details:not([open]) > summary') &&
        (element.nextElementSibling?.checkVisibility() ?? false),
      inWindow: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}

describe('With the keyboard alone', () => {
  test('the first stop leads past the header', async ({ open }) => {
    const page = await open(lesson('what-is-a-customer-journey', 'en').path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: site.en.skipToContent });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    // A screen reader goes on reading where the focus is.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    // A press takes no detour by what is around it.
    expect(await page.locator('main[tabindex]').count()).toBe(0);
  });

  test.for(['what-is-a-customer-journey', 'journey-versus-purchase-cycle'])(
    'every stop of %s is in the window and has a ring, and the last one is reached',
    async (id, { open }) => {
      const page = await open(lesson(id, 'nl').path, { reducedMotion: 'reduce' });
      const unseen: Stop[] = [];
      let stops = 0;
      for (; stops < manyStops; stops += 1) {
        await page.keyboard.press('Tab');
        const stop = await stopAt(page);
        if (!stop) break;
        if (!stop.ringIsVisible || !stop.inWindow || stop.lies) unseen.push(stop);
      }
      expect(unseen).toEqual([]);
      expect(stops).toBeGreaterThan(20);
      expect(stops).toBeLessThan(manyStops);
    },
  );

  test('stops follow each other as the eye meets them, also where a narrow window moves what they are in', async ({
    open,
  }) => {
    const { path } = lesson('journey-versus-purchase-cycle', 'nl');
    for (const [where, width, height, around, parts] of [
      ['/nl/', 700, 900, '.site-header > .inner', ['.brand', '.tools', 'nav']],
      ['/nl/', 700, 900, '.opening', ['.start', 'figure']],
      [path, 360, 320, '.lens', ['.lens-map', '.dock']],
    ] as const) {
      const page = await open(where, { width, height });
      await page.locator(`${around} > ${parts[0]}`).evaluate((first) => {
        const stops = 'a, input:checked';
        const stop = first.matches(stops) ? first : first.querySelector(stops);
        (stop as HTMLElement | null)?.focus();
      });
      const met: (string | undefined)[] = [];
      for (let stop = 0; stop < 12; stop += 1) {
        const part = await page.evaluate(
          ([parent, children]) =>
            children.find((each) => document.activeElement?.closest(`${parent} > ${each}`)),
          [around, parts] as const,
        );
        if (part !== met.at(-1)) met.push(part);
        await page.keyboard.press('Tab');
      }
      expect(met.filter(Boolean), `${around} of ${where}`).toEqual(parts);
    }
  });

  test.for(languages)(
    'a stage is chosen with the arrows, and told, in %s',
    async (language, { open }) => {
      const page = await open(lesson('what-is-a-customer-journey', language).path);
      const { stages, stage, figure, status } = stageMap(page);
      const [first, second] = stagesIn('a-journey', 'piano-lessons');
      await stages.first().focus();
      await page.keyboard.press('Space');
      expect(await stage(present(first).name[language]).isChecked()).toBe(true);
      await page.keyboard.press('ArrowDown');
      expect(await stage(present(second).name[language]).isChecked()).toBe(true);
      await expect
        .poll(() => figure.getByText(present(second).does[language]).isVisible())
        .toBe(true);
      await expect
        .poll(() => figure.getByText(present(first).does[language]).isVisible())
        .toBe(false);
      await expect
        .poll(() => status.textContent())
        .toContain(stageMapStrings[language].status(2, 5, present(second).name[language]));
    },
  );

  test.for(languages)(
    'a question is answered, the feedback told, and the focus stays, in %s',
    async (language, { open }) => {
      const { path, quiz: questions } = lesson('what-is-a-customer-journey', language);
      const page = await open(path);
      const item = present(
        questions.items.flatMap((each) => (each.kind === 'single' ? each : []))[0],
      );
      const { option, check, status } = quiz(page, language).question(item);
      const place = item.options.findIndex(({ right }) => !right);
      const why = present(item.options[place]).why[language];

      await check.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => status.textContent()).toContain(quizStrings[language].nothingChosen);

      // Tab would lead to the group; the arrows move inside it.
      await option(present(item.options[0]).id).focus();
      await page.keyboard.press('Space');
      for (let step = 0; step < place; step += 1) {
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Tab');
      expect(await check.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => status.textContent()).toContain(quizStrings[language].wrong);
      expect(await status.textContent()).toContain(why);
      expect(await check.evaluate((button) => button === document.activeElement)).toBe(true);
    },
  );
});
