import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';
import { browserArguments } from './browser.ts';

/*
 * Windows of the browser. One that has never been used costs as much as five pages, so a window goes from test to test,
 * and is emptied in between.
 */

export interface Window {
  context: BrowserContext;
  page: Page;
  /** What the pages in it did that a page must never do. */
  told: string[];
}

/** What is settled when a window is made. */
export type WindowOptions = BrowserContextOptions & { baseURL: string };

let browser: Promise<Browser> | undefined;

/** One for all test files of a worker; Playwright ends it together with the worker. */
const workersBrowser = () =>
  (browser ??= chromium.launch({ executablePath: inject('browser'), args: browserArguments }));

/** Windows that nobody uses, by what is settled of them. */
const free = new Map<string, Window[]>();

const keyOf = (options: WindowOptions) => JSON.stringify(Object.entries(options).toSorted());

/** Makes a window that has never been here. */
export async function newWindow(options: WindowOptions): Promise<Window> {
  const { origin } = new URL(options.baseURL);
  const context = await (await workersBrowser()).newContext(options);
  // Short enough that a broken site does not keep everyone waiting.
  context.setDefaultTimeout(15_000);
  const told: string[] = [];
  context.on('weberror', (error) => {
    const { message } = error.error();
    // A browser that is slow gives up the transition to the next page, and calls that an error.
    if (!message.startsWith('Transition was')) told.push(message);
  });
  context.on('console', (message) => {
    // Looking at the page for wrong addresses is no mistake of that page.
    if (message.type() === 'error' && !message.text().includes('status of 404'))
      told.push(message.text());
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin)
      told.push(`asks ${url.origin} for something`);
  });
  return { context, page: await context.newPage(), told };
}

/** A window that is empty: one that an earlier test has left, or a new one. */
export const emptyWindow = async (options: WindowOptions): Promise<Window> =>
  free.get(keyOf(options))?.pop() ?? newWindow(options);

/**
 * Empties a window for the next test: as new, but for what the browser has cached.
 * @param blank an address of the site without a script, that may empty the storage
 */
export async function giveBack(
  window: Window,
  options: WindowOptions,
  blank: string,
): Promise<void> {
  const { context, page, told } = window;
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(blank);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await context.clearCookies();
  // Nothing is under the pointer.
  await page.mouse.move(-1, -1);
  told.length = 0;
  const key = keyOf(options);
  free.set(key, [...(free.get(key) ?? []), window]);
}
