import { statSync } from 'node:fs';
import { greatest } from 'd3';
import { describe, expect } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { site } from '../../src/i18n/strings.ts';
import { lensStrings } from '../../src/figures/lens/strings.ts';
import { printStrings } from '../../src/print/strings.ts';
import { quizStrings } from '../../src/quiz/strings.ts';
import { builds, fileOf, pagesOf } from '../support/builds.ts';
import { lesson, purchaseCase } from '../support/content.ts';
import { pagesToTry } from '../support/pages-to-try.ts';
import { paperOf, sheetsWith } from '../support/paper.ts';
import { test } from '../support/reader.ts';
import { expectSound, textOnPaper } from '../support/sound-paper.ts';

/** A figure alone has no footer. */
const figuresAlone = /^\/(nl\/figuren|en\/figures)\/./;

/** How many sheets of A4 a page of a kind may take, and what the address of such a page looks like. */
const kinds = [
  { sheets: 2, addresses: /^\/(nl|en)\/$/ },
  { sheets: 2, addresses: /^\/(nl\/modellen|en\/models)\/$/ },
  { sheets: 2, addresses: /^\/(nl\/modellen|en\/models)\/./ },
  { sheets: 5, addresses: /^\/(nl\/begrippen|en\/terms)\/$/ },
  { sheets: 2, addresses: /^\/(nl\/begrippen|en\/terms)\/.+-o[fr]-/ },
  { sheets: 1, addresses: /^\/(nl\/begrippen|en\/terms)\/((?!-o[fr]-).)+$/ },
  { sheets: 7, addresses: /^\/(nl\/bronnen|en\/sources)\/$/ },
  { sheets: 1, addresses: figuresAlone },
];

describe('On paper', () => {
  const build = builds.root;
  const all = pagesOf(build);
  const toTry = pagesToTry();
  /** Of each kind what is tried anyway, and the page in each language that has most to print. */
  const others = kinds.flatMap(({ sheets, addresses }): [string, number][] => {
    const pages = all.filter((path) => addresses.test(path));
    const longest = languages.map((language) =>
      greatest(
        pages.filter((path) => path.startsWith(`/${language}/`)),
        (path) => statSync(fileOf(build, path)).size,
      ),
    );
    return pages
      .filter((path) => longest.includes(path) || toTry.includes(path))
      .map((path) => [path, sheets]);
  });

  test(
    'every other kind of page is whole, and takes no more sheets than it needs',
    async ({ open }) => {
      expect(others.length).toBeGreaterThan(10);
      // As high as the atlas can be: what it shows of a source comes above the names.
      const highest: [string, number] = ['/en/atlas/?atlas.mode=source&atlas.source=D', 1];
      for (const [path, budget] of [...others, highest]) {
        const paper = await paperOf(await open(path));
        if (!figuresAlone.test(path)) expectSound(paper, path.startsWith('/nl/') ? 'nl' : 'en');
        expect.soft(paper.length, path).toBeLessThanOrEqual(budget);
      }
    },
    60_000 + 2_000 * others.length,
  );

  test('the sheet is white, whatever the theme', async ({ open }) => {
    const page = await open('/en/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const background = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(background).toBe('rgb(255, 255, 255)');
  });
});

describe('What an address asks to be printed', () => {
  const { path, quiz, title } = lesson('what-is-a-customer-journey', 'en');
  const strings = printStrings.en;
  const explanation = quizStrings.en.answers(1);
  const [first] = quiz.items;

  test('a handout asks and does not answer, whatever the trainer has answered', async ({
    open,
  }) => {
    const page = await open(path);
    await page.locator('[data-quiz-question] input').first().check();
    await page.locator('[data-quiz-check]').first().click();
    await page.goto(`${path}?print=handout`);
    await expect.poll(() => page.getByText(strings.says.handout).isVisible()).toBe(true);
    expect(await page.getByText(strings.says.key).isVisible()).toBe(false);
    expect(await page.locator('[data-quiz-question] input:checked').count()).toBe(0);
    const paper = await paperOf(page);
    expectSound(paper, 'en');
    expect(sheetsWith(paper, title)).toContain(1);
    expect(sheetsWith(paper, textOnPaper(first?.stem ?? { nl: '', en: '' }, 'en'))).toHaveLength(1);
    expect(sheetsWith(paper, new URL(path, page.url()).href)).toHaveLength(1);
    expect(sheetsWith(paper, explanation)).toEqual([]);
    expect(sheetsWith(paper, quizStrings.en.partWrong)).toEqual([]);
    expect(sheetsWith(paper, site.en.predictReveal)).toEqual([]);
    expect(sheetsWith(paper, strings.says.handout)).toEqual([]);
  });

  test('a handout leaves the table of the lens to be filled in', async ({ open }) => {
    const { path } = lesson('journey-versus-purchase-cycle', 'en');
    const page = await open(`${path}?print=handout`);
    const paper = await paperOf(page, 'figure[id="lens"]');
    const { touchpoints } = purchaseCase('electric-bicycle');
    for (const { name } of touchpoints) expect(sheetsWith(paper, name.en)).toHaveLength(1);
    for (const verdict of Object.values(lensStrings.en.verdicts))
      expect(sheetsWith(paper, verdict)).toEqual([]);
  });

  // In the table that says it of each stop, in English.
  test('a figure that asks is answered by a key, and not by a handout', async ({ open }) => {
    const trip = lesson('road-trip', 'en').path;
    const answer = 'Nobody needs a song to arrive';
    const page = await open(`${trip}?print=key`);
    const key = await paperOf(page);
    // The whole figure stands below the title, and what can break comes after it: no sheet is left half empty.
    expect(sheetsWith(key, answer)).toEqual([1]);
    expect(key).toHaveLength(4);
    await page.goto(`${trip}?print=handout`);
    const handout = await paperOf(page);
    expectSound(handout, 'en');
    expect(sheetsWith(handout, answer)).toEqual([]);
    expect(sheetsWith(handout, 'Singing along')).not.toEqual([]);
    // Its questions fill their last sheet to the edge, and nothing on it waits for a script.
    await page.goto(`${lesson('retention', 'en').path}?print=handout`);
    expectSound(await paperOf(page), 'en');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.needs-scripts').filter({ visible: true }).count()).toBe(0);
  });

  test('a key answers, and leaves the lesson out', async ({ open }) => {
    const page = await open(`${path}?print=key`);
    expect(await page.getByText(strings.says.key).isVisible()).toBe(true);
    const paper = await paperOf(page);
    expectSound(paper, 'en');
    expect(paper.length).toBeLessThanOrEqual(4);
    expect(sheetsWith(paper, title)).toContain(1);
    expect(sheetsWith(paper, quizStrings.en.partWrong).length).toBeGreaterThan(0);
    expect(sheetsWith(paper, site.en.summary)).toEqual([]);
    expect(sheetsWith(paper, site.en.objectives)).toEqual([]);
  });

  test('a wrong wish is told, and the links at the end lead to the right ones', async ({
    open,
  }) => {
    const page = await open(`${path}?print=answers`);
    expect(await page.getByText('print=answers').isVisible()).toBe(true);
    expect(await page.getByText(strings.says.sheet).isVisible()).toBe(true);
    await page.getByRole('link', { name: strings.ways.key }).click();
    await page.waitForURL(/\?print=key$/);
    expect(await page.getByRole('button', { name: strings.print, exact: true }).isVisible()).toBe(
      true,
    );
    expect(await page.getByText('print=').isVisible()).toBe(false);
  });
});
