import { describe, expect } from 'vitest';
import { themeKey, themes } from '../../src/theme/theme.ts';
import { site } from '../../src/i18n/strings.ts';
import { ground } from '../support/ground.ts';
import { lesson } from '../support/content.ts';
import { test } from '../support/reader.ts';

const quizAlone = lesson('road-trip', 'en').path.replace('/sheets/', '/quizzes/');

describe('The theme button', () => {
  test('goes round: as the device, light, dark', async ({ open }) => {
    const page = await open('/en/', { colorScheme: 'dark' });
    const button = page.getByRole('button', { name: site.en.theme.label });
    const background = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await background()).toBe(ground.dark);
    for (const theme of ['light', 'dark', 'system'] as const) {
      await button.click();
      expect(await button.textContent()).toContain(site.en.theme[theme]);
      expect(await background()).toBe(theme === 'light' ? ground.light : ground.dark);
    }
    expect(themes).toHaveLength(3);
    // Whoever asks their device for more contrast reads nothing in grey, in either theme.
    await page.emulateMedia({ contrast: 'more' });
    const inks = await page
      .locator('main .quiet, main .fold, main h1')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).color))]);
    expect(inks).toHaveLength(1);
    await page.emulateMedia({ contrast: null });
  });

  test('is remembered on the next page, and set before anything is painted', async ({ open }) => {
    const page = await open('/en/', { colorScheme: 'light', firstVisit: true });
    const button = page.getByRole('button', { name: site.en.theme.label });
    await button.click();
    await button.click();
    expect(await page.evaluate((key) => localStorage.getItem(key), themeKey)).toBe('dark');
    await page.addInitScript(() => {
      // Nothing can be painted before there is a body.
      new MutationObserver((_, observer) => {
        if (!document.querySelector('body')) return;
        observer.disconnect();
        document.documentElement.dataset.themeAtBody =
          document.documentElement.dataset.theme ?? 'none';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/nl/');
    expect(await page.locator('html').getAttribute('data-theme-at-body')).toBe('dark');
  });

  test('follows what was chosen on another page, and so does the browser’s frame', async ({
    open,
  }) => {
    const page = await open('/en/terms/', { colorScheme: 'light' });
    const button = page.getByRole('button', { name: site.en.theme.label });
    const frame = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
          .filter(({ media }) => matchMedia(media).matches)
          .map(({ content }) => content),
      );
    const [light] = await frame();

    const other = await page.context().newPage();
    await other.goto('/nl/');
    const there = other.getByRole('button', { name: site.nl.theme.label });
    await there.click();
    await there.click();
    await expect.poll(() => button.textContent()).toContain(site.en.theme.dark);
    const dark = await frame();
    expect(dark).toHaveLength(1);

    // A quiz alone has no button of its own, and follows all the same.
    await other.goto(quizAlone);
    const theme = () => other.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('dark');
    await button.click();
    await expect.poll(theme).toBeNull();
    expect(dark[0]).not.toBe(light);

    // As on the way back to a page that the browser has kept as it was.
    await page.evaluate((key) => {
      localStorage.setItem(key, 'light');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, themeKey);
    expect(await button.textContent()).toContain(site.en.theme.light);
    expect(await frame()).toEqual([light]);
  });
});
