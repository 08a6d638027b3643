import { describe, expect } from 'vitest';
import { lensSentences } from '../../src/figures/lens/strings.ts';
import { figureStrings } from '../../src/figures/strings.ts';
import { stageMapStrings } from '../../src/figures/stage-map/strings.ts';
import { languages, otherLanguage } from '../../src/i18n/languages.ts';
import { site } from '../../src/i18n/strings.ts';
import { lesson, model, purchaseCase } from '../support/content.ts';
import { lens, stageMap } from '../support/lesson-page.ts';
import { present } from '../support/present.ts';
import { test } from '../support/reader.ts';

const stages = model('a-journey').stages;
const decision = present(stages.find(({ id }) => id === 'decision'));
const place = stages.indexOf(decision) + 1;
const withStage = '?stages.stage=decision#stages';

const { touchpoints } = purchaseCase('electric-bicycle');
const at = present(touchpoints.find(({ id }) => id === 'test-ride'));
const guess = touchpoints.slice(0, 2).map(({ id }) => id);
const withLens = `?lens.view=focus&lens.at=${at.id}&lens.guess=${guess.join(',')}&lens.show=1#lens`;

describe('A link to a view of a figure', () => {
  test.for(languages)(
    'shows that stage, in %s and after the language switch',
    async (language, { open }) => {
      const page = await open(lesson('what-is-a-customer-journey', language).path + withStage);
      for (const each of [language, otherLanguage(language)]) {
        const { figure, stage, status } = stageMap(page, each);
        await expect.poll(() => stage(decision.name[each]).isChecked()).toBe(true);
        await expect.poll(() => figure.getByText(decision.does[each]).isVisible()).toBe(true);
        await expect
          .poll(() => status.textContent())
          .toContain(stageMapStrings[each].status(place, stages.length, decision.name[each]));
        if (each !== language) break;
        await page
          .getByRole('link', { name: site[language].switchLanguage })
          .dispatchEvent('click');
        await page.waitForURL(
          `**${lesson('what-is-a-customer-journey', otherLanguage(language)).path}${withStage}`,
        );
      }
    },
  );

  test.for(languages)(
    'shows that lens with its prediction, in %s and after the language switch',
    async (language, { open }) => {
      const page = await open(lesson('journey-versus-purchase-cycle', language).path + withLens);
      for (const each of [language, otherLanguage(language)]) {
        const { figure, lens: through, again } = lens(page, each);
        await expect.poll(() => through('focus').isChecked()).toBe(true);
        await expect.poll(() => again.isVisible()).toBe(true);
        await expect
          .poll(() => figure.getByText(at.happens[each]).filter({ visible: true }).count())
          .toBe(1);
        if (each !== language) break;
        await page
          .getByRole('link', { name: site[language].switchLanguage })
          .dispatchEvent('click');
        await page.waitForURL(
          `**${lesson('journey-versus-purchase-cycle', otherLanguage(language)).path}${withLens}`,
        );
      }
    },
  );

  test.for(languages)(
    'with a broken value says so and shows the usual start, in %s',
    async (language, { open }) => {
      const page = await open(
        `${lesson('what-is-a-customer-journey', language).path}?stages.stage=nowhere#stages`,
      );
      const { stages: radios, figure } = stageMap(page, language);
      const sentence = figureStrings[language].brokenLink[0];
      const message = figure.getByRole('status').getByText(sentence);
      await expect.poll(() => message.count()).toBe(1);
      expect(await message.textContent()).toContain('nowhere');
      expect(await radios.and(page.locator(':checked')).count()).toBe(0);

      await page.goto(
        `${lesson('journey-versus-purchase-cycle', language).path}?lens.view=telescope#lens`,
      );
      const { figure: lensFigure, lens: through } = lens(page, language);
      await expect
        .poll(() => lensFigure.getByRole('status').getByText('telescope').count())
        .toBe(1);
      expect(await through('scope').isChecked()).toBe(true);
    },
  );

  test('is copied by a button and brings the view back', async ({ open }) => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await open(lesson('what-is-a-customer-journey', 'en').path, { permissions });
    const map = stageMap(page, 'en');
    await map.label(decision.name.en).click();
    await map.figure.getByRole('button', { name: figureStrings.en.copyLink }).click();
    await expect
      .poll(() => map.figure.getByText(figureStrings.en.linkCopied).isVisible())
      .toBe(true);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(withStage);
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => map.stage(decision.name.en).isChecked()).toBe(true);
  });

  test('of the lens is copied by a button and brings the view back', async ({ open }) => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await open(lesson('journey-versus-purchase-cycle', 'nl').path, { permissions });
    const figure = lens(page, 'nl');
    await figure.figure.scrollIntoViewIfNeeded();
    await figure.lens('perspective').check({ force: true });
    await figure.ticks.nth(3).check({ force: true });
    await figure.reveal.click();
    const told = await figure.status.textContent();
    await figure.figure.getByRole('button', { name: figureStrings.nl.copyLink }).click();
    await expect
      .poll(() => figure.figure.getByText(figureStrings.nl.linkCopied).isVisible())
      .toBe(true);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => figure.status.textContent()).toBe(told);
    expect(told).toContain(lensSentences.nl.lenses.perspective);
  });

  test('shows the address where the browser refuses to copy', async ({ open }) => {
    const page = await open(lesson('what-is-a-customer-journey', 'nl').path, {
      before: () => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('No.', 'NotAllowedError'));
      },
    });
    const { figure, label } = stageMap(page, 'nl');
    await label(decision.name.nl).click();
    await figure.getByRole('button', { name: figureStrings.nl.copyLink }).click();
    const field = figure.getByLabel(figureStrings.nl.copyByHand);
    await expect.poll(() => field.inputValue()).toContain(withStage);
  });
});

describe('Words in the text that point to a part of a figure', () => {
  test('choose that part', async ({ open }) => {
    const page = await open(lesson('what-is-a-customer-journey', 'en').path);
    const word = page.locator('a[data-point-figure="stages"][data-point-at="decision"]').first();
    await word.click();
    const { stage, figure } = stageMap(page, 'en');
    await expect.poll(() => stage(decision.name.en).isChecked()).toBe(true);
    expect(await figure.getByText(decision.does.en).isVisible()).toBe(true);
  });
});

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
    const { stage } = stageMap(page, 'en');
    await expect.poll(() => stage(decision.name.en).isChecked()).toBe(true);
    expect(new URL(page.url()).searchParams.get('embed')).toBe('1');
  });
});
