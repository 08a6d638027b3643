import type { Locator, Page } from 'playwright-core';
import { lensStrings } from '../../src/figures/lens/strings.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { QuizItem } from '../../src/quiz/kinds/index.ts';
import { descriptionOf } from '../e2e/questions/descriptions.ts';
import { quizStrings } from '../../src/quiz/strings.ts';

/*
 * The parts of a lesson as a reader finds them: by what they are and what they are called.
 */

/** A text that begins with this one, but for its number; white space in front is not seen by a reader. */
const exactly = (text: string) =>
  new RegExp(`^\\s*(\\d+\\s+)?${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** The stage map on a page with one stage map. */
export function stageMap(page: Page) {
  const map = page.locator('figure[data-figure="StageMap"]');
  return {
    figure: map,
    stages: map.getByRole('radio'),
    stage: (name: string) => map.getByRole('radio', { name: exactly(name) }),
    /** What a finger or a mouse hits. */
    label: (name: string) =>
      map.locator('label').filter({ has: page.getByRole('radio', { name: exactly(name) }) }),
    status: map.getByRole('status').first(),
  };
}

/** The lens figure on a page. */
export function lens(page: Page, language: Language) {
  const figure = page.getByRole('figure').filter({
    has: page.getByRole('group', { name: lensStrings[language].chooseTouchpoint }),
  });
  return {
    figure,
    lens: (name: 'scope' | 'focus' | 'perspective') =>
      figure.getByRole('radio', { name: lensStrings[language].lenses[name].name }),
    ticks: figure.getByRole('checkbox', { name: lensStrings[language].counts }),
    /** What brings the answer on the map, and takes it away again. */
    reveal: figure.locator('label').filter({ hasText: lensStrings[language].showAnswer }),
    status: figure.getByRole('status').first(),
  };
}

/** The quiz at the end of a lesson. */
export function quiz(page: Page, language: Language) {
  const strings = quizStrings[language];
  const region = page.getByRole('region', { name: strings.title });
  return {
    region,
    question: (item: QuizItem) => question(region, item, language),
  };
}

function question(region: Locator, item: QuizItem, language: Language) {
  const strings = quizStrings[language];
  const group = region.getByRole('group', { name: item.stem[language] });
  const option = (id: string) =>
    group
      .getByRole('radio')
      .or(group.getByRole('checkbox'))
      .and(group.locator(`[value="${id}"]`));
  const check = group.getByRole('button', { name: strings.check });
  const { give, response } = descriptionOf(item.kind);
  const choose = (right: boolean) => give(group, response(item, right));
  return {
    group,
    option,
    check,
    retry: group.getByRole('button', { name: strings.retry }),
    status: group.getByRole('status').last(),
    /** Chooses an answer and does not check it. */
    choose,
    /** What is chosen, and in which order things stand. */
    chosen: () =>
      group
        .locator('input:checked, [data-quiz-step]')
        .evaluateAll((all) =>
          all.map((each) =>
            each instanceof HTMLInputElement ? each.value : each.getAttribute('data-quiz-step'),
          ),
        ),
    answer: async (right: boolean) => {
      await choose(right);
      await check.click();
    },
  };
}
