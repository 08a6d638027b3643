import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Language } from '../../src/i18n/languages.ts';
import type { KindName, QuizItem } from '../../src/quiz/kinds/index.ts';
import { quizStrings } from '../../src/quiz/strings.ts';
import { allLessons } from '../support/content.ts';
import { descriptionOf } from '../e2e/questions/descriptions.ts';
import { one, press, test } from './reader.ts';

type Give = (card: ElementHandle, response: readonly string[]) => Promise<void>;

const check: Give = async (card, response) => {
  for (const part of response) {
    const input = await one<HTMLInputElement>(card, `input[data-quiz-answer][value="${part}"]`);
    if (!(await input.evaluate(({ checked }) => checked))) await press(input);
  }
};

/** Moves each step to its place, from the first to the last. */
const arrange: Give = async (card, response) => {
  for (const [place, step] of response.entries()) {
    const select = await one<HTMLSelectElement>(card, `[data-quiz-step="${step}"] select`);
    await select.select(String(place));
  }
};

/** How a reader gives a response, for every kind of question. */
const recipes: Record<KindName, Give> = {
  single: check,
  multiple: check,
  'true-false': check,
  ordering: arrange,
  sorting: check,
  term: check,
};

/** The first question of each kind in each language, with the page it is on. */
const questions = Array.from(
  Map.groupBy(
    allLessons().flatMap(({ language, path, quiz }) =>
      quiz.items.map((item) => ({ kind: item.kind, language, path, item })),
    ),
    ({ kind, language }) => `${kind} ${language}`,
  ).values(),
  ([first]) => first!,
);

describe.each(questions)(
  'A question of the kind $kind on $path',
  ({ kind, language, path, item }) => {
    test('is answered wrong and right, says why, and remembers', async ({ open }) => {
      const page = await open(path);
      await answer(page, item, language, recipes[kind], false);
      await expect.poll(async () => (await look(page, item)).outcome).toMatch(/wrong|partial/);
      const wrong = await look(page, item);
      expect(wrong.status).not.toBe('');
      expect(wrong.explained).toBeGreaterThan(0);
      await page.reload();
      await expect.poll(() => look(page, item)).toEqual(wrong);

      await (await button(page, item, quizStrings[language].retry)).click();
      await answer(page, item, language, recipes[kind], true);
      await expect.poll(async () => (await look(page, item)).outcome).toBe('right');
      const right = await look(page, item);
      expect(right.status).toContain(quizStrings[language].right);
      await page.reload();
      await expect.poll(() => look(page, item)).toEqual(right);
    });
  },
);

const selectorOf = ({ id }: QuizItem) => `[data-quiz-question="${id}"]`;

const button = async (page: Page, item: QuizItem, name: string) =>
  one(await one(page, selectorOf(item)), `::-p-xpath(.//button[normalize-space()="${name}"])`);

async function answer(
  page: Page,
  item: QuizItem,
  language: Language,
  give: Give,
  isRight: boolean,
): Promise<void> {
  await give(await one(page, selectorOf(item)), descriptionOf(item.kind).response(item, isRight));
  await (await button(page, item, quizStrings[language].check)).click();
}

/** A question as the reader sees it. */
const look = (page: Page, item: QuizItem) =>
  page.$eval(selectorOf(item), (card) => ({
    outcome: (card as HTMLElement).dataset.outcome ?? '',
    status: card.querySelector('[data-quiz-status]')?.textContent.trim() ?? '',
    explained: card.querySelectorAll('[data-quiz-feedback]:not(:empty)').length,
    response: Array.from(
      card.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:checked, select'),
      ({ value }) => value,
    ),
  }));
