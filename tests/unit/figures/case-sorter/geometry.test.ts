import { expect, test } from 'vitest';
import {
  lying,
  lyingPiece,
  standing,
  standingPiece,
  sways,
} from '../../../../src/figures/case-sorter/geometry.ts';
import { placesOf } from '../../../../src/figures/case-sorter/sorting.ts';
import { theSorting } from '../../../support/content.ts';

const { cases } = theSorting();

/** The points that a path is drawn through, in their order, without the handles of its curves. */
function pointsOf(path: string): [number, number][] {
  let at: [number, number] = [0, 0];
  return [...path.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, command, rest = '']) => {
    const numbers = rest.split(',').map(Number);
    const [first = 0] = numbers;
    const [x = 0, y = 0] = numbers.slice(-2);
    if (command === 'V') at = [at[0], first];
    else if (command === 'H') at = [first, at[1]];
    else at = [x, y];
    return at;
  });
}

/** The pieces of a case in both layouts, with the axis along which its roads run. */
const drawings = cases.flatMap((sorted) => {
  const places = sorted.cards.map((_, index) => placesOf(sorted, index));
  return [
    {
      name: `${sorted.id} lying`,
      cards: sorted.cards,
      lines: lying,
      along: 0,
      length: lying.width,
      pieces: places.map(({ onJourney, onCycle }) => lyingPiece(onJourney, onCycle)),
    },
    {
      name: `${sorted.id} standing`,
      cards: sorted.cards,
      lines: standing,
      along: 1,
      length: standing.height,
      pieces: places.map(({ onJourney, onCycle }) => standingPiece(onJourney, onCycle)),
    },
  ] as const;
});

test.each(drawings)('$name: roads run on from card to card', ({ cards, pieces, along, length }) => {
  const across = 1 - along;
  const roads = ['journey', 'guess', 'cycle'] as const;
  for (const [index, piece] of pieces.slice(1).entries()) {
    const before = pieces[index];
    for (const road of roads) {
      const areBoth = [cards[index], cards[index + 1]].every((card) => card?.is === 'both');
      if (road === 'cycle' && !areBoth) continue;
      const start = pointsOf(piece[road])[0];
      const end = pointsOf(before?.[road] ?? '').findLast((point) => point[along] < 1000);
      expect(end?.[across], `${road} at ${index}`).toBeCloseTo(start?.[across] ?? NaN, 0);
      expect(start?.[along]).toBeLessThanOrEqual(0);
      expect(end?.[along]).toBeGreaterThanOrEqual(length);
    }
  }
});

test.each(drawings)(
  '$name: the cycle begins and ends within its first and its last card',
  ({ cards, pieces, along, length }) => {
    const cycle = pieces.filter((_, index) => cards[index]?.is === 'both');
    const start = pointsOf(cycle[0]?.cycle ?? '')[0]?.[along];
    const end = pointsOf(cycle.at(-1)?.cycle ?? '').at(-1)?.[along];
    expect(start).toBeGreaterThan(0);
    expect(end).toBeLessThan(length);
  },
);

test.each(drawings)(
  '$name: what joins the roads stands in the middle of its card, between their junctions',
  ({ lines, pieces, along, length }) => {
    const across = 1 - along;
    for (const [index, piece] of pieces.entries()) {
      const scale = along === 0 ? 1 : 0.5;
      const sway = (sways[index] ?? 0) * scale;
      const [from, to] = pointsOf(piece.slip);
      expect([from?.[along], to?.[along]]).toEqual([length / 2, length / 2]);
      expect(from?.[across]).toBeGreaterThan(lines.journey + sway);
      expect(to?.[across]).toBeLessThan(lines.cycle - sway);
      expect(to?.[across]).toBeGreaterThan(from?.[across] ?? NaN);
      // The junction on the border lies on the line of doubt.
      const doubt = pointsOf(piece.doubt);
      expect(doubt[0]?.[across]).toBeLessThan(lines.border);
      expect(doubt[1]?.[across]).toBeGreaterThan(lines.border);
    }
  },
);

test('there is a sway for every card of every case, and neighbours swing to either side', () => {
  for (const { cards } of cases) expect(cards.length).toBeLessThanOrEqual(sways.length);
  for (const [index, sway] of sways.slice(1).entries())
    expect(Math.sign(sway)).toBe(-Math.sign(sways[index] ?? 0));
});
