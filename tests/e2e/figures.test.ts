import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { figureStrings } from '../../src/figures/strings.ts';
import { boxOf } from '../support/box.ts';
import { builds, fileOf, pagesOf } from '../support/builds.ts';
import { lesson, model } from '../support/content.ts';
import { drawnFigures, misplacedTexts, smallTexts, textsUnder } from '../support/figure-texts.ts';
import { lens } from '../support/lesson-page.ts';
import { settle, test } from '../support/reader.ts';
import type { Rectangle } from '../support/rectangles.ts';
import { pressable } from '../support/figure-page.ts';

const widths = [320, 360, 768, 1024, 1440];

/** What is wrong with the labels at every width. */
async function problemsAtAllWidths(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await settle(page);
    const figures = await drawnFigures(page);
    const cars = await page
      .locator('.car')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((car) => car.getBoundingClientRect().toJSON() as Rectangle));
    const found = figures.flatMap((figure) => [
      ...misplacedTexts(figure),
      ...smallTexts(figure, 14),
      ...textsUnder(figure, cars).map((text) => `“${text}” lies under the car`),
    ]);
    problems.push(...found.map((problem) => `${width} px: ${problem}`));
  }
  return problems;
}

/**
 * One page for each figure that is drawn from other data, in each language: where it stands alone, if it does. A page
 * that shows it once more has nothing new to tell.
 */
function pagesWithFigures(): string[] {
  const build = builds.root;
  const pages = pagesOf(build)
    .map((path) => ({ path, figures: drawnFrom(readFileSync(fileOf(build, path), 'utf8')) }))
    .sort((a, b) => a.figures.length - b.figures.length);
  const seen = new Set<string>();
  return pages.flatMap(({ path, figures }) => {
    const fresh = figures.filter((figure) => !seen.has(`${path.slice(0, 4)} ${figure}`));
    for (const figure of fresh) seen.add(`${path.slice(0, 4)} ${figure}`);
    return fresh.length > 0 ? [path] : [];
  });
}

/** The kind and the heading of each figure of a page: other data has another heading. */
const drawnFrom = (html: string): string[] =>
  Array.from(
    html.matchAll(
      /<figure[^>]*data-figure="(\w+)"[^>]*>[\s\S]*?<p class="takeaway"[^>]*>([\s\S]*?)<\/p>/g,
    ),
    ([, kind, heading]) => `${kind}: ${heading?.trim()}`,
  );

