import { describe, expect } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { site } from '../../src/i18n/strings.ts';
import { builds } from '../support/builds.ts';
import { test } from '../support/reader.ts';
import { lesson } from '../support/content.ts';

describe.each(['root', 'folder'] as const)('The front door of the build for the %s', (build) => {
  const { base } = builds[build];

  test.for([
    { locale: 'nl-BE', asked: '', leads: 'nl/' },
    { locale: 'en-US', asked: '?embed=1', leads: 'en/?embed=1' },
    { locale: 'pl-PL', asked: '', leads: 'en/' },
  ])(
    'sends a new reader whose browser speaks $locale, and asks for “$asked”, to $leads',
    async ({ locale, asked, leads }, { open }) => {
      const page = await open(`${base}${asked}`, { build, locale });
      await page.waitForURL(`**${base}${leads}`);
    },
  );

  test('sends a returning reader to the language chosen last', async ({ open }) => {
    const page = await open(`${base}nl/`, { build, locale: 'nl-NL' });
    await page.getByRole('link', { name: site.nl.switchLanguage }).click();
    await page.waitForURL(`**${base}en/`);
    await page.goto(base);
    await page.waitForURL(`**${base}en/`);
  });

  test('is a page in both languages without scripts', async ({ open }) => {
    const page = await open(base, { build, javaScriptEnabled: false });
    for (const language of languages) {
      const part = page.locator(`:lang(${language})`).getByText(site[language].name);
      await expect.poll(() => part.first().isVisible()).toBe(true);
      const link = page.getByRole('main').locator(`a[href="${base}${language}/"]`);
      expect(await link.isVisible()).toBe(true);
    }
  });
});

describe('The language switch', () => {
  // That every page names its twin is for documents.test.ts to say; here one page of each kind is left and come back to.
  test.for([
    '/nl/',
    lesson('journey-versus-purchase-cycle', 'nl').path,
    '/nl/modellen/',
    '/nl/modellen/a-cycle/',
    '/nl/begrippen/',
    '/nl/bronnen/',
  ])('leads from %s to its twin and back', async (path, { open }) => {
    const page = await open(path, { reducedMotion: 'reduce' });
    await page.getByRole('link', { name: site.nl.switchLanguage }).click();
    await page.waitForURL('**/en/**');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: site.en.switchLanguage }).click();
    await page.waitForURL(`**${path}*`);
  });

  test('keeps the section that the reader is in', async ({ open }) => {
    const page = await open(lesson('what-is-a-customer-journey', 'nl').path);
    const heading = page.locator('main h2[id]').nth(4);
    const id = await heading.getAttribute('id');
    await heading.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    // A real click would scroll back up to the header first, as would a reader.
    await page.getByRole('link', { name: site.nl.switchLanguage }).dispatchEvent('click');
    await page.waitForURL((url) => url.pathname.startsWith('/en/') && url.hash === `#${id}`);
  });
});
