import { expect } from 'vitest';
import type { Language } from '../../src/i18n/languages.ts';
import { site } from '../../src/i18n/strings.ts';
import { outside, type PrintedSheet, sheetsWith } from './paper.ts';

/** What a sheet of paper can be searched for: a text up to the first mark in it. */
export const textOnPaper = (text: Readonly<Record<Language, string>>, language: Language): string =>
  text[language].split(/[*_`<[]/)[0] ?? '';

const isPageNumber = (text: string) => /^\d+ \/ \d+$/.test(text);

/** What must hold for anything that is printed. */
export function expectSound(paper: readonly PrintedSheet[], language: Language): void {
  for (const { texts, width, height } of paper) {
    // One text is the number of the page.
    expect(texts.length).toBeGreaterThan(1);
    // In the margins stands nothing else: not even half a line, cut in two by the end of its sheet.
    const printed = texts.filter(({ text }) => !isPageNumber(text));
    expect(outside(printed, { left: 40, top: 31, right: width - 40, bottom: height - 39 })).toEqual(
      [],
    );
  }
  expect(sheetsWith(paper, site[language].licence)).toEqual([paper.length]);
  const last = paper.at(-1)?.texts.filter(({ text }) => !isPageNumber(text)) ?? [];
  const licence = last.filter(({ text }) => text.endsWith(site[language].licence.slice(-9))).at(-1);
  const below = last.filter(
    ({ left, right, top }) =>
      licence && top > licence.bottom && left < licence.right && right > licence.left,
  );
  expect(licence).toBeDefined();
  expect(below).toEqual([]);
  // No sheet is there for the footer alone.
  expect(last.length).toBeGreaterThan(8);
}