describe('The labels of the figures', () => {
  test.for(pagesWithFigures())(
    'on %s can be read, neither overlap nor stick out, at first and once something is chosen',
    async (path, { open }) => {
      // What matters is where the labels end up, and not how they get there.
      const page = await open(path, { reducedMotion: 'reduce' });
      expect(await page.getByRole('figure').count()).toBeGreaterThan(0);
      expect(await problemsAtAllWidths(page)).toEqual([]);
      for (const figure of await page.locator('figure[data-figure]').all()) {
        const way = figure.locator('[data-end="off"] input');
        const second = figure.locator('input[data-part]').nth(1);
        // A way off the road, where the traveller stands beside a name. A road without stages is one part, and that is chosen.
        const part = (await way.count()) > 0 ? way : second;
        if ((await part.count()) > 0) await pressable(part).click();
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

test('What a map shows takes the place of a line that awaits it', async ({ open }) => {
  const page = await open('/nl/modellen/c-journey/', { width: 360 });
  const finding = page.locator('.finding');
  const lines = finding.locator('span').filter({ visible: true });
  const { height } = await boxOf(finding);
  expect(await lines.allTextContents()).toEqual([figureStrings.nl.awaited]);
  await pressable(page.locator('figure input[data-part]').last()).click();
  await expect.poll(() => lines.allTextContents()).toEqual([model('c-journey').finding.nl]);
  expect((await boxOf(finding)).height).toBe(height);
});

test('A map stays within its frame where letters are half as large again', async ({ open }) => {
  const page = await open('/nl/modellen/a-cycle/', { width: 360 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '24px'));
  for (const input of await page.locator('figure input[data-part]').all()) {
    await pressable(input).click();
    await settle(page);
    const outside = await page.locator('figure').evaluate((figure) => {
      const edge = figure.querySelector('.neatline')?.getBoundingClientRect().right ?? 0;
      return Array.from(figure.querySelectorAll('*'))
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .filter((each) => each.getBoundingClientRect().right > edge + 1)
        .map(({ textContent }) => textContent.trim());
    });
    expect(outside).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

/** Texts that leave the window, or the box that is drawn around them, at the side. */
const textsOutside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (!text || !element?.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('svg, .visually-hidden, script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const { right, width } = range.getBoundingClientRect();
      let box = element;
      while (box.parentElement && parseFloat(getComputedStyle(box).borderRightWidth) === 0)
        box = box.parentElement;
      const edge = Math.min(innerWidth, box.getBoundingClientRect().right);
      if (width > 0 && right > edge + 1) found.push(`${element.className}: ${text.slice(0, 40)}`);
    }
    return found;
  });

test('Nothing leaves a phone or its box at the side where letters are twice as large', async ({
  open,
}) => {
  const page = await open('/nl/figuren/drie-bedrijven/cases/', { width: 320, firstVisit: true });
  const others = [
    '/nl/',
    '/en/',
    '/nl/atlas/',
    '/nl/figuren/atlas/?atlas.mode=source#atlas',
    `/nl/modellen/a-cycle/?stages.stage=${'long'.repeat(20)}#stages`,
    '/nl/figuren/klantreis-of-aankoopcyclus/lens/',
    '/nl/figuren/klantreis-of-aankoopcyclus/lens/?lens.show=1#lens',
    '/nl/figuren/koper-of-klant/line/?line.surveyors=1#line',
    '/nl/figuren/klanten-houden/retention/?retention.drive=1#retention',
    '/nl/figuren/roadtrip/trip/?trip.mode=receipts#trip',
    '/nl/quizzen/klanten-houden/',
  ];
  // As the reader's browser is set, which media queries ask for too.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  for (const next of [...others, undefined]) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await settle(page);
    expect(await textsOutside(page), page.url()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    if (next) await page.goto(new URL(next, page.url()).href);
  }
  // Four times as large, a window holds five letters, and still nothing but a table or a map has to be read along its rows.
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 64, fixed: 52 } });
  for (const next of [
    '/nl/',
    '/en/',
    '/nl/bladen/roadtrip/',
    '/en/sheets/buyer-journey/',
    '/nl/modellen/a-cycle/',
    '/en/sources/',
  ]) {
    await page.goto(new URL(next, page.url()).href);
    await settle(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, page.url()).toBe(320);
  }
});

/** Spaces letters, lines and paragraphs as wide as WCAG 1.4.12 has a page bear. */
async function spaceLetters(page: Page): Promise<void> {
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
    );
    document.adoptedStyleSheets = [spaced];
  });
  await settle(page);
}

/**
 * The lines of texts that lie over a line of another.
 * @param slack how far they may, in px: a line box is higher than its letters
 */
const overlaps = (texts: Locator, slack = 6) =>
  texts.evaluateAll((elements, slack) => {
    const lines = elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return Array.from(range.getClientRects(), (box) => ({ element, box }));
      });
    return lines.flatMap(({ element, box }, index) =>
      lines
        .slice(index + 1)
        .filter(
          (other) =>
            other.element !== element &&
            Math.min(box.right, other.box.right) > Math.max(box.left, other.box.left) &&
            Math.min(box.bottom, other.box.bottom) > Math.max(box.top, other.box.top) + slack,
        )
        .map((other) => `${element.textContent} / ${other.element.textContent}`),
    );
  }, slack);

test('Names stand clear of each other on a phone with wider spaced letters', async ({ open }) => {
  const page = await open('/nl/figuren/roadtrip/trip/?trip.mode=translated#trip', { width: 320 });
  await spaceLetters(page);
  expect(await overlaps(page.locator('.stop .face'))).toEqual([]);
  // Beside the story the names have no more room than they ask for.
  await page.setViewportSize({ width: 768, height: 900 });
  await settle(page);
  expect(await overlaps(page.locator('.stop .face'))).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(new URL('/nl/bladen/drie-bedrijven/', page.url()).href);
  await spaceLetters(page);
  const rightOf = (part: Locator) =>
    part.evaluate((element) => element.getBoundingClientRect().right);
  const [bin, switches] = await Promise.all(
    ['.bin', '.cases'].map((part) => rightOf(page.locator(part).filter({ visible: true }).last())),
  );
  expect(bin).toBeCloseTo(switches ?? 0, 0);
  await page.goto(new URL('/nl/modellen/', page.url()).href);
  await spaceLetters(page);
  expect(await overlaps(page.locator('.axis span span, .axis .flag'))).toEqual([]);
  const lensAnswered = '/nl/figuren/klantreis-of-aankoopcyclus/lens/?lens.show=1';
  await page.goto(new URL(lensAnswered, page.url()).href);
  await page.setViewportSize({ width: 740, height: 900 });
  await page.locator('figure details summary').last().click();
  await spaceLetters(page);
  const room = await page
    .locator('.compared')
    .evaluate(({ offsetWidth, parentElement }: HTMLElement) => [
      offsetWidth,
      parentElement?.clientWidth,
    ]);
  expect(room[0]).toBe(room[1]);
  await page.setViewportSize({ width: 360, height: 900 });
  await settle(page);
  const linesOfNames = await page
    .locator('.dock .switch .button > span:first-of-type')
    .evaluateAll((names) =>
      names.map((name) => {
        const range = document.createRange();
        range.selectNodeContents(name);
        return range.getClientRects().length;
      }),
    );
  expect(linesOfNames).toEqual([1, 1, 1]);
  // No paragraphs: the numbers of the years stand beside their road, the last one too.
  const driven = '/nl/figuren/klanten-houden/retention/?retention.drive=1';
  await page.goto(new URL(driven, page.url()).href);
  await spaceLetters(page);
  const bottomOf = async (part: Locator) => {
    const { y, height } = await boxOf(part);
    return y + height;
  };
  const lastYear = await bottomOf(page.locator('.count').filter({ visible: true }).last());
  expect(lastYear).toBeLessThanOrEqual(await bottomOf(page.locator('.retention .board')));
});

