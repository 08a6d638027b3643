import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type FigureName, figures } from '../../../src/figures/index.ts';
import { shareStrings } from '../../../src/alone/share-strings.ts';
import { pageNotices } from '../../../src/layouts/notice-strings.ts';
import { otherLanguage } from '../../../src/i18n/languages.ts';
import { site } from '../../../src/i18n/strings.ts';
import { figureOn, pressable, queryFor, whereIs } from '../../support/figure-page.ts';
import { movements } from '../../support/motion.ts';
import { inkOfDrawings } from '../../support/pixels.ts';
import { settle, test } from '../../support/reader.ts';
import { translators } from '../../support/translate.ts';
import { descriptions } from './descriptions.ts';

/*
 * What every kind of figure does, whatever it shows, on a small site with one example of each.
 */

const build = 'fixture';
const names = Object.keys(figures) as FigureName[];

const searchOf = (page: Page) => new URL(page.url()).searchParams;

describe.each(names)('%s', (name) => {
  const { linked, choose, part, arrows, readable } = descriptions[name];
  const { path, id } = whereIs(name, 'en');
  const link = path + queryFor(id, linked);

  test('names its fields in the contract, and no others', async ({ open }) => {
    const page = await open(path, { build });
    const inputs = await page
      .locator(`figure[id="${id}"] input[name]`)
      .evaluateAll((all) => all.map((input) => input.getAttribute('name') ?? ''));
    const fields = [...new Set(inputs)].map((each) => each.slice(id.length + 1));
    expect(fields.toSorted()).toEqual([...figures[name].fields].toSorted());
  });

  test('restores a link before any island has come', async ({ open }) => {
    const page = await open('about:blank', { build });
    await page.route(link.replace(/#.*/, ''), async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: html.replace(/(component|renderer)-url="/g, '$&/none'),
      });
    });
    await page.route('**/none/**', () => new Promise<void>(() => undefined));
    await page.goto(link);
    await expect.poll(() => figureOn(page, id).shows(linked)).toBe(true);
  });

  test('lets the address follow the reader, and leaves it alone before', async ({ open }) => {
    const page = await open(`${path}#elsewhere`, { build });
    await settle(page);
    expect(new URL(page.url()).hash).toBe('#elsewhere');
    await figureOn(page, id).choose(choose.field, choose.value);
    await expect.poll(() => searchOf(page).get(`${id}.${choose.field}`)).toBe(choose.value);
    await page.reload();
    await expect.poll(() => figureOn(page, id).shows({ [choose.field]: choose.value })).toBe(true);
  });

  test('keeps its state through the language switch', async ({ open }) => {
    const page = await open(link, { build });
    await expect.poll(() => figureOn(page, id).shows(linked)).toBe(true);
    const twin = whereIs(name, otherLanguage('en')).path;
    await page.getByRole('link', { name: site.en.switchLanguage }).dispatchEvent('click');
    await page.waitForURL((url) => url.pathname === twin);
    await expect.poll(() => figureOn(page, id).shows(linked)).toBe(true);
  });

  test('gives its state away by a link that is copied', async ({ open }) => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await open(link, { build, permissions });
    const { figure, shows } = figureOn(page, id);
    await expect.poll(() => shows(linked)).toBe(true);
    await figure.getByRole('button', { name: shareStrings.en.copyLink }).click();
    const told = figure.getByRole('status').getByText(shareStrings.en.linkCopied);
    await expect.poll(() => told.isVisible()).toBe(true);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await page.goto(copied);
    await expect.poll(() => figureOn(page, id).shows(linked)).toBe(true);
  });

  test('shows the link where the browser refuses to copy', async ({ open }) => {
    const page = await open(link, {
      build,
      before: () => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('No.', 'NotAllowedError'));
      },
    });
    const { figure, shows } = figureOn(page, id);
    await expect.poll(() => shows(linked)).toBe(true);
    await figure.getByRole('button', { name: shareStrings.en.copyLink }).click();
    const field = figure.getByRole('status').getByLabel(shareStrings.en.linkByHand);
    const [first] = Object.keys(linked);
    await expect.poll(() => field.inputValue()).toContain(`${id}.${first}=`);
    // Wide enough to be read and selected by hand.
    expect((await field.boundingBox())?.width).toBeGreaterThan(200);
  });

  test.for(figures[name].fields)(
    'tells a broken value of %s, cut short, and shows the start',
    async (field, { open }) => {
      const page = await open(path, { build });
      const start = await stateOf(page, id);
      const nonsense = 'nowhere'.repeat(12);
      await page.goto(path + queryFor(id, { [field]: nonsense }));
      const status = figureOn(page, id)
        .figure.getByRole('status')
        .filter({ hasText: pageNotices.en.skipped[0], visible: true });
      await expect.poll(() => status.count()).toBe(1);
      const told = (await status.textContent()) ?? '';
      expect(told).toContain('nowhere');
      expect(told).not.toContain(nonsense);
      expect(await stateOf(page, id)).toEqual(start);
    },
  );

  if (part) {
    test('is worked by words in the text, and Back leads to the sentence again', async ({
      open,
    }) => {
      const page = await open(path, { build, height: 500 });
      const { shows } = figureOn(page, id);
      // Chosen first, so that the word has something to do.
      const other = figureOn(page, id).input(part.field, part.value);
      expect(await other.count()).toBe(1);
      const word = page.locator(`a[data-point-figure="${id}"][data-point-at="${part.value}"]`);
      await word.scrollIntoViewIfNeeded();
      await word.hover();
      await expect
        .poll(() => figureOn(page, id).figure.locator('[data-marked]').count())
        .toBeGreaterThan(0);
      const before = await page.evaluate(() => scrollY);
      await word.click();
      await expect.poll(() => shows({ [part.field]: part.value })).toBe(true);
      expect(await word.getAttribute('data-marked')).not.toBeNull();
      expect(await other.evaluate((input) => input === document.activeElement)).toBe(true);
      await page.goBack();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
      expect(await word.evaluate((link) => link === document.activeElement)).toBe(true);
    });

    test('has in the address what a word chose, even for a reader who goes on at once', async ({
      open,
    }) => {
      const page = await open(link, { build });
      const { shows } = figureOn(page, id);
      await expect.poll(() => shows(linked)).toBe(true);
      const word = page.locator(`a[data-point-figure="${id}"][data-point-at="${part.value}"]`);
      // In one task: nothing is painted between the press and the look at the address.
      const atOnce = await word.evaluate((each: HTMLAnchorElement) => {
        each.click();
        return location.href;
      });
      expect(new URL(atOnce).search).not.toBe(new URL(link, atOnce).search);
      await settle(page);
      expect(page.url()).toBe(atOnce);
    });

    test('opens the part that a word points to in place on a phone, where it has details', async ({
      open,
    }) => {
      const page = await open(path, { build, width: 390 });
      const word = page.locator(`a[data-point-figure="${id}"][data-point-at="${part.value}"]`);
      const note = page.locator('#part-note');
      const { figure } = figureOn(page, id);
      const own = figure.locator(`li:has(input[value="${part.value}"]) .details`);
      const details = ((await own.count()) > 0 ? own : figure.locator('[data-story]')).first();
      if ((await details.count()) === 0) return;
      const inputs = await page.locator('input').count();
      await word.scrollIntoViewIfNeeded();
      const scrolled = await page.evaluate(() => scrollY);
      await word.click();
      await expect.poll(() => note.isVisible()).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
      const withoutSpaces = (text: string) => text.replace(/\s/g, '');
      const texts = details.locator('dd, p:not(.takeaway)').filter({ visible: true });
      const said = withoutSpaces(await texts.first().innerText());
      expect(said).not.toBe('');
      expect(withoutSpaces(await note.innerText())).toContain(said);
      expect(await page.locator('input').count()).toBe(inputs);
      await expect.poll(() => figureOn(page, id).shows({ [part.field]: part.value })).toBe(true);
      await page.keyboard.press('Escape');
      expect(await word.evaluate((link) => link === document.activeElement)).toBe(true);
      await word.click();
      const left = await page.evaluate(() => scrollY);
      await note.getByRole('button').last().click();
      await expect.poll(() => note.isVisible()).toBe(false);
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
      await page.goBack();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
      await expect.poll(() => word.evaluate((link) => link === document.activeElement)).toBe(true);
    });

    test('leads Back through every word that was followed', async ({ open }) => {
      const page = await open(path, { build, height: 500 });
      const word = page.locator(`a[data-point-figure="${id}"][data-point-at="${part.value}"]`);
      const start = await stateOf(page, id);
      const top = () => word.evaluate((link) => Math.round(link.getBoundingClientRect().top));
      const tops: number[] = [];
      const follow = async () => {
        await word.scrollIntoViewIfNeeded();
        tops.push(await top());
        await word.click();
      };
      const hasFocus = () => word.evaluate((link) => link === document.activeElement);
      const blur = () => page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await follow();
      await figureOn(page, id).choose(choose.field, choose.value);
      await expect.poll(() => searchOf(page).get(`${id}.${choose.field}`)).toBe(choose.value);
      const between = await stateOf(page, id);
      expect(between).not.toEqual(start);
      await follow();
      for (const before of [between, start]) {
        await blur();
        await page.goBack();
        await expect.poll(() => stateOf(page, id)).toEqual(before);
        await expect.poll(hasFocus).toBe(true);
        await expect.poll(top).toBe(tops.pop());
      }
    });
  }

  if (arrows) {
    test('is worked with the keyboard, and its focus can be seen', async ({ open }) => {
      const height = 300;
      const page = await open(path, { build, width: 390, height });
      const { input, shows } = figureOn(page, id);
      const from = input(arrows.field, arrows.from);
      await from.focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => shows({ [arrows.field]: arrows.to })).toBe(true);
      const to = pressable(input(arrows.field, arrows.to));
      const { top, bottom } = await to.evaluate(
        (label) => label.getBoundingClientRect().toJSON() as DOMRect,
      );
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
      const focused = await to.screenshot();
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      expect((await to.screenshot()).equals(focused)).toBe(false);
    });
  }

  test('can be read without scripts', async ({ open }) => {
    const page = await open(path, { build, javaScriptEnabled: false });
    const { figure } = figureOn(page, id);
    const text = readable(figure, 'en').filter({ visible: true });
    expect(await text.count()).toBeGreaterThan(0);
    expect(await figure.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });

  describe.each(Object.entries(translators))('translated by the browser %s', (_, translated) => {
    test('works on', async ({ open }) => {
      const page = await open(path, { build });
      await translated(page);
      const { choose: press, shows, figure } = figureOn(page, id);
      await press(choose.field, choose.value);
      await expect.poll(() => shows({ [choose.field]: choose.value })).toBe(true);
      const statuses = () => figure.getByRole('status').allTextContents();
      await expect.poll(async () => (await statuses()).join('').trim()).not.toBe('');
    });
  });

  test.for([360, 1100])(
    'is drawn in forced colours, and shows what is chosen, at %i pixels',
    async (width, { open }) => {
      const page = await open(path, { build, width, forcedColors: 'active' });
      const { figure, choose: press } = figureOn(page, id);
      await figure.scrollIntoViewIfNeeded();
      await settle(page);
      const drawn = await inkOfDrawings(figure);
      expect(drawn.length).toBeGreaterThan(0);
      expect(Math.max(...drawn)).toBeGreaterThan(0.01);
      const before = await figure.screenshot();
      await press(choose.field, choose.value);
      // What is to be seen is the choice, not the pointer or the focus.
      await page.mouse.move(0, 0);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await settle(page);
      expect((await figure.screenshot()).equals(before)).toBe(false);
    },
  );

  test('holds still for a reader who wants no motion', async ({ open }) => {
    const page = await open(path, { build, reducedMotion: 'reduce' });
    await figureOn(page, id).choose(choose.field, choose.value);
    expect(await movements(page)).toEqual([]);
  });
});

/** Everything that the inputs of a figure hold. */
const stateOf = (page: Page, id: string) =>
  page.locator(`figure[id="${id}"] input[name]`).evaluateAll((inputs) =>
    inputs.map((input) => {
      const { name, value, checked } = input as HTMLInputElement;
      return `${name} ${value} ${checked}`;
    }),
  );
