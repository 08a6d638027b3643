import { curveBumpX, curveBumpY, curveMonotoneX, curveMonotoneY, line } from 'd3';
import { cars, edgeOf, type Layout, lying, standing } from './measures.ts';

/*
 * Where everything lies on the motorway that gets narrower: lying where the figure is wide, standing where it is not. A unit
 * is a sixteenth of a rem. The road is as wide as there are customers on it, and each of them is a small car.
 */

/** A point of the drawing. */
type Point = [x: number, y: number];

/** The middle of the block of cars of a year: from the left where it lies, from the top where it stands. */
export const alongOf = (layout: Layout, year: number): number =>
  layout === 'lying' ? lying.first + year * lying.step : standing.first + year * standing.step;

/** The road past the blocks: it runs in from beyond the board and out again. */
export function roadOf(layout: Layout, counts: readonly number[]): string {
  const first = counts[0] ?? 0;
  const last = counts.at(-1) ?? 0;
  if (layout === 'lying') {
    const [from, to] = [-6, lying.width + 6];
    const edge: Point[] = [
      [from, edgeOf(layout, first)],
      ...counts.flatMap((count, year): Point[] => [
        [alongOf(layout, year) - 46, edgeOf(layout, count)],
        [alongOf(layout, year) + 50, edgeOf(layout, count)],
      ]),
      [to, edgeOf(layout, last)],
    ];
    return `M${from},${lying.top}L${pathOf(edge, curveBumpX).slice(1)}L${to},${lying.top}Z`;
  }
  const end = standing.height + 6;
  const edge: Point[] = [
    [edgeOf(layout, first), -6],
    ...counts.map((count, year): Point => [edgeOf(layout, count), alongOf(layout, year)]),
    [edgeOf(layout, last), end],
  ];
  return `${pathOf(edge, curveBumpY)}L${standing.left},${end}V-6Z`;
}

/** The exits, each right before the block of its year; where nobody leaves there is none. */
export const rampsOf = (layout: Layout, counts: readonly number[]): string =>
  counts
    .slice(0, -1)
    .map((count, index) => {
      if (counts[index + 1] === count) return '';
      const along = alongOf(layout, index + 1);
      if (layout === 'lying') {
        const [x, y] = [along - 92, edgeOf(layout, count) - 9];
        return `M${x - 20},${tenth(y)}C${x + 18},${tenth(y)} ${x + 14},${lying.exits} ${x + 52},${lying.exits}H${x + 66}`;
      }
      const [x, y] = [tenth(edgeOf(layout, count) - 8), along - standing.step * 0.62];
      return `M${x},${tenth(y - 14)}c0,32 34,20 34,${tenth(39)}`;
    })
    .join('');

/**
 * Small cars, one behind the other in rows: a row is one line, whose dashes with round ends are the cars.
 * @param next how far the next row is
 */
function carsOf(
  layout: Layout,
  count: number,
  [left, top]: Point,
  inRow: number,
  next: number,
): string {
  const { dash, apart } = cars[layout];
  return Array.from({ length: Math.ceil(count / inRow) }, (_, row) => {
    const behind = Math.min(inRow, count - row * inRow) - 1;
    const length = tenth(behind * apart + dash);
    return layout === 'lying'
      ? `M${tenth(left)},${tenth(top + row * next)}h${length}`
      : `M${tenth(left + row * next)},${tenth(top)}v${length}`;
  }).join('');
}

/** All who are on the road: a block for the start and for each year. */
export const stayingOf = (layout: Layout, counts: readonly number[]): string =>
  counts
    .map((count, year) => {
      const along = alongOf(layout, year);
      return layout === 'lying'
        ? carsOf(layout, count, [along - 55, lying.top + 14], 10, 15.6)
        : carsOf(layout, count, [standing.left + 9.5, along - 22], 5, 7.4);
    })
    .join('');

/** All who take an exit: a block for each year. */
export const leavingOf = (layout: Layout, counts: readonly number[]): string =>
  counts
    .slice(1)
    .map((count, index) => {
      const gone = (counts[index] ?? 0) - count;
      const along = alongOf(layout, index + 1);
      // As many rows as there is room for, and so many in a row that all have a place.
      return layout === 'lying'
        ? carsOf(layout, gone, [along - 14, lying.exits - 12], Math.max(6, Math.ceil(gone / 5)), 11)
        : carsOf(layout, gone, [edgeOf(layout, count) + standing.exits, along - 22], 5, 7.4);
    })
    .join('');

/** The middle of each point that a reader has drawn: that of the start, and one for each year. */
export const guessPoints = (layout: Layout, guess: readonly number[]): Point[] =>
  [100, ...guess].map((count, year): Point => {
    const point: Point = [alongOf(layout, year), edgeOf(layout, count)];
    return layout === 'lying' ? point : [point[1], point[0]];
  });

/** The line that a reader has drawn. */
export const guessLine = (layout: Layout, guess: readonly number[]): string =>
  pathOf(guessPoints(layout, guess), layout === 'lying' ? curveMonotoneX : curveMonotoneY);

/**
 * The upper edge of the plate with what the reader drew for a year, on the lying road: under the drawn line where that runs
 * beside the road, but never so low that it lies over those who have left; over the line where that runs on the road.
 * @param count how many are on the road that year
 */
export function guessPlate(guess: number, count: number): number {
  const [line, road] = [edgeOf('lying', guess), edgeOf('lying', count)];
  const overExits = lying.exits - 21 - lying.plate;
  return line >= road
    ? Math.min(line + 5, overExits)
    : Math.max(lying.top + 4, line - lying.plate - 5);
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

const pathOf = (points: Point[], curve: typeof curveBumpX): string =>
  line<Point>().curve(curve).digits(1)(points) ?? '';
