import { describe, expect } from 'vitest';
import { themeKey, themes } from '../../src/theme/theme.ts';
import { site } from '../../src/i18n/strings.ts';
import { ground } from '../support/ground.ts';
import { test } from '../support/reader.ts';

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
});
