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
