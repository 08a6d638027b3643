import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { shareStrings } from '../../src/alone/share-strings.ts';
import { figures, type FigureName } from '../../src/figures/index.ts';
import type { QuizItem } from '../../src/quiz/kinds/index.ts';
import { wallStrings } from '../../src/wall/strings.ts';
import { axeFindings } from '../support/axe.ts';
import { boxOf } from '../support/box.ts';
import { allLessons, lesson, modelIds } from '../support/content.ts';
import { whereIs } from '../support/figure-page.ts';
import { paperOf } from '../support/paper.ts';
import { settle, test } from '../support/reader.ts';

const names = Object.keys(figures) as FigureName[];

/** The sizes of all letters on the page, in CSS pixels. */
const letters = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const sizes = new Set<number>();
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.textContent?.trim() || !element?.checkVisibility()) continue;
      // What only a screen reader or paper gets has no size to read at.
      if (element.closest('.visually-hidden, .print-only, [hidden]')) continue;
      // Letters in a drawing grow with it.
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      sizes.add(Math.round(parseFloat(getComputedStyle(element).fontSize) * scale * 10) / 10);
    }
    return [...sizes];
  });

const checked = (page: Page, name: string) =>
  page
    .locator(`input[name="${name}"]:checked`)
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));

/**
 * What of a figure on the wall would have to be scrolled to, which of its words are cut off at a side, and which names on
 * an axis touch.
 */
const lostOn = (page: Page, words: string) =>
  page.evaluate((selector) => {
    const seen = (what: string) =>
      [...document.querySelectorAll(what)]
        .filter((each) => each.checkVisibility())
        .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }));
    const names = seen('.in-turns > span');
    return {
      over: document.documentElement.scrollHeight - innerHeight,
      outside: seen(selector)
        .filter(({ box }) => box.left < 0 || box.right > innerWidth)
        .map(({ name }) => name),
      touching: names.flatMap((one, place) =>
        names
          .slice(place + 1)
          .filter(({ box }) => Math.abs(box.top - one.box.top) < box.height / 2)
          .filter(({ box }) => box.left < one.box.right && one.box.left < box.right)
          .map((other) => [one.name, other.name]),
      ),
    };
  }, words);

const whole = { over: 0, outside: [], touching: [] };

/** Of each kind of question the one with the most words on the site, and where it stands in its quiz. */
function longestOfEachKind() {
  const longest = new Map<
    QuizItem['kind'],
    { path: string; place: number; id: string; length: number }
  >();
  for (const { language, path, quiz } of allLessons()) {
    if (language !== 'nl') continue;
    for (const [place, item] of quiz.items.entries()) {
      const { length } = JSON.stringify(item);
      if (length <= (longest.get(item.kind)?.length ?? 0)) continue;
      longest.set(item.kind, {
        path: path.replace('/bladen/', '/quizzen/'),
        place,
        id: item.id,
        length,
      });
    }
  }
  return longest.values();
}

/** Looks at a page on the two smallest walls, one after the other; what it looks at is told where it fails. */
async function onSmallWalls(
  page: Page,
  what: (width: number) => string,
  look: (here: string) => Promise<void>,
): Promise<void> {
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await settle(page);
    await look(what(width));
  }
}

