import { describe, expect, test } from 'vitest';
import {
  countOf,
  groupsInWords,
  isAnyOf,
  isLookedAt,
  lanesInWords,
} from '../../../../src/figures/atlas/filter.ts';
import { lanesOf, namingOf } from '../../../../src/figures/atlas/lanes.ts';
import { moments } from '../../../../src/figures/drawing/columns.ts';
import { allModels, theAtlas } from '../../../support/content.ts';

const lanes = lanesOf(theAtlas(), allModels());
const none = new Set<string>();
const idsOf = (terms: ReadonlySet<string>, sources: ReadonlySet<string>) =>
  new Set(lanes.filter((lane) => isLookedAt(lane, terms, sources)).map(({ id }) => id));

describe('A filter', () => {
  test('of nothing leaves all roads', () => {
    expect(idsOf(none, none).size).toBe(lanes.length);
  });

  test('of terms and of sources leaves the roads that are both', () => {
    const both = lanes.filter(
      ({ term, source }) => term === 'customer-journey' && ['A', 'C'].includes(source),
    );
    expect(idsOf(new Set(['customer-journey']), new Set(['A', 'C']))).toEqual(
      new Set(both.map(({ id }) => id)),
    );
    expect(both.length).toBeGreaterThan(1);
  });

  test.each(moments)('counts the names of what is left, at moment %i', (moment) => {
    const shown = idsOf(none, new Set(['A', 'E']));
    const { names } = namingOf(lanes, moment, 'nl');
    const words = groupsInWords(names);
    expect(countOf(words, idsOf(none, none))).toBe(names.length);
    // The same by another way: the names of the roads that are left, each once.
    const left = namingOf(
      lanes.filter(({ id }) => shown.has(id)),
      moment,
      'nl',
    );
    expect(countOf(words, shown)).toBe(left.names.length);
  });

  test('of roads that are all left out leaves nothing', () => {
    expect(isAnyOf(lanesInWords(lanes), none)).toBe(false);
    expect(countOf('', none)).toBe(0);
  });
});
