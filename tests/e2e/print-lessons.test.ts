import { describe, expect, test } from 'vitest';
import { quizStrings } from '../../src/quiz/strings.ts';
import { allLessons, type Lesson } from '../support/content.ts';
import { paperOf, placeOf } from '../support/paper.ts';
import { expectFiguresWhole } from '../support/paper-figures.ts';
import { expectSound, textOnPaper } from '../support/sound-paper.ts';
import { sharedPage } from '../support/shared-page.ts';
import { settle } from '../support/visit.ts';

/** How many sheets of A4 a lesson may take. */
const most: Record<string, number> & { other: number } = {
  'what-is-a-customer-journey': 8,
  other: 9,
};

const stems = ({ quiz, language }: Lesson) =>
  quiz.items.map(({ stem }) => textOnPaper(stem, language));

describe.each(allLessons())('On paper $path', (lesson) => {
  const { path, id, language, quiz } = lesson;
  const page = sharedPage(path, {});

  test('has its questions, then its answers in two columns, and its footer last', async () => {
    const paper = await paperOf(page());
    expectSound(paper, language);
    expect(paper.length).toBeLessThanOrEqual(most[id] ?? most.other);

    const order = [
      quizStrings[language].title,
      ...stems(lesson),
      ...quiz.items.map((_, index) => quizStrings[language].answers(index + 1)),
    ].map((words) => ({ words, place: placeOf(paper, words) }));
    expect(order.filter(({ place }) => !place)).toEqual([]);
    const places = order.flatMap(({ place: [sheet, at] = [0, 0] }) => [sheet * 1e6 + at]);
    expect(places).toEqual(places.toSorted((one, other) => one - other));

    const columns = paper
      .flatMap(({ texts }) => texts)
      .filter(({ text }) => text.includes(quizStrings[language].answers(1).split(' 1')[0] ?? ''))
      .map(({ left }) => Math.round(left));
    expect(new Set(columns).size).toBe(2);
  });

  test('keeps the heading, drawing and table of a figure together, and all of it inside the frame', async () => {
    await expectFiguresWhole(page());
  });

  test('shows what is folded on the screen, and no navigation', async () => {
    await page().emulateMedia({ media: 'print' });
    await settle(page());
    const { folded, navigation } = await page().evaluate(() => {
      const shown = (element: Element) =>
        element.checkVisibility({ contentVisibilityAuto: true }) &&
        element.getBoundingClientRect().height > 0;
      return {
        folded: Array.from(
          document.querySelectorAll(
            'details:not(nav details, .needs-scripts details) > :not(summary)',
          ),
          (content) => ({
            text: content.textContent.trim().slice(0, 40),
            shown: shown(content),
          }),
        ),
        navigation: Array.from(document.querySelectorAll('nav, [data-theme-switch]'))
          .filter(shown)
          .map((element) => element.outerHTML.slice(0, 80)),
      };
    });
    expect(folded.length).toBeGreaterThan(0);
    expect(folded.filter((content) => !content.shown)).toEqual([]);
    expect(navigation).toEqual([]);
  });
});
