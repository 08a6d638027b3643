import { readFileSync } from 'node:fs';
import { builds, fileOf, pagesOf } from './builds.ts';
import { coveringSet, featuresOf, withoutLanguage } from './covering.ts';

const build = builds.root;

type Features = ReadonlyMap<string, ReadonlySet<string>>;

/** The pages of the site, with what occurs on each. */
const pages = (): Features =>
  new Map(
    pagesOf(build).map((path) => [
      path,
      featuresOf(path.slice(build.base.length), readFileSync(fileOf(build, path), 'utf8')),
    ]),
  );

const everyPage = process.env.EVERY_PAGE === '1';

/**
 * The pages on which questions of templates are asked in the browser: those on which every kind of thing occurs, or with
 * EVERY_PAGE=1 all.
 */
export const pagesToTry = (): string[] => (everyPage ? pagesOf(build) : coveringSet(pages()));

/**
 * Those of them for what no language changes, such as colours: each kind of thing once. Dutch first, because its words are
 * the longest.
 */
export function pagesInOneLanguage(): string[] {
  if (everyPage) return pagesOf(build);
  const all = pages();
  const tried = coveringSet(all).toSorted((one, other) => other.localeCompare(one));
  return coveringSet(
    new Map(tried.map((path) => [path, withoutLanguage(all.get(path) ?? new Set())])),
  );
}
