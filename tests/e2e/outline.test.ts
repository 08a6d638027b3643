import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { stageMapStrings } from '../../src/figures/stage-map/strings.ts';
import { languages } from '../../src/i18n/languages.ts';
import { site } from '../../src/i18n/strings.ts';
import { longest } from '../../src/layouts/found-as.ts';
import { builds, fileOf, pagesOf } from '../support/builds.ts';
import { model } from '../support/content.ts';
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

/** The pages of maps, with how often each tells where the purchase is made: on its map, and in its table. */
const maps = languages.flatMap((language) =>
  pages.flatMap(({ path, html }) => {
    const id = /^root \/(?:nl\/modellen|en\/models)\/([\w-]+)\/$/.exec(path)?.[1];
    if (!path.startsWith(`root /${language}/`) || !id || !html.includes('class="stage-map'))
      return [];
    const bought = model(id).stages.some(({ span: [first, last] }) => first <= 6 && last >= 6);
    return [{ path, html, words: stageMapStrings[language].purchaseHere, times: bought ? 2 : 0 }];
  }),
);

test('What the eye sees of a figure, the ear is told', async ({ open }) => {
  const page = await open('about:blank');
  expect(maps.length).toBeGreaterThan(16);
  const problems = await page.evaluate(
    ([drawn, all]) => {
      const spoken = (element: Element) => {
        const heard = element.cloneNode(true) as Element;
        for (const silent of heard.querySelectorAll('[aria-hidden=true], template'))
          silent.remove();
        return heard.textContent.trim().replace(/\s+/g, ' ');
      };
      const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

      const purchases = drawn.flatMap(({ path, html, words, times }) => {
        const figure = read(html).querySelector('figure');
        const told = (figure ? spoken(figure) : '').split(words).length - 1;
        return told === times ? [] : [`${path}: tells of the purchase ${told} times, not ${times}`];
      });
      const others = all.flatMap(({ path, html }) => {
        const parsed = read(html);
        const unnumbered = Array.from(
          parsed.querySelectorAll<HTMLInputElement>('.junction[data-number]'),
        )
          .map((input) => ({
            number: input.dataset.number ?? '',
            label: input.closest('label') ?? parsed.querySelector(`label[for="${input.id}"]`),
          }))
          .filter(({ number, label }) => !label || !spoken(label).startsWith(`${number} `))
          .map(({ number }) => `${path}: the name of number ${number} lacks it`);
        const silent = Array.from(parsed.querySelectorAll('[data-switch-language]'))
          .filter((link) => !/^(NL|EN)/.test(spoken(link)))
          .map((link) => `${path}: what is seen of "${spoken(link)}" is not heard`);
        return [...unnumbered, ...silent];
      });
      return [...purchases, ...others];
    },
    [maps, pages] as const,
  );
  expect(problems).toEqual([]);
});

test('Nothing stands behind the end of a page', () => {
  const longer = pages.filter(({ html }) => !html.trimEnd().endsWith('</html>'));
  expect(longer.map(({ path }) => path)).toEqual([]);
});

test('A search finds each page under a title and a description of its own, shown whole', () => {
  const heads = pages.map(({ path, html }) => ({
    path,
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
    description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '',
    isFound: !html.includes('content="noindex"'),
  }));
  const names = languages.map((language) => site[language].name);
  expect(heads.filter(({ title }) => title === '' || names.includes(title))).toEqual([]);
  const found = heads.filter(({ path, isFound }) => isFound && path.startsWith('root'));
  expect(found.length).toBeGreaterThan(150);
  for (const part of ['title', 'description'] as const) {
    const plain = (text: string) => text.replace(/&[^;]+;/g, '&');
    const whole = found.filter((head) => plain(head[part]).length > longest[part]);
    expect(whole.map(({ path }) => path)).toEqual([]);
    expect(new Set(found.map((head) => head[part])).size).toBe(found.length);
  }
});
