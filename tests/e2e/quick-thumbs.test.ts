import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { quizStrings } from '../../src/quiz/strings.ts';
import { site } from '../../src/i18n/strings.ts';
import { lesson } from '../support/content.ts';
import { quiz } from '../support/lesson-page.ts';
import { present } from '../support/present.ts';
import { test } from '../support/reader.ts';

/** Taps twice on one spot, as fast as a thumb does that gets no answer at once. */
async function tapTwice(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = present((await target.boundingBox()) ?? undefined);
  const thumb = await page.context().newCDPSession(page);
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  // The taps carry their time, in seconds: a machine that is busy would make two decisions of them.
  const start = Date.now() / 1000;
  for (const timestamp of [start, start + 0.15]) {
    await thumb.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints, timestamp });
    const lifted = { touchPoints: [], timestamp: timestamp + 0.05 };
    await thumb.send('Input.dispatchTouchEvent', { type: 'touchEnd', ...lifted });
    await page.waitForTimeout(100);
  }
  await thumb.detach();
}

test.for(languages)(
  'Two quick taps do what one does, wherever something opens or moves, in %s',
  async (language, { open }) => {
    const { path, quiz: questions } = lesson('what-is-a-customer-journey', language);
    const page = await open(path, { width: 390, hasTouch: true, isMobile: true });
    const strings = quizStrings[language];

    const answer = page.getByText(site[language].predictReveal, { exact: true });
    await tapTwice(page, answer);
    expect(await answer.evaluate((summary) => summary.closest('details')?.open)).toBe(true);

    const mark = page.locator('.note-mark').nth(1);
    await tapTwice(page, mark);
    expect(await page.locator('.note:popover-open').count()).toBe(1);
    const close = page.locator('.note:popover-open .note-close');
    await tapTwice(page, close);
    expect(await page.locator('.note:popover-open').count()).toBe(0);

    // To a reader who has enlarged the page with two fingers it opens where that reader looks.
    const fingers = await page.context().newCDPSession(page);
    await fingers.send('Emulation.setPageScaleFactor', { pageScaleFactor: 3 });
    await mark.evaluate((button: HTMLElement) => {
      button.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      button.click();
    });
    const outOfSight = () =>
      page.locator('.note:popover-open').evaluate((note) => {
        const { left, top, right, bottom } = note.getBoundingClientRect();
        const { offsetLeft, offsetTop, width, height } = visualViewport!;
        const inSight = [offsetLeft, offsetTop, offsetLeft + width, offsetTop + height];
        return [left, top, right, bottom].map((side, index) =>
          Math.round((side - (inSight[index] ?? 0)) * (index < 2 ? -1 : 1)),
        );
      });
    await expect.poll(async () => Math.max(...(await outOfSight()))).toBeLessThanOrEqual(1);
    await fingers.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    await fingers.detach();
    await page.keyboard.press('Escape');

    const { region, question } = quiz(page, language);
    const first = present(questions.items[0]);
    await question(first).answer(false);
    const startOver = region.getByText(strings.startOver.label);
    await tapTwice(page, startOver);
    const confirm = region.getByRole('button', { name: strings.startOver.confirm });
    await tapTwice(page, confirm);
    expect(await question(first).group.locator(':checked').count()).toBe(0);
    expect(await confirm.isVisible()).toBe(false);
    // What the taps led to has come under the thumb, and was not meant.
    expect(await region.locator('input:checked').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe(path);
  },
);

test('Two quick taps on what a figure hides, or on a bin, do what one does, and so do two clicks on a wall', async ({
  open,
}) => {
  const page = await open('/nl/', { width: 390, hasTouch: true, isMobile: true });
  for (const [path, name] of [
    ['/nl/figuren/klantreis-of-aankoopcyclus/lens/', 'lens.show'],
    ['/en/figures/buyer-or-customer/line/', 'line.surveyors'],
    ['/nl/figuren/atlas/', 'atlas.show'],
    ['/en/figures/three-firms/cases/', 'cases.compare'],
  ] as const) {
    await page.goto(path);
    const box = page.locator(`input[name="${name}"]`);
    await tapTwice(page, page.locator(`label:has(input[name="${name}"])`));
    expect(await box.isChecked(), name).toBe(true);
    // Whoever has looked takes it back.
    await page.waitForTimeout(500);
    await box.tap();
    expect(await box.isChecked(), name).toBe(false);
  }
  // The next card has come under the thumb, and nobody has read it.
  await tapTwice(page, page.locator('[data-into="both"]').first());
  const placed = page.locator('input[data-bin]:checked');
  await expect.poll(() => placed.count()).toBe(1);

  await page.goto('/en/quizzes/three-firms/?present=1');
  const reveal = page.locator('[data-wall="reveal"]');
  await reveal.waitFor();
  await expect.poll(() => page.locator('[data-current]').count()).toBe(1);
  await reveal.dblclick();
  expect(await page.locator('[data-revealed]').count()).toBe(1);
});

test('What is pressed before the scripts have come over a slow line stays chosen, whatever the link asks', async ({
  open,
}) => {
  const page = await open('about:blank', { width: 390, hasTouch: true });
  let come: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/*.js', async (route) => {
    await slow;
    await route.continue();
  });
  await page.goto('/nl/figuren/modellen/d-journey/?stages.stage=decision', { waitUntil: 'commit' });
  const pressed = page.locator('label:has(input[value="orientation"])');
  await pressed.tap();
  come();
  await expect.poll(() => page.url()).toContain('stages.stage=orientation');
  expect(await page.locator('input[value="orientation"]').isChecked()).toBe(true);
});

test('Nothing that can be pressed moves, or changes its size, when something has been copied', async ({
  open,
}) => {
  const page = await open(lesson('what-is-a-customer-journey', 'nl').path, { width: 1024 });
  const moved: string[] = [];
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const bar of await page.locator('.figure-tools, [data-share]').all()) {
      if (!(await bar.locator('[data-copy]').count())) continue;
      await bar.scrollIntoViewIfNeeded();
      const controls = bar.locator('button:visible');
      const places = () =>
        controls.evaluateAll((all) =>
          all.map((each) => {
            const { x, y, width: wide, height } = each.getBoundingClientRect();
            return [x, y + scrollY, wide, height].map(Math.round).join(' ');
          }),
        );
      await bar.locator('[data-told="copied"]').evaluate((told) => {
        told.replaceChildren();
      });
      const before = await places();
      for (const what of ['link', 'embed']) {
        await bar.locator(`[data-copy="${what}"]`).click();
        await bar.locator(`[data-told="copied"] [data-words^="${what}"]`).waitFor();
        const after = await places();
        if (after.join() !== before.join()) {
          moved.push(`${width} px, ${what}: ${before.join(' | ')} → ${after.join(' | ')}`);
        }
      }
    }
  }
  expect(moved).toEqual([]);
});

test('The second click of a double click does nothing on the next page', async ({ open }) => {
  const page = await open(lesson('journey-versus-purchase-cycle', 'en').path);
  const link = page
    .getByRole('navigation', { name: site.en.sheetNavigation })
    .getByRole('link')
    .first();
  await link.scrollIntoViewIfNeeded();
  const { x, y } = present((await link.boundingBox()) ?? undefined);
  await page.mouse.move(x + 20, y + 20);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForURL((url) => !url.pathname.includes('cycle'));
  const there = page.url();
  await page.evaluate(() => {
    const button = document.querySelector('[data-theme-switch]');
    button?.dispatchEvent(
      new PointerEvent('click', {
        bubbles: true,
        cancelable: true,
        detail: 2,
        pointerType: 'mouse',
      }),
    );
  });
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  expect(page.url()).toBe(there);
});
