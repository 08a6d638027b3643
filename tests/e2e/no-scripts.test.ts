import { describe, expect } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { lensStrings } from '../../src/figures/lens/strings.ts';
import { quizStrings } from '../../src/quiz/strings.ts';
import { coveringSet } from '../support/covering.ts';
import { pagesInOneLanguage } from '../support/pages-to-try.ts';
import { allLessons, lesson, purchaseCase, stagesIn, textsIn } from '../support/content.ts';
import { lens, quiz, stageMap } from '../support/lesson-page.ts';
import { test } from '../support/reader.ts';

const javaScriptEnabled = false;

/** A few lessons with every kind of question between them; documents.test.ts reads the answers of all. */
function lessonsToTry() {
  const kinds = allLessons().map(
    ({ path, quiz: { items } }) => [path, new Set(items.map(({ kind }) => kind))] as const,
  );
  const chosen = coveringSet(new Map(kinds));
  return allLessons().filter(({ path }) => chosen.includes(path));
}

describe('Without scripts', () => {
  test.for(languages)(
    'each stage shows what it is about once it is chosen, in %s',
    async (language, { open }) => {
      const page = await open(lesson('what-is-a-customer-journey', language).path, {
        javaScriptEnabled,
      });
      const { figure, label } = stageMap(page);
      for (const { name, does, thinks, touchpoints } of stagesIn('a-journey', 'piano-lessons')) {
        await label(name[language]).click();
        for (const text of [does[language], thinks[language], ...touchpoints[language]]) {
          expect(
            await figure.getByText(text).filter({ visible: true }).count(),
            text,
          ).toBeGreaterThan(0);
        }
      }
    },
  );

  test.for(languages)('all answers of the lens can be read, in %s', async (language, { open }) => {
    const page = await open(lesson('journey-versus-purchase-cycle', language).path, {
      javaScriptEnabled,
    });
    const { figure } = lens(page, language);
    await figure.getByText(lensStrings[language].allAnswers).click();
    for (const { name, lenses } of purchaseCase('electric-bicycle').touchpoints) {
      for (const { why } of Object.values(lenses ?? {})) {
        const text = figure.getByText(why[language]).filter({ visible: true });
        expect(await text.count(), `${name[language]}: ${why[language]}`).toBeGreaterThan(0);
      }
    }
  });

  test.for(lessonsToTry())(
    'the questions of $path and all their answers can be read',
    async ({ path, language, quiz: questions }, { open }) => {
      const page = await open(path, { javaScriptEnabled });
      const { region, question } = quiz(page, language);
      for (const [index, item] of questions.items.entries()) {
        expect(await question(item).group.isVisible()).toBe(true);
        await region.getByText(quizStrings[language].answers(index + 1), { exact: true }).click();
        for (const expected of textsIn(item, language)) {
          const shown = region.getByText(expected).filter({ visible: true });
          expect(await shown.count(), expected).toBeGreaterThan(0);
        }
      }
    },
  );

  test.for(pagesInOneLanguage())(
    'nothing on %s is offered that would not work',
    async (path, { open }) => {
      const page = await open(path, { javaScriptEnabled });
      expect(await page.getByRole('main').isVisible()).toBe(true);
      const buttons = page.locator('button:not([popovertarget])').filter({ visible: true });
      expect(await buttons.allTextContents()).toEqual([]);
    },
  );
});
