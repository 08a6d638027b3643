import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/shared-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A page needs a core of its own: more of them at once only wait for each other.
          maxWorkers: Math.min(4, availableParallelism()),
        },
      },
    ],
  },
});
