import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { frameOn, outside, paperOf, type PrintedSheet, sheetsWith, timesOn } from './paper.ts';

/** What a figure must hold on paper: its heading, and the names of its parts and columns as its table gives them. */
const contentsOf = (page: Page) =>
  page.$$eval('figure[data-figure]', (figures) =>
    figures.map((figure) => ({
      id: figure.id,
      // The lens is printed as its table; the others have their parts in the drawing too.
      times: figure.getAttribute('data-figure') === 'Lens' ? 1 : 2,
      heading: figure.querySelector('.takeaway')?.textContent ?? '',
      columns: Array.from(
        figure.querySelectorAll('thead tr:has(:nth-child(3)) > :nth-child(-n + 3)'),
        (name) => name.textContent.trim(),
      ),
      names: Array.from(figure.querySelectorAll('tbody th'), (name) => {
        const told = name.cloneNode(true) as Element;
        // A number in a ring is drawn when the lines of text have been.
        for (const drawn of told.querySelectorAll('[aria-hidden]')) drawn.remove();
        return told.textContent.replace(/^\s*\d+\. /, '').trim();
      }),
    })),
  );

const isPrintedOn = ({ texts }: PrintedSheet) => texts.length > 0;

/** Each figure of a page keeps its heading, drawing and table together on paper, and all of it inside its frame. */
export async function expectFiguresWhole(page: Page): Promise<void> {
  for (const { id, heading, columns, names, times } of await contentsOf(page)) {
    const paper = (await paperOf(page, `figure[id="${id}"]`)).filter(isPrintedOn);
    const [first] = paper;
    expect(first, id).toBeDefined();
    if (!first) return;
    expect(sheetsWith(paper, heading), heading).toContain(1);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => timesOn(first, name) < times)).toEqual([]);
    expect(columns.filter((name) => timesOn(first, name) === 0)).toEqual([]);
    for (const sheet of paper) expect(outside(sheet.texts, frameOn(sheet))).toEqual([]);
  }
}

/** What is left of A4 between its margins, in CSS pixels. */
const betweenMargins = { width: 718, height: 1046 };

/** The road of a figure leads round on paper too: from its turn at the last stop to its turn at the first. */
export async function expectRoundWhole(page: Page): Promise<void> {
  await page.setViewportSize(betweenMargins);
  await page.emulateMedia({ media: 'print' });
  const round = await page.locator('figure[data-figure]').evaluate((figure) => {
    figure.scrollIntoView();
    const roads = [...figure.querySelectorAll('.rail .back')];
    const boxes = roads.map((road) => road.getBoundingClientRect());
    const rows = roads.map((road) => road.closest('.stop')?.getBoundingClientRect());
    const [top = 0, bottom = 0] = [rows.at(0)?.top, rows.at(-1)?.bottom];
    // Between its turns it runs straight down.
    const lane = boxes[1]?.left ?? 0;
    const heights = Array.from({ length: bottom - top + 40 }, (_, index) => top - 20 + index);
    const drawn = heights.map((y) =>
      document.elementsFromPoint(lane, y).some((each) => each.matches('.back *')),
    );
    return {
      isPale: roads.some((road) => getComputedStyle(road).opacity !== '1'),
      breaks: drawn.filter((isDrawn, index) => isDrawn !== (drawn[index - 1] ?? false)).length,
      // Where it turns: within the first row, and within the last.
      turns: [(boxes.at(0)?.top ?? 0) - top, bottom - (boxes.at(-1)?.bottom ?? 0)],
      ends: [drawn.indexOf(true) - 20, drawn.length - 20 - drawn.lastIndexOf(true)],
    };
  });
  // It begins once and ends once.
  expect(round).toMatchObject({ isPale: false, breaks: 2 });
  for (const inside of [...round.turns, ...round.ends]) expect(inside).toBeGreaterThan(0);
}
