import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { builds, pagesOf } from './builds.ts';
import { unmarkedForeignWords } from './foreign-words.ts';
import { facesNotOurs, lettersWeLack } from './letters.ts';
import { movements } from './motion.ts';
import { anyTarget, smallTargets, thumbTargets, tooWide } from './sizes.ts';
import { settle, type Visit, visit } from './visit.ts';

/** 320 CSS pixels: a small phone, and what a window of 1280 pixels shows at 400 %. */
const small = { width: 320, height: 640 };

/**
 * What holds for every page, whatever stands on it. Each page is opened once for all of it.
 * @param which chooses the pages by their path, so that test files can share the work
 */
export function describeEveryPage(which: (path: string) => boolean): void {
  describe.for(pagesOf(builds.root).filter(which))('%s', (path) => {
    let visited: Visit;
    beforeAll(async () => {
      visited = await visit(path, { ...small, reducedMotion: 'reduce', ownScripts: path !== '/' });
      await settle(visited.page);
    });
    afterAll(() => visited.leave());

    test('has no target too small to hit', async () => {
      expect(await smallTargets(visited.page, anyTarget, 24)).toEqual([]);
    });

    test('has no control of a figure or question too small for a thumb', async () => {
      expect(await smallTargets(visited.page, thumbTargets, 44)).toEqual([]);
    });

    test('needs no sideways scrolling at 320 pixels, with everything unfolded', async () => {
      for (const summary of await visited.page.locator('details:not([open]) > summary').all()) {
        if (await summary.isVisible()) await summary.click();
      }
      expect(await tooWide(visited.page)).toEqual([]);
    });

    test('uses no letter that our typefaces lack', async () => {
      expect(await lettersWeLack(visited.page)).toEqual([]);
      expect(await facesNotOurs(visited.page)).toEqual([]);
    });

    test('marks the words of another language', async () => {
      expect(await unmarkedForeignWords(visited.page)).toEqual([]);
    });

    test('holds still for a reader who wants no motion', async () => {
      expect(await movements(visited.page)).toEqual([]);
    });

    test('gives axe nothing to blame, narrow and wide, light and dark', async () => {
      expect(await axeFindings(visited.page)).toEqual([]);
    });

    test('asks nothing of another origin, sets no cookie and raises no error', async () => {
      expect(await visited.complaints()).toEqual([]);
    });
  });
}
