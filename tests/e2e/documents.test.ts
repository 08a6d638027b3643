import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { folderOf } from '../../src/figures/folder.ts';
import { languages } from '../../src/i18n/languages.ts';
import { quizStrings } from '../../src/quiz/strings.ts';
import { builds } from '../support/builds.ts';
import { allLessons, textsIn } from '../support/content.ts';
import { type BuiltDocument, documentsOf } from '../support/documents.ts';
import { unmarkedForeignWords } from '../support/foreign-words.ts';
import { htmlProblems } from '../support/html.ts';
import { lettersWeLack } from '../support/letters.ts';
import { test as reading } from '../support/reader.ts';

const test = reading.extend<{ documents: BuiltDocument[] }>({
  documents: async ({ open }, use) => {
    await use(await documentsOf(builds.root, () => open('about:blank')));
  },
});

const pathOf = (address: string | undefined) => (address ? new URL(address).pathname : undefined);
const languageOf = (path: string) => languages.find((language) => path.startsWith(`/${language}/`));

describe('Every page', () => {
  test('is valid HTML', async ({ documents }) => {
    const problems: string[] = [];
    for (const { path, html } of documents) {
      problems.push(...(await htmlProblems(html)).map((problem) => `${path}:${problem}`));
    }
    expect(problems).toEqual([]);
  }, 240_000);

  test('names no element that is not there', ({ documents }) => {
    const missing = documents.flatMap(({ path, ids, references }) => {
      const there = new Set(ids);
      return references.filter((id) => id && !there.has(id)).map((id) => `${path}: ${id}`);
    });
    expect(documents.flatMap(({ references }) => references).length).toBeGreaterThan(1000);
    expect(missing).toEqual([]);
  });

  test('holds what all figures share once, and before the styles of each kind, which it would overrule', ({
    documents,
  }) => {
    const drawn = documents.flatMap(({ path, html }) => {
      const kinds = new Set(
        Array.from(html.matchAll(/ data-figure="(\w+)"/g), ([, kind = '']) => kind),
      );
      const styles = Array.from(html.matchAll(/<style>(.*?)<\/style>/gs), ([, css = '']) => css);
      // Not those of one figure, which only place its parts.
      const placesOf = (rule: string) =>
        styles.flatMap((css, place) => (css.includes(rule) && !css.startsWith('#') ? [place] : []));
      const own = [...kinds].map((kind) => ({
        kind,
        places: placesOf(`.${folderOf(kind)}{`),
      }));
      return kinds.size > 0 ? [{ path, shared: placesOf('}.figure{'), own }] : [];
    });
    expect(drawn.length).toBeGreaterThan(0);
    expect(
      drawn.filter(
        ({ shared, own }) =>
          shared.length !== 1 ||
          own.some(
            ({ places: [first = -1, ...again] }) => first <= (shared[0] ?? 0) || again.length > 0,
          ),
      ),
    ).toEqual([]);
  });

  test('has styles that Safari reads too', ({ documents }) => {
    const written = (text: string, html: string) => html.split(text).length - 1;
    const properties = ['user-select', 'text-size-adjust'];
    const counts = documents.flatMap(({ html }) =>
      properties.map((property) => {
        const plain = written(`;${property}:`, html) + written(`{${property}:`, html);
        return { plain, forSafari: written(`-webkit-${property}:`, html) };
      }),
    );
    expect(counts.filter(({ plain }) => plain > 0).length).toBeGreaterThan(documents.length);
    expect(counts.filter(({ plain, forSafari }) => plain !== forSafari)).toEqual([]);
  });

  test('offers no button of a figure that no script stands behind', ({ documents }) => {
    expect(documents.flatMap(({ idleButtons }) => idleButtons)).toEqual([]);
  });

  test('splits no word that is read aloud', ({ documents }) => {
    expect(documents.flatMap(({ path, split }) => split.map((text) => `${path}: ${text}`))).toEqual(
      [],
    );
  });

  test('says no name twice in a row', ({ documents }) => {
    const twice = documents.flatMap(({ path, html }) =>
      [...html.matchAll(/<dt[^>]*>([^<:]+): ([^<]+)<\/dt>/g)]
        .filter(([, name, place]) => name?.trim().toLowerCase() === place?.trim().toLowerCase())
        .map(([, name]) => `${path}: ${name}`),
    );
    expect(twice).toEqual([]);
  });

  test('marks the words of another language', ({ documents }) => {
    expect(documents.flatMap(unmarkedForeignWords)).toEqual([]);
  });

  test('uses no letter that our typefaces lack', ({ documents }) => {
    expect(documents.flatMap(lettersWeLack)).toEqual([]);
  });

  test.for(['title', 'description'] as const)('has a %s of its own', (field, { documents }) => {
    const texts = documents.map((document) => document[field]);
    expect(texts.filter((text) => text.length < 10)).toEqual([]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test('says which language it is in', ({ documents }) => {
    const wrong = documents.filter(({ path, lang }) => lang !== (languageOf(path) ?? 'nl'));
    expect(wrong.map(({ path, lang }) => `${path}: ${lang}`)).toEqual([]);
  });

  test('names its own address as the canonical one', ({ documents }) => {
    const wrong = documents.filter(
      ({ hidden, canonical, path }) => !hidden && pathOf(canonical) !== path,
    );
    expect(wrong.map(({ path, canonical }) => `${path}: ${canonical}`)).toEqual([]);
  });

  test('names its twin in the other language, which names it back', ({ documents }) => {
    for (const { path, alternates, hidden } of documents) {
      if (hidden) continue;
      expect(Object.keys(alternates).sort(), path).toEqual(['en', 'nl', 'x-default']);
      for (const language of languages) {
        const twin = documents.find((each) => each.path === pathOf(alternates[language]));
        expect(twin?.lang, `${path} in ${language}`).toBe(language);
        expect(twin?.alternates, `${path} in ${language}`).toEqual(alternates);
      }
      const own = languageOf(path);
      if (own) expect(pathOf(alternates[own])).toBe(path);
    }
  });

  test('has a policy that lets it reach nothing but its own origin', ({ documents }) => {
    for (const { path, policy } of documents) {
      expect(policy, path).toContain("default-src 'self'");
      expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  test('has a policy that knows each script and style sheet written in it, and no other', ({
    documents,
  }) => {
    for (const { path, html, policy } of documents) {
      // A data block for search engines is not run, so no policy has to know it.
      const written = html.matchAll(
        /<(script|style)(?![^>]* (?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/\1>/g,
      );
      const hashes = Array.from(
        written,
        ([, , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
      );
      const known = Array.from(policy.matchAll(/'(sha256-[^']+)'/g), ([, hash]) => hash);
      // Files are let in by their origin; what stands for them here is a script without a text.
      const empty = `sha256-${createHash('sha256').digest('base64')}`;
      expect(new Set(known), path).toEqual(new Set(hashes.filter((hash) => hash !== empty)));
    }
  });

  test('names a picture to be shown with a link to it, and one of its own unless it is hidden', ({
    documents,
  }) => {
    const pictures = documents.map(({ path, html, hidden }) => {
      const meta = (property: string) =>
        new RegExp(`<meta property="og:image${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
      const file = join(builds.root.folder, pathOf(meta('')) ?? 'nowhere');
      const png = readFileSync(file);
      // The size of a PNG stands in its first bytes.
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
      expect(size, path).toEqual([1200, 630]);
      expect(size.map(String), path).toEqual([meta(':width'), meta(':height')]);
      expect(png.length, path).toBeLessThan(120_000);
      expect(meta(':alt').length, path).toBeGreaterThan(4);
      // The front door is the Dutch home page as well.
      return {
        path: path === '/' ? '/nl/' : path,
        hidden,
        hash: createHash('sha256').update(png).digest('hex'),
      };
    });
    const own = pictures.filter(({ hidden }) => !hidden);
    const pages = new Set(own.map(({ path }) => path));
    expect(new Set(own.map(({ hash }) => hash)).size).toBe(pages.size);
    // Where a sheet has two figures, the picture of each is its own.
    const figures = pictures.filter(({ path }) => /^\/(nl\/figuren|en\/figures)\/./.test(path));
    expect(new Set(figures.map(({ hash }) => hash)).size).toBe(figures.length);
  });

  test('has all its questions and answers in it for a reader without scripts', ({ documents }) => {
    const missing = allLessons().flatMap(({ path, language, quiz }) => {
      const questions = documents.find((document) => document.path === path)?.questions ?? {};
      return quiz.items.flatMap((item, index) => {
        const said = questions[item.id] ?? '';
        return [quizStrings[language].answers(index + 1), ...textsIn(item, language)]
          .filter((text) => !said.includes(text.trim().replace(/\s+/g, ' ')))
          .map((text) => `${path} ${item.id}: ${text}`);
      });
    });
    expect(missing).toEqual([]);
  });

  test('stands in the site map, unless it is hidden', ({ documents }) => {
    const siteMap = readFileSync(join(builds.root.folder, 'sitemap-0.xml'), 'utf8');
    const listed = Array.from(siteMap.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address]) =>
      pathOf(address),
    );
    const shown = documents.filter(({ hidden }) => !hidden).map(({ path }) => path);
    expect(listed.toSorted()).toEqual(shown.toSorted());
  });
});
