/**
 * A small set of pages on which everything occurs that occurs on any of them: so a test of templates grows with the kinds
 * of things, and not with the number of pages. Greedy: in each step the page that adds most, the first of several.
 * @param features what occurs on each page, by its path
 * @returns the paths, in the order of `features`
 */
export function coveringSet(features: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const missing = new Set([...features.values()].flatMap((each) => [...each]));
  const chosen = new Set<string>();
  while (missing.size > 0) {
    let best: { path: string; adds: number } | undefined;
    for (const [path, each] of features) {
      const adds = [...each].filter((feature) => missing.has(feature)).length;
      if (adds > (best?.adds ?? 0)) best = { path, adds };
    }
    // Cannot happen: what is missing was taken from these pages.
    if (!best) break;
    chosen.add(best.path);
    for (const feature of features.get(best.path) ?? []) missing.delete(feature);
  }
  return [...features.keys()].filter((path) => chosen.has(path));
}

/**
 * What occurs on a page as it was built, each with the language: its kind, the kinds of its figures and questions, and
 * every component that has styles of its own, by the mark that Astro gives it.
 * @param path without the base path of the site
 */
export function featuresOf(path: string, html: string): ReadonlySet<string> {
  const [language = '', folder = '', page = ''] = path.split('/').filter(Boolean);
  const kind = `${folder}${page && '/page'}`;
  const marks = html.matchAll(/\s(data-(?:figure|quiz-kind)="[^"]*"|data-astro-cid-\w+)/g);
  const found = Array.from(marks, ([, mark]) => mark ?? '');
  return new Set([`page ${kind}`, ...found].map((feature) => `${language} ${feature}`));
}

/** What occurs on a page, whatever its language; the names of folders, which each language has its own of, are left out. */
export const withoutLanguage = (features: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...features]
      .map((feature) => feature.replace(/^\S* /, ''))
      .filter((each) => !each.startsWith('page ')),
  );
