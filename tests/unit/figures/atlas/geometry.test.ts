import { expect, test } from 'vitest';
import { describe as describeState } from '../../../../src/figures/atlas/describe.ts';
import {
  acrossOf,
  heightsOf,
  length,
  lying,
  lyingPath,
  standingPath,
} from '../../../../src/figures/atlas/geometry.ts';
import { momentIds, momentOf } from '../../../../src/figures/atlas/moment-ids.ts';
import { lanesOf } from '../../../../src/figures/atlas/lanes.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { allModels, theAtlas } from '../../../support/content.ts';

const atlas = theAtlas();
const lanes = lanesOf(atlas, allModels());

test('lanes never touch, and all of them fit into the drawing', () => {
  const { lanes: heights, all } = heightsOf(lanes);
  for (const [index, height] of heights.entries()) {
    expect(height).toBeGreaterThanOrEqual((heights[index - 1] ?? 0) + lying.pitch);
    expect(height + lying.sway).toBeLessThan(all);
  }
});

test('a road runs from where it begins to where it ends', () => {
  expect(lyingPath(100, 400, 200, 0)).toMatch(/^M100,200C.*,400,200$/);
  expect(standingPath(0, length, 20, 0)).toMatch(/^M200,0C.*,200,440$/);
});

test('standing lanes stay inside the drawing', () => {
  expect(acrossOf(lanes.length - 1)).toBeLessThan(100);
});

test('an address names a moment; one that it does not know is the first', () => {
  expect(momentIds.map(momentOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(momentOf('nowhere')).toBe(1);
});

test.each(languages)('every state is told in one line, in %s', (language) => {
  const says = (state: Record<string, string>) =>
    describeState(
      atlas,
      Object.fromEntries(Object.entries(state).map(([field, value]) => [field, new Set([value])])),
      language,
    );
  const all = [
    says({}),
    ...momentIds.slice(0, 6).map((moment) => says({ moment })),
    ...atlas.words.map(({ id }) => says({ mode: 'word', word: id })),
    ...atlas.journeys.map(({ source }) => says({ mode: 'source', source })),
  ];
  expect(new Set(all).size).toBe(all.length);
  for (const line of all) expect(line.length).toBeGreaterThan(10);
});
