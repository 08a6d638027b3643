import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { builds, fileOf } from '../support/builds.ts';
import { builtWeight } from '../support/built-weight.ts';
import { allLessons, type Lesson } from '../support/content.ts';
import { lens, quiz } from '../support/lesson-page.ts';
import { pressable } from '../support/figure-page.ts';
import { test } from '../support/reader.ts';

/** In kilobytes of 1000 bytes as they come over the line. */
const budget = { scripts: 20, scriptsOfFigures: 40, beforeScrolling: 85, inAll: 115 };
/** Figures that compute while the reader works them. */
const computing = /data-figure="(?:Atlas|RoadTrip|Retention)"/;
/** Of the whole visit, scrolling included. */
const mostShift = 0.01;

const figures: Record<string, string | number>[] = [];

/** A phone that has never been here. */
const newPhone = {
  width: 360,
  height: 740,
  hasTouch: true,
  isMobile: true,
  firstVisit: true,
};

interface Weight {
  scripts: number;
  total: number;
}

/** Counts what comes over the line from now on, headers included. */
async function weigh(page: Page): Promise<() => Weight> {
  const browser = await page.context().newCDPSession(page);
  const weight: Weight = { scripts: 0, total: 0 };
  const scripts = new Set<string>();
  browser.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  browser.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.total += encodedDataLength;
    if (scripts.has(requestId)) weight.scripts += encodedDataLength;
  });
  await browser.send('Network.enable');
  return () => ({ ...weight });
}

/** Reads a lesson from top to bottom and does in it whatever can be done. */
async function useEverything(page: Page, { language, quiz: questions }: Lesson): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // Less than the window is high, so that everything is seen.
  for (let y = 0; y < height; y += 700) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(50);
  }
  for (const figure of await page.locator('figure[data-figure]').all()) {
    await figure.scrollIntoViewIfNeeded();
    // A figure without parts has something to switch.
    const parts = figure.locator('input[data-part]');
    const some = (await parts.count()) > 0 ? parts.last() : figure.locator('label > input').first();
    await pressable(some).click();
  }
  const { reveal } = lens(page, language);
  if (await reveal.count()) await reveal.click();
  for (const item of questions.items) await quiz(page, language).question(item).answer(true);
  await page.waitForLoadState('networkidle');
}

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

const lessons = allLessons()
  .map((lesson) => ({
    ...lesson,
    ...builtWeight(builds.root, lesson.path),
    computes: computing.test(readFileSync(fileOf(builds.root, lesson.path), 'utf8')),
  }))
  .sort((a, b) => b.inAll - a.inAll);

/** The heaviest of each kind, by what was built: where these keep within the budget, so do the others. */
const heaviest = [false, true].flatMap((computes) =>
  lessons.filter((lesson) => lesson.computes === computes).slice(0, 1),
);

const scriptsOf = ({ computes }: { computes: boolean }) =>
  computes ? budget.scriptsOfFigures : budget.scripts;

test('No lesson is built heavier than the budget', () => {
  const heavy = lessons.filter(
    (each) => kilobytes(each.inAll) > budget.inAll || kilobytes(each.scripts) > scriptsOf(each),
  );
  const told = heavy.map(({ path, inAll, scripts }) => [path, inAll, scripts].join(' '));
  expect(told).toEqual([]);
  for (const { inAll, scripts } of lessons) {
    expect(kilobytes(inAll)).toBeGreaterThan(20);
    expect(kilobytes(scripts)).toBeGreaterThan(5);
  }
});

describe('A heavy lesson on a phone', () => {
  test.for(heaviest)('keeps within the weight budget: $path', async (lesson, { open }) => {
    const page = await open('about:blank', {
      ...newPhone,
      extraHTTPHeaders: { 'Save-Data': 'on' },
    });
    const weight = await weigh(page);
    await page.goto(lesson.path, { waitUntil: 'networkidle' });
    const atFirst = weight();
    await useEverything(page, lesson);
    const inAll = weight();
    const inline = await page.evaluate(() =>
      Array.from(document.scripts, (script) => (script.src ? '' : script.textContent)).join('\n'),
    );
    const scripts = kilobytes(inAll.scripts + brotliCompressSync(inline).length);
    figures.push({
      lesson: lesson.path,
      'scripts kB': scripts,
      'before scrolling kB': kilobytes(atFirst.total),
      'in all kB': kilobytes(inAll.total),
    });
    expect(inAll.scripts).toBeGreaterThan(0);
    expect.soft(scripts).toBeLessThanOrEqual(scriptsOf(lesson));
    expect.soft(kilobytes(atFirst.total)).toBeLessThanOrEqual(budget.beforeScrolling);
    expect.soft(kilobytes(inAll.total)).toBeLessThanOrEqual(budget.inAll);
  });

  test.for(heaviest)(
    'holds still while its fonts arrive and while it is read: $path',
    async ({ path }, { open }) => {
      const page = await open('about:blank', newPhone);
      // So late that the text has long been painted in the fallback face.
      await page.route('**/*.woff2', async (route) => {
        await page.waitForFunction(
          () => performance.getEntriesByName('first-contentful-paint').length > 0,
        );
        await route.continue();
      });
      await page.addInitScript(() => {
        const shifts: { value: number; where: string }[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
              value: number;
              hadRecentInput: boolean;
              sources: { node?: Node }[];
            };
            const where = sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
            );
            if (!hadRecentInput) shifts.push({ value, where: where.join(' | ') });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y < height; y += 700) {
        await page.evaluate(() => {
          scrollBy({ top: 700, behavior: 'instant' });
        });
        await page.waitForTimeout(60);
      }
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate(
        () => (window as unknown as { shifts: { value: number; where: string }[] }).shifts,
      );
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      const row = figures.find(({ lesson }) => lesson === path);
      if (row) row['layout shift'] = Math.round(sum * 10_000) / 10_000;
      expect(
        sum,
        shifts.map(({ value, where }) => `${value}: ${where}`).join('\n'),
      ).toBeLessThanOrEqual(mostShift);
    },
  );
});

afterAll(() => {
  console.table(figures);
});
