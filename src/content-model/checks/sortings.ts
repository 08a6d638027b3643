import { inWords, type Problem } from '../problem.ts';
import type { Sorting } from '../schemas/sorting.ts';
import { unknownBins } from './bins.ts';
import type { Context, Entry } from './check.ts';
import { duplicates } from './duplicates.ts';
import { unknownClaims } from './references.ts';

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
    ...unknownBins(entry.data, { file: entry.file, field: '' }, 'this file'),
    ...entry.data.cards.flatMap((card, index) =>
      unknownClaims(entry, `cards[${index}].claims`, card.claims, known),
    ),
    ...checkDisputed(entry),
  ]);
}

/** A card that fits several bins is one on which the sources disagree. */
function checkDisputed({ file, data: { cards } }: Entry<Sorting>): Problem[] {
  return cards.flatMap(({ fits, claims }, index) => {
    if (new Set(fits).size < 2 || new Set(claims).size > 1) return [];
    const expected = 'at least two claims, because a card that fits several bins is disputed';
    return [{ file, field: `cards[${index}].claims`, found: inWords(claims), expected }];
  });
}
