import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { languages } from '../../src/i18n/languages.ts';
import { site } from '../../src/i18n/strings.ts';
import { drawnFigures, misplacedTexts, smallTexts } from '../support/figure-texts.ts';
import { ground } from '../support/ground.ts';
import { present } from '../support/present.ts';
import { settle } from '../support/visit.ts';
import {
  arrowOf,
  inputSelector,
  inputsOf,
  otherValues,
  pagesWithFigures,
  valuesOf,
  whereIs,
} from './figure.ts';
import { one, press, test } from './reader.ts';

const places = languages.flatMap((language) =>
  Object.keys(figures).map((kind) => ({ kind, language, ...whereIs(kind, language) })),
);

const shown = async (page: Page, id: string) => valuesOf(await inputsOf(page, id));

describe.each(places)('$kind on $path', ({ language, path, id, words }) => {
  test('restores a link', async ({ open }) => {
    const asked = otherValues(await inputsOf(await open(path), id));
    const query = Object.entries(asked).map(([field, value]) => `${id}.${field}=${value}`);
    const page = await open(`${path}?${query.join('&')}#${id}`);
    await expect.poll(() => shown(page, id)).toEqual(asked);
    // An island that wakes up later leaves it as it is.
    await settle(page);
    expect(await shown(page, id)).toEqual(asked);
  });

  test('lets the address follow a choice', async ({ open }) => {
    const page = await open(path);
    const choice = present(
      (await inputsOf(page, id)).find(({ isSeen, checked }) => isSeen && !checked),
    );
    const input = await one<HTMLInputElement>(page, inputSelector(id, choice));
    // A number is not chosen but changed.
    if (choice.type === 'number') await input.press(arrowOf(choice));
    else await press(input);
    const asked = () => new URL(page.url()).searchParams.get(`${id}.${choice.field}`);
    await expect.poll(asked).toBe((await shown(page, id))[choice.field]);
    const chosen = await shown(page, id);
    await page.reload();
    await expect.poll(() => shown(page, id)).toEqual(chosen);
  });

  test('is worked with the arrow keys', async ({ open }) => {
    const page = await open(path);
    const inputs = await inputsOf(page, id);
    const worked = inputs.filter(
      ({ field, type, isSeen }, index) =>
        isSeen && type !== 'checkbox' && inputs.findIndex((each) => each.field === field) === index,
    );
    expect(worked).not.toEqual([]);
    // What stands first changes most in a figure, and may hide what stands below it.
    for (const first of worked.toReversed()) {
      const input = await one<HTMLInputElement>(page, inputSelector(id, first));
      await input.focus();
      // In a number field it would be a letter.
      if (first.type !== 'number') await page.keyboard.press(' ');
      const before = await shown(page, id);
      await page.keyboard.press(arrowOf(first));
      await expect
        .poll(async () => (await shown(page, id))[first.field])
        .not.toBe(before[first.field]);
    }
  });

  if (words > 0) {
    test('is worked by words in the text, and Back leads to the sentence again', async ({
      open,
    }) => {
      const page = await open(path);
      await settle(page);
      const word = await one<HTMLAnchorElement>(
        page,
        `a[data-point-figure="${id}"]:not([data-marked])`,
      );
      const part = await word.evaluate(({ dataset }) => dataset.pointAt);
      const input = await one<HTMLInputElement>(
        page,
        `figure[id="${id}"] input[data-part="${part}"]`,
      );
      await word.scrollIntoView();
      const height = () => page.evaluate(() => Math.round(scrollY));
      const before = await height();
      await word.click();
      await expect.poll(() => input.evaluate(({ checked }) => checked)).toBe(true);
      await expect.poll(() => input.evaluate((each) => each === document.activeElement)).toBe(true);
      await page.evaluate(() => history.back());
      await expect.poll(() => word.evaluate((each) => each === document.activeElement)).toBe(true);
      await expect.poll(height).toBeCloseTo(before, -0.5);
    });
  }

  test('stands on the colour of each theme', async ({ open }) => {
    const page = await open(path);
    const { theme } = site[language];
    const background = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await background()).toBe(ground.light);
    for (const name of [theme.system, theme.light]) {
      const button = await one(page, `::-p-aria([name="${theme.label}: ${name}"][role="button"])`);
      await button.click();
    }
    await expect.poll(background).toBe(ground.dark);
  });
});

describe('The labels of the figures', () => {
  test.for(pagesWithFigures())(
    'on %s can be read, neither overlap nor stick out, at first and once something is chosen',
    async (path, { open }) => {
      const page = await open(path);
      expect(await misprints(page)).toEqual([]);
      await page.$$eval('figure[data-figure]', (all) => {
        for (const figure of all) {
          figure.querySelectorAll<HTMLInputElement>('input[data-part]')[1]?.click();
        }
      });
      expect(await misprints(page)).toEqual([]);
    },
  );
});

test.for(['/nl/figuren/buyer-journey/buyer/', '/nl/figuren/roadtrip/trip/'])(
  'No name breaks within a word in the figure of %s, 308 px wide',
  async (path, { open }) => {
    const page = await open(path, 320);
    const broken = await page.$$eval('figure :is(.moment, .face)', (names) =>
      names.flatMap(({ firstChild }) => {
        if (!(firstChild instanceof Text)) return [];
        // A soft hyphen is where it may break.
        return Array.from(firstChild.data.matchAll(/[^\s\u00ad]+/g), ({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(firstChild, index);
          range.setEnd(firstChild, index + word.length);
          const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
          return new Set(lines.map(({ top }) => Math.round(top))).size > 1 ? word : '';
        }).filter(Boolean);
      }),
    );
    expect(broken).toEqual([]);
  },
);

/** What is wrong with the labels of a page, on a small and on a large window. */
async function misprints(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const width of [360, 1440]) {
    await page.setViewport({ width, height: 900 });
    await settle(page);
    const found = (await drawnFigures(page)).flatMap((figure) => [
      ...misplacedTexts(figure),
      ...smallTexts(figure, 14),
    ]);
    problems.push(...found.map((problem) => `${width} px: ${problem}`));
  }
  return problems;
}
