import { inWords, type Problem } from '../problem.ts';
import type { Sorting } from '../schemas/sorting.ts';
import type { Context, Entry } from './check.ts';
import { duplicates } from './duplicates.ts';
import { unknownClaims, unlessKnown } from './references.ts';

export function checkSortings(sortings: Entry<Sorting>[], { known }: Context): Problem[] {
  return sortings.flatMap((entry) => [
    ...(['bins', 'cards'] as const).flatMap((field) =>
      duplicates(
        entry.data[field].map(({ id }, index) => ({
          name: id,
          file: entry.file,
          field: `${field}[${index}].id`,
        })),
        'in this list',
      ),
    ),
    ...entry.data.cards.flatMap((card, index) => [
      ...unknownClaims(entry, `cards[${index}].claims`, card.claims, known),
      ...checkBins(entry, index),
    ]),
  ]);
}

/** A card lies in a bin that exists; one that is disputed lies in two of them at least, each with a claim of its own. */
function checkBins(entry: Entry<Sorting>, index: number): Problem[] {
  const card = entry.data.cards[index];
  if (!card) return [];
  const bins = { kind: 'a bin of this file', names: new Set(entry.data.bins.map(({ id }) => id)) };
  if ('bin' in card) return unlessKnown(entry, `cards[${index}].bin`, card.bin, bins);
  const field = `cards[${index}].disputed`;
  const names = Object.keys(card.disputed);
  const unknown = names.flatMap((name) => unlessKnown(entry, `${field}.${name}`, name, bins));
  if (names.length < 2) {
    const expected = 'at least two bins, because a card that lies in one is not disputed';
    return [...unknown, { file: entry.file, field, found: inWords(names), expected }];
  }
  if (new Set(card.claims).size < 2) {
    const expected = 'at least two claims, of which one disagrees with the other';
    const claims = `cards[${index}].claims`;
    return [...unknown, { file: entry.file, field: claims, found: inWords(card.claims), expected }];
  }
  return unknown;
}
