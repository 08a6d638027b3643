import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { kinds, type KindName, type QuizItem } from '../../../src/quiz/kinds/index.ts';
import { quizStrings } from '../../../src/quiz/strings.ts';
import { axeFindings } from '../../support/axe.ts';
import { builds } from '../../support/builds.ts';
import { settle, test } from '../../support/reader.ts';
import { sharedPage } from '../../support/shared-page.ts';
import { present } from '../../support/present.ts';
import { translators } from '../../support/translate.ts';
import { descriptionOf } from './descriptions.ts';

/*
 * What every kind of question does, whatever it asks, on a small site with one example of each. They stand on one page,
 * and each way to come to it opens it once for all of them.
 */

const build = 'fixture';
const path = '/en/sheets/first/';
const twin = '/nl/bladen/eerste/';
const strings = quizStrings.en;
const { items } = parse(
  readFileSync(`${builds.fixture.content}/lessons/first/quiz.yaml`, 'utf8'),
) as { items: QuizItem[] };

const names = Object.keys(kinds) as KindName[];

/** A question of a kind, and how it is answered. */
function questionOf(kind: KindName) {
  const item = present(items.find((each) => each.kind === kind));
  const { response, give, shows } = descriptionOf(kind);
  return { item, right: response(item, true), wrong: response(item, false), give, shows };
}

/** The question on a page, as everything that works it sees it. */
function on(page: Page, { item }: ReturnType<typeof questionOf>) {
  const question = page.locator(`[data-quiz-question="${item.id}"]`);
  return {
    question,
    check: question.getByRole('button', { name: strings.check }),
    retry: question.getByRole('button', { name: strings.retry, exact: true }),
    outcome: () => question.getAttribute('data-outcome'),
  };
}

describe('A question', () => {
  const page = sharedPage(path, { build });

  describe.each(names)('of the kind %s', (kind) => {
    const asked = questionOf(kind);
    const { right, wrong, give } = asked;

    test('says what is missing when nothing was done, and counts nothing', async () => {
      const { check, question, outcome } = on(page(), asked);
      // An order is given from the start, so there is always an answer to check.
      if (await question.locator('input:checked, [data-quiz-step]').count()) return;
      await check.click();
      await expect.poll(() => question.getByRole('status').allTextContents()).not.toEqual(['']);
      expect(await outcome()).toBeFalsy();
    });

    test('explains a wrong answer, takes only the wrong back, and then the right one', async () => {
      const { question, check, retry, outcome } = on(page(), asked);
      await give(question, wrong);
      await check.click();
      await expect.poll(outcome).toMatch(/wrong|partial/);
      const feedback = question.locator('.feedback').filter({ hasText: /\S/, visible: true });
      expect(await feedback.count()).toBeGreaterThan(0);
      expect(await check.evaluate((button) => button === document.activeElement)).toBe(true);
      if (await retry.isVisible()) await retry.click();
      await give(question, right);
      await check.click();
      await expect.poll(outcome).toBe('right');
      expect(await question.getByRole('status').allTextContents()).toContainEqual(
        expect.stringContaining(strings.right),
      );
      expect(await retry.isVisible()).toBe(false);
    });
  });
});

describe('On a phone a question', () => {
  const page = sharedPage(path, { build, width: 390, hasTouch: true });

  test.for(names)(
    'of the kind %s keeps Check under the finger, and takes two quick taps on it for one',
    async (kind) => {
      const asked = questionOf(kind);
      const { question, check, outcome } = on(page(), asked);
      await asked.give(question, asked.wrong);
      await check.scrollIntoViewIfNeeded();
      const before = present((await check.boundingBox()) ?? undefined);
      const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
      await page().touchscreen.tap(x, y);
      await page().touchscreen.tap(x, y);
      await expect.poll(outcome).toMatch(/wrong|partial/);
      await settle(page());
      expect(await asked.shows(question, asked.wrong)).toBe(true);
      expect(present((await check.boundingBox()) ?? undefined).y).toBeCloseTo(before.y, 0);
      expect(await question.locator('.feedback').filter({ hasText: /\S/ }).count()).toBeGreaterThan(
        0,
      );
    },
  );
});

test('Questions of every kind show their answers again after a reload, and in the other language', async ({
  open,
}) => {
  const page = await open(path, { build });
  const all = names.map(questionOf).map((asked) => ({ ...asked, ...on(page, asked) }));
  for (const { item, question, check, outcome, give, right } of all) {
    await give(question, right);
    await check.click();
    await expect.poll(outcome, { message: item.kind }).toBe('right');
  }
  for (const again of [path, twin]) {
    await page.goto(again);
    for (const { item, question, outcome, shows, right } of all) {
      await expect.poll(outcome, { message: item.kind }).toBe('right');
      expect(await shows(question, right), item.kind).toBe(true);
    }
  }
});

