import { describe } from 'vitest';
import { builds, pagesOf } from '../support/builds.ts';
import { model } from '../support/content.ts';
import { expectFiguresWhole, expectRoundWhole } from '../support/paper-figures.ts';
import { test } from '../support/reader.ts';

/** Those in lessons are looked at with the rest of their page, in print-lessons.test.ts. */
const maps = pagesOf(builds.root).filter((path) => /^\/(nl\/modellen|en\/models)\/./.test(path));

describe('On paper', () => {
  test.for(maps)(
    '%s keeps the heading, drawing and table of its figure together, and all of it inside the frame',
    async (path, { open }) => {
      const page = await open(path);
      await expectFiguresWhole(page);
      if (model(path.split('/').at(-2) ?? '').shape === 'loop') await expectRoundWhole(page);
    },
  );
});
