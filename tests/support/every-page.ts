import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { pagesInOneLanguage, pagesToTry } from './pages-to-try.ts';
import { facesNotOurs } from './letters.ts';
import { movements } from './motion.ts';
import { anyTarget, smallTargets, thumbTargets, tooWide } from './sizes.ts';
import { settle, type Visit, visit } from './visit.ts';

/** 320 CSS pixels: a small phone, and what a window of 1280 pixels shows at 400 %. */
const small = { width: 320, height: 640 };

/** As wide as drawings lie down on, with what they show only there. */
const large = { width: 1280, height: 800 };

/**
 * What only a browser can tell of a page, whatever stands on it, asked of the pages on which every kind of thing occurs.
 * What can be read from the HTML is asked of all in documents.test.ts.
 * @param which chooses the pages by their place in the list, so that test files can share the work
 */
export function describeEveryPage(which: (place: number) => boolean): void {
  const inOneLanguage = new Set(pagesInOneLanguage());

  describe.for(pagesToTry().filter((_, place) => which(place)))('%s', (path) => {
    let visited: Visit;
    beforeAll(async () => {
      visited = await visit(path, { ...small, reducedMotion: 'reduce', ownScripts: path !== '/' });
      await settle(visited.page);
    });
    afterAll(() => visited.leave(true));

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

    if (inOneLanguage.has(path)) {
      test('shows no letter in a typeface that is not ours', async () => {
        const found: string[] = [];
        for (const size of [large, small]) {
          await visited.page.setViewportSize(size);
          found.push(...(await facesNotOurs(visited.page)));
        }
        expect(found).toEqual([]);
      });

      test('holds still for a reader who wants no motion', async () => {
        expect(await movements(visited.page)).toEqual([]);
      });
    }

    test('gives axe nothing to blame', async () => {
      const views = inOneLanguage.has(path) ? 'every view' : 'its words';
      expect(await axeFindings(visited.page, views)).toEqual([]);
    });

    test('asks nothing of another origin, sets no cookie and raises no error', async () => {
      expect(await visited.complaints()).toEqual([]);
    });
  });
}
