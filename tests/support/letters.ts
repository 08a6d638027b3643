import type { Page } from 'playwright-core';
import { letters } from '../../src/fonts/subset.ts';
import type { BuiltDocument } from './documents.ts';

/** The characters in the texts of a page that our subsets do not hold. */
export const lettersWeLack = ({ path, texts }: BuiltDocument): string[] =>
  [...new Set(texts.map(({ text }) => text).join(''))]
    // A soft hyphen is drawn as a hyphen, or not at all.
    .filter((character) => !letters.includes(character) && !/[\s\u00ad]/.test(character))
    .map((character) => `${path}: ${character}`);

/**
 * The system's typefaces that glyphs on the page really come from. It also finds what a list of letters cannot: a face
 * with fewer letters than the others, or a family that is not ours at all.
 */
export async function facesNotOurs(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await browser.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body *:not(script, style, option)',
  });
  const found = new Set<string>();
  const fontsOf = nodeIds.map(async (nodeId) => {
    // An element that a figure has replaced meanwhile is asked of no more.
    const { fonts } = await browser
      .send('CSS.getPlatformFontsForNode', { nodeId })
      .catch((reason: unknown) => {
        if (String(reason).includes('Could not find node')) return { fonts: [] };
        throw reason;
      });
    for (const { familyName, isCustomFont } of fonts) {
      if (isCustomFont) continue;
      const { outerHTML } = await browser.send('DOM.getOuterHTML', { nodeId });
      found.add(`${familyName} in ${outerHTML.slice(0, 120)}`);
    }
  });
  await Promise.all(fontsOf);
  await browser.detach();
  return [...found];
}
