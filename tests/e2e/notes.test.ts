import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { lesson } from '../support/content.ts';
import { test } from '../support/reader.ts';

const { path } = lesson('journey-versus-purchase-cycle', 'en');

const openNotes = (page: Page) => page.locator('.note:popover-open').count();

/** The notes that, opened one after another, stick out of the window. */
const cutOff = (page: Page) =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const mark of document.querySelectorAll<HTMLElement>('.note-mark')) {
      mark.scrollIntoView({ block: 'center' });
      mark.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const note = document.querySelector<HTMLElement>('.note:popover-open');
      const { top = -1, bottom = 0 } = note?.getBoundingClientRect() ?? {};
      if (top < -0.5 || bottom > innerHeight + 0.5) found.push(mark.textContent.trim());
      note?.hidePopover();
    }
    return found;
  });

test('A note can be read in a low window, is left behind by the focus, and not copied along', async ({
  open,
}) => {
  const page = await open(path, { width: 390, height: 700 });
  const mark = page.locator('.note-mark').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  expect(await openNotes(page)).toBe(1);
  // A press on its text leaves it open.
  await page.locator('.note:popover-open .note-text').click({ position: { x: 5, y: 5 } });
  expect(await openNotes(page)).toBe(1);
  await mark.focus();
  // Into the note, to its link and its button.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await openNotes(page)).toBe(1);
  await page.keyboard.press('Tab');
  await expect.poll(() => openNotes(page)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.closest('.note'))).toBeNull();

  const name = (await mark.textContent()) ?? '';
  const sentence = page.locator('p', { has: mark }).last();
  const copied = (width: number) =>
    page.setViewportSize({ width, height: 700 }).then(() =>
      sentence.evaluate((paragraph) => {
        getSelection()?.selectAllChildren(paragraph);
        return String(getSelection());
      }),
    );
  for (const width of [390, 1280]) {
    expect((await copied(width)).length).toBeGreaterThan(20);
    expect(await copied(width)).not.toContain(name.trim());
  }

  for (const [width, height] of [
    [341, 160],
    [1280, 200],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await cutOff(page)).toEqual([]);
  }
});
