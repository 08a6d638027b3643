/*
 * On a first visit the typefaces come when the text is there. Asked for sooner, they arrive while a slow phone is still
 * reading the page, and all that it has laid out by then it lays out again. Until they come, the text stands in a system
 * face of the same measures; from the second page on they are in the browser's cache and used at once.
 */

/** Stored once the typefaces have been fetched. */
const fetchedKey = 'atlas.fonts';

const hasThem = (): boolean => {
  try {
    return localStorage.getItem(fetchedKey) !== null;
  } catch {
    // A browser that refuses storage cannot tell us.
    return false;
  }
};

const rememberThem = () => {
  try {
    localStorage.setItem(fetchedKey, '');
  } catch {
    // Then the next page waits for them as well.
  }
};

/** Takes the faces that have to be fetched out of a style sheet. @returns what puts them back */
function withoutFaces(sheet: CSSStyleSheet): () => void {
  const faces = Array.from(sheet.cssRules).filter(
    (rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes('url('),
  );
  for (const face of faces) sheet.deleteRule(Array.from(sheet.cssRules).indexOf(face));
  return () => {
    for (const face of faces) sheet.insertRule(face.cssText);
  };
}

/** Puts the typefaces off until the page has been read, unless this browser has already fetched them. */
export function fontsLater(): void {
  if (hasThem()) return;
  const putBack = Array.from(document.styleSheets, withoutFaces);
  document.addEventListener('DOMContentLoaded', () => {
    for (const restore of putBack) restore();
    rememberThem();
  });
}
