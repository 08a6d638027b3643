import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { builds, fileOf, pagesOf } from '../support/builds.ts';
import { test } from '../support/reader.ts';

/*
 * What a page tells whoever does not see it: the names of its headings, articles and terms. Read from all pages at once,
 * before any script.
 */

const pages = (['root', 'fixture'] as const).flatMap((name) =>
  pagesOf(builds[name]).map((path) => ({
    path: `${name} ${path}`,
    html: readFileSync(fileOf(builds[name], path), 'utf8'),
  })),
);

test('Every name stands once, and for one thing', async ({ open }) => {
  const page = await open('about:blank');
  const problems = await page.evaluate(
    (all) =>
      all.flatMap(({ path, html }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const each = (selector: string) => Array.from(parsed.querySelectorAll(selector));
        const text = (element: Element) => element.textContent.trim().replace(/\s+/g, ' ');
        const found: string[] = [];

        for (const link of each(':is(h1, h2, h3, h4) a')) {
          const heading = link.closest('[id]');
          if (link.getAttribute('href') === `#${heading?.id}`)
            found.push(`the heading holds a link to itself: ${text(link)}`);
        }
        const articles = each('article');
        for (const article of articles) {
          const name = parsed.getElementById(article.getAttribute('aria-labelledby') ?? '');
          if (articles.length > 1 && !name) found.push(`one of many articles without a name`);
        }
        for (const list of each('dl')) {
          const terms = Array.from(list.querySelectorAll('dt > a, dt:not(:has(> a))'), text);
          const twice = terms.filter((term, index) => terms.indexOf(term) !== index);
          found.push(...twice.map((term) => `two terms of one list are called ${term}`));
        }
        return found.map((problem) => `${path}: ${problem}`);
      }),
    pages,
  );
  expect(problems).toEqual([]);
});

test('Nothing stands behind the end of a page', () => {
  const longer = pages.filter(({ html }) => !html.trimEnd().endsWith('</html>'));
  expect(longer.map(({ path }) => path)).toEqual([]);
});

test('The title of a page says more than whose it is', () => {
  const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
  expect(titles.filter((title) => !title.includes('·'))).toEqual([]);
});
