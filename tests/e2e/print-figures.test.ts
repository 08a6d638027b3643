import { describe } from 'vitest';
import { builds, pagesOf } from '../support/builds.ts';
import { model, modelIds } from '../support/content.ts';
import { expectFiguresWhole, expectRoundWhole } from '../support/paper-figures.ts';
import { test } from '../support/reader.ts';

/** Those in lessons are looked at with the rest of their page, in print-lessons.test.ts. */
const maps = pagesOf(builds.root).filter((path) => /^\/(nl\/modellen|en\/models)\/./.test(path));

const rounds = modelIds.filter((id) => model(id).shape === 'loop');

describe('On paper', () => {
  test.for(maps)(
    '%s keeps the heading, drawing and table of its figure together, and all of it inside the frame',
    async (path, { open }) => {
      const page = await open(path);
      await expectFiguresWhole(page);
      if (rounds.some((id) => path.endsWith(`/${id}/`))) await expectRoundWhole(page);
    },
  );
});