describe('Without scripts a question', () => {
  const page = sharedPage(path, { build, javaScriptEnabled: false });

  test.for(names)('of the kind %s can be read with its answer', async (kind) => {
    const { question } = on(page(), questionOf(kind));
    await question.locator('summary').click();
    const explained = question.locator('details li').filter({ hasText: /\S/, visible: true });
    expect(await explained.count()).toBeGreaterThan(1);
    expect(await question.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });
});

test.for(names)(
  'A question of the kind %s says nothing before it has wholly come',
  async (kind, { open }) => {
    const asked = questionOf(kind);
    const page = await open('about:blank', { build });
    await page.route(path, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const start = html.indexOf(`data-quiz-question="${asked.item.id}"`);
      const answers = html.indexOf('<details', start);
      await route.fulfill({ response, body: html.slice(0, answers) });
    });
    await page.goto(path);
    const { question, check, outcome } = on(page, asked);
    await asked.give(question, asked.right);
    await check.click();
    await settle(page);
    expect(await outcome()).toBeFalsy();
  },
);

describe('With the keyboard alone a question', () => {
  const page = sharedPage(path, { build });

  test('keeps the focus on a step that is moved, tells its place, and takes back what was said of another', async () => {
    const asked = questionOf('ordering');
    const { question, check, outcome } = on(page(), asked);
    await asked.give(question, asked.wrong);
    await check.click();
    await expect.poll(outcome).toMatch(/wrong|partial/);
    const step = question.locator(`[data-quiz-step="${asked.wrong[0]}"]`);
    const said = step.locator('[data-quiz-feedback]').filter({ hasText: /\S/ });
    expect(await said.count()).toBeGreaterThan(0);
    const button = step.locator('[data-quiz-move="1"]');
    await button.focus();
    await page().keyboard.press('Enter');
    await expect
      .poll(() => question.locator('[data-quiz-moved]').allInnerTexts())
      .toContainEqual(expect.stringContaining('2'));
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await said.count()).toBe(0);
  });

  test.for(names)('of the kind %s is checked', async (kind) => {
    const asked = questionOf(kind);
    const { question, check, outcome } = on(page(), asked);
    await asked.give(question, asked.right);
    const first = question.locator('input, select, button').filter({ visible: true }).first();
    await first.focus();
    let stops = 0;
    while (stops < 40 && !(await check.evaluate((button) => button === document.activeElement))) {
      await page().keyboard.press('Tab');
      stops += 1;
    }
    await page().keyboard.press('Enter');
    await expect.poll(outcome).toBe('right');
    expect(await check.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe.each(Object.entries(translators))(
  'Translated by the browser %s a question',
  (_, translated) => {
    const page = sharedPage(path, { build }, translated);

    test.for(names)('of the kind %s works on', async (kind) => {
      const asked = questionOf(kind);
      const { question, check, retry, outcome } = on(page(), asked);
      await asked.give(question, asked.wrong);
      await check.click();
      await expect.poll(outcome).toMatch(/wrong|partial/);
      if (await retry.isVisible()) await retry.click();
      await asked.give(question, asked.right);
      await check.click();
      await expect.poll(outcome).toBe('right');
    });
  },
);

describe('In forced colours a question', () => {
  const page = sharedPage(path, { build, forcedColors: 'active' });

  test.for(names)('of the kind %s shows what was answered', async (kind) => {
    const asked = questionOf(kind);
    const { question, check, outcome } = on(page(), asked);
    await question.scrollIntoViewIfNeeded();
    const before = await question.screenshot();
    await asked.give(question, asked.right);
    await check.click();
    await expect.poll(outcome).toBe('right');
    expect((await question.screenshot()).equals(before)).toBe(false);
  });
});

test('Questions of every kind give axe nothing to blame once they were answered wrong', async ({
  open,
}) => {
  const page = await open(path, { build });
  for (const asked of names.map(questionOf)) {
    const { question, check, outcome } = on(page, asked);
    await asked.give(question, asked.wrong);
    await check.click();
    await expect.poll(outcome, { message: asked.item.kind }).toMatch(/wrong|partial/);
  }
  expect(await axeFindings(page, 'a phone')).toEqual([]);
});
