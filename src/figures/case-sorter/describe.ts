import type { Sorting } from '../../content-model/schemas.ts';
import type { Language } from '../../i18n/languages.ts';
import type { FigureState } from '../figure.ts';
import { cardsThat, placedOf, resultOf } from './sorting.ts';
import { caseSorterStrings } from './strings.ts';

export const fields = ['case', 'card', 'journey', 'both', 'compare'] as const;
type Key = (typeof fields)[number];

/** The value of the field `case` for all cases above each other. */
export const together = 'all';

const none: ReadonlySet<string> = new Set();

/** How far the reader is, or how it came out, in one line. */
export function describe(
  { cases, source }: Pick<Sorting, 'cases' | 'source'>,
  state: FigureState<Key>,
  language: Language,
): string {
  const strings = caseSorterStrings[language];
  const [chosen] = state.case ?? [];
  if (chosen === together)
    return strings.allCounts(
      cases.map(({ name, cards }) => ({
        name: name[language],
        cycle: cardsThat(cards, 'both').length,
        all: cards.length,
      })),
    );
  const sorted = cases.find(({ id }) => id === chosen) ?? cases[0];
  if (!sorted) return '';
  const placed = { journey: state.journey ?? none, both: state.both ?? none };
  const name = sorted.name[language];
  if (state.compare?.size) {
    const { right, clear } = resultOf(sorted.cards, placed);
    const [before, after] = strings.right(source);
    return `${name}. ${before} ${right} ${strings.of(clear)}${after}.`;
  }
  const [before, after] = strings.placed(sorted.cards.length);
  return `${name}. ${before}${placedOf(sorted.cards, placed).length}${after}.`;
}
