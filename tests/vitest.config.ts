import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
// Vitest adds its own settings to the type of Vite's.
import type {} from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files of browser tests that take longest, by how their names begin, whatever their size. */
const long = ['every-page', 'print-lessons', 'contract', 'wall', 'figures'];

/** Long files first: one that is left to the end keeps a single worker busy while the others are idle. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      long.some((name) => basename(moduleId).startsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** Through Astro, so that a test can import what a page imports. */
export default getViteConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          isolate: false,
          // What holds for all input is tried hundreds of times: only what hangs is stopped, not what a busy machine slows down.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        // A whole site in a real browser takes its time.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/set-up.ts'],
          // A browser and its windows are shared by all files of a worker.
          isolate: false,
          // A browser test waits a fifth of its time, so one more than there are cores keeps them busy. More than five windows
          // ask more memory than they save time.
          maxWorkers: Math.min(availableParallelism(), 4) + 1,
          testTimeout: 60_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        extends: true,
        // Not part of `npm test`: it asks for a second browser.
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          globalSetup: ['tests/firefox/set-up.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
