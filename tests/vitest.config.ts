import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
// Vitest adds its own settings to the type of Vite's.
import type {} from 'vitest/config';

/** Through Astro, so that a test can import what a page imports. */
export default getViteConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], isolate: false },
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
          // A browser test waits more than it computes, so two at a time fit on two cores.
          maxWorkers: 2,
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
