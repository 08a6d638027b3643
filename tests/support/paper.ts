import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import type { Rectangle } from './rectangles.ts';

/*
 * What a page becomes on paper: printed on real sheets, because a browser that only says that it prints breaks nothing
 * into pages, and read back with the place of every text, in points from the upper left corner of its sheet.
 */

/** A piece of a line of text. */
export interface PrintedText extends Rectangle {
  text: string;
}

export interface PrintedSheet {
  width: number;
  height: number;
  /** In the order in which they are painted, which is that of the page except for what is positioned. */
  texts: PrintedText[];
  /** What is drawn with lines or filled, one box around each, where it was asked for. */
  outlines: Rectangle[];
}

type Matrix = [number, number, number, number, number, number];

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

/**
 * Prints a page on A4, with the margins that the page asks for, and reads it back.
 * @param only prints nothing but what matches this selector, at the place where it stands among all the rest
 */
export async function paperOf(page: Page, only?: string): Promise<PrintedSheet[]> {
  if (only !== undefined) await page.evaluate(hideAllBut, only);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  if (only !== undefined) await page.evaluate(() => (document.adoptedStyleSheets = []));
  return readPaper(pdf, only !== undefined);
}

/** Runs in the page. Everything keeps its room, so that the lines and the pages break as they do. */
function hideAllBut(selector: string): void {
  // The policy of the site lets no styles into a page that are not its own, except those that a script makes.
  const styles = new CSSStyleSheet();
  styles.replaceSync(
    `body :not(:has(${selector}), ${selector}, ${selector} *) { visibility: hidden !important; }
    @page { @bottom-right { content: none; } }`,
  );
  document.adoptedStyleSheets = [styles];
}

/**
 * Reads a PDF, sheet by sheet.
 * @param withDrawings to read what is drawn takes longer than all the rest
 */
export async function readPaper(pdf: Uint8Array, withDrawings: boolean): Promise<PrintedSheet[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const sheets: PrintedSheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    sheets.push(await readSheet(await document.getPage(number), withDrawings));
  await task.destroy();
  return sheets;
}

async function readSheet(page: PdfPage, withDrawings: boolean): Promise<PrintedSheet> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [across, rise, , , left, baseline] = item.transform as Matrix;
    // A line that stands upright has its length along the other side.
    const upright = Math.abs(rise) > Math.abs(across);
    const [wide, tall] = upright ? [item.height, item.width] : [item.width, item.height];
    const bottom = height - baseline;
    return [{ text: item.str, left, right: left + wide, top: bottom - tall, bottom }];
  });
  const outlines = withDrawings ? await outlinesOn(page, width, height) : [];
  return { width, height, texts, outlines };
}

/** The boxes around everything that is drawn, whatever the coordinates it is drawn in. */
async function outlinesOn(page: PdfPage, width: number, height: number): Promise<Rectangle[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const outlines: Rectangle[] = [];
  const outer: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const within = (inner: unknown) => Util.transform(matrix, inner) as Matrix;
  fnArray.forEach((operation, index) => {
    const values = argsArray[index] as unknown[] | null;
    if (operation === OPS.save) outer.push(matrix);
    else if (operation === OPS.restore) matrix = outer.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = within(values);
    else if (operation === OPS.paintFormXObjectBegin) {
      outer.push(matrix);
      const [own] = values ?? [];
      if (own) matrix = within(own);
    } else if (operation === OPS.paintFormXObjectEnd) matrix = outer.pop() ?? matrix;
    else if (operation === OPS.constructPath) {
      const [paint, , extent] = values as [number, unknown, ArrayLike<number> | null];
      // A path may also only cut off what comes after it.
      if (!extent || paint === OPS.endPath) return;
      const box = [Infinity, Infinity, -Infinity, -Infinity];
      Util.axialAlignedBoundingBox(Array.from(extent), matrix, box);
      const [left = 0, low = 0, right = 0, high = 0] = box;
      outlines.push({ left, top: height - high, right, bottom: height - low });
    }
  });
  // The ground of the page itself goes to the edge of the paper.
  return outlines.filter(({ left, right }) => left > 0 || right < width);
}

const areaOf = ({ left, top, right, bottom }: Rectangle): number => (right - left) * (bottom - top);

/**
 * The largest thing drawn on a sheet: where nothing else is printed than a figure, its frame.
 * @throws when nothing is drawn
 */
export function frameOn({ outlines }: PrintedSheet): Rectangle {
  const [largest] = outlines.toSorted((one, other) => areaOf(other) - areaOf(one));
  if (!largest) throw new Error('Nothing is drawn on this sheet');
  return largest;
}

/** The texts that stick out of a box by more than a point. */
export const outside = (texts: readonly PrintedText[], box: Rectangle): PrintedText[] =>
  texts.filter(
    ({ left, top, right, bottom }) =>
      left < box.left - 1 || top < box.top - 1 || right > box.right + 1 || bottom > box.bottom + 1,
  );

/** Words without their spaces and hyphens, which come and go with the breaks of lines. */
const letters = (words: string): string => words.replace(/[\s\u00AD\u2010-]/g, '').toLowerCase();

const lettersOn = ({ texts }: PrintedSheet): string =>
  letters(texts.map(({ text }) => text).join(''));

/** How often words stand on a sheet; lines may break anywhere in them. */
export const timesOn = (sheet: PrintedSheet, words: string): number =>
  lettersOn(sheet).split(letters(words)).length - 1;

/** The sheets, counted from 1, on which words stand. */
export const sheetsWith = (paper: readonly PrintedSheet[], words: string): number[] =>
  paper.flatMap((sheet, index) => (timesOn(sheet, words) > 0 ? [index + 1] : []));

/** Where words stand first: the number of the sheet, counted from 1, and how many letters are painted on it before them. */
export function placeOf(
  paper: readonly PrintedSheet[],
  words: string,
): [sheet: number, at: number] | undefined {
  const places = paper.map((sheet) => lettersOn(sheet).indexOf(letters(words)));
  const index = places.findIndex((at) => at >= 0);
  return index < 0 ? undefined : [index + 1, places[index] ?? 0];
}
