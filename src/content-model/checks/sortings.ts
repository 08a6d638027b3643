import { inWords, type Problem } from '../problem.ts';
import type { Sorting } from '../schemas/sorting.ts';
import type { Context, Entry } from './check.ts';
import { duplicates } from './duplicates.ts';
import { unknownClaims, unlessKnown } from './references.ts';

type SortedCase = Sorting['cases'][number];

/** The purchase cycle is one stretch that ends with the purchase, and a card on the border has two sides to show. */
export function checkSortings(sortings: Entry<Sorting>[], { known }: Context): Problem[] {
  return sortings.flatMap((entry) => {
    const { file, data } = entry;
    const cards = data.cases.flatMap((sorted, at) =>
      sorted.cards.map((card, index) => ({ card, field: `cases[${at}].cards[${index}]` })),
    );
    return [
      ...unlessKnown(entry, 'source', data.source, known.sources),
      ...duplicates(
        data.cases.map(({ id }, at) => ({ name: id, file, field: `cases[${at}].id` })),
        'in this list',
      ),
      // An address names a card without its case.
      ...duplicates(
        cards.map(({ card, field }) => ({ name: card.id, file, field: `${field}.id` })),
        'in this file',
      ),
      ...cards.flatMap(({ card, field }) =>
        unknownClaims(entry, `${field}.claims`, card.claims, known),
      ),
      ...cards.flatMap(({ card, field }) =>
        card.is !== 'border' || new Set(card.claims).size > 1
          ? []
          : [
              {
                file,
                field: `${field}.claims`,
                found: inWords(card.claims),
                expected: 'at least two claims, because a card on the border is disputed',
              },
            ],
      ),
      ...data.cases.flatMap((sorted, at) =>
        cycleProblems(sorted).map((problem) => ({
          file,
          ...problem,
          field: `cases[${at}].${problem.field}`,
        })),
      ),
    ];
  });
}

/** What is wrong with the stretch of the cycle. */
function cycleProblems({ cards, purchase }: SortedCase): Omit<Problem, 'file'>[] {
  const last = cards.findIndex(({ id }) => id === purchase);
  if (last === -1) {
    const expected = `a card of this case: ${cards.map(({ id }) => id).join(', ')}`;
    return [{ field: 'purchase', found: inWords(purchase), expected }];
  }
  const first = cards.findIndex(({ is }) => is === 'both');
  return cards.flatMap(({ is }, index) => {
    const isOn = first !== -1 && index >= first && index <= last;
    if (isOn === (is === 'both') && (index !== last || isOn)) return [];
    return [
      {
        field: `cards[${index}].is`,
        found: inWords(is),
        expected:
          isOn || index === last
            ? '"both", because the cycle is one stretch that ends with the purchase'
            : '"journey" or "border", because the cycle ends with the purchase',
      },
    ];
  });
}
