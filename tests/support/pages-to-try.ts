import { readFileSync } from 'node:fs';
import { builds, fileOf, pagesOf } from './builds.ts';
import { coveringSet, featuresOf } from './covering.ts';

const build = builds.root;

/** The pages of the site, with what occurs on each. */
const pages = () =>
  new Map(
    pagesOf(build).map((path) => [
      path,
      featuresOf(path.slice(build.base.length), readFileSync(fileOf(build, path), 'utf8')),
    ]),
  );

/**
 * The pages on which questions of templates are asked in the browser: those on which every kind of thing occurs, or with
 * EVERY_PAGE=1 all.
 */
export const pagesToTry = (): string[] =>
  process.env.EVERY_PAGE === '1' ? pagesOf(build) : coveringSet(pages());
