import { readFileSync, statSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { builds, fileOf } from '../support/builds.ts';
import { lesson } from '../support/content.ts';
import { type BuiltDocument, documentsOf } from '../support/documents.ts';
import { test, test as reading } from '../support/reader.ts';

/** The address that the build thinks it has; see astro.config.mjs. */
const publicOrigin = process.env.SITE_URL ?? 'https://customer-journey-atlas.example';

interface Link {
  /** What to tell when something is wrong with it. */
  says: string;
  url: URL;
}

const linksOf = ({ path, addresses }: BuiltDocument): Link[] =>
  addresses.map((address) => ({
    says: `${path} links ${address}`,
    url: new URL(address, `${publicOrigin}${path}`),
  }));

describe.each(['root', 'folder'] as const)('The links of the build for the %s', (name) => {
  const build = builds[name];
  const test = reading.extend<{ documents: BuiltDocument[]; links: Link[] }>({
    documents: async ({ open }, use) => {
      await use(await documentsOf(build, () => open('about:blank')));
    },
    links: async ({ documents }, use) => {
      await use(documents.flatMap(linksOf));
    },
  });
  const within = ({ url }: Link) => url.origin === publicOrigin;

  test('lead to a file that is there', ({ links }) => {
    const byPath = new Map(links.filter(within).map((link) => [link.url.pathname, link]));
    // A folder without the slash at its end is no file: a host would send the reader on.
    const dead = [...byPath].filter(
      ([path]) =>
        !statSync(fileOf(build, decodeURIComponent(path)), { throwIfNoEntry: false })?.isFile(),
    );
    expect(byPath.size).toBeGreaterThan(10);
    expect(dead.map(([, { says }]) => says)).toEqual([]);
  });

  test('lead to a section that is there', ({ documents, links }) => {
    const idsOf = new Map(documents.map(({ path, ids }) => [path, ids]));
    const toSections = links.filter((link) => within(link) && link.url.hash);
    const dead = toSections.filter(
      ({ url }) => !idsOf.get(url.pathname)?.includes(decodeURIComponent(url.hash.slice(1))),
    );
    expect(toSections.length).toBeGreaterThan(10);
    expect(dead.map(({ says }) => says)).toEqual([]);
  });

  test('stay under the base path', ({ links }) => {
    const outside = links.filter(
      (link) => within(link) && !link.url.pathname.startsWith(build.base),
    );
    expect(outside.map(({ says }) => says)).toEqual([]);
  });

  test('that lead away from the site are secure', ({ links }) => {
    const away = links.filter(
      (link) => !within(link) && !/^(https|data|mailto):$/.test(link.url.protocol),
    );
    expect(away.map(({ says }) => says)).toEqual([]);
  });

  test('on the page for wrong addresses lead home in both languages', async ({ open }) => {
    const page = await open(`${build.base}nl/bestaat-niet/`, { build: name });
    const links = page.getByRole('main').getByRole('link');
    const paths = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).pathname),
    );
    expect(paths).toEqual(expect.arrayContaining([`${build.base}nl/`, `${build.base}en/`]));
  });
});

test.for(languages)(
  'A link to a section that is not there is told on the open page, until one follows that is there (%s)',
  async (language, { open }) => {
    const page = await open(lesson('what-is-a-customer-journey', language).path);
    const told = page.getByRole('status').filter({ hasText: '#nowhere', visible: true });
    const jump = (fragment: string) =>
      page.evaluate((to) => {
        scrollTo(0, document.body.scrollHeight);
        location.hash = to;
      }, fragment);
    const isTold = (yes: boolean) => expect.poll(() => told.count()).toBe(Number(yes));
    const scrolled = () => page.evaluate(() => scrollY);
    await jump('nowhere');
    await isTold(true);
    await expect.poll(scrolled).toBe(0);
    await jump('summary');
    await isTold(false);
    expect(await scrolled()).toBeGreaterThan(0);
    await page.goBack();
    await isTold(true);
    await page.locator('a[data-point-figure]').first().dispatchEvent('click');
    await isTold(false);
  },
);

/*
 * Trainers put these addresses in their courses: pages, sections, questions, and every state of a figure that a link may
 * ask for. A line may be added; one that goes breaks somebody's course.
 */
test('Every address that was ever given away still leads somewhere', async ({ open }) => {
  const documents = await documentsOf(builds.root, () => open('about:blank'));
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const addresses = readFileSync('tests/fixtures/addresses.txt', 'utf8').trim().split('\n');
  const lost = addresses.filter((address) => {
    const { pathname, searchParams, hash } = new URL(address, publicOrigin);
    const document = byPath.get(pathname);
    const hasState = [...searchParams].every(([name, value]) =>
      document?.html.includes(`name="${name}" value="${value}"`),
    );
    return !document || !hasState || !(hash === '' || document.ids.includes(hash.slice(1)));
  });
  expect(addresses.length).toBeGreaterThan(300);
  expect(lost).toEqual([]);
});