test('The desks of the dividing line stand under the question that they answer', async ({
  open,
}) => {
  const page = await open('/nl/modellen/scheidslijn/', { width: 980 });
  for (const width of [980, 640]) {
    await page.setViewportSize({ width, height: 900 });
    const [question, desks] = await Promise.all(
      ['.consequence > p', '.desks'].map((part) => boxOf(page.locator(part))),
    );
    expect(desks?.x, String(width)).toBe(question?.x);
  }
});

test.for(['nl', 'en'] as const)(
  'Signs stand clear of each other, of roads and of names with wider spaced letters (%s)',
  async (language, { open }) => {
    // What matters is where the signs end up, and not how they get there.
    const page = await open(`/${language}/atlas/`, { width: 1280, reducedMotion: 'reduce' });
    await spaceLetters(page);
    const signs = await page.locator('.group').evaluateAll((signs) =>
      signs
        .map((sign) => ({ sign, box: sign.getBoundingClientRect() }))
        .sort((a, b) => a.box.top - b.box.top)
        // A line box is higher than its letters.
        .filter(({ box }, index, all) => box.bottom > (all[index + 1]?.box.top ?? Infinity) + 4)
        .map(({ sign }) => sign.textContent),
    );
    expect(signs).toEqual([]);
    const cut = await page
      .locator('.group > span')
      .evaluateAll((names) =>
        names.filter((name) => name.scrollWidth > name.clientWidth + 1 && name.clientWidth > 0),
      );
    expect(cut).toHaveLength(0);
    // A name of a moment takes two lines at most: a third would lie behind the first road.
    await page.setViewportSize({ width: 1040, height: 900 });
    const long = await page.locator('.moments label > span').evaluateAll((names) =>
      names.filter((name) => {
        const range = document.createRange();
        range.selectNodeContents(name.firstElementChild ?? name);
        return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 2;
      }),
    );
    expect(long).toHaveLength(0);
    const inLanguage = {
      nl: {
        journeys: '/nl/figuren/atlas/?atlas.mode=source#atlas',
        line: '/nl/figuren/koper-of-klant/line/',
      },
      en: {
        journeys: '/en/figures/atlas/?atlas.mode=source#atlas',
        line: '/en/figures/buyer-or-customer/line/',
      },
    }[language];
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(new URL(inLanguage.journeys, page.url()).href);
    await spaceLetters(page);
    expect(await overlaps(page.locator('.axis li > *, .town'), 2)).toEqual([]);
    const overTheRoad = await page.locator('.strip').evaluate((strip) => {
      const road = strip.querySelector('.counted')?.getBoundingClientRect().left ?? 0;
      return Array.from(strip.querySelectorAll('.axis li > *'))
        .filter((name) => name.getBoundingClientRect().right > road)
        .map(({ textContent }) => textContent);
    });
    expect(overTheRoad).toEqual([]);
    await page.goto(new URL(inLanguage.line, page.url()).href);
    await spaceLetters(page);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const [gate, input] of (await page.locator('.gates input').all()).entries()) {
        await input.evaluate((input: HTMLInputElement) => (input.checked = true));
        const seen = [
          '.sign',
          '.stops .name:not(:has(span)), .stops .name > [aria-hidden]',
          `label:nth-of-type(-n + ${gate}) .plate[data-role='buyer']`,
          `label:nth-of-type(n + ${gate + 1}) .plate[data-role='customer']`,
        ];
        const found = await overlaps(page.locator(seen.join(', ')), 3);
        expect(found, `${width} px, gate ${gate}`).toEqual([]);
      }
    }
    // In a window of few letters who draws no line is still told on the map.
    await page.setViewportSize({ width: 240, height: 900 });
    await page.locator('.surveyors input').evaluate((input: HTMLInputElement) => input.click());
    const untold = await page.locator('.undrawn text').evaluateAll((texts) =>
      texts.filter((text) => {
        const { right } = text.closest('.board')?.getBoundingClientRect() ?? { right: 0 };
        return !text.checkVisibility() || text.getBoundingClientRect().right > right;
      }),
    );
    expect(untold).toEqual([]);
  },
);

test('The table of cards stays in its figure on a large phone', async ({ open }) => {
  const page = await open('/nl/figuren/drie-bedrijven/cases/', { width: 412 });
  const fold = page.locator('figure details');
  await fold.locator('summary').click();
  const rightOf = async (part: Locator) => {
    const { x, width } = await boxOf(part);
    return x + width;
  };
  const edge = await rightOf(fold);
  for (const cell of await fold.locator('tr > :last-child').all())
    expect(await rightOf(cell)).toBeLessThanOrEqual(edge);
});
