import { expect, test } from 'vitest';
import {
  bins,
  cardsThat,
  nextCard,
  placedOf,
  placesOf,
  putInto,
  resultOf,
  shiftsOf,
} from '../../../../src/figures/case-sorter/sorting.ts';
import { theSorting } from '../../../support/content.ts';

const { cases } = theSorting();

test('every case has a cycle that is a part of its journey, and ends with its purchase', () => {
  expect(cases.length).toBe(3);
  for (const { cards, purchase } of cases) {
    const cycle = cardsThat(cards, 'both');
    expect(cards.length).toBeGreaterThanOrEqual(9);
    expect(cycle.length).toBeLessThan(cards.length / 2 + 1);
    expect(cycle.at(-1)?.id).toBe(purchase);
  }
});

test('a card on the border counts for nobody, wherever it was put', () => {
  for (const { cards } of cases) {
    const clear = cards.length - cardsThat(cards, 'border').length;
    const everywhere = new Set(cards.map(({ id }) => id));
    const none = new Set<string>();
    expect(resultOf(cards, { journey: none, both: none })).toEqual({ right: 0, clear });
    const onOne = resultOf(cards, { journey: everywhere, both: none });
    const onTwo = resultOf(cards, { journey: none, both: everywhere });
    expect(onOne.right).toBe(cardsThat(cards, 'journey').length);
    expect(onTwo.right).toBe(cardsThat(cards, 'both').length);
    expect(onOne.right + onTwo.right).toBe(clear);
  }
});

test('what was put somewhere lies in the order of the cards', () => {
  const [first, second, third] = cases[0]?.cards ?? [];
  const placed = { journey: new Set([third?.id ?? '']), both: new Set([first?.id ?? '']) };
  expect(placedOf(cases[0]?.cards ?? [], placed)).toEqual([first, third]);
  expect(placed.both.has(second?.id ?? '')).toBe(false);
  expect(bins).toEqual(['journey', 'both']);
});

test('a card lies in the bin that it was put into last, and only there', () => {
  const before = { journey: new Set(['a']), both: new Set(['b']) };
  expect(putInto(before, 'a', 'both')).toEqual({ journey: new Set(), both: new Set(['b', 'a']) });
  expect(putInto(before, 'a', 'journey')).toEqual(before);
  expect(putInto(before, 'c', 'journey').journey).toEqual(new Set(['a', 'c']));
  expect(before.journey).toEqual(new Set(['a']));
});

test('after a card comes the next that lies nowhere, and from the start again after the last', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const without =
    (...placed: string[]) =>
    (id: string) =>
      placed.includes(id);
  expect(nextCard(ids, without('a'), 'a')).toBe('b');
  expect(nextCard(ids, without('a', 'b', 'c'), 'c')).toBe('d');
  expect(nextCard(ids, without('b', 'd'), 'd')).toBe('a');
  expect(nextCard(ids, without(...ids), 'b')).toBeUndefined();
});

test('the purchases of all cases lie in one column, and every case within the columns', () => {
  const { shifts, columns } = shiftsOf(cases);
  const at = cases.map(
    ({ cards, purchase }, index) =>
      cards.findIndex(({ id }) => id === purchase) + (shifts[index] ?? 0),
  );
  expect(new Set(at).size).toBe(1);
  expect(Math.min(...shifts)).toBe(0);
  for (const [index, { cards }] of cases.entries()) {
    expect(cards.length + (shifts[index] ?? 0)).toBeLessThanOrEqual(columns);
  }
});

test('a road begins at its first card and ends at its last', () => {
  for (const one of cases) {
    const places = one.cards.map((_, index) => placesOf(one, index));
    expect(places.filter(({ onJourney }) => onJourney.first)).toHaveLength(1);
    expect(places.filter(({ onJourney }) => onJourney.last)).toHaveLength(1);
    const cycle = one.cards.flatMap((card, index) => (card.is === 'both' ? [places[index]] : []));
    expect(cycle.filter((place) => place?.onCycle.first)).toHaveLength(1);
    expect(cycle.filter((place) => place?.onCycle.last)).toHaveLength(1);
  }
});
