import { curveCatmullRom, line } from 'd3';
import { columnScale, moments } from '../figures/drawing/columns.ts';

/*
 * The two roads of the home page over the ten moments, once lying for a wide page and once upright for a narrow one. Along
 * the time line a moment is a hundred units, stretched to the room there is; across it a unit is a sixteenth of a rem.
 */

/** Where a road runs along the time line, as moments. */
export interface Stretch {
  first: number;
  last: number;
}

export interface Layout {
  name: 'lying' | 'upright';
  /** Across the time line, in sixteenths of a rem: the middle of each road, and the way back of the cycle. */
  journey: number;
  cycle: number;
  back: number;
  /** How far the ground reaches across the time line. */
  depth: number;
  /** How strongly the roads bend. */
  sway: number;
}

export const layouts: readonly Layout[] = [
  { name: 'lying', journey: 58, cycle: 140, back: 172, depth: 216, sway: 2 },
  { name: 'upright', journey: 20, cycle: 52, back: 74, depth: 88, sway: 1 },
];

/** The length of the time line. */
export const length = moments.length * 100;

const columns = columnScale(0, length);
const startOf = (moment: number): number => columns(moment) ?? 0;
const endOf = (moment: number): number => startOf(moment) + columns.bandwidth();
export const middleOf = (moment: number): number => startOf(moment) + columns.bandwidth() / 2;

/** The lines between the moments. */
export const graticule: readonly number[] = columns.domain().slice(1).map(startOf);

type Point = readonly [along: number, across: number];

/** How far both roads leave their middle at each moment: uneven, as no real road is a wave. */
const sways = [-3, 4, 6, 2, -5, -6, -1, 5, 4, -3] as const;
const swayAt = (moment: number): number => sways[moment - 1] ?? 0;

/** Where the middle of a road lies at a moment, across the time line. */
export const roadAt = (moment: number, middle: number, { sway }: Layout): number =>
  middle + sway * swayAt(moment);

/** How much of its first and last moment a loop needs to turn. */
const turn = 40;

const through = (
  { first, last }: Stretch,
  middle: number,
  room: number,
  layout: Layout,
): Point[] => [
  [startOf(first) + room, roadAt(first, middle, layout)],
  ...moments
    .filter((moment) => moment > first && moment < last)
    .map((moment): Point => [middleOf(moment), roadAt(moment, middle, layout)]),
  [endOf(last) - room, roadAt(last, middle, layout)],
];

/** A road of points along and across the time line as SVG path data. */
const pathOf = (points: readonly Point[], { name }: Layout): string =>
  line<Point>(
    ([along, across]) => (name === 'lying' ? along : across),
    ([along, across]) => (name === 'lying' ? across : along),
  )
    .curve(curveCatmullRom.alpha(0.5))
    .digits(1)([...points]) ?? '';

/** The road of the customer journey. */
export const journeyRoad = (stretch: Stretch, layout: Layout): string =>
  pathOf(through(stretch, layout.journey, 0, layout), layout);

/** The points of a half turn between the two lanes of the cycle. */
const turnAt = (along: number, outward: number, from: number, to: number): Point[] => [
  [along + outward * 0.8, from + (to - from) * 0.2],
  [along + outward, (from + to) / 2],
  [along + outward * 0.8, from + (to - from) * 0.8],
];

/** The road of the purchase cycle: there along the moments, and back beside itself to where it began. */
export function cycleRoad(stretch: Stretch, layout: Layout): string {
  const there = through(stretch, layout.cycle, turn, layout);
  const back = through(stretch, layout.back, turn, layout).reverse();
  const [start, end] = [there[0], there.at(-1)];
  const [home, away] = [back.at(-1), back[0]];
  if (!start || !end || !home || !away) return '';
  return pathOf(
    [
      ...there,
      ...turnAt(end[0], turn, end[1], away[1]),
      ...back,
      ...turnAt(start[0], -turn, home[1], start[1]),
      start,
    ],
    layout,
  );
}

/** The stretch of the cycle that its source disputes, as far as its turn: gaps are laid over the road along it. */
export const disputedRoad = (stretch: Stretch, layout: Layout): string => {
  const end = roadAt(stretch.last, layout.cycle, layout);
  const away = roadAt(stretch.last, layout.back, layout);
  return pathOf(
    [
      ...through(stretch, layout.cycle, turn, layout),
      ...turnAt(endOf(stretch.last) - turn, turn, end, away),
    ],
    layout,
  );
};

/** The river that the purchase crosses: a bend across the time line. */
export function river(moment: number, layout: Layout): string {
  const { depth } = layout;
  const along = middleOf(moment);
  return pathOf(
    [
      [along - 6, 0],
      [along + 8, depth * 0.3],
      [along - 8, depth * 0.65],
      [along + 6, depth],
    ],
    layout,
  );
}

/** Lines across the time line at these places as SVG path data. */
export const linesAcross = (places: readonly number[], { name, depth }: Layout): string =>
  places
    .map((place) => (name === 'lying' ? `M${place},0V${depth}` : `M0,${place}H${depth}`))
    .join('');
