import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { builds } from './builds.ts';

/** How somebody comes to a page. */
export interface Circumstances extends BrowserContextOptions {
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
  /** Runs in the page before any of its scripts. */
  before?: () => void;
}

export interface Visit {
  page: Page;
  /** What a page must never do: errors, breaches of its own policy, requests to another origin, cookies. */
  complaints: () => Promise<string[]>;
  leave: () => Promise<void>;
}

let connection: Promise<Browser> | undefined;

/** Connects to the browser that all test files share. */
const sharedBrowser = () => (connection ??= chromium.connect(inject('browser')));

/** Opens a page of the site, in a window that has never been here. */
export async function visit(path: string, circumstances: Circumstances = {}): Promise<Visit> {
  const {
    width = 1024,
    height = 800,
    build = 'root',
    ownScripts = true,
    before,
    ...options
  } = circumstances;
  const origin = inject('origins')[build];
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    locale: 'nl-NL',
    ...options,
  });
  // Short enough that a broken site does not keep everyone waiting.
  context.setDefaultTimeout(15_000);
  // A new window starts with an empty page, which has no storage and no clipboard.
  if (before)
    await context.addInitScript(`if (location.protocol !== 'about:') (${before.toString()})();`);

  const told: string[] = [];
  const tell = (what: string) => told.push(`${path}: ${what}`);
  context.on('weberror', (error) => tell(error.error().message));
  context.on('console', (message) => {
    // Looking at the page for wrong addresses is no mistake of that page.
    if (message.type() === 'error' && !message.text().includes('status of 404'))
      tell(message.text());
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      tell(`asks ${url.origin} for something`);
  });

  const page = await context.newPage();
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
      return [...told, ...cookies.map(({ name }) => `${path}: sets the cookie ${name}`)];
    },
    leave: () => context.close(),
  };
}

/** Waits until the fonts stand and nothing moves any more. */
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
      const moving = document.getAnimations().some(({ playState }) => playState === 'running');
      still = moving ? 0 : still + 1;
    }
  });
}
