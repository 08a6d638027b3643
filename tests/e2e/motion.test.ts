import { describe, expect } from 'vitest';
import { builds, pagesOf } from '../support/builds.ts';
import { test } from '../support/reader.ts';

/** Longer than this, in milliseconds, is a movement that can be seen. */
const unseen = 1;

describe('For a reader who wants no motion', () => {
  test.for(pagesOf(builds.root))('nothing moves on %s', async (path, { open }) => {
    const page = await open(path, { reducedMotion: 'reduce', ownScripts: path !== '/' });
    const moving = await page.evaluate((unseen) => {
      const milliseconds = (list: string) =>
        Math.max(...list.split(',').map((time) => parseFloat(time) * (time.includes('ms') ? 1 : 1000)));
      const found: string[] = [];
      for (const element of document.querySelectorAll('*')) {
        for (const pseudo of [undefined, '::before', '::after']) {
          const style = getComputedStyle(element, pseudo);
          const longest = Math.max(milliseconds(style.transitionDuration), milliseconds(style.animationDuration));
          if (longest > unseen || style.scrollBehavior === 'smooth') found.push(element.outerHTML.slice(0, 80));
        }
      }
      return found;
    }, unseen);
    expect(moving).toEqual([]);
    const animations = await page.evaluate(() => document.getAnimations().length);
    expect(animations).toBe(0);
  });
});
