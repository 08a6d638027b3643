import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, test as base, beforeAll, expect, inject } from 'vitest';
import type { Language } from '../../src/i18n/languages.ts';

/*
 * A reader with a browser. Every page a test opens is watched: an error of a script, a breach of the content security
 * policy, a request to another origin or a cookie fails the test, whatever the test is about.
 */

export interface Circumstances extends BrowserContextOptions {
  /** Width of the window in CSS pixels. */
  width?: number;
  height?: number;
  /** Which of the two builds to read. */
  build?: 'root' | 'folder';
  /**
   * The page as a reader without scripts gets it, but with a browser that runs what a test itself brings. The front
   * door can only be looked at in this way: its script sends everyone on.
   */
  ownScripts?: boolean;
  /** Runs in the page before any of its scripts. */
  before?: () => void;
  /** Where a test expects the page to complain, for example about storage that is refused. */
  mayComplain?: boolean;
}

export interface Reader {
  /** Opens a page of the site, in a browser of its own that has never been here. */
  open: (path: string, circumstances?: Circumstances) => Promise<Page>;
}

let browser: Browser;

/** Connects this test file to the shared browser. */
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
});

export const test = base.extend<Reader>({
  // Vitest reads from the first parameter which fixtures this one needs: none.
  // eslint-disable-next-line no-empty-pattern
  open: async ({}, use) => {
    const complaints: string[] = [];
    const closing: (() => Promise<void>)[] = [];
    await use(async (path, circumstances = {}) => {
      const {
        width = 1024,
        height = 800,
        build = 'root',
        ownScripts = true,
        before,
        mayComplain,
        ...options
      } = circumstances;
      const origin = inject('origins')[build];
      const context = await browser.newContext({
        baseURL: origin,
        viewport: { width, height },
        locale: 'nl-NL',
        ...options,
      });
      if (before) await context.addInitScript(before);
      const complain = (what: string) => {
        if (!mayComplain) complaints.push(`${path}: ${what}`);
      };
      context.on('weberror', (error) => complain(error.error().message));
      context.on('console', (message) => {
        if (message.type() === 'error' && !/status of 404/.test(message.text())) {
          complain(message.text());
        }
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin) {
          complaints.push(`${path}: asks ${url.origin} for something`);
        }
      });
      closing.push(async () => {
        const cookies = await context.cookies();
        complaints.push(...cookies.map(({ name }) => `${path}: sets the cookie ${name}`));
        await context.close();
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
      return page;
    });
    for (const close of closing) await close();
    expect(complaints).toEqual([]);
  },
});

/** The browser's settings of a reader of one language. */
export const localeOf = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB');

/** Waits until the fonts stand and nothing moves any more. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}
