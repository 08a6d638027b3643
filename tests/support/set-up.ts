import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from './browser.ts';
import { builds } from './builds.ts';
import { serve } from './server.ts';

type ProvidedOrigins = Record<keyof typeof builds, string>;

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the browser. */
    browser: string;
    /** Where each build is served, without its base path. */
    origins: ProvidedOrigins;
  }
}

/**
 * Once for all test files: finds the browser, and starts a server for each build.
 * @throws when a build is missing
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  for (const { folder } of Object.values(builds)) {
    if (!existsSync(folder))
      throw new Error(`${folder} is missing: run \`npm test\`, which builds it`);
  }
  const names = Object.keys(builds) as (keyof typeof builds)[];
  const servers = await Promise.all(
    names.map(async (name) => ({ name, ...(await serve(builds[name].folder, builds[name].base)) })),
  );
  project.provide('browser', await ensureBrowser());
  project.provide(
    'origins',
    Object.fromEntries(servers.map(({ name, origin }) => [name, origin])) as ProvidedOrigins,
  );
  return async () => {
    await Promise.all(servers.map(({ close }) => close()));
  };
}
