import type { Page } from 'playwright-core';

/**
 * Listens to the live regions of a page as a screen reader does, from now on.
 * @returns what they have said since this was last asked
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    const told = new Set<Element>();
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role=status], [role=alert], [aria-live]');
        if (region?.getAttribute('aria-live') !== 'off' && region?.checkVisibility()) {
          if (told.size === 0) setTimeout(tell);
          told.add(region);
        }
      }
    });
    const tell = () => {
      for (const region of told) {
        const text = (region as HTMLElement).innerText.trim();
        if (text) said.push(text);
      }
      told.clear();
    };
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { takeSaid: () => said.splice(0) });
  });
  return () => page.evaluate(() => (window as unknown as { takeSaid: () => string[] }).takeSaid());
}
