import { stageMapStrings } from '../../src/figures/stage-map/strings.ts';
import { describe, expect } from 'vitest';
import { quizStrings } from '../../src/quiz/strings.ts';
import { lesson, stagesIn } from '../support/content.ts';
import { lens, quiz, stageMap } from '../support/lesson-page.ts';
import { test } from '../support/reader.ts';
import { translators } from '../support/translate.ts';

/** That the moment at which it comes makes no difference is asked of every kind, on the fixture site. */
const translated = translators['after the page woke up'];

describe('Translated by the browser', () => {
  test('the stage map still works', async ({ open }) => {
    const page = await open(lesson('what-is-a-customer-journey', 'en').path);
    await translated(page);
    const { figure, label, status } = stageMap(page);
    const stages = stagesIn('a-journey', 'piano-lessons');
    for (const [index, { name, does }] of stages.entries()) {
      await label(name.en).click();
      expect(await figure.getByText(does.en).isVisible()).toBe(true);
      await expect
        .poll(() => status.textContent())
        .toContain(stageMapStrings.en.status(index + 1, stages.length, name.en));
    }

    // Into a language that runs from right to left: the names stay over what is drawn.
    const places = () =>
      figure.locator('input[data-part], .flag, .moment-axis > *').evaluateAll((all) => {
        const left = all[0]?.closest('figure')?.getBoundingClientRect().left ?? 0;
        const shown = all.map((each) => each.getBoundingClientRect()).filter(({ width }) => width);
        return shown.map((box) => Math.round(box.left - left));
      });
    await page.setViewportSize({ width: 1440, height: 900 });
    const before = await places();
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    expect(await places()).toEqual(before);
  });

  test('the lens still works', async ({ open }) => {
    const page = await open(lesson('journey-versus-purchase-cycle', 'en').path);
    await translated(page);
    const { figure, ticks, reveal, lens: through, status } = lens(page, 'en');
    await ticks.nth(0).check();
    await ticks.nth(1).check();
    await expect.poll(() => status.textContent()).toMatch(/^2 of \d+ ticked$/);
    await reveal.click();
    await through('focus').check();
    await expect.poll(() => status.textContent()).toMatch(/^Focus: the purchase cycle counts \d+/);
    await through('scope').check();
    await expect.poll(() => status.textContent()).toMatch(/^Scope: the purchase cycle counts \d+/);
    expect(await status.textContent()).toMatch(/You look|Your prediction/);
    await reveal.click();
    await expect.poll(() => status.textContent()).toMatch(/^2 of \d+ ticked$/);
    expect(await figure.getByRole('status').count()).toBeGreaterThan(0);
  });

  test('the quiz still works', async ({ open }) => {
    const { path, quiz: questions } = lesson('what-is-a-customer-journey', 'en');
    const page = await open(path);
    await translated(page);
    for (const item of questions.items) {
      const { answer, retry, status } = quiz(page, 'en').question(item);
      if (item.kind === 'single') {
        await answer(false);
        await expect.poll(() => status.textContent()).toContain(quizStrings.en.wrong);
        await retry.click();
      }
      await answer(true);
      await expect.poll(() => status.textContent()).toContain(quizStrings.en.right);
    }
    const total = questions.items.length;
    const result = quiz(page, 'en')
      .region.getByRole('status')
      .filter({ hasText: quizStrings.en.rightNow(total) });
    await expect.poll(() => result.textContent()).toContain(`${total} of ${total}`);
  });
});
