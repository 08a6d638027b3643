import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { builds, pagesOf } from '../support/builds.ts';
import { test } from '../support/reader.ts';

describe('Axe finds nothing to blame', () => {
  test.for(pagesOf(builds.root))('on %s', async (path, { open }) => {
    const page = await open(path, { ownScripts: path !== '/' });
    expect(await axeFindings(page)).toEqual([]);
  });
});
