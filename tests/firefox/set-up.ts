import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { builds } from '../support/builds.ts';
import { ensureFirefox } from '../support/firefox.ts';
import { serve } from '../support/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of a Firefox that starts. */
    firefox: string;
    /** Where the site is served, without a slash at the end. */
    site: string;
  }
}

/**
 * Once for all test files: a Firefox and a server for the site.
 * @throws when the site is not built, or there is no Firefox
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { folder } = builds.root;
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: run \`npm run test:firefox\`, which builds it`);
  project.provide('firefox', ensureFirefox());
  const { origin, close } = await serve(folder);
  project.provide('site', origin);
  return close;
}
