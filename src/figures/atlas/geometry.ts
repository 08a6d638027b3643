import { curveMonotoneX, curveMonotoneY, line } from 'd3';
import { moments } from '../drawing/columns.ts';
import type { Lane } from './lanes.ts';

/*
 * Where the roads of the atlas lie, in sixteenths of a rem. All of them sway alike, so that the eye reads a column as one
 * moment. The drawing is stretched along time; lines keep their widths.
 */

/** Along time a drawing has a thousand units, a hundred for each moment, whatever the width of the figure. */
export const column = 100;
export const length = column * moments.length;

/** Two waves that never repeat within the drawing, from -1 to 1. @param along from 0 to 1 */
const wave = (along: number): number =>
  Math.sin(2 * Math.PI * (1.15 * along + 0.62)) * 0.62 +
  Math.sin(2 * Math.PI * (2.3 * along + 0.15)) * 0.38;

/** The middle of a moment along time. */
export const middleOf = (moment: number): number => (moment - 0.5) * column;

/** Lying: time runs to the right. */
export const lying = {
  /** The band of the experience, the road that is really driven, the names of the moments. */
  band: 46,
  road: 84,
  roadSway: 15,
  names: 110,
  /** The first of the surveyed roads, and how far the next one lies below. */
  lanes: 176,
  pitch: 29,
  sway: 10,
  /** More room between two terms, and for the way back of a loop. */
  between: 12,
  loop: 15,
  foot: 22,
} as const;

/** Standing: time runs down, a row of 44 for each moment. */
export const standing = { row: 44, road: 6, lanes: 16, lane: 8.6, sway: 1.1 } as const;

/** How far all surveyed roads sway at a moment, downwards. */
export const swayAt = (along: number, by: number): number => wave(along / length) * by;

/** The heights of the lanes in a lying drawing, and of the drawing as a whole. */
export function heightsOf(lanes: readonly Pick<Lane, 'term' | 'isLoop'>[]): {
  lanes: number[];
  all: number;
} {
  const heights: number[] = [];
  let next: number = lying.lanes;
  for (const [index, lane] of lanes.entries()) {
    const before = lanes[index - 1];
    if (before && before.term !== lane.term) next += lying.between;
    if (before?.isLoop) next += lying.loop;
    heights.push(next);
    next += lying.pitch;
  }
  return { lanes: heights, all: next - lying.pitch + lying.foot };
}

const steps = (from: number, to: number): number[] => {
  const count = Math.max(2, Math.round((to - from) / 25));
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
};

const rounded = (path: string | null): string =>
  (path ?? '').replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

/** A road that lies. @param from where it begins and ends along time */
export const lyingPath = (from: number, to: number, height: number, sway: number): string =>
  rounded(
    line<number>()
      .x((along) => along)
      .y((along) => height + swayAt(along, sway))
      .curve(curveMonotoneX)(steps(from, to)),
  );

/** A road that stands. @param across where it lies, in hundredths of the width */
export const standingPath = (from: number, to: number, across: number, sway: number): string =>
  rounded(
    line<number>()
      .x((along) => (across + swayAt(along, sway)) * 10)
      .y((along) => (along * standing.row) / column)
      .curve(curveMonotoneY)(steps(from, to)),
  );

/** The way back of a loop, below its road, with both turns. */
export function loopPath(from: number, to: number, height: number): string {
  const back = lyingPath(from, to, height + lying.loop, lying.sway);
  const start = height + swayAt(from, lying.sway);
  const end = height + swayAt(to, lying.sway);
  const turn = 9;
  return rounded(
    `${back}M${from},${start}C${from - turn},${start} ${from - turn},${start + lying.loop} ${from},${start + lying.loop}M${to},${end}C${to + turn},${end} ${to + turn},${end + lying.loop} ${to},${end + lying.loop}`,
  );
}

/** The way back of a loop that stands, beside its road and narrower than that: roads lie close there. */
export function standingLoop(from: number, to: number, across: number): string {
  const beside = standing.lane / 2;
  const back = standingPath(from, to, across + beside, standing.sway);
  const turn = (along: number, by: number) => {
    const x = (across + swayAt(along, standing.sway)) * 10;
    const y = (along * standing.row) / column;
    return `M${x},${y}C${x},${y + by} ${x + beside * 10},${y + by} ${x + beside * 10},${y}`;
  };
  return rounded(`${back}${turn(from, -10)}${turn(to, 10)}`);
}

/** Where the lanes of a standing drawing lie, in hundredths of its width. */
export const acrossOf = (index: number): number => standing.lanes + index * standing.lane;
