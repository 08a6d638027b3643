import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { site } from '../../src/i18n/strings.ts';
import { lesson } from '../support/content.ts';
import { settle, test } from '../support/reader.ts';

const { path } = lesson('journey-versus-purchase-cycle', 'en');

/** The definition that is open, if any. */
const openOn = (page: Page) =>
  page.locator('.term-note:popover-open').evaluateAll(([note]) => note?.id.replace('term-', ''));

const wordOn = (page: Page, term: string) =>
  page.locator(`.prose [data-note="term-${term}"]`).first();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);

test('A term opens its definition for a pointer, for the keyboard and for a finger, and lets it go', async ({
  open,
}) => {
  const page = await open(path, { width: 1280, height: 900 });
  await settle(page);
  const journey = wordOn(page, 'customer-journey');
  const note = page.locator('#term-customer-journey');

  // A pointer that rests on it; not one that passes.
  await journey.hover();
  expect(await openOn(page)).toBeUndefined();
  expect(
    await page.locator('figure [data-road="customer-journey"][data-pointed]').count(),
  ).toBeGreaterThan(0);
  await expect.poll(() => openOn(page)).toBe('customer-journey');
  expect(await journey.getAttribute('aria-expanded')).toBe('true');
  // It lies beside its word, and can be reached and read.
  const [word, box] = [await journey.boundingBox(), await note.boundingBox()];
  expect(Math.abs((word?.y ?? 0) + (word?.height ?? 0) - (box?.y ?? 0))).toBeLessThan(12);
  await note.hover();
  await page.waitForTimeout(500);
  expect(await openOn(page)).toBe('customer-journey');
  await page.mouse.move(2, 2);
  await expect.poll(() => openOn(page)).toBeUndefined();
  expect(await page.locator('[data-pointed]').count()).toBe(0);

  // Escape closes it under a pointer that has not moved.
  await journey.hover();
  await expect.poll(() => openOn(page)).toBe('customer-journey');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(500);
  expect(await openOn(page)).toBeUndefined();
  await page.mouse.move(2, 2);

  // What has the focus stays when the pointer goes.
  await journey.hover();
  await expect.poll(() => openOn(page)).toBe('customer-journey');
  await note.locator('[tabindex]').first().focus();
  await page.mouse.move(2, 2);
  await page.waitForTimeout(500);
  expect(await openOn(page)).toBe('customer-journey');
  await page.keyboard.press('Escape');

  // The focus opens it too, Enter goes into it, Escape gives the focus back; then it stays closed.
  await wordOn(page, 'purchase-cycle').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => openOn(page)).toBe('customer-journey');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('note-text');
  await page.keyboard.press('Escape');
  await expect.poll(() => openOn(page)).toBeUndefined();
  expect(await focused(page)).toBe('term');
  // The focus goes on, and leaves nothing behind.
  await page.keyboard.press('Enter');
  await expect.poll(() => openOn(page)).toBe('customer-journey');
  await wordOn(page, 'purchase-cycle').focus();
  await expect.poll(() => openOn(page)).not.toBe('customer-journey');

  // From the definition to the road in the figure.
  await page.keyboard.press('Escape');
  await journey.click();
  await note.locator('[data-term-there]').click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#lens');
  const road = page.locator('#lens [data-road="customer-journey"][data-pointed]');
  await expect.poll(() => road.count()).toBeGreaterThan(0);
  // A second time too, although the address stays the same.
  await journey.click();
  await note.locator('[data-term-there]').click();
  const top = () => page.locator('#lens').evaluate((lens) => lens.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(100);
  await expect.poll(() => road.count()).toBeGreaterThan(0);

  // And from the road to the words.
  await page.locator('#cycle label').first().hover();
  const marked = () =>
    page
      .locator('.term[data-marked]')
      .evaluateAll((all) => [...new Set(all.map((each) => each.dataset.road))]);
  await expect.poll(marked).toEqual(['purchase-cycle']);

  // On a narrow page it comes from below, not over its own sentence, and only when it is asked for.
  await page.setViewportSize({ width: 360, height: 700 });
  await journey.hover();
  await page.waitForTimeout(600);
  expect(await openOn(page)).toBeUndefined();
  await journey.click();
  await expect.poll(() => openOn(page)).toBe('customer-journey');
  const [above, sheet] = [await journey.boundingBox(), await note.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
  await note.getByRole('button', { name: site.en.close }).click();
  expect(await openOn(page)).toBeUndefined();
});

test('A definition holds still while the focus goes through it', async ({ open }) => {
  const page = await open(lesson('buyer-journey', 'en').path, { width: 1280, height: 900 });
  await settle(page);
  const word = wordOn(page, 'buyer-journey');
  await word.scrollIntoViewIfNeeded();
  await word.focus();
  await page.keyboard.press('Enter');
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  await page.waitForTimeout(100);
  expect(await page.locator('#term-buyer-journey :focus').count()).toBe(1);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});
