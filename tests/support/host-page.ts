import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { newWindow } from './windows.ts';

/**
 * Opens a page of somebody else, on an origin of its own, and closes it with the test.
 * @param body what stands in it
 */
export async function openHostPage(body: string): Promise<Page> {
  const html = `<!doctype html><html lang="en"><title>A course</title><body>${body}</body></html>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { context, page } = await newWindow({
    baseURL,
    viewport: { width: 800, height: 600 },
    // Not every browser gives it to whoever has just pressed a button; the page around may still keep it from a frame.
    permissions: ['clipboard-write'],
  });
  onTestFinished(async () => {
    await context.close();
    server.close();
    server.closeAllConnections();
  });
  await page.goto('/');
  return page;
}