test('An atlas, a dividing line, a lens, a motorway, a trip and cards lie down on a wall, and fit with all that is revealed', async ({
  open,
}) => {
  const page = await open('/nl/', { width: 1280, height: 720 });
  const line = 'line.gate=2&line.at=10&line.surveyors=1';
  const answer = 'lens.view=perspective&lens.at=brand-film&lens.guess=test-ride&lens.show=1';
  const driven = 'retention.drive=1&retention.year5=77&retention.stay=95&retention.unit=percent';
  for (const [path, state] of [
    ['/nl/figuren/roadtrip/trip/', 'trip.stop=book'],
    ['/en/figures/road-trip/trip/', 'trip.mode=translated'],
    ['/nl/figuren/drie-bedrijven/cases/', 'cases.compare=1'],
    ['/en/figures/three-firms/cases/', 'cases.case=agency'],
    ['/en/figures/three-firms/cases/', 'cases.case=all'],
    ['/nl/figuren/atlas/', 'atlas.show=1'],
    ['/en/figures/atlas/', 'atlas.mode=word&atlas.word=evaluation'],
    ['/nl/figuren/atlas/', 'atlas.mode=source'],
    ['/nl/figuren/modellen/scheidslijn/', line],
    ['/en/figures/models/dividing-line/', line],
    ['/nl/figuren/klantreis-of-aankoopcyclus/lens/', answer],
    ['/nl/figuren/klantreis-of-aankoopcyclus/lens/', 'lens.at=brand-film'],
    ['/en/figures/customer-journey-versus-purchase-cycle/lens/', 'lens.show=1'],
    ['/en/figures/customer-journey-versus-purchase-cycle/lens/', answer],
    ['/nl/figuren/klanten-houden/retention/', driven],
    ['/en/figures/keeping-customers/retention/', driven],
  ] as const) {
    await page.goto(`${path}?present=1&${state}`);
    await onSmallWalls(
      page,
      (width) => `${path} at ${width}: ${state}`,
      async (here) => {
        const standing = page
          .locator('.drawing.when-standing, .rail, .when-standing')
          .filter({ visible: true });
        expect(await standing.count(), here).toBe(0);
        const words = '.stops .name, .board text, .tag, .moment-axis > *, li .name';
        expect(await lostOn(page, words), here).toEqual(whole);
        expect(Math.min(...(await letters(page))), here).toBeGreaterThanOrEqual(22);
      },
    );
  }
  // The longest that is said of a line; the word of the side that nobody is on has left the board.
  await page.goto('/en/figures/models/dividing-line/?present=1&line.gate=10&line.surveyors=1');
  await onSmallWalls(page, String, async (here) => {
    expect((await lostOn(page, '.stops .name')).over, here).toBe(0);
  });
  // Neither here nor on the front page has a figure a bar that could say it.
  for (const [path, wrong] of [
    ['/nl/figuren/modellen/d-journey/?present=1&stages.stage=', 'stages.stage=nowhere'],
    ['/nl/?atlas.mode=', 'atlas.mode=nowhere'],
  ] as const) {
    await page.goto(`${path}nowhere`);
    const told = page.getByRole('status').filter({ hasText: wrong, visible: true });
    await expect.poll(() => told.count(), { message: path }).toBe(1);
  }
});

describe.each(names)('A %s on a wall', (name) => {
  // A page of the fixture site, where every kind of figure stands in a lesson.
  const { path, id } = whereIs(name, 'en');
  const { steps, reveal } = figures[name].onWall as { steps: string; reveal?: string };

  test('is alone, in letters to be read from afar, and worked by keys', async ({ open }) => {
    const page = await open(`${path}?present=1#${id}`, {
      build: 'fixture',
      width: 1280,
      height: 720,
    });
    await page.waitForURL((url) => url.pathname.startsWith('/en/figures/'));
    const wall = page.getByRole('complementary', { name: wallStrings.en.controls });
    await expect.poll(() => wall.getByText(`${path}#${id}`).isVisible()).toBe(true);
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await settle(page);
      const sizes = await letters(page);
      expect(Math.min(...sizes), `smallest at ${width}`).toBeGreaterThanOrEqual(24);
      expect(Math.max(...sizes), `largest at ${width}`).toBeLessThanOrEqual(32);
      const box = await boxOf(page.locator(`figure[id="${id}"]`));
      expect(box.width).toBeGreaterThan(width - 20);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }

    const field = `${id}.${steps}`;
    const start = await checked(page, field);
    await page.keyboard.press('ArrowRight');
    const next = await checked(page, field);
    expect(next).not.toEqual(start);
    await page.keyboard.press('ArrowLeft');
    expect(await checked(page, field)).toEqual(start);
    await page.keyboard.press('PageDown');
    expect(await checked(page, field)).toEqual(next);

    // Where the focus is in another choice, the arrows are for that one.
    const other = page
      .locator(`figure input[type="radio"]:not([name="${field}"]):checked`)
      .filter({ visible: true });
    if (await other.count()) {
      await other.first().focus();
      const group = (await other.first().getAttribute('name')) ?? '';
      const chosen = await checked(page, group);
      await page.keyboard.press('ArrowRight');
      expect(await checked(page, group)).not.toEqual(chosen);
      await page.keyboard.press('ArrowLeft');
      expect(await checked(page, group)).toEqual(chosen);
    }

    const hidden = reveal && (await checked(page, `${id}.${reveal}`));
    await page.keyboard.press('r');
    if (reveal) expect(await checked(page, `${id}.${reveal}`)).not.toEqual(hidden);
    else expect(await page.locator('figure details[open]').count()).toBe(1);

    await page.keyboard.press('b');
    const blank = page.getByRole('button', { name: wallStrings.en.showAgain });
    const box = await boxOf(blank);
    expect([box.width, box.height]).toEqual([1920, 1080]);
    await page.keyboard.press('Escape');
    expect(await blank.isVisible()).toBe(false);
    await page.keyboard.press('Control+b');
    expect(await blank.isVisible()).toBe(false);

    // The page that it comes from shows what the wall showed.
    const left = await checked(page, field);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.pathname === path && !url.searchParams.has('present'));
    await expect.poll(() => checked(page, field)).toEqual(left);
  });
});

