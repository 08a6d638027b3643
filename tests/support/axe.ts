import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { settle } from './visit.ts';

/** Everything that axe finds on the page as it is now, one line for each place. */
async function findings(page: Page, options: axe.RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run(${JSON.stringify({ resultTypes: ['violations'], ...options })})`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

/** Runs axe on a phone and on a wide screen, in light and in dark. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await settle(page);
      // A theme changes nothing but colours, so the other rules would only say the same again.
      const options: axe.RunOptions =
        colorScheme === 'dark' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
      const told = await findings(page, options);
      found.push(...told.map((each) => `${width} px, ${colorScheme}: ${each}`));
    }
  }
  return found;
}
