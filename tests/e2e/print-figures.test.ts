import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { builds, pagesOf } from '../support/builds.ts';
import { allLessons } from '../support/content.ts';
import {
  frameOn,
  outside,
  paperOf,
  type PrintedSheet,
  sheetsWith,
  timesOn,
} from '../support/paper.ts';
import { test } from '../support/reader.ts';

const maps = pagesOf(builds.root).filter((path) => /^\/(nl\/modellen|en\/models)\/./.test(path));

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
      names: Array.from(figure.querySelectorAll('tbody th'), (name) =>
        name.textContent.replace(/^\s*\d+\. /, '').trim(),
      ),
    })),
  );

const isPrintedOn = ({ texts }: PrintedSheet) => texts.length > 0;

describe('On paper', () => {
  test.for([...allLessons().map(({ path }) => path), ...maps])(
    '%s keeps the heading, drawing and table of a figure together, and all of it inside the frame',
    async (path, { open }) => {
      const page = await open(path);
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
    },
  );
});
