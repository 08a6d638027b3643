import type { Problem } from '../problem.ts';
import type { Bins, Card } from '../schemas/sorting.ts';
import { unlessKnown } from './references.ts';

/**
 * A problem for every bin that a card names and that is not there.
 * @param field what the fields of the cards begin with: `items[2].`, or nothing
 * @param whole what holds the bins, such as "this question"
 */
export function unknownBins(
  { bins, cards }: { bins: Bins; cards: readonly Card[] },
  { file, field }: { file: string; field: string },
  whole: string,
): Problem[] {
  const known = { kind: `a bin of ${whole}`, names: new Set(bins.map(({ id }) => id)) };
  return cards.flatMap(({ fits, whyIn = {} }, index) => {
    const card = `${field}cards[${index}]`;
    return [
      ...fits.flatMap((bin, at) => unlessKnown({ file }, `${card}.fits[${at}]`, bin, known)),
      ...Object.keys(whyIn).flatMap((bin) =>
        unlessKnown({ file }, `${card}.whyIn.${bin}`, bin, known),
      ),
    ];
  });
}
