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

// A theme changes nothing but colours, so the other rules would only say the same again.
const coloursOnly = { runOnly: ['color-contrast', 'link-in-text-block'] };

// What another page of its kind has shown in another language: its colours are the same.
const noColours: axe.RunOptions = {
  rules: Object.fromEntries(coloursOnly.runOnly.map((rule) => [rule, { enabled: false }])),
};

const views = {
  'a phone': [{ width: 360, colorScheme: 'light', options: {} }],
  'its words': [{ width: 360, colorScheme: 'light', options: noColours }],
  'every view': [
    { width: 360, colorScheme: 'light', options: {} },
    { width: 360, colorScheme: 'dark', options: coloursOnly },
    { width: 1440, colorScheme: 'light', options: {} },
    { width: 1440, colorScheme: 'dark', options: coloursOnly },
  ],
} as const;

/**
 * Runs axe on a phone in the light theme, on all but the colours there, or there and on a wide screen, in light and in dark.
 */
export async function axeFindings(
  page: Page,
  which: keyof typeof views = 'every view',
): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { width, colorScheme, options } of views[which]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await settle(page);
    const told = await findings(page, options);
    found.push(...told.map((each) => `${width} px, ${colorScheme}: ${each}`));
  }
  return found;
}
