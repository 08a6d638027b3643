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
});
