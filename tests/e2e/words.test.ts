import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { glossaryStrings } from '../../src/glossary/strings.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { builds, fileOf, pagesOf } from '../support/builds.ts';
import { paperOf } from '../support/paper.ts';
import { test } from '../support/reader.ts';

const folder: Record<Language, string> = { nl: '/nl/begrippen/', en: '/en/terms/' };

/** The pages of pairs, with what stands above the fold in the HTML of each. */
const pairsIn = (language: Language) =>
  pagesOf(builds.root)
    .filter((path) => path.startsWith(folder[language]))
    .map((path) => ({ path, html: readFileSync(fileOf(builds.root, path), 'utf8') }))
    .filter(({ html }) => html.includes('pair-picture'))
    .map(({ path, html }) => ({
      path,
      html,
      letters: html
        .slice(html.indexOf('<h1'), html.indexOf('id="case"'))
        .replace(/<svg[^]*?<\/svg>|<[^>]*>/g, '').length,
    }));

describe('A pair of terms', () => {
  test.for(languages)(
    'shows both roads and the difference on the first screen of a phone, and asks without scripts (%s)',
    async (language, { open }) => {
      // The ones with most letters stand for all: the page has the same layout for each pair.
      const longest = pairsIn(language)
        .sort((a, b) => b.letters - a.letters)
        .slice(0, 2);
      expect(longest).toHaveLength(2);
      for (const { path } of longest) {
        const page = await open(path, { width: 360, height: 640, javaScriptEnabled: false });
        for (const part of ['h1', '.difference', '.lanes li:last-child svg', '.sentences']) {
          const box = await page.locator(part).first().boundingBox();
          expect(box && box.y + box.height, `${path} ${part}`).toBeLessThanOrEqual(640);
        }
        const question = page.locator('.prediction');
        const right = question.getByText(glossaryStrings[language].test.right);
        expect(await right.isVisible()).toBe(false);
        await question.getByRole('radio').first().check();
        await question.getByText(glossaryStrings[language].test.reveal).click();
        expect(await right.isVisible()).toBe(true);
      }
    },
  );

  test('takes two sheets of paper at most, and its picture is whole on the first', async ({
    open,
  }) => {
    const [longest] = pairsIn('nl').sort((a, b) => b.html.length - a.html.length);
    const page = await open(longest?.path ?? '');
    const names = await page.locator('.pair-picture .lane-name').allInnerTexts();
    const paper = await paperOf(page);
    expect(paper.length).toBeLessThanOrEqual(3);
    const first = paper[0]?.texts.map(({ text }) => text).join(' ') ?? '';
    for (const name of names) expect(first).toContain(name.split('\n').at(-1));
  });

  test('is told to search engines with both its terms, and so is each term', () => {
    for (const language of languages) {
      for (const path of pagesOf(builds.root).filter(
        (each) => each.startsWith(folder[language]) && each !== folder[language],
      )) {
        const html = readFileSync(fileOf(builds.root, path), 'utf8');
        const [, json = ''] =
          /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
        const data = JSON.parse(json) as { '@type': string; about?: { '@type': string }[] };
        const terms = data.about ?? [data];
        expect(
          terms.map((term) => term['@type']),
          path,
        ).toEqual(terms.map(() => 'DefinedTerm'));
        expect(terms).toHaveLength(html.includes('pair-picture') ? 2 : 1);
      }
    }
  });
});
