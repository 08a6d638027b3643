import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { workersBrowser } from './windows.ts';

/**
 * Opens a page of somebody else, on an origin of its own, and closes it with the test.
 * @param body what stands in it
 */
export async function openHostPage(
  body: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const html = `<!doctype html><html lang="en"><title>A course</title><body>${body}</body></html>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await workersBrowser();
  const context = await browser.newContext({ viewport: { width: 800, height: 600 }, ...options });
  context.setDefaultTimeout(15_000);
  onTestFinished(async () => {
    await context.close();
    server.close();
    server.closeAllConnections();
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return page;
}
