import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pageNotices } from '../../src/layouts/notice-strings.ts';
import { lensStrings } from '../../src/figures/lens/strings.ts';
import { boxOf } from '../support/box.ts';
import { lesson, purchaseCase } from '../support/content.ts';
import { lens } from '../support/lesson-page.ts';
import { test } from '../support/reader.ts';

const { path } = lesson('journey-versus-purchase-cycle', 'nl');
const screen = { width: 390, height: 844 };

/** How high the figure is with its stories folded, in screens. */
const screensOf = (page: Page) =>
  page.locator('#lens').evaluate((figure) => {
    const [open] = figure.querySelectorAll('li:has([data-part]:checked)');
    const [closed] = figure.querySelectorAll('li:not(:has([data-part]:checked))');
    const height = (element?: Element) => element?.getBoundingClientRect().height ?? 0;
    return (height(figure) - height(open) + height(closed)) / innerHeight;
  });

const touchpoint = (id: string): string =>
  purchaseCase('electric-bicycle').touchpoints.find((each) => each.id === id)?.name.nl ?? '';

describe('The lens', () => {
  test('asks once on a phone, and ends its round under the reader’s own lens', async ({ open }) => {
    const page = await open(path, { ...screen, hasTouch: true, reducedMotion: 'reduce' });
    const { figure, reveal, ticks, lens: through, status } = lens(page, 'nl');
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => status.textContent()).toMatch(/^0 van de/);
    expect(await through('scope').count()).toBe(0);
    expect(await screensOf(page)).toBeLessThanOrEqual(1.5);
    // Only what focus counts of all that is open to debate.
    await ticks.first().check();
    const place = await boxOf(reveal);
    await reveal.click();
    // It does not leave from under the finger.
    expect(await boxOf(reveal)).toEqual(place);
    await expect.poll(() => through('focus').isChecked()).toBe(true);
    await expect.poll(() => status.textContent()).toContain('Je kijkt door focus');
    expect(await screensOf(page)).toBeLessThanOrEqual(1.5);

    // In the middle of the list, what steers it is at hand, and what is dropped stays whole on the journey.
    const film = figure.getByRole('radio', { name: touchpoint('brand-film') });
    await film.scrollIntoViewIfNeeded();
    const box = await through('perspective').locator('..').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(screen.height);
    expect(await film.evaluate((input) => getComputedStyle(input).opacity)).toBe('1');
    const row = film.locator('xpath=ancestor::li');
    expect(
      await row.getByText(lensStrings.nl.verdicts.dropped).filter({ visible: true }).count(),
    ).toBeGreaterThan(0);

    // What a key leads to never ends up behind it, and a low window is not filled by it.
    await film.focus();
    const behind = () =>
      page.evaluate(() => {
        const field = document.activeElement;
        const row = field instanceof HTMLInputElement ? field.labels?.[0] : undefined;
        const box = row?.getBoundingClientRect();
        if (!box) return 'no row';
        const { left, top, width, height } = box;
        const over = document.elementFromPoint(left + width / 2, top + height / 2);
        return over?.closest('.dock') ? row?.textContent.trim() : undefined;
      });
    for (let arrow = 0; arrow < 12; arrow += 1) {
      await page.keyboard.press('ArrowDown');
      await expect.poll(behind, { timeout: 500 }).toBeUndefined();
    }
    // Where the names of the lenses take two lines, the button stays as well.
    await page.setViewportSize({ width: 320, height: 640 });
    await film.scrollIntoViewIfNeeded();
    const beside = await boxOf(reveal);
    await reveal.click();
    await expect.poll(() => through('focus').count()).toBe(0);
    expect(await boxOf(reveal)).toEqual(beside);
    await page.setViewportSize({ width: 341, height: 160 });
    const dock = figure.locator('.dock');
    expect(await dock.evaluate((bar) => getComputedStyle(bar).position)).not.toBe('sticky');
  });

  test('goes past all three lenses when the answer is shown, unless the reader goes first', async ({
    open,
  }) => {
    const page = await open(path, screen);
    const { figure, reveal, ticks, lens: through, status } = lens(page, 'nl');
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => status.textContent()).toMatch(/^0 van de/);
    // Where the task has scrolled away it is told again, and nowhere beside it.
    const reminder = figure.getByText(lensStrings.nl.tickFirst);
    expect(await reminder.isVisible()).toBe(true);
    await page.setViewportSize({ ...screen, width: 768 });
    expect(await reminder.isVisible()).toBe(false);
    await page.setViewportSize(screen);
    await ticks.first().check();
    await reveal.click();
    expect(await through('scope').isChecked()).toBe(true);
    // No row moves meanwhile.
    const heightAbove = () =>
      figure.evaluate((each) => {
        const row = each.querySelector('ol > li:last-child');
        return Math.round(
          (row?.getBoundingClientRect().top ?? 0) - each.getBoundingClientRect().top,
        );
      });
    await page.waitForTimeout(200);
    const height = await heightAbove();
    await expect.poll(() => through('perspective').isChecked(), { timeout: 9000 }).toBe(true);
    expect(await heightAbove()).toBe(height);
    await expect.poll(() => through('focus').isChecked(), { timeout: 9000 }).toBe(true);
    expect(await heightAbove()).toBe(height);
    await reveal.click();
    await reveal.click();
    await through('perspective').check();
    await expect.poll(() => status.textContent()).toContain('Je kijkt');
    await page.waitForTimeout(1500);
    expect(await through('perspective').isChecked()).toBe(true);
  });

  test('has no control that waits for a script which never came, and knows old links', async ({
    open,
  }) => {
    const page = await open('about:blank');
    await page.route('**/result.client*', () => new Promise<void>(() => undefined));
    await page.goto(
      `${path}?lens.view=focus&lens.at=test-ride&lens.guess=test-ride,brand-film&lens.show=1#lens`,
    );
    const { figure, reveal, lens: through } = lens(page, 'nl');
    await expect.poll(() => through('focus').isChecked()).toBe(true);
    const told = figure.getByText(pageNotices.nl.skipped[0]).filter({ visible: true });
    expect(await told.count()).toBe(0);
    await through('scope').check();
    await reveal.click();
    // What hands the figure on works by itself.
    expect(await figure.getByRole('button').filter({ visible: true }).count()).toBe(3);
    await reveal.click();
    expect(await figure.getByText(lensStrings.nl.verdicts.disputed).first().isVisible()).toBe(true);
  });
});
