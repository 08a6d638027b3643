import { expect } from 'vitest';
import { site } from '../../src/i18n/strings.ts';
import { quizStrings } from '../../src/quiz/strings.ts';
import { lesson, model } from '../support/content.ts';
import { type PrintedSheet, readPaper, sheetsWith, timesOn } from '../support/paper.ts';
import { test } from './reader.ts';

/*
 * Firefox draws bold letters instead of writing them, and two letters that are cast in one cannot be read back: these tests
 * look for what stands between.
 */

const readable = (text: string) => text.split(/f[fijl]/)[0] ?? '';

/** The lines as wide as a column and as thick as over an answer that have nothing below them that could be read. */
const headingsAlone = ({ texts, outlines, width, height }: PrintedSheet) =>
  outlines
    .map((line) => ({ ...line, wide: line.right - line.left, thick: line.bottom - line.top }))
    .filter(({ wide, thick }) => wide > width / 3 && wide < width / 2 && thick > 1 && thick < 3)
    .filter(
      (line) =>
        !texts.some(
          ({ left, top, bottom }) =>
            left >= line.left - 1 && left < line.right && top > line.bottom && bottom < height - 40,
        ),
    );

/** The texts that say where an answer is explained, and begin a column without a line of that answer above them. */
const originsAlone = ({ texts }: PrintedSheet, says: string) =>
  texts.filter(
    (origin) =>
      origin.text.includes(says) &&
      !texts.some(
        ({ left, right, bottom }) =>
          left < origin.right && right > origin.left && bottom < origin.bottom - 4,
      ),
  );

const inFours = (text: string) => text.match(/(?:\S+\s*){1,4}/g) ?? [];

test.for(['journey-versus-purchase-cycle', 'retention'])(
  'The lesson %s is printed whole: no line is lost, no sheet is empty, no answer parted from its heading, and the footer comes last',
  async (id, { open }) => {
    const { path, quiz } = lesson(id, 'nl');
    const questions = [...quiz.items, ...(quiz.earlier ?? [])];
    const page = await open(path);
    const told = await page.$$eval('.prose > p', (paragraphs) =>
      paragraphs.flatMap(({ childNodes }) =>
        [...childNodes].map((node) => (node instanceof Text ? node.data : '')),
      ),
    );
    const paper = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true }), true);
    expect(paper.length).toBeLessThanOrEqual(9);
    expect(paper.filter(({ texts }) => texts.length < 5)).toEqual([]);
    expect(sheetsWith(paper, site.nl.licence)).toEqual([paper.length]);
    expect(paper.flatMap(headingsAlone)).toEqual([]);
    expect(paper.flatMap((sheet) => originsAlone(sheet, quizStrings.nl.explainedIn))).toEqual([]);
    const explained = paper.map((sheet) => timesOn(sheet, quizStrings.nl.explainedIn));
    expect(explained.reduce((sum, each) => sum + each, 0)).toBe(questions.length);
    // Four words may stand on two sheets, with notes between them; a line has more.
    const isLost = (words: string) => sheetsWith(paper, words).length === 0;
    const lost = told.filter((text) => inFours(readable(text)).filter(isLost).length > 1);
    expect(told.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  },
);

test('A map is printed with all that happens in its stages', async ({ open }) => {
  const { stages } = model('d-journey');
  const page = await open('/en/models/d-journey/');
  const paper = await readPaper(await page.pdf({ format: 'A4', preferCSSPageSize: true }), true);
  expect(paper.length).toBeLessThanOrEqual(2);
  const lost = stages.filter(({ does }) => sheetsWith(paper, readable(does.en)).length !== 1);
  expect(lost.map(({ id }) => id)).toEqual([]);
});
