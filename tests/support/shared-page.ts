import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Circumstances, type Visit, visit } from './visit.ts';

/**
 * Opens a page once for all tests of a group, and watches it like any other. What one of them does, the next ones find
 * done: each keeps to its own part of the page.
 * @param prepare what is done with the page before the first test
 * @returns what gives the page, once the tests run
 */
export function sharedPage(
  path: string,
  circumstances: Circumstances,
  prepare?: (page: Page) => Promise<void>,
): () => Page {
  let visited: Visit | undefined;
  beforeAll(async () => {
    visited = await visit(path, circumstances);
    await prepare?.(visited.page);
  });
  afterAll(async () => {
    const complaints = await visited?.complaints();
    await visited?.leave(true);
    expect(complaints).toEqual([]);
  });
  return () => {
    if (!visited) throw new Error('The page is opened before the first test, not earlier');
    return visited.page;
  };
}
