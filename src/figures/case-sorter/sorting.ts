import type { Sorting } from '../../content-model/schemas.ts';

export type SortedCase = Sorting['cases'][number];
export type Touchpoint = SortedCase['cards'][number];

/** What lies on which bin, by the ids of the cards. */
export interface Placed {
  journey: ReadonlySet<string>;
  both: ReadonlySet<string>;
}

/** The two bins. */
export const bins = ['journey', 'both'] as const;
export type Bin = (typeof bins)[number];

/** What lies where once this card is put into a bin: in that one only. */
export function putInto({ journey, both }: Placed, id: string, bin: Bin): Placed {
  const lying = (cards: ReadonlySet<string>, own: Bin) =>
    new Set([...[...cards].filter((each) => each !== id), ...(own === bin ? [id] : [])]);
  return { journey: lying(journey, 'journey'), both: lying(both, 'both') };
}

type Verdict = Pick<Touchpoint, 'id' | 'is'>;

/** The cards that have been put somewhere. */
export const placedOf = <T extends { id: string }>(cards: readonly T[], placed: Placed): T[] =>
  cards.filter(({ id }) => placed.journey.has(id) || placed.both.has(id));

/** The cards of this kind. */
export const cardsThat = <T extends Pick<Verdict, 'is'>>(cards: readonly T[], is: T['is']): T[] =>
  cards.filter((card) => card.is === is);

/** How many lie where the source has them, of those that it has in one place. */
export function resultOf(
  cards: readonly Verdict[],
  placed: Placed,
): { right: number; clear: number } {
  const clear = cards.filter(({ is }) => is !== 'border');
  const right = clear.filter(({ id, is }) =>
    (is === 'both' ? placed.both : placed.journey).has(id),
  );
  return { right: right.length, clear: clear.length };
}

/** The card to take in hand after this one: the next that lies nowhere yet, from the start again after the last. */
export function nextCard(
  ids: readonly string[],
  isPlaced: (id: string) => boolean,
  now: string,
): string | undefined {
  const after = ids.indexOf(now) + 1;
  return [...ids.slice(after), ...ids.slice(0, after)].find((id) => !isPlaced(id));
}

/** Where a card lies in its map, and in the stretch of the cycle. */
export function placesOf({ cards }: Pick<SortedCase, 'cards'>, index: number) {
  const isOn = (at: number) => cards[at]?.is === 'both';
  return {
    onJourney: { index, first: index === 0, last: index === cards.length - 1 },
    onCycle: { index, first: !isOn(index - 1), last: !isOn(index + 1) },
  };
}

/** The column of each case in which its purchase lies under that of the others, counted from 0. */
export function shiftsOf(cases: readonly Pick<SortedCase, 'cards' | 'purchase'>[]): {
  shifts: number[];
  columns: number;
} {
  const purchases = cases.map(({ cards, purchase }) =>
    cards.findIndex(({ id }) => id === purchase),
  );
  const latest = Math.max(...purchases);
  const shifts = purchases.map((at) => latest - at);
  const columns = Math.max(...cases.map(({ cards }, index) => cards.length + (shifts[index] ?? 0)));
  return { shifts, columns };
}
