import type { Lane } from './lanes.ts';

/**
 * Whether a road is looked at: one of the chosen terms, and of the chosen sources. A choice of nothing is a choice of all.
 */
export const isLookedAt = (
  { term, source }: { term: string; source: string },
  terms: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): boolean => (terms.size === 0 || terms.has(term)) && (sources.size === 0 || sources.has(source));

type Named = Pick<Lane, 'id'>;

/** The roads that something is told of, for an attribute: their ids, with spaces between. */
export const lanesInWords = (lanes: readonly Named[]): string =>
  lanes.map(({ id }) => id).join(' ');

/** What is counted, for an attribute: the roads of each, with bars between. */
export const groupsInWords = (groups: readonly { lanes: readonly Named[] }[]): string =>
  groups.map(({ lanes }) => lanesInWords(lanes)).join('|');

/** Whether one of the roads that lanesInWords wrote down is looked at. */
export const isAnyOf = (words: string, shown: ReadonlySet<string>): boolean =>
  words.split(' ').some((lane) => shown.has(lane));

/** How many of those that groupsInWords wrote down have a road that is looked at. */
export const countOf = (words: string, shown: ReadonlySet<string>): number =>
  words.split('|').filter((lanes) => isAnyOf(lanes, shown)).length;
