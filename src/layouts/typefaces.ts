import { readerStorage } from '../browser/storage.ts';

/*
 * When the typefaces are asked for. On a fast line, or where the browser has them already: at once, so that they are there
 * when the first text is. On a slow line they come on a first visit when the text is there. Asked for sooner, they would
 * arrive while a slow phone is still reading the page, and all that it has laid out by then it would lay out again. Until
 * they come, the text stands in a system face of much the same measures.
 *
 * Without this file there is `font-display: optional`. With a preload, a phone on a slow line painted the first text later
 * in each of five rounds, by a fifth in the median; without one, the first page may go without its typefaces on any line.
 */

/** Stored once the typefaces have been asked for. */
const fetchedKey = 'atlas.fonts';

/** On a fast line and a quick device the head of a page is being read this soon after it was asked for, in milliseconds. */
const soon = 250;

const areFetched = (): boolean => {
  try {
    return readerStorage().getItem(fetchedKey) !== null;
  } catch {
    // A browser that refuses storage cannot tell us.
    return false;
  }
};

const rememberFetched = () => {
  try {
    readerStorage().setItem(fetchedKey, '');
  } catch {
    // Then the next page cannot know either.
  }
};

const isFast = (): boolean => performance.now() < soon;

/** They stand in a sheet of their own. To look through the rules of the others costs a slow phone a frame. */
const namesTypefaces = (sheet: CSSStyleSheet): boolean =>
  sheet.cssRules[0] instanceof CSSFontFaceRule;

/** The rules of a style sheet that name a typeface to be fetched. */
const facesIn = (sheet: CSSStyleSheet): CSSFontFaceRule[] =>
  Array.from(sheet.cssRules).filter(
    (rule): rule is CSSFontFaceRule =>
      rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('src').includes('url('),
  );

function askAtOnce(face: CSSFontFaceRule): void {
  const address = /url\("?([^")]+)/.exec(face.style.getPropertyValue('src'))?.[1];
  // Italics are few: the browser asks for them where it meets them.
  if (!address || face.style.getPropertyValue('font-style') === 'italic') return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href: address });
  document.head.append(link);
}

/** Takes the faces that have to be fetched out of a style sheet. @returns what puts them back */
function takeOut(sheet: CSSStyleSheet): () => void {
  const faces = facesIn(sheet);
  for (const face of faces) sheet.deleteRule(Array.from(sheet.cssRules).indexOf(face));
  return () => {
    for (const face of faces) sheet.insertRule(face.cssText);
  };
}

/** Runs in the head, after the style sheets that name the typefaces. */
export function timeTypefaces(): void {
  const sheets = Array.from(document.styleSheets).filter(namesTypefaces);
  const fetched = areFetched();
  if (fetched || isFast()) {
    sheets.flatMap(facesIn).forEach(askAtOnce);
  } else {
    const putBack = sheets.map(takeOut);
    document.addEventListener('DOMContentLoaded', () => {
      for (const restore of putBack) restore();
    });
  }
  if (!fetched) document.addEventListener('DOMContentLoaded', rememberFetched);
}
