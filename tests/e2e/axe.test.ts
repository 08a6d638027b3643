import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { lesson, model } from '../support/content.ts';
import { lens, quiz, stageMap } from '../support/lesson-page.ts';
import { present } from '../support/present.ts';
import { test } from '../support/reader.ts';

// A state of a page has the same roles and colours in both languages: every-page.ts looks at the words of each.
describe('Axe finds nothing to blame', () => {
  test('after choosing a stage and answering questions', async ({ open }) => {
    const language = 'nl';
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
  });

  test('after looking through a lens, with a definition open', async ({ open }) => {
    const language = 'en';
    const page = await open(lesson('journey-versus-purchase-cycle', language).path);
    const { figure, ticks, reveal } = lens(page, language);
    await figure.scrollIntoViewIfNeeded();
    await ticks.nth(2).check();
    await reveal.click();
    await page.locator('.prose [data-note="term-customer-journey"]').first().click();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.locator('.term-note:popover-open').count()).toBe(1);
  });
});
