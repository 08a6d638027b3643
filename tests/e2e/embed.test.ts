import { describe, expect } from 'vitest';
import { site } from '../../src/i18n/strings.ts';
import { lesson, model } from '../support/content.ts';
import { stageMap } from '../support/lesson-page.ts';
import { present } from '../support/present.ts';
import { test } from '../support/reader.ts';

const decision = present(model('a-journey').stages.find(({ id }) => id === 'decision'));

describe('Embedded in somebody else’s page', () => {
  test('a sheet comes without header, navigation and footer, and so do the pages it leads to', async ({
    open,
  }) => {
    const page = await open(`${lesson('what-is-a-customer-journey', 'en').path}?embed=1`);
    const frame = () =>
      Promise.all(
        ['banner', 'contentinfo'].map((role) => page.getByRole(role as 'banner').count()),
      );
    expect(await frame()).toEqual([0, 0]);
    expect(await page.getByRole('navigation', { name: site.en.mainNavigation }).count()).toBe(0);
    await page.getByRole('main').locator('a[href^="/en/sources/"]').first().click();
    await page.waitForURL(
      (url) => url.pathname === '/en/sources/' && url.searchParams.get('embed') === '1',
    );
    expect(await frame()).toEqual([0, 0]);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });

  test('a figure keeps its state', async ({ open }) => {
    const page = await open(
      `${lesson('what-is-a-customer-journey', 'en').path}?embed=1&stages.stage=decision#stages`,
    );
    const { stage } = stageMap(page);
    await expect.poll(() => stage(decision.name.en).isChecked()).toBe(true);
    expect(new URL(page.url()).searchParams.get('embed')).toBe('1');
  });
});
