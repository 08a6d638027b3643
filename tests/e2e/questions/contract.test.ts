import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect } from 'vitest';
import { kinds, type KindName, type QuizItem } from '../../../src/quiz/kinds/index.ts';
import { quizStrings } from '../../../src/quiz/strings.ts';
import { axeFindings } from '../../support/axe.ts';
import { builds } from '../../support/builds.ts';
import { settle, test } from '../../support/reader.ts';
import { present } from '../../support/present.ts';
import { translators } from '../../support/translate.ts';
import { descriptionOf } from './descriptions.ts';

/*
 * What every kind of question does, whatever it asks, on a small site with one example of each.
 */

const build = 'fixture';
const path = '/en/sheets/first/';
const twin = '/nl/bladen/eerste/';
const strings = quizStrings.en;
const { items } = parse(
  readFileSync(`${builds.fixture.content}/lessons/first/quiz.yaml`, 'utf8'),
) as { items: QuizItem[] };

describe.each(Object.keys(kinds) as KindName[])('A question of the kind %s', (kind) => {
  const item = present(items.find((each) => each.kind === kind));
  const { response, give, shows } = descriptionOf(kind);
  const right = response(item, true);
  const wrong = response(item, false);

  /** The question on a page, as everything that works it sees it. */
  const on = (page: Parameters<typeof axeFindings>[0]) => {
    const question = page.locator(`[data-quiz-question="${item.id}"]`);
    return {
      question,
      check: question.getByRole('button', { name: strings.check }),
      retry: question.getByRole('button', { name: strings.retry, exact: true }),
      status: question.getByRole('status').filter({ hasText: /\S/ }).last(),
      outcome: () => question.getAttribute('data-outcome'),
    };
  };

  test('says what is missing when nothing was done, and counts nothing', async ({ open }) => {
    const page = await open(path, { build });
    const { check, question, outcome } = on(page);
    // An order is given from the start, so there is always an answer to check.
    if (await question.locator('input:checked, [data-quiz-step]').count()) return;
    await check.click();
    await expect.poll(() => question.getByRole('status').allTextContents()).not.toEqual(['']);
    expect(await outcome()).toBeFalsy();
  });

  test('explains a wrong answer, takes only the wrong back, and then the right one', async ({
    open,
  }) => {
    const page = await open(path, { build });
    const { question, check, retry, outcome } = on(page);
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

  test('keeps Check under the finger, and takes two quick taps on it for one', async ({ open }) => {
    const page = await open(path, { build, width: 390, hasTouch: true });
    const { question, check, outcome } = on(page);
    await give(question, wrong);
    await check.scrollIntoViewIfNeeded();
    const before = present((await check.boundingBox()) ?? undefined);
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await expect.poll(outcome).toMatch(/wrong|partial/);
    await settle(page);
    expect(await shows(question, wrong)).toBe(true);
    expect(present((await check.boundingBox()) ?? undefined).y).toBeCloseTo(before.y, 0);
    expect(await question.locator('.feedback').filter({ hasText: /\S/ }).count()).toBeGreaterThan(
      0,
    );
  });

  test('shows the answer again after a reload, and in the other language', async ({ open }) => {
    const page = await open(path, { build });
    const { question, check, outcome } = on(page);
    await give(question, right);
    await check.click();
    await expect.poll(outcome).toBe('right');
    for (const again of [path, twin]) {
      await page.goto(again);
      await expect.poll(outcome).toBe('right');
      expect(await shows(question, right)).toBe(true);
    }
  });

  test('can be read with its answer without scripts', async ({ open }) => {
    const page = await open(path, { build, javaScriptEnabled: false });
    const { question } = on(page);
    await question.locator('summary').click();
    const explained = question.locator('details li').filter({ hasText: /\S/, visible: true });
    expect(await explained.count()).toBeGreaterThan(1);
    expect(await question.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });

  test('says nothing before it has wholly come', async ({ open }) => {
    const page = await open('about:blank', { build });
    await page.route(path, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const start = html.indexOf(`data-quiz-question="${item.id}"`);
      const answers = html.indexOf('<details', start);
      await route.fulfill({ response, body: html.slice(0, answers) });
    });
    await page.goto(path);
    const { question, check, outcome } = on(page);
    await give(question, right);
    await check.click();
    await settle(page);
    expect(await outcome()).toBeFalsy();
  });

  test('is worked with the keyboard alone', async ({ open }) => {
    const page = await open(path, { build });
    const { question, check, outcome } = on(page);
    await give(question, right);
    const first = question.locator('input, select, button').filter({ visible: true }).first();
    await first.focus();
    let stops = 0;
    while (stops < 40 && !(await check.evaluate((button) => button === document.activeElement))) {
      await page.keyboard.press('Tab');
      stops += 1;
    }
    await page.keyboard.press('Enter');
    await expect.poll(outcome).toBe('right');
    expect(await check.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  describe.each(Object.entries(translators))('translated by the browser %s', (_, translated) => {
    test('works on', async ({ open }) => {
      const page = await open(path, { build });
      await translated(page);
      const { question, check, retry, outcome } = on(page);
      await give(question, wrong);
      await check.click();
      await expect.poll(outcome).toMatch(/wrong|partial/);
      if (await retry.isVisible()) await retry.click();
      await give(question, right);
      await check.click();
      await expect.poll(outcome).toBe('right');
    });
  });

  test('shows in forced colours what was answered', async ({ open }) => {
    const page = await open(path, { build, forcedColors: 'active' });
    const { question, check, outcome } = on(page);
    await question.scrollIntoViewIfNeeded();
    const before = await question.screenshot();
    await give(question, right);
    await check.click();
    await expect.poll(outcome).toBe('right');
    expect((await question.screenshot()).equals(before)).toBe(false);
  });

  test('gives axe nothing to blame once it was answered wrong', async ({ open }) => {
    const page = await open(path, { build });
    const { question, check } = on(page);
    await give(question, wrong);
    await check.click();
    expect(await axeFindings(page, 'a phone')).toEqual([]);
  });
});
