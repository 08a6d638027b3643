import { describe, expect } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { axeFindings } from '../support/axe.ts';
import { lesson, model } from '../support/content.ts';
import { lens, quiz, stageMap } from '../support/lesson-page.ts';
import { present } from '../support/present.ts';
import { test } from '../support/reader.ts';

describe('Axe finds nothing to blame', () => {
  test.for(languages)(
    'after choosing a stage and answering questions, in %s',
    async (language, { open }) => {
      const { path, quiz: questions } = lesson('what-is-a-customer-journey', language);
      const page = await open(path);
      const [, stage] = model('a-journey').stages;
      await stageMap(page).label(present(stage).name[language]).click();
      const { question } = quiz(page, language);
      const [first, second] = questions.items;
      await question(present(first)).answer(true);
      await question(present(second)).answer(false);
      await question(present(questions.items[2])).check.click();
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test.for(languages)(
    'after looking through a lens, with a definition open, in %s',
    async (language, { open }) => {
      const page = await open(lesson('journey-versus-purchase-cycle', language).path);
      const { figure, ticks, reveal } = lens(page, language);
      await figure.scrollIntoViewIfNeeded();
      await ticks.nth(2).check();
      await reveal.click();
      await page.locator('.prose [data-note="term-customer-journey"]').first().click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.locator('.term-note:popover-open').count()).toBe(1);
    },
  );
});
