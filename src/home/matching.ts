import { nearest } from '../browser/nearest.ts';

/** As it is compared: without capitals, accents, hyphens and other signs. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How well a name answers to what was heard: 0 for the name itself, more for less; `undefined` when it does not. */
function rankOf(name: string, heard: string): number | undefined {
  if (name === heard) return 0;
  if (name.startsWith(heard)) return 1;
  if (name.includes(` ${heard}`)) return 2;
  return name.includes(heard) ? 3 : undefined;
}

/** Where an entry of a list answers to what was heard: its place in the list, and the place of the name that does. */
export interface Match {
  entry: number;
  name: number;
}

/**
 * The entries of a list that somebody may mean by a word, the best first: by the whole of one of their names, by its
 * beginning, by the beginning of one of its words, or by any part of it. Where none does, those whose name comes nearest.
 * @param entries the names of each, in any order
 * @returns nothing for a word without letters, or one that comes near no name
 */
export function matchesOf(word: string, entries: readonly (readonly string[])[]): Match[] {
  const heard = plain(word);
  if (heard === '') return [];
  const all = entries.map((names) => names.map(plain));
  const ranked = all.flatMap((names, entry) => {
    const ranks = names.map((name) => rankOf(name, heard) ?? Infinity);
    const rank = Math.min(...ranks);
    return rank === Infinity ? [] : [{ entry, name: ranks.indexOf(rank), rank }];
  });
  if (ranked.length > 0)
    return ranked.sort((a, b) => a.rank - b.rank).map(({ entry, name }) => ({ entry, name }));
  const meant = nearest(heard, all.flat());
  return all.flatMap((names, entry) => {
    const name = names.findIndex((each) => each === meant);
    return name < 0 ? [] : [{ entry, name }];
  });
}
