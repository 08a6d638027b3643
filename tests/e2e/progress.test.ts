import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Language } from '../../src/i18n/languages.ts';
import { site } from '../../src/i18n/strings.ts';
import { chosenKey } from '../../src/progress/chosen.ts';
import { damagedKey, progressKey } from '../../src/progress/store.ts';
import { progressStrings } from '../../src/progress/strings.ts';
import { quizStrings } from '../../src/quiz/strings.ts';
import { lesson } from '../support/content.ts';
import { quiz } from '../support/lesson-page.ts';
import { present } from '../support/present.ts';
import { test } from '../support/reader.ts';

const id = 'what-is-a-customer-journey';
const [first, second, third, fourth] = lesson(id, 'en').quiz.items as [never, never, never, never];

/** What was chosen and not checked, as the tab keeps it. */
const keptInTab = (page: Page) => page.evaluate((key) => sessionStorage.getItem(key), chosenKey);

/** How many sheets the header says were read; undefined when it says nothing. */
async function sheetsRead(page: Page, language: Language): Promise<string | undefined> {
  const badge = page
    .getByRole('banner')
    .getByRole('link', { name: progressStrings[language].toIndex });
  return (await badge.isVisible()) ? ((await badge.locator('b').textContent()) ?? '') : undefined;
}

