import type { Page } from 'playwright-core';
import { letters } from '../../src/fonts/subset.ts';
import type { BuiltDocument } from './documents.ts';

/** The characters in the texts of a page that our subsets do not hold. */
export const lettersWeLack = ({ path, texts }: BuiltDocument): string[] =>
  [...new Set(texts.map(({ text }) => text).join(''))]
    // A soft hyphen is drawn as a hyphen, or not at all.
    .filter((character) => !letters.includes(character) && !/[\s\u00ad]/.test(character))
    .map((character) => `${path}: ${character}`);

/** Elements whose letters are in no text node of theirs. */
const withLettersOfTheirOwn = 'input, select, textarea';

/**
 * Runs in the page: marks each element that shows a letter in a style that no element before it shows that letter in, here
 * or when this ran before, with whether that is slanted.
 */
function markTelling(withLettersOfTheirOwn: string): void {
  const { looksSeen: seen = new Set() } = window as { looksSeen?: Set<string> };
  Object.assign(window, { looksSeen: seen });
  for (const element of document.querySelectorAll<HTMLElement>('body *:not(script, style)')) {
    if (element.matches('option') || !element.checkVisibility()) continue;
    const own = Array.from(element.childNodes, (node) =>
      node instanceof Text ? node.data : '',
    ).join('');
    const shown = [undefined, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const text = pseudo === undefined ? own : style.content;
      const look = `${style.font} ${style.fontFeatureSettings} ${style.textTransform}`;
      return Array.from(text, (letter) => `${look} ${letter}`);
    });
    const isItem = getComputedStyle(element).display === 'list-item';
    delete element.dataset.telling;
    if (isItem || element.matches(withLettersOfTheirOwn) || shown.some((each) => !seen.has(each)))
      element.dataset.telling = getComputedStyle(element).fontStyle;
    for (const each of shown) seen.add(each);
  }
}

/** The families that have letters of their own for italics; others the browser slants. */
const withItalics = ['Literata'];

/**
 * The system's typefaces that glyphs on the page really come from, as it stands now, and ours where they are slanted for want
 * of their italics. It also finds what a list of letters cannot: a face with fewer letters than the others, or a family that
 * is not ours at all. Asked again, it looks only at what it has not seen.
 */
export async function facesNotOurs(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument', { depth: 0 });
  // To ask takes three processes, so those that can only say the same again are not asked.
  await page.evaluate(markTelling, withLettersOfTheirOwn);
  const telling = async (style: string) => {
    const { nodeIds } = await browser.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: `[data-telling${style}]`,
    });
    return nodeIds;
  };
  const italic = new Set(await telling('=italic'));
  const found = new Set<string>();
  const fontsOf = (await telling('')).map(async (nodeId) => {
    // An element that a figure has replaced meanwhile is asked of no more.
    const { fonts } = await browser
      .send('CSS.getPlatformFontsForNode', { nodeId })
      .catch((reason: unknown) => {
        if (String(reason).includes('Could not find node')) return { fonts: [] };
        throw reason;
      });
    for (const { familyName, postScriptName, isCustomFont } of fonts) {
      const isSlanted =
        italic.has(nodeId) &&
        withItalics.includes(familyName) &&
        !postScriptName.endsWith('Italic');
      if (isCustomFont && !isSlanted) continue;
      const { outerHTML } = await browser.send('DOM.getOuterHTML', { nodeId });
      found.add(`${familyName} in ${outerHTML.slice(0, 120)}`);
    }
  });
  await Promise.all(fontsOf);
  await browser.detach();
  return [...found];
}
