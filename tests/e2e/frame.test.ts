import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { embedCode } from '../../src/alone/embed-code.ts';
import { aloneStrings } from '../../src/alone/strings.ts';
import { shareStrings } from '../../src/alone/share-strings.ts';
import { pageNotices } from '../../src/layouts/notice-strings.ts';
import { boxOf } from '../support/box.ts';
import { lesson, model } from '../support/content.ts';
import { openHostPage } from '../support/host-page.ts';
import { present } from '../support/present.ts';
import { test } from '../support/reader.ts';

/*
 * Figures and quizzes alone, in a page of somebody else on another origin.
 */

const origin = () => inject('origins').root;
const first = lesson('what-is-a-customer-journey', 'en');
const slug = present(first.path.split('/').filter(Boolean).at(-1));
const figure = () => `${origin()}/en/figures/${slug}/stages/`;
const quiz = () => `${origin()}/en/quizzes/${slug}/`;

const embedOf = (source: string) =>
  embedCode({ source, title: 'A figure', height: 400, script: `${origin()}/embed.js` });

/** The page inside the only frame, once its scripts have run. */
async function framed(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = present(page.frames()[1]);
  await frame.waitForLoadState('networkidle');
  return frame;
}

/** How much higher the frame is than what it shows. */
const gap = async (page: Page, frame: Frame): Promise<number> => {
  const box = await boxOf(page.locator('iframe'));
  return (
    box.height -
    (await frame.evaluate(() => document.documentElement.getBoundingClientRect().height))
  );
};

const fits = async (page: Page, frame: Frame) =>
  expect.poll(async () => Math.abs(await gap(page, frame))).toBeLessThanOrEqual(2);

