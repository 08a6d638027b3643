import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { builds } from './builds.ts';
import { emptyWindow, giveBack, newWindow, type WindowOptions } from './windows.ts';

/** How somebody comes to a page. */
export interface Circumstances extends Omit<BrowserContextOptions, 'baseURL' | 'viewport'> {
  /** Width of the window in CSS pixels. */
  width?: number;
  height?: number;
  /** Which of the builds to read. */
  build?: keyof typeof builds;
  /**
   * Without them the page is as a reader without scripts gets it, but in a browser that runs what a test itself brings.
   * The front door can only be looked at in this way: its script sends everyone on.
   */
  ownScripts?: boolean;
  /**
   * Whether the window must be one that has never been used, and is not used again: where a test looks at a first visit,
   * or changes the window in a way that outlives the page.
   */
  firstVisit?: boolean;
  /** Runs in every page of the window before any of its scripts. */
  before?: () => void;
}

export interface Visit {
  page: Page;
  /** What a page must never do: errors, breaches of its own policy, requests to another origin, cookies. */
  complaints: () => Promise<string[]>;
  /** @param wasFine whether the window is good enough for the next test */
  leave: (wasFine: boolean) => Promise<void>;
}

/** Opens a page of the site, in a window without any memory of it. */
export async function visit(path: string, circumstances: Circumstances = {}): Promise<Visit> {
  const {
    width = 1024,
    height = 800,
    build = 'root',
    ownScripts = true,
    before,
    firstVisit = before !== undefined,
    colorScheme = 'light',
    reducedMotion = 'no-preference',
    forcedColors = 'none',
    ...settled
  } = circumstances;
  const options: WindowOptions = {
    baseURL: inject('origins')[build],
    locale: 'nl-NL',
    ...settled,
  };
  const window = await (firstVisit ? newWindow : emptyWindow)(options);
  const { context, page, told } = window;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
  // A new window starts with an empty page, which has no storage and no clipboard.
  if (before)
    await context.addInitScript(`if (location.protocol !== 'about:') (${before.toString()})();`);
  if (!ownScripts) {
    await page.route(path, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace(/<script[\s\S]*?<\/script>/g, '') });
    });
  }
  await page.goto(path);
  return {
    page,
    complaints: async () => {
      const cookies = await context.cookies();
      return [...told, ...cookies.map(({ name }) => `sets the cookie ${name}`)].map(
        (complaint) => `${path}: ${complaint}`,
      );
    },
    leave: (wasFine) =>
      wasFine && !firstVisit
        ? giveBack(window, options, `${builds[build].base}favicon.svg`)
        : context.close(),
  };
}

/** Waits until the fonts stand, and lets everything that moves arrive at once: what matters is where it ends. */
export async function settle(page: {
  evaluate: (wait: () => Promise<void>) => Promise<void>;
}): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    // The end of one transition may be the start of another: an inherited colour arrives one element at a time.
    let still = 0;
    for (let frames = 0; still < 3 && frames < 300; frames += 1) {
      await frame();
      const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
      for (const each of moving) {
        if (Number.isFinite(each.effect?.getComputedTiming().endTime)) each.finish();
      }
      still = moving.length > 0 ? 0 : still + 1;
    }
  });
}
