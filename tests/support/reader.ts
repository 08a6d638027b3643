import type { Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { type Circumstances, type Visit, visit } from './visit.ts';

export { settle } from './visit.ts';

/** What a test of this site needs: a reader with a browser. */
export interface Reader {
  /**
   * Opens a page for as long as the test takes. Every page is watched: an error of a script, a breach of the content
   * security policy, a request to another origin or a cookie fails the test, whatever the test is about.
   */
  open: (path: string, circumstances?: Circumstances) => Promise<Page>;
}

export const test = base.extend<Reader>({
  open: async ({ task }, use) => {
    const visits: Visit[] = [];
    await use(async (path, circumstances) => {
      const opened = await visit(path, circumstances);
      visits.push(opened);
      return opened.page;
    });
    // A test that failed may still be at work on its page.
    const wasFine = task.result?.state !== 'fail';
    const complaints: string[] = [];
    for (const { complaints: told, leave } of visits) {
      complaints.push(...(await told()));
      await leave(wasFine);
    }
    expect(complaints).toEqual([]);
  },
});
