import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lesson } from '../support/content.ts';
import { type Circumstances, visit } from '../support/visit.ts';

const { path } = lesson('what-is-a-customer-journey', 'en');

/** Leaves everything in a window that a test may leave, and then gives the same window to the next. */
async function visitAgain(first: (page: Page) => Promise<void>, circumstances?: Circumstances) {
  const before = await visit(path);
  await first(before.page);
  await before.leave(true);
  const after = await visit(path, circumstances);
  expect(after.page).toBe(before.page);
  return after;
}

/* What one test did must not be seen by the next, or a failure would depend on the order. */
describe('A window that goes from test to test', () => {
  test('remembers nothing', async ({ onTestFinished }) => {
    const { page, complaints, leave } = await visitAgain(async (page) => {
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      await page.mouse.move(100, 100);
      await page.evaluate(() => {
        localStorage.setItem('left', 'here');
        sessionStorage.setItem('left', 'here');
        document.cookie = 'left=here';
        console.error('left here');
      });
    });
    onTestFinished(() => leave(true));
    const found = await page.evaluate(() => ({
      stored: [
        localStorage.getItem('left'),
        sessionStorage.getItem('left'),
        document.cookie,
      ].filter(Boolean),
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      print: matchMedia('print').matches,
      pointedAt: Array.from(document.querySelectorAll(':hover'), ({ tagName }) => tagName),
    }));
    expect(found).toEqual({ stored: [], dark: false, print: false, pointedAt: [] });
    expect(await complaints()).toEqual([]);
  });

  test('lets the next test keep back files that the browser has', async ({ onTestFinished }) => {
    const { page, leave } = await visitAgain(async (page) => {
      await page.waitForLoadState('networkidle');
    });
    onTestFinished(() => leave(true));
    const asked: string[] = [];
    await page.route('**/*.js', async (route) => {
      asked.push(route.request().url());
      await route.continue();
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked).not.toEqual([]);
  });

  test('keeps nothing back that the one before kept back', async ({ onTestFinished }) => {
    const { page, leave } = await visitAgain(async (page) => {
      await page.route('**/*', (route) => route.abort());
    });
    onTestFinished(() => leave(true));
    expect(await page.getByRole('main').isVisible()).toBe(true);
  });
});
