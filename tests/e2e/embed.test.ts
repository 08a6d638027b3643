import { describe, expect, inject, onTestFinished } from 'vitest';
import { site } from '../../src/i18n/strings.ts';
import { pageNotices } from '../../src/layouts/notice-strings.ts';
import { lesson, model } from '../support/content.ts';
import { lens, stageMap } from '../support/lesson-page.ts';
import { present } from '../support/present.ts';
import { test } from '../support/reader.ts';
import { newWindow } from '../support/windows.ts';

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

  test('does not load anew for a link within the page, and tells what is wrong in its address', async ({
    open,
  }) => {
    const { path } = lesson('journey-versus-purchase-cycle', 'en');
    const guess = 'lens.guess=brand-film,test-ride';
    const page = await open(`${path}?embed=1&${guess}&stage.stage=decision#lens`);
    const told = page.getByRole('status').filter({ hasText: 'stage.stage=decision' });
    await expect.poll(() => told.isVisible()).toBe(true);
    await page.evaluate(() => (document.title = 'not loaded anew'));
    const link = page.locator('main a[href="#summary"]');
    await link.evaluate((each: HTMLAnchorElement) => each.click());
    await expect.poll(() => new URL(page.url()).hash).toBe('#summary');
    expect(await page.title()).toBe('not loaded anew');
    expect(page.url()).toContain(guess);
  });

  test('says so when the script of a figure does not come', async () => {
    const { path } = lesson('journey-versus-purchase-cycle', 'en');
    // Not a window that is watched: here something does go wrong.
    const { page, context } = await newWindow({ baseURL: inject('origins').root });
    onTestFinished(() => context.close());
    await page.route(/\/result\.client\./, (route) => route.fulfill({ status: 404 }));
    await page.goto(path);
    await page.locator('figure[data-figure="Lens"]').scrollIntoViewIfNeeded();
    await expect.poll(() => page.getByText(pageNotices.en.scriptsMissing).isVisible()).toBe(true);
    const { figure } = lens(page, 'en');
    expect(await figure.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });
});