/** Words on ground without a road that the ground of a stage beside it lies over. */
const coveredWords = (page: Page): Promise<string[]> =>
  page.locator('.unmapped .words').evaluateAll((all) =>
    all.flatMap((words) => {
      const { left, right, top, bottom } = words.getBoundingClientRect();
      const isSeen = [left + 2, (left + right) / 2, right - 2].every((x) =>
        words.closest('.unmapped')?.contains(document.elementFromPoint(x, (top + bottom) / 2)),
      );
      return isSeen ? [] : [words.textContent];
    }),
  );

test('A map of any model lies down on a wall, and fits; what is wrong in its address is told there too', async ({
  open,
}) => {
  const page = await open('/nl/', { width: 1280, height: 720 });
  for (const id of modelIds) {
    await page.goto(`/nl/figuren/modellen/${id}/?present=1`);
    await settle(page);
    await onSmallWalls(
      page,
      (width) => `${id} at ${width}`,
      async (here) => {
        const lying = page.locator('.sheet > .drawing').first();
        expect(await lying.isVisible(), here).toBe(true);
        expect(await lostOn(page, '.name > span, .moment-axis > span'), here).toEqual(whole);
        expect(Math.min(...(await letters(page))), here).toBeGreaterThanOrEqual(22);
        expect(await coveredWords(page), here).toEqual([]);
      },
    );
  }
  // Made twice as large by hand, it stands as on a page, and can be scrolled to all that it says.
  await page.setViewportSize({ width: 640, height: 360 });
  await page.locator('.details').first().waitFor();
  expect((await lostOn(page, '.name, .details, .details *')).outside).toEqual([]);
});

/** Waits until the wall stands, and hears keys. */
async function onWall(page: Page): Promise<void> {
  await page.waitForURL((url) => url.searchParams.get('present') === '1');
  await page.locator('[data-wall-address]').filter({ hasText: /\S/ }).waitFor();
}

test('A figure goes onto the wall by its button, and by a key while the focus is in it', async ({
  open,
}) => {
  const { path, id } = whereIs('StageMap', 'nl');
  const page = await open(path, { build: 'fixture' });
  const figure = page.locator(`figure[id="${id}"]`);
  await page.keyboard.press('p');
  await settle(page);
  expect(new URL(page.url()).pathname).toBe(path);
  const last = figure.locator('input[data-part]').last();
  await last.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('p');
  await onWall(page);
  const shown = await checked(page, `${id}.stage`);
  await page.keyboard.press('p');
  await page.waitForURL((url) => url.pathname === path);
  await expect.poll(() => checked(page, `${id}.stage`)).toEqual(shown);
  await figure.getByRole('button', { name: shareStrings.nl.present }).click();
  await onWall(page);

  // On a screen that is lower than the figure, the wall follows to what was chosen.
  await page.setViewportSize({ width: 1280, height: 300 });
  await page.keyboard.press('PageUp');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  // What had the focus has it again once the wall was blank.
  await last.focus();
  await page.keyboard.press('b');
  await page.keyboard.press('b');
  expect(await last.evaluate((input) => input === document.activeElement)).toBe(true);
  // From where the figure stands alone, the wall leads back there, and not to its lesson.
  const { pathname: alone } = new URL(page.url());
  await page.goto(alone);
  await last.focus();
  await page.keyboard.press('Control+p');
  await settle(page);
  expect(new URL(page.url()).searchParams.get('present')).toBeNull();
  await page.keyboard.press('p');
  await onWall(page);
  await page.keyboard.press('p');
  await page.waitForURL((url) => url.pathname === alone && !url.searchParams.has('present'));
});

