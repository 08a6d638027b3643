import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { letters } from '../../src/fonts/subset.ts';
import { builds, pagesOf } from '../support/builds.ts';
import { settle, test } from '../support/reader.ts';

/** Every character that a page can show, generated content included. */
function charactersOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown: string[] = [];
    for (const element of document.querySelectorAll('body, body *:not(script, style)')) {
      for (const node of element.childNodes) {
        if (node instanceof Text) shown.push(node.data);
      }
      for (const pseudo of ['::before', '::after', '::marker']) {
        const { content } = getComputedStyle(element, pseudo);
        shown.push(...Array.from(content.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, text]) => text ?? ''));
      }
    }
    return [...new Set(shown.join('').replace(/\s/g, ' '))];
  });
}

/** The faces that the visible glyphs really come from, with what was written in each that is not ours. */
async function systemFaces(page: Page): Promise<string[]> {
  const browser: CDPSession = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await browser.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body *:not(script, style, option)',
  });
  const found = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts) {
      if (isCustomFont) continue;
      const { outerHTML } = await browser.send('DOM.getOuterHTML', { nodeId });
      found.add(`${familyName} in ${outerHTML.slice(0, 160)}`);
    }
  }
  return [...found];
}

describe('Our own typefaces', () => {
  test.for(pagesOf(builds.root))('have every letter of %s', async (path, { open }) => {
    const page = await open(path, { ownScripts: path !== '/' });
    const missing = (await charactersOf(page)).filter((character) => !letters.includes(character));
    expect(missing).toEqual([]);
    await settle(page);
    expect(await systemFaces(page)).toEqual([]);
  });
});
