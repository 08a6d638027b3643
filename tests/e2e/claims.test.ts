import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { builds, fileOf, pagesOf } from '../support/builds.ts';
import { test } from '../support/reader.ts';
import { claimLinks, nearLinks } from '../support/sizes.ts';

const claimsIn = (path: string) =>
  readFileSync(fileOf(builds.root, path), 'utf8').match(/href="[^"]*#[a-z]\d\d"/g)?.length ?? 0;

/** Of each kind of page the one that names most claims. */
function fullest(): string[] {
  const pages = pagesOf(builds.root).filter((path) => claimsIn(path) > 0);
  const byFolder = Map.groupBy(pages, (path) => path.split('/').slice(0, 3).join('/'));
  return [...byFolder.values()].map((each) =>
    each.reduce((most, path) => (claimsIn(path) > claimsIn(most) ? path : most)),
  );
}

test('No two claims lie too near each other to hit, whatever the width', async ({ open }) => {
  const page = await open('about:blank');
  const near: string[] = [];
  for (const path of fullest()) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    // In a table that has just room enough the claims of a cell stand under each other.
    for (const width of [390, 660, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      near.push(
        ...(await nearLinks(page, claimLinks, 24)).map((two) => `${path} ${width}: ${two}`),
      );
    }
  }
  expect(near).toEqual([]);
});
