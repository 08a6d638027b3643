import type { Page } from 'playwright-core';
import { foreignWords } from '../../src/i18n/foreign-words.ts';
import { markForeign } from '../../src/i18n/foreign.ts';
import { isLanguage } from '../../src/i18n/languages.ts';

/** Words of the other language that a screen reader would read in the wrong voice, each with the text it stands in. */
export async function unmarkedForeignWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: { lang: string; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim().replace(/\s+/g, ' ');
      if (!text || element?.closest('script, style')) continue;
      const marked = element?.closest<HTMLElement>('[lang]');
      // A name in the other language may itself be borrowed; voices do not change within it.
      if (marked?.parentElement?.closest('[lang]') && marked.textContent.trim() === text) continue;
      found.push({ lang: marked?.lang ?? '', text });
    }
    return found;
  });
  return texts.flatMap(({ lang, text }) => {
    if (!isLanguage(lang)) return [];
    const foreign = markForeign(text, lang, foreignWords[lang]).filter((segment) => segment.lang);
    return foreign.map((segment) => `“${segment.text}” in “${text.slice(0, 60)}”`);
  });
}
