import { describe, expect } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { quizStrings } from '../../src/quiz/strings.ts';
import { lesson } from '../support/content.ts';
import { quiz } from '../support/lesson-page.ts';
import { test } from '../support/reader.ts';

describe('The quiz', () => {
  test.for(languages)(
    'waits for no other file than the page itself, in %s',
    async (language, { open }) => {
      const { path, quiz: questions } = lesson('what-is-a-customer-journey', language);
      const page = await open('about:blank');
      // A network on which no script ever arrives.
      await page.route('**/*.js', () => new Promise<void>(() => undefined));
      await page.goto(path, { waitUntil: 'commit' });
      const [first] = questions.items as [never];
      const { answer, status } = quiz(page, language).question(first);
      await answer(true);
      await expect.poll(() => status.textContent()).toContain(quizStrings[language].right);
    },
  );

  test('says nothing about a question that has not wholly come', async ({ open }) => {
    const { path, quiz: questions } = lesson('what-is-a-customer-journey', 'en');
    const page = await open('about:blank');
    await page.route(path, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const answerMark = '<li data-quiz-option';
      const secondAnswer = html.indexOf(answerMark, html.indexOf(answerMark) + 1);
      await route.fulfill({ response, body: html.slice(0, secondAnswer) });
    });
    await page.goto(path);
    const [first] = questions.items as [never];
    const { answer, status } = quiz(page, 'en').question(first);
    await answer(true);
    expect(await status.textContent()).toBe('');
  });
});