/** Reads the page as with a thumb, window by window. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.8) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    }
  });
}

describe('Progress', () => {
  test('takes a sheet for read once its text was seen, and not after a jump to the questions', async ({
    open,
  }) => {
    const { path } = lesson(id, 'en');
    const page = await open(`${path}#quiz`);
    await quiz(page, 'en').question(first).answer(true);
    await page
      .getByRole('navigation', { name: site.en.contents })
      .getByText(site.en.summary)
      .evaluate((link: HTMLElement) => {
        link.click();
      });
    await expect.poll(() => sheetsRead(page, 'en')).toBe('0');
    await page.keyboard.press('End');
    await page.waitForTimeout(200);
    expect(await sheetsRead(page, 'en')).toBe('0');
    await readThrough(page);
    await expect.poll(() => sheetsRead(page, 'en')).toBe('1');
  });

  test('is kept until the next visit, and holds in both languages', async ({ open }) => {
    const page = await open(lesson(id, 'nl').path);
    expect(await sheetsRead(page, 'nl')).toBeUndefined();
    await quiz(page, 'nl').question(first).answer(true);
    await quiz(page, 'nl').question(second).answer(false);
    // Not checked, but chosen.
    const unchecked = [third, fourth];
    for (const item of unchecked) await quiz(page, 'nl').question(item).choose(false);
    const chosenIn = (language: Language) =>
      Promise.all(unchecked.map((item) => quiz(page, language).question(item).chosen()));
    const chosen = await chosenIn('nl');
    const predicted = () => page.locator('.prediction :checked').inputValue();
    await page.locator('.prediction input').nth(1).check();
    const prediction = await predicted();
    await readThrough(page);
    await expect.poll(() => sheetsRead(page, 'nl')).toBe('1');

    await page.addInitScript(() => {
      // What a screen reader would read aloud without being asked.
      const aloud: string[] = [];
      Object.assign(window, { aloud });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const region = target instanceof Element && target.closest('.quiz [role=status]');
          if (region && region.ariaLive !== 'off') aloud.push(region.textContent);
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(lesson(id, 'en').path);
    const { question } = quiz(page, 'en');
    await expect.poll(() => question(first).status.textContent()).toContain(quizStrings.en.right);
    expect(await question(second).status.textContent()).toContain(quizStrings.en.wrong);
    expect(await chosenIn('en')).toEqual(chosen);
    expect(await predicted()).toBe(prediction);
    expect(await page.evaluate(() => (window as unknown as { aloud: string[] }).aloud)).toEqual([]);
    // By then every question can be found in the lists of a screen reader, and its feedback is told again.
    await expect
      .poll(() =>
        question(second).group.evaluate(
          (group) =>
            group.closest('.quiz') && getComputedStyle(group.closest('.quiz')!).contentVisibility,
        ),
      )
      .toBe('visible');
    await expect.poll(() => question(second).status.getAttribute('aria-live')).toBeNull();
    expect(await sheetsRead(page, 'en')).toBe('1');

    // What is checked is kept with the other answers instead.
    await question(third).check.click();
    const stillChosen = async () => JSON.parse((await keptInTab(page)) ?? '') as unknown[];
    await expect.poll(stillChosen).toHaveLength(2);

    await page.goto('/en/');
    expect(await sheetsRead(page, 'en')).toBe('1');
    const right = page.getByText(
      progressStrings.en.questionsRight(lesson(id, 'en').quiz.items.length),
    );
    expect(await right.first().textContent()).toMatch(/^\s*1 /);
  });

  test('of one sheet goes when the reader starts it over', async ({ open }) => {
    const page = await open(lesson(id, 'en').path);
    const { question } = quiz(page, 'en');
    await question(first).answer(true);
    await expect.poll(() => question(first).status.textContent()).toContain(quizStrings.en.right);
    // A page that comes out of the browser's memory shows what was stored since.
    const stored = () => page.evaluate((key) => localStorage.getItem(key), progressKey);
    await expect.poll(stored).not.toBeNull();
    const kept = await stored();
    for (const [now, told] of [
      [null, ''],
      [kept, quizStrings.en.right],
    ] as const) {
      await page.evaluate(
        ({ key, now }) => {
          if (now === null) localStorage.removeItem(key);
          else localStorage.setItem(key, now);
          dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        },
        { key: progressKey, now },
      );
      const status = () => question(first).status.textContent();
      await expect.poll(status).toMatch(told === '' ? /^$/ : told);
    }
    // In another window, whose change this one hears of.
    const other = await page.context().newPage();
    await other.goto(page.url());
    const there = quiz(other, 'en');
    await expect
      .poll(() => there.question(first).status.textContent())
      .toContain(quizStrings.en.right);
    // Nearly all of the sheet has been in this window, but for its end.
    await other.evaluate(async () => {
      for (const section of [...document.querySelectorAll('[data-progress-section]')].slice(
        0,
        -1,
      )) {
        section.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
      }
    });
    await there.question(second).choose(true);
    await expect.poll(() => keptInTab(other)).not.toBeNull();
    const { label, confirm } = quizStrings.en.startOver;
    await there.region.getByText(label).click();
    await there.region.getByRole('button', { name: confirm }).click();
    await expect.poll(() => there.question(first).status.textContent()).toBe('');
    expect(await keptInTab(other)).toBe('[]');
    // What passes on the way up is not read again.
    await other.locator('[data-progress-end]').scrollIntoViewIfNeeded();
    await other.waitForTimeout(200);
    expect(await sheetsRead(other, 'en')).toBeUndefined();
    await expect.poll(() => question(first).status.textContent()).toBe('');
    await page.reload();
    expect(await question(first).group.locator(':checked').count()).toBe(0);
    expect(
      (await page.evaluate((key) => localStorage.getItem(key), progressKey)) ?? '',
    ).not.toContain('cj-');
  });

  test('goes altogether when the reader starts everything over', async ({ open }) => {
    const page = await open(lesson(id, 'en').path);
    await quiz(page, 'en').question(first).answer(true);
    // An answer is kept a moment after it is shown.
    await expect
      .poll(() => page.evaluate((key) => localStorage.getItem(key), progressKey))
      .not.toBeNull();
    // What could not be read at an earlier visit.
    await page.evaluate((key) => localStorage.setItem(key, '{'), damagedKey);
    await page.goto('/en/');
    const { label, confirm, done } = progressStrings.en.startOver;
    await page.getByText(label).click();
    await page.getByRole('button', { name: confirm }).click();
    await expect.poll(() => page.getByRole('status').getByText(done).isVisible()).toBe(true);
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept.filter((key) => key.startsWith(progressKey))).toEqual([]);
  });
});

const troubles = {
  refused: () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  },
  full: () => {
    Storage.prototype.setItem = function (key, text) {
      if (document.documentElement.dataset.room === undefined)
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      this[key] = text;
    };
  },
  damaged: () => {
    // Only the first page of a visit finds it so.
    if (!sessionStorage.getItem('damaged'))
      localStorage.setItem('atlas.progress', '{"version":1,"read":[');
    sessionStorage.setItem('damaged', 'yes');
  },
};

test.for([
  { trouble: 'refused', language: 'nl' },
  { trouble: 'full', language: 'en' },
  { trouble: 'damaged', language: 'nl' },
] as const)(
  'Where storage is $trouble one sentence says so and everything works, in $language',
  async ({ trouble, language }, { open }) => {
    const { path, quiz: questions } = lesson(id, language);
    const page = await open(path, { before: troubles[trouble] });
    const { question } = quiz(page, language);
    const [one, two] = questions.items;
    await question(present(one)).answer(true);
    await expect
      .poll(() => question(present(one)).status.textContent())
      .toContain(quizStrings[language].right);
    await question(present(two)).answer(false);
    await expect
      .poll(() => question(present(two)).status.textContent())
      .toContain(quizStrings[language].wrong);
    const sentence = page.getByRole('status').getByText(progressStrings[language].trouble[trouble]);
    await expect.poll(() => sentence.filter({ visible: true }).count()).toBe(1);

    await page.locator('[data-progress-dismiss]').filter({ visible: true }).click();
    expect(await sentence.filter({ visible: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);

    if (trouble === 'full') {
      // It is told for as long as it is so.
      await question(present(two)).answer(true);
      await expect.poll(() => sentence.filter({ visible: true }).count()).toBe(1);
      await page.evaluate(() => (document.documentElement.dataset.room = ''));
      await question(present(two)).answer(false);
      await expect.poll(() => sentence.filter({ visible: true }).count()).toBe(0);
    }

    const theme = page.getByRole('button', { name: site[language].theme.label });
    await theme.click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.getByRole('link', { name: site[language].switchLanguage }).click();
    await page.waitForURL((url) => !url.pathname.startsWith(`/${language}/`));
  },
);