test('What is shown on a wall prints as it does elsewhere', async ({ open }) => {
  const page = await open('/en/figures/atlas/', { width: 1280, height: 720 });
  for (const path of [
    '/en/figures/atlas/',
    '/nl/figuren/klantreis-of-aankoopcyclus/lens/',
    '/nl/quizzen/drie-bedrijven/',
  ]) {
    await page.goto(path);
    const elsewhere = await paperOf(page);
    await page.goto(`${path}?present=1`);
    await page.locator('.wall [data-wall-address]:not(:empty)').waitFor();
    if (path.includes('quiz')) await page.keyboard.press('r');
    expect(await paperOf(page), path).toEqual(elsewhere);
  }
});

describe('A quiz on a wall', () => {
  const { path } = lesson('three-cases', 'en');

  test('shows one question at a time, and how many chose what together with the answer', async ({
    open,
  }) => {
    const page = await open(`${path}?present=1#quiz`, { width: 1280, height: 720 });
    await page.waitForURL((url) => url.pathname.startsWith('/en/quizzes/'));
    const questions = page.locator('.question').filter({ visible: true });
    await expect.poll(() => questions.count()).toBe(1);
    const first = await questions.textContent();
    await page.keyboard.press('ArrowRight');
    expect(await questions.count()).toBe(1);
    expect(await questions.textContent()).not.toBe(first);
    await page.keyboard.press('ArrowLeft');

    const hands = questions.getByRole('spinbutton');
    const share = questions.getByText('75%');
    const reveal = page.getByRole('button', { name: wallStrings.en.reveal });
    // Cards have hands for each of their places, and the answer beside them.
    const cards = await questions.locator('.card').count();
    expect(cards).toBeGreaterThan(1);
    await hands.nth(0).fill('1');
    await hands.nth(1).fill('3');
    await reveal.click();
    expect(await share.isVisible()).toBe(true);
    expect(await questions.locator('.card:has([data-right])').count()).toBe(cards);
    expect(await questions.locator('.card .feedback > p').count()).toBe(cards);
    await page.keyboard.press('ArrowRight');

    await hands.nth(0).fill('3');
    await hands.nth(1).fill('9');
    // A key that means something on the wall is a key like any other where numbers are typed.
    await page.keyboard.press('b');
    const blank = page.getByRole('button', { name: wallStrings.en.showAgain });
    expect(await blank.isVisible()).toBe(false);
    expect(await share.count()).toBe(0);
    // A presenter in the hand turns the page, wherever the focus was left.
    const asked = await questions.textContent();
    await page.keyboard.press('PageDown');
    expect(await questions.textContent()).not.toBe(asked);
    await page.keyboard.press('PageUp');
    await reveal.click();
    expect(await share.isVisible()).toBe(true);
    expect(await questions.locator('.option[data-right]').count()).toBe(1);
    // Held down, a key does what it does once.
    await page.keyboard.down('b');
    await page.keyboard.down('b');
    await page.keyboard.up('b');
    expect(await blank.isVisible()).toBe(true);
    await page.keyboard.press('b');
    const sizes = await letters(page);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(32);
    expect(await axeFindings(page, 'a phone')).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('75');
  });

  test('fits with its answer and all hands, the longest of each kind too', async ({ open }) => {
    const page = await open('/nl/', { width: 1280, height: 720 });
    const words = '[data-current] *:not(.visually-hidden, .visually-hidden *)';
    for (const { path, place, id } of longestOfEachKind()) {
      await page.goto(`${path}?present=1`);
      await settle(page);
      for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowRight');
      await onSmallWalls(
        page,
        (width) => `${id} at ${width}`,
        async (here) => {
          expect(await lostOn(page, words), `${here}: asked`).toEqual(whole);
          const hands = page.getByRole('spinbutton').filter({ visible: true });
          for (const field of await hands.all()) await field.fill('7');
          await page.getByRole('button', { name: wallStrings.nl.reveal }).click();
          expect(await lostOn(page, words), `${here}: answered`).toEqual(whole);
          expect(Math.min(...(await letters(page))), here).toBeGreaterThanOrEqual(22);
          await page.getByRole('button', { name: wallStrings.nl.reveal }).click();
        },
      );
    }
  });
});