describe('A figure in somebody else’s page', () => {
  test('is as high as what it shows, also after that changed, and copies only itself', async () => {
    const embed = embedOf(`${figure()}?utm_source=course&stages.stage=search`);
    const page = await openHostPage(
      `<hr style="margin: 600px">${embed.replace(/ allow="[^"]*"/, '')}<hr style="margin: 900px">`,
    );
    const frame = await framed(page);
    // Before a reader comes to it, too.
    await fits(page, frame);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    expect(await frame.locator('header, footer, nav').count()).toBe(0);

    const before = (await boxOf(page.locator('iframe'))).height;
    await frame.locator('figure details > summary').first().click();
    await fits(page, frame);
    expect((await boxOf(page.locator('iframe'))).height).not.toBe(before);

    // Narrower is higher, and wider again is what it was.
    await page.setViewportSize({ width: 400, height: 600 });
    await fits(page, frame);
    // What closes above what is pressed does not take it away, though the frame itself cannot scroll.
    const next = frame.locator('label:has(input[value="decision"])');
    await next.scrollIntoViewIfNeeded();
    const { y } = await boxOf(next);
    await next.click();
    await expect.poll(() => frame.locator('input[value="decision"]').isChecked()).toBe(true);
    await fits(page, frame);
    await expect.poll(async () => Math.abs((await boxOf(next)).y - y)).toBeLessThanOrEqual(1);
    await page.setViewportSize({ width: 800, height: 600 });
    await fits(page, frame);

    await frame.getByRole('button', { name: shareStrings.en.copyLink }).click();
    const link = frame.getByRole('status').getByLabel(shareStrings.en.linkByHand);
    await expect.poll(() => link.inputValue()).toBe(`${figure()}?stages.stage=decision#stages`);
    const box = await boxOf(link);
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.width).toBeGreaterThan(300);
    expect(await link.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(
      await link.evaluate(
        (field: HTMLInputElement) =>
          field.value.length === field.selectionEnd && field.selectionStart === 0,
      ),
    ).toBe(true);
    await frame.getByRole('button', { name: shareStrings.en.copyEmbed }).click();
    const code = frame.getByRole('status').getByLabel(shareStrings.en.embedByHand);
    await expect.poll(() => code.inputValue()).toContain(`src="${figure()}?stages.stage=decision"`);
    await fits(page, frame);
  });

  test('copies where the page around it allows that, and opens its links outside', async () => {
    const page = await openHostPage(embedOf(figure()));
    const frame = await framed(page);
    await frame.getByRole('button', { name: shareStrings.en.copyLink }).click();
    const told = frame.getByRole('status').getByText(shareStrings.en.linkCopied);
    await expect.poll(() => told.isVisible()).toBe(true);
    const outside = page.context().waitForEvent('page');
    await frame.getByText(aloneStrings.en.from).getByRole('link').click();
    expect(new URL((await outside).url()).pathname).toBe(first.path);
    expect(new URL(frame.url()).pathname).toBe(new URL(figure()).pathname);

    // A sandbox that leaves it its origin, and forbids windows.
    const sandbox = '<iframe sandbox="allow-scripts allow-same-origin"';
    await page.setContent(embedOf(figure()).replace('<iframe', sandbox));
    const kept = await framed(page);
    await kept.getByText(aloneStrings.en.from).getByRole('link').click();
    await kept.waitForURL((url) => url.pathname === first.path && url.search === '?embed=1');
  });

  test('scrolls where the page around it does not run the script, until it does', async () => {
    const page = await openHostPage(embedOf(figure()).replace(/<script.*/, ''));
    const frame = await framed(page);
    expect((await boxOf(page.locator('iframe'))).height).toBe(400);
    const [shown, scrollable] = await frame.evaluate(() => {
      const { clientHeight, scrollHeight } = document.documentElement;
      return [clientHeight, scrollHeight];
    });
    expect(scrollable).toBeGreaterThan(present(shown));
    await frame.evaluate(() => scrollTo(0, 100));
    expect(await frame.evaluate(() => scrollY)).toBe(100);
    // One that comes late asks for the height, which was told before it listened.
    await page.addScriptTag({ url: `${origin()}/embed.js` });
    await fits(page, frame);
  });

  test('works in a sandbox without an origin, and its links come back', async () => {
    const embed = embedOf(`${figure()}?stages.stage=search`);
    const page = await openHostPage(embed.replace('<iframe', '<iframe sandbox="allow-scripts"'));
    const frame = await framed(page);
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    await fits(page, frame);
    await expect.poll(() => frame.locator('input[value="search"]').isChecked()).toBe(true);
    await frame.locator('label:has(input[value="decision"])').click();
    await expect.poll(() => frame.url()).toContain('stages.stage=decision');
    await frame.getByText(aloneStrings.en.from).getByRole('link').click();
    await frame.waitForURL((url) => url.pathname === first.path && url.search === '?embed=1');
    // Once the call has been answered: a frame that has left cannot answer any more.
    await frame.evaluate(() => void setTimeout(() => history.back()));
    await frame.waitForURL((url) => url.pathname === new URL(figure()).pathname);
  });

  test('says in a sandbox what is missing where the host gives no modules to it', async () => {
    const page = await openHostPage('');
    await page.route('**/assets/*.js', async (route) => {
      await route.abort();
    });
    await page.setContent(embedOf(figure()).replace('<iframe', '<iframe sandbox="allow-scripts"'));
    const frame = await framed(page);
    const told = frame.getByText(pageNotices.en.scriptsMissing);
    await expect.poll(() => told.isVisible()).toBe(true);
    // The link to a window of its own, which this sandbox forbids.
    await frame.getByRole('link', { name: pageNotices.en.openPage }).click();
    const words = frame.getByText(pageNotices.en.noWindow);
    await expect.poll(() => words.textContent()).toContain(figure());
    expect(await words.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await frame.getByRole('button').filter({ visible: true }).count()).toBe(0);
    // What is shown follows the inputs, which need no script.
    const name = present(model('a-journey').stages.at(-1)).name.en;
    await frame.getByText(name, { exact: true }).first().click();
    expect(await frame.getByRole('radio', { name }).isChecked()).toBe(true);
    await frame.getByText(aloneStrings.en.from).getByRole('link').click();
    await frame.waitForURL((url) => url.pathname === first.path);

    // A quiz has its script in the page: it works, and only what stands around it is not offered.
    await page.setContent(embedOf(quiz()).replace('<iframe', '<iframe sandbox="allow-scripts"'));
    const other = await framed(page);
    await expect.poll(() => other.getByText(pageNotices.en.scriptsMissing).isVisible()).toBe(true);
    expect(await other.locator('[data-share]').isVisible()).toBe(false);
    const question = other.getByRole('group').first();
    await question.locator('label').first().click();
    await question.getByRole('button').first().click();
    await expect.poll(() => question.locator('[data-quiz-status]').textContent()).not.toBe('');
  });
});

describe('A quiz in somebody else’s page', () => {
  test('is as high as what it shows, before and after an explanation opens', async () => {
    const page = await openHostPage(embedOf(quiz()));
    const frame = await framed(page);
    await fits(page, frame);
    const before = (await boxOf(page.locator('iframe'))).height;
    const question = frame.getByRole('group').first();
    await question.locator('label').first().click();
    await question.getByRole('button').first().click();
    await expect
      .poll(async () => (await boxOf(page.locator('iframe'))).height)
      .toBeGreaterThan(before);
    await fits(page, frame);
    // To another question, which is no link outside.
    const url = frame.url();
    await frame.locator('a[href^="#question-"]').last().click();
    await expect.poll(() => frame.url()).toContain(`${url}#question-`);
    expect(page.context().pages()).toHaveLength(1);
  });

  test('keeps nothing in a fresh session', async ({ open }) => {
    const page = await open(`/en/quizzes/${slug}/?session=fresh`);
    expect(await page.getByText(pageNotices.en.freshSession).isVisible()).toBe(true);
    const question = page.getByRole('group').first();
    await question.locator('label').first().click();
    await question.getByRole('button').first().click();
    await expect.poll(() => question.locator('[data-quiz-status]').textContent()).not.toBe('');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.reload();
    expect(await page.locator('input:checked').count()).toBe(0);
  });
});
